//! Which part of the page follows what.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::keep::{keep_markup, keep_part, keep_text, keep_writes, watch};
use crate::browser;
use crate::page::Write;
use crate::page::{
    asked, controls, explorer, footer, header, live, options, panel, pins, ranking, shell, slider, table,
    trackers,
};
use crate::state::Store;
use crate::text::{Locale, msg};
use crate::view::{Part, View, ViewState, to_address, to_query};

/// Milliseconds without a change before a change is announced.
const DEBOUNCE_MS: i32 = 400;

/// Starts everything but map, charts, search and tooltip.
pub fn start(store: Store) {
    document(store);
    frame(store);
    figure(store);
    keep_part(
        "slider",
        Box::new(move || {
            let frame = store.frame.get();
            slider::skeleton(store.asked.with(asked::subject), frame.locale, playable(store))
        }),
        Box::new(move || {
            let playing = store.page.with(|p| p.playing);
            let playable = playable(store);
            store.slice.with(|slice| store.asked.with(|s| slider::writes(slice, s, playing, playable)))
        }),
    );
    keep_part(
        "rank",
        Box::new(move || ranking::skeleton(locale(store))),
        Box::new(move || {
            let hovered = store.pointer.with(|p| p.region);
            store.slice.with(|slice| store.asked.with(|s| ranking::writes(slice, s, hovered)))
        }),
    );
    announce(store);
}

/// True where playing is offered at all: not to visitors who asked for less motion.
fn playable(store: Store) -> bool {
    store.page.with(|p| !p.still)
}

fn locale(store: Store) -> Locale {
    store.frame.get().locale
}

fn document(store: Store) {
    watch(Box::new(move || {
        let query = store.asked.with(to_query);
        // After the effects that wait in the same queue: the second program then finds every part written.
        spawn_local(async move { browser::announce(&query) });
    }));
    watch(Box::new(move || {
        if let Some(look) = store.asked.with(|s| s.look) {
            browser::wear(look);
        }
    }));
    // Apart from the title: setting it, even to what it is, costs a new style of every element.
    watch(Box::new(move || browser::set_language(locale(store).code())));
}

/// The line under a printed view.
pub fn paper(store: Store) {
    let line =
        store.asked.with_untracked(|s| footer::paper(&browser::whole(&to_address(&s.unframed())), s.locale));
    browser::apply(&[], &[line]);
}

fn title(store: Store) {
    let title = store.asked.with_untracked(|s| match s.embed.part {
        Some(Part::Tracker) => s.locale.t(msg::TRACKERS_LABEL).to_owned(),
        Some(Part::Matrix) => s.locale.t(msg::MATRIX_TITLE).to_owned(),
        _ => store.slice.with_untracked(|slice| explorer::title(s, slice)),
    });
    browser::set_title(&title);
}

/// What changes with the language alone, and the controls.
fn frame(store: Store) {
    keep_text("skip", Box::new(move || locale(store).t(msg::SKIP_LINK).to_owned()));
    keep_part(
        "top",
        Box::new(move || header::skeleton(locale(store))),
        Box::new(move || {
            let seeing = store.page.with(|p| p.seeing);
            store.asked.with(|s| header::writes(s, seeing))
        }),
    );
    keep_writes(Box::new(move || {
        vec![Write::attr("lv", "hidden", if store.page.with(|p| p.seeing) { "" } else { "hidden" })]
    }));
    keep_markup("notice", Box::new(move || store.page.with(|p| header::notice(&p.problems, locale(store)))));
    keep_markup(
        "trackers",
        Box::new(move || match store.asked.with(|s| s.embed.part) {
            Some(Part::Tracker) => trackers::markup(locale(store)),
            _ => String::new(),
        }),
    );
    keep_markup("hero", Box::new(move || explorer::heading(locale(store))));
    keep_part(
        "bar",
        Box::new(move || controls::bar(locale(store))),
        Box::new(move || store.asked.with(controls::bar_writes)),
    );
    keep_part(
        "views",
        Box::new(move || controls::views(locale(store))),
        Box::new(move || store.asked.with(controls::view_writes)),
    );
    keep_markup(
        "foot",
        Box::new(move || match store.asked.with(|s| s.embed.part) {
            Some(_) => store.asked.with(footer::framed),
            None => footer::markup(locale(store)),
        }),
    );
}

/// Headline, chips, panel, table and sources.
fn figure(store: Store) {
    let both = move |part: fn(&crate::view::ViewState, &crate::model::Slice) -> String| {
        store.slice.with(|slice| store.asked.with(|s| part(s, slice)))
    };
    keep_text("finding", Box::new(move || both(explorer::finding)));
    keep_text("sub", Box::new(move || both(explorer::subtitle)));
    keep_markup("options", Box::new(move || store.asked.with(options::markup)));
    keep_markup("pins", Box::new(move || store.asked.with(pins::markup)));
    keep_markup("panel", Box::new(move || both(panel::markup)));
    sheet(store);
    keep_part(
        "acts",
        // A year only moves the address of the passport.
        Box::new(move || store.asked.with(|s| explorer::actions(&ViewState { year: 0, ..s.clone() }))),
        Box::new(move || {
            let hidden = store.asked.with(|s| s.embed.part.is_some());
            let hidden = Write::attr("acts", "hidden", if hidden { "hidden" } else { "" });
            [vec![hidden], store.asked.with(explorer::actions_writes)].concat()
        }),
    );
    keep_markup("sources", Box::new(move || store.asked.with(explorer::sources)));
    keep_markup(
        "lost",
        Box::new(move || {
            if !store.page.with(|p| p.lost) {
                return String::new();
            }
            store.asked.with(explorer::lost)
        }),
    );
    keep_writes(Box::new(move || {
        let lost = store.page.with(|p| p.lost);
        store.asked.with(|s| shell::shown(s, lost))
    }));
}

/// The table and the row over it.
fn sheet(store: Store) {
    keep_markup(
        "table",
        Box::new(move || {
            if store.frame.get().view != View::Table {
                return String::new();
            }
            store.slice.with(|slice| store.asked.with(|s| table::markup(s, slice)))
        }),
    );
    keep_part(
        "table-tools",
        Box::new(move || table::tools(locale(store))),
        Box::new(move || store.asked.with(table::tools_writes)),
    );
}

/// The title and one polite sentence after a change; silent while the years are played.
fn announce(store: Store) {
    let told = StoredValue::new(store.asked.get_untracked());
    let turn = StoredValue::new(0u32);
    watch(Box::new(move || {
        store.asked.track();
        let (playing, refused) = store.page.with(|p| (p.playing, p.refused));
        let mine = turn.get_value().wrapping_add(1);
        turn.set_value(mine);
        if !browser::is_ready() {
            title(store);
            return told.set_value(store.asked.get_untracked());
        }
        if playing {
            return;
        }
        browser::later(DEBOUNCE_MS, move || {
            if turn.get_value() != mine {
                return;
            }
            title(store);
            let now = store.asked.get_untracked();
            let sentence = match refused {
                Some(region) => live::refused(region, &now),
                None => store.slice.with_untracked(|s| told.with_value(|t| live::sentence(t, &now, s))),
            };
            told.set_value(now);
            store.edit_page(|p| p.refused = None);
            browser::say(&sentence);
        });
    }));
}
