//! The cards of the targets: the figure, what became of the target, how far it is, and where it began.

use leptos::prelude::*;

use super::sign::{status, verdict};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{all, drawing, holder, leaf, link, words};
use crate::explorer::sparkline::sparkline;
use crate::explorer::{Store, marks};
use dataset::msg;
use dataset::{COUNTRY, Series};
use graphics::map::sparkline::target_marks;
use model::differing::Shown;
use model::route::Page;
use model::summary;
use model::target::{Assessment, Status, coverage};
use presentation::bullet;
use presentation::link::on_page;
use text::{Locale, percent};

/// Width and height of a sparkline's viewBox.
const SPARK: (u16, u16) = (84, 40);

/// What a card shows.
struct Card {
    id: &'static str,
    name: &'static str,
    /// What the figure is taken of.
    base: String,
    figure: ErasedView,
    verdict: ErasedView,
    drawn: ErasedView,
    keys: ErasedView,
    says: String,
    /// Where the page of the targets says how it is known.
    how: String,
}

impl Card {
    fn view(self, locale: Locale) -> ErasedView {
        let entry = on_page(Page::Data, locale, &["term-", self.id].concat());
        let entry = link(Some("term"), &entry, true, words(self.base));
        let how = on_page(Page::Targets, locale, &self.how);
        let how = link(Some("how"), &how, true, words(locale.t(msg::HOW_TITLE)));
        let value = all([holder("span", None, self.figure), self.verdict]);
        view! {
            <article class="tracker" data-target=self.id>
                {leaf("h3", None, self.name)}
                {holder("p", Some("base"), entry)}
                {holder("div", Some("tracker-value"), value)}
                {self.drawn}
                {self.keys}
                {holder("p", Some("says"), all([words(self.says), words(" "), how]))}
            </article>
        }
        .into_erased()
    }
}

/// The card of a target.
pub fn of_target(store: Store, of: &Assessment) -> ErasedView {
    let (locale, id) = (store.locale, of.rule.target);
    let year = leaf("small", None, of.year.to_string());
    let figure = of.actual.map(|actual| {
        let mark = shown(of).and_then(|shown| marks::of_shown(store, shown));
        let figure = all([words(percent(locale, actual.value)), mark.into_erased()]);
        all([holder("b", None, figure), words(" ")])
    });
    let path = of.goal.map(|goal| sparkline(&target_marks(of.rule.series, goal, SPARK), SPARK));
    let bullet = of.goal.map(|_| drawing("bullet", None, None, bullet::bullet(of, locale)));
    let goal = of.goal.map(|goal| {
        holder("span", None, key("target-key", leaf("b", None, summary::target_mark(goal, locale))))
    });
    let start = of
        .baseline
        .map(|start| holder("span", None, key("start-key", words(summary::goal_year_value(&start, locale)))));
    Card {
        id,
        name: summary::goal_name(of.rule, locale),
        base: summary::goal_base(of.rule, locale).to_owned(),
        figure: all([figure.into_erased(), year]),
        verdict: verdict(of, locale),
        drawn: holder("div", Some("drawn"), all([bullet.into_erased(), path.into_erased()])),
        keys: holder("p", Some("note keys"), all([goal.into_erased(), start.into_erased()])),
        says: summary::goal_card(of, locale),
        how: ["how-", id].concat(),
    }
    .view(locale)
}

/// The figure that the target is judged by.
fn shown(of: &Assessment) -> Option<Shown> {
    match of.rule.series {
        Series::Measure(measure) => Some(Shown::Figure(measure, COUNTRY, of.year)),
        Series::Productive => Some(Shown::Productive(of.year)),
        Series::Unpublished => None,
    }
}

/// What a mark of the drawing means.
fn key(class: &'static str, means: ErasedView) -> ErasedView {
    all([leaf("i", Some(class), ""), means])
}

/// The card of the coverage that was promised.
pub fn of_coverage(locale: Locale) -> ErasedView {
    let groups = coverage();
    let count: usize = groups.iter().map(|g| g.promised.len()).sum();
    let [base, range] = summary::coverage_lines(locale);
    let figure = leaf("b", None, count.to_string());
    let means = leaf("small", None, locale.count(msg::GOAL_COVERAGE_COUNT, count as u64, &[]));
    Card {
        id: "coverage",
        name: locale.t(msg::GOAL_COVERAGE_NAME),
        base,
        figure: all([figure, words(" "), means]),
        verdict: status(Status::NotReported, locale),
        drawn: drawing("bullet", Some("0 0 272 46"), Some("xMinYMin meet"), bullet::promised(&groups)),
        keys: holder("p", Some("note"), key("target-key", leaf("b", None, range))),
        says: locale.t(msg::GOAL_COVERAGE_SILENT).to_owned(),
        how: "coverage".to_owned(),
    }
    .view(locale)
}
