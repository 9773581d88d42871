//! Messages about the page itself: parts of the address that were not understood, and parts that could not be fetched.

use leptos::html::A;
use leptos::prelude::*;

use super::Store;
use super::kit::{attribute, effect, flag, icon, memo, piece, press, text};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::{DEFAULT_YEAR, Problem, Why};
use model::summary;
use presentation::icon::CLOSE;
use presentation::link::link_to;
use text::Locale;

/// What of the address was not followed, and why; not there when all was.
pub fn notice(store: Store) -> ErasedView {
    let locale = store.locale;
    let words = text(move || store.page.with(|page| complaints(&page.problems, locale).join(" ")));
    let dismiss = press(move || {
        store.edit_page(|page| page.problems.clear());
        if let Some(main) = browser::by_id("main") {
            browser::set_attribute(&main, "tabindex", Some("-1"));
            browser::focus_on(&main);
        }
    });
    view! {
        <div class="notice" id="notice" role="status" hidden=flag(move || store.page.with(|p| p.problems.is_empty()))>
            <div class="wrap">
                <p>{words}</p>
                <button type="button" class="close-button" id="dismiss" aria-label=locale.t(msg::NOTICE_DISMISS) on:click=dismiss>
                    {icon(CLOSE)}
                </button>
            </div>
        </div>
    }
    .into_erased()
}

/// A part could not be fetched: where the figures are all the same, and a link that loads the same view again.
pub fn lost(store: Store) -> ErasedView {
    // Only what is said of it: the link keeps the focus while other matters of the page change.
    let lost = memo(move || store.page.with(|page| page.lost));
    let link = NodeRef::<A>::new();
    // Whoever asked for a dialog that could not be fetched goes on at the link; it does not open later of itself.
    let asked = memo(move || store.page.with(|page| page.lost && page.dialog.is_some()));
    effect(move || {
        if let Some(link) = link.get().filter(|_| asked.get()) {
            browser::focus_on(&link);
            store.edit_page(|page| page.dialog = None);
        }
    });
    let message = piece(move || if lost.get() { message(store, link) } else { ().into_erased() });
    view! { <div class="notice" id="lost" role="alert" hidden=flag(move || !lost.get())>{message}</div> }
        .into_erased()
}

/// A part is being fetched: said after two seconds, by the style sheet.
pub fn waiting(store: Store) -> ErasedView {
    let class = text(move || store.page.with(|page| if page.waiting > 0 { "notice on" } else { "notice" }));
    view! { <p class=class id="waiting" role="status">{store.locale.t(msg::LOADING)}</p> }.into_erased()
}

fn message(store: Store, link: NodeRef<A>) -> ErasedView {
    let address = move || store.state.with(link_to);
    let again = press(move || browser::load(&store.state.with_untracked(link_to)));
    view! {
        <p>{store.locale.t(msg::FAILURE_TEXT)}</p>
        <a class="button" node_ref=link href=attribute(move || Some(address())) on:click=again>
            {store.locale.t(msg::START_AGAIN)}
        </a>
    }
    .into_erased()
}

/// One sentence for each kind of problem.
fn complaints(problems: &[Problem], locale: Locale) -> Vec<String> {
    let unknown = |p: &Problem| (p.why == Why::Unknown).then(|| [p.key, "=", &p.value].concat());
    let extra = |p: &Problem| match p.why {
        Why::TooMany(region) => Some(dataset::name(region, locale).to_owned()),
        _ => None,
    };
    let mut out = Vec::new();
    let parts: Vec<String> = problems.iter().filter_map(unknown).collect();
    if !parts.is_empty() {
        out.push(locale.fill(msg::NOTICE_ADDRESS, &[("part", &parts.join(", "))]));
    }
    let regions: Vec<String> = problems.iter().filter_map(extra).collect();
    if !regions.is_empty() {
        out.push(locale.fill(msg::NOTICE_REGIONS, &[("regions", &regions.join(", "))]));
    }
    for problem in problems {
        if let Why::NoYear(measure) = problem.why {
            let span = dataset::years(measure);
            let values = [
                ("measure", summary::measure_name(measure, locale)),
                ("first", &span.start().to_string()),
                ("last", &span.end().to_string()),
                ("asked", &problem.value),
                ("year", &DEFAULT_YEAR.to_string()),
            ];
            out.push(locale.fill(msg::NOTICE_YEAR, &values));
        }
    }
    out
}
