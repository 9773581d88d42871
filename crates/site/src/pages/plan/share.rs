//! Who got more of the plan than its share of the population, and how that changed.

use dataset::msg;
use dataset::roles;
use graphics::chart::dumbbell;
use maud::{Markup, html};
use model::drift::{Drift, above, drift, largest_fall, largest_rise, span, summed};
use model::plan::Share;
use model::summary;
use text::{Locale, Msg, Ratio, in_of_them, integer, number, percent};

use super::grid;
use crate::figure;
use crate::place::Place;

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let years = years();
    let title = locale.fill(msg::PLAN_PAGE_RATIO_CHART, &pairs(&years));
    html! {
        section #plan-ratio .wrap {
            h2 { (summary::plan_ratio(span().1, locale)) }
            div .plan-beside {
                (figure::chart("plan-drift", &title, &dumbbell::plan_ratio(locale), locale))
                div {
                    p { (place.t(msg::PLAN_PAGE_RATIO)) }
                    p { (many(locale)) }
                    @if let Some(line) = largest_fall() { p { (moved(msg::PLAN_PAGE_FALL, &line, locale)) } }
                    @if let Some(line) = largest_rise() { p { (moved(msg::PLAN_PAGE_RISE, &line, locale)) } }
                    p .note { (place.t(msg::PLAN_PAGE_BORDERS)) }
                }
            }
            (inputs(place))
            @for note in sums(locale) { p .note { (note) } }
            p .note { (place.t(msg::SOURCE_PER10K)) "." }
            (grid::folded(place.t(msg::PLAN_PAGE_BY_YEAR), place, |region, year| {
                let share = model::plan::share(region, year)?;
                Some(two(share.ratio, locale))
            }))
            p .actions { (explorer(place)) }
        }
    }
}

/// The way to the map of the last year.
fn explorer(place: Place) -> Markup {
    let (locale, last) = (place.locale(), span().1.to_string());
    let query = ["?measure=", roles::PLAN_RATIO.code(), "&year=", &last].concat();
    let measure = summary::measure_phrase(roles::PLAN_RATIO, locale);
    html! {
        a href=(place.explorer(&query)) { (locale.fill(msg::PLAN_PAGE_MAP, &[("measure", measure)])) }
    }
}

fn years() -> Vec<(&'static str, String)> {
    let (first, last) = span();
    vec![("first", first.to_string()), ("last", last.to_string())]
}

fn pairs<'a>(values: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    values.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// How many regions had more of the plan than of the population.
fn many(locale: Locale) -> String {
    let (first, last) = span();
    let said = |year: u16| {
        let count = above(year);
        match locale {
            Locale::Kk => in_of_them(count as u64),
            Locale::Ru | Locale::En => count.to_string(),
        }
    };
    let mut values = years();
    values.extend([("before", said(first)), ("after", said(last))]);
    locale.fill(msg::PLAN_PAGE_ABOVE, &pairs(&values))
}

/// The region whose ratio moved most.
fn moved(text: Msg, line: &Drift, locale: Locale) -> String {
    let one = |share: Ratio| percent(locale, share.rounded(1));
    let mut values = years();
    values.extend([
        ("region", summary::plain_name(line.region, locale).to_owned()),
        ("from", two(line.first.ratio, locale)),
        ("to", two(line.last.ratio, locale)),
        ("before", one(line.first.people)),
        ("after", one(line.last.people)),
        ("plan", one(line.first.plan)),
    ]);
    locale.fill(text, &pairs(&values))
}

/// For which regions the population is a sum.
fn sums(locale: Locale) -> Vec<String> {
    let name = |region| summary::plain_name(region, locale);
    let said = |(region, year): (dataset::RegionIx, u16)| {
        let parts: Vec<&str> = dataset::region(region).composed_of.iter().map(|part| name(*part)).collect();
        let values = [("region", name(region)), ("year", &year.to_string()), ("parts", &parts.join(", "))];
        locale.fill(msg::PLAN_PAGE_SUMMED, &values)
    };
    summed().into_iter().map(said).collect()
}

/// The ratio of the first and the last year with everything that it comes from.
fn inputs(place: Place) -> Markup {
    let locale = place.locale();
    let title = locale.fill(msg::PLAN_PAGE_INPUTS, &pairs(&years()));
    html! {
        h3 { (title) }
        div .table tabindex="0" role="group" aria-label=(title) {
            table .plan-inputs {
                colgroup { col; }
                colgroup { col span="5"; }
                colgroup { col span="5"; }
                (head(place))
                tbody {
                    @for line in drift() {
                        tr {
                            th scope="row" { (dataset::short_name(line.region, locale)) }
                            (cells(&line.first, locale))
                            (cells(&line.last, locale))
                        }
                    }
                }
            }
        }
    }
}

/// The years over their columns.
fn head(place: Place) -> Markup {
    let heads = [
        msg::PLAN_PAGE_COLUMN_PLAN,
        msg::TABLE_SHARE,
        msg::PLAN_PAGE_COLUMN_PEOPLE,
        msg::PLAN_PAGE_COLUMN_SHARE,
        msg::PLAN_PAGE_COLUMN_RATIO,
    ];
    let (first, last) = span();
    html! {
        thead {
            tr {
                td {}
                @for year in [first, last] { th .year scope="colgroup" colspan="5" { (year) } }
            }
            tr {
                th scope="col" { (place.t(msg::TABLE_REGION)) }
                @for _ in [first, last] { @for head in heads { th .number scope="col" { (place.t(head)) } } }
            }
        }
    }
}

fn cells(share: &Share, locale: Locale) -> Markup {
    let one = |ratio: Ratio| percent(locale, ratio.rounded(1));
    html! {
        td .number .year { (integer(locale, share.persons)) }
        td .number { (one(share.plan)) }
        td .number { (integer(locale, share.inhabitants)) }
        td .number { (one(share.people)) }
        td .number { b { (two(share.ratio, locale)) } }
    }
}

fn two(ratio: Ratio, locale: Locale) -> String {
    number(locale, ratio.rounded(2))
}
