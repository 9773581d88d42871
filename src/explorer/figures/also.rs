//! The maps beside the main one: pointing and focus show both years, arrow keys go to the neighbour, a click or Enter pins.

use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::html::{Div, Figure};
use leptos::prelude::*;

use crate::browser::{self, Element, Event};
use crate::explorer::Store;
use crate::explorer::kit::{effect, flag, keep};
use crate::once::{ErasedView, IntoOnce};
use dataset::RegionIx;
use graphics::map::{self, Direction};
use model::state::{Action, ViewState};
use presentation::{asked, compare};

/// A map beside the main one.
#[derive(Clone, Copy)]
pub struct Also {
    /// The id of its figure.
    pub id: &'static str,
    /// The id of its drawing.
    pub map: &'static str,
    /// What the ids inside begin with.
    pub prefix: &'static str,
    /// Its figure as markup, for a width in CSS pixels; empty where there is none.
    pub markup: fn(&ViewState, u16) -> String,
}

/// The tooltip of these maps.
#[derive(Clone, Copy)]
pub struct Tip {
    store: Store,
    place: NodeRef<Div>,
}

/// The tooltip of the maps beside the main one.
pub fn tip(store: Store) -> Tip {
    let tip = Tip { store, place: NodeRef::new() };
    effect(move || {
        for kind in ["pointermove", "pointerdown"] {
            keep(browser::listening(kind, move |event| tip.point(event)));
        }
        keep(browser::listening("keydown", move |event| {
            if browser::key_of(event) == "Escape" {
                tip.show(None);
            }
        }));
    });
    tip
}

/// One of the maps.
pub fn map(store: Store, tip: Tip, of: Also) -> ErasedView {
    let place = NodeRef::<Figure>::new();
    let width = Memo::new(move |_| store.page.with(|page| page.width));
    let drawn = Memo::new(move |_| {
        store.asked.with(|state| match compare::shown(state) {
            true => (of.markup)(state, width.get()),
            false => String::new(),
        })
    });
    let write = move || {
        if let Some(place) = place.try_get_untracked().flatten() {
            untrack(|| drawn.with(|markup| of.write(&place, markup, store, width.get())));
        }
    };
    effect(move || {
        place.track();
        drawn.track();
        write();
    });
    // Firefox prints a copy that it takes before any effect has run.
    effect(move || keep(browser::on_scheme_change(move |_| write())));
    let click = move |event: MouseEvent| {
        if let Some(region) = region(&event).filter(|_| !browser::is_again(&event)) {
            store.act(Action::Pin(region));
        }
    };
    let key = move |event: KeyboardEvent| of.key(&event, store);
    let focus = move |event: FocusEvent| {
        if let Some(map) = browser::by_id(of.map).filter(|_| region(&event).is_some()) {
            browser::tab_stop(&map, &browser::id_of(&event));
        }
        tip.focus(&event);
    };
    let blur = move |_: FocusEvent| tip.show(None);
    view! {
        <figure class=of.id id=of.id node_ref=place hidden=flag(move || drawn.with(String::is_empty))
            on:click=click on:keydown=key on:focusin=focus on:focusout=blur></figure>
    }
    .once()
}

/// The region that an event happens in.
fn region(event: &Event) -> Option<RegionIx> {
    dataset::region_by_id(&browser::attribute_of(event, "data-also")?)
}

impl Also {
    fn button(self, region: RegionIx) -> String {
        [self.prefix, &map::button_id(region)].concat()
    }

    fn write(self, place: &Element, markup: &str, store: Store, width: u16) {
        let held = browser::focused_in(place);
        browser::set_markup(place, markup);
        let Some(map) = browser::inside(place, "svg.map") else {
            return;
        };
        browser::set_property(&map, "--u", &map::fit(width).0);
        if let Some(id) = held.clone().or_else(|| self.first(store)) {
            browser::tab_stop(&map, &id);
        }
        if let Some(id) = held {
            browser::focus(&id);
        }
    }

    /// One region of each map can be reached with Tab.
    fn first(self, store: Store) -> Option<String> {
        let other = store.asked.with_untracked(asked::other).filter(|_| self.map == "map-b");
        let first = other.or_else(|| Some(store.slice.get_untracked()))?.rows.first()?.region;
        Some(self.button(first))
    }

    /// Arrow keys and Enter.
    fn key(self, event: &Event, store: Store) {
        let Some(here) = region(event) else {
            return;
        };
        match browser::key_of(event).as_str() {
            "Enter" | " " => {
                event.prevent_default();
                if !browser::is_again(event) {
                    store.act(Action::Pin(here));
                }
            }
            key => {
                let Some(towards) = Direction::of_key(key) else {
                    return;
                };
                event.prevent_default();
                let other = store.asked.with_untracked(asked::other);
                let other = other.filter(|slice| slice.row(here).is_some());
                let vintage =
                    other.map_or_else(|| store.slice.get_untracked().vintage, |slice| slice.vintage);
                if let Some(next) = map::neighbour(vintage, here, towards) {
                    browser::focus(&self.button(next));
                }
            }
        }
    }
}

impl Tip {
    /// Its place.
    pub fn view(self) -> ErasedView {
        view! { <div class="tip" id="tip-also" aria-hidden="true" hidden node_ref=self.place></div> }.once()
    }

    /// The pointer is somewhere: the tooltip follows it on these maps and goes elsewhere.
    fn point(self, event: &Event) {
        let at = region(event).zip(browser::by_id("figure")).map(|(region, holder)| {
            let (x, y) = browser::client_of(event);
            (region, browser::point_in(&holder, x, y))
        });
        self.show(at);
    }

    /// A region has the focus.
    fn focus(self, event: &Event) {
        let here = region(event).zip(browser::by_id("figure"));
        self.show(here.map(|(region, holder)| (region, browser::centre_in(&holder, &browser::id_of(event)))));
    }

    /// The tooltip of a region, or none.
    fn show(self, at: Option<(RegionIx, (f64, f64))>) {
        let (Some(tip), Some(holder)) = (self.place.try_get_untracked().flatten(), browser::by_id("figure"))
        else {
            return;
        };
        if at.is_none() && tip.has_attribute("hidden") {
            return;
        }
        outline(at.map(|(region, _)| region));
        let words = |region| self.store.asked.with_untracked(|state| compare::tip(state, region));
        let shown = at.map(|(region, at)| (words(region), at)).filter(|(words, _)| !words.is_empty());
        browser::set_attribute(&tip, "hidden", shown.is_none().then_some(""));
        if let Some((words, at)) = shown {
            browser::set_markup(&tip, &words);
            browser::place(&tip, &holder, at);
        }
    }
}

/// A region is outlined on both maps, above its neighbours, or none is.
fn outline(region: Option<RegionIx>) {
    let path = region.and_then(dataset::shape).map(|shape| shape.path);
    for prefix in compare::PREFIXES {
        for line in ["m-hovo", "m-hov"].into_iter().filter_map(|id| browser::by_id(&[prefix, id].concat())) {
            browser::set_attribute(&line, "d", path);
        }
    }
}
