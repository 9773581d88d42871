//! The cards of the targets; under the card of one target its chart, or the table of the coverage that was promised.

use leptos::prelude::*;

use crate::explorer::Store;
use crate::explorer::figures::chart;
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use dataset::{Measure, Series};
use graphics::chart::{Scene, trend};
use presentation::{targets, trackers};
use text::Locale;

/// All cards; `data-only` of the root leaves the one that is asked for.
pub fn view(store: Store) -> ErasedView {
    let locale = store.locale;
    let detail = match store.asked.with_untracked(|state| state.embed.target) {
        Some("coverage") => Some(coverage(locale)),
        Some(target) => {
            let caption =
                move |_: &_| store.differences.with_value(|all| targets::caption(target, locale, all));
            Some(chart::figure(store, target, caption, move |_| scene(target, locale)))
        }
        None => None,
    };
    let detail = detail.map(|detail| {
        view! {
            <section class="s" id="targets" aria-label=locale.t(msg::NAV_TARGETS)>
                <div class="wrap">{detail}</div>
            </section>
        }
        .once()
    });
    let cards = store.differences.with_value(|all| trackers::markup(locale, all));
    view! { <section class="trackers" id="trackers" inner_html=cards></section>{detail} }.once()
}

fn coverage(locale: Locale) -> ErasedView {
    let label = locale.t(msg::NAV_TARGETS);
    let table = targets::coverage_table(locale);
    view! {
        <div class="tb-wrap tb-t" id="coverage" tabindex="0" role="group" aria-label=label inner_html=table></div>
    }
    .once()
}

/// The country's line with the target, its year chosen.
fn scene(target: &str, locale: Locale) -> Option<Scene> {
    let of = |measure: Measure| Some(trend::scene(measure, &[], locale, dataset::target(measure)?.year));
    match dataset::rule(target)?.series {
        Series::Measure(measure) => of(measure),
        Series::Productive => Some(trend::productive(locale)),
        Series::Unpublished => None,
    }
}
