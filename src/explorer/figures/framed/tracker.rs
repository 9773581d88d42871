//! The cards of the targets; under the card of one target its chart, or the table of the coverage that was promised.

use leptos::prelude::*;

use super::sign::verdict;
use super::{card, coverage};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::chart;
use crate::explorer::figures::parts::{all, holder, leaf, words};
use crate::explorer::{Store, marks};
use dataset::msg;
use dataset::{Measure, Series};
use graphics::chart::{Scene, trend};
use model::differing::Shown;
use model::summary;
use model::target::trackers;
use text::Locale;

/// All cards; `data-only` of the root leaves the one that is asked for.
pub fn view(store: Store) -> ErasedView {
    let locale = store.locale;
    let detail = match store.state.with_untracked(|state| state.embed.target) {
        Some("coverage") => Some(coverage(locale)),
        Some(target) => Some(chart::figure(
            store,
            target,
            move |_| caption(store, target),
            move |_| scene(target, locale),
        )),
        None => None,
    };
    let detail = detail.map(|detail| {
        view! {
            <section class="framed-section" id="targets" aria-label=locale.t(msg::NAV_TARGETS)>
                <div class="wrap">{detail}</div>
            </section>
        }
        .into_erased()
    });
    let cards: Vec<ErasedView> = trackers().iter().map(|of| card::of_target(store, of)).collect();
    view! {
        <section class="trackers" id="trackers">
            {leaf("h2", Some("wrap"), locale.t(msg::TRACKERS_LABEL))}
            <div class="wrap tracker-row">{cards}{card::of_coverage(locale)}</div>
        </section>
        {detail}
    }
    .into_erased()
}

fn coverage(locale: Locale) -> ErasedView {
    let label = locale.t(msg::NAV_TARGETS);
    view! {
        <div class="table-scroll table-spaced" id="coverage" tabindex="0" role="group" aria-label=label>
            {coverage::table(locale)}
        </div>
    }
    .into_erased()
}

/// The caption of a target's chart; where its figures differ, their years are marked.
fn caption(store: Store, target: &str) -> ErasedView {
    let (locale, all_targets) = (store.locale, trackers());
    let Some(of) = all_targets.iter().find(|of| of.rule.target == target) else {
        return ().into_erased();
    };
    let own = of.rule.series == Series::Productive;
    all([
        leaf("h3", Some("figure-title"), summary::goal_name(of.rule, locale)),
        leaf("p", Some("figure-subtitle"), summary::goal_base(of.rule, locale)),
        verdict(of, locale),
        own.then(|| marked(store)).flatten().into_erased(),
    ])
}

/// The years whose share differs from what it is checked against.
fn marked(store: Store) -> Option<ErasedView> {
    let shares = dataset::productive().iter().filter(|share| share.quarter == 0);
    let mark = |year| Some((year, marks::of_shown(store, Shown::Productive(year))?));
    let years = shares.filter_map(|share| mark(share.year));
    let years = years.map(|(year, mark)| all([words([" ", &year.to_string()].concat()), mark]));
    let years: Vec<ErasedView> = years.collect();
    let lead = words([store.locale.t(msg::NAV_AUDIT), ":"].concat());
    (!years.is_empty()).then(|| holder("p", Some("figure-subtitle"), all([lead, years.into_erased()])))
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
