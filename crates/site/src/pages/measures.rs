//! The index of the measures.

use dataset::Measure;
use dataset::msg;
use maud::{Markup, html};
use model::route::Page;
use model::{Slice, summary};
use text::{Decimal, Locale, dated, range};

use super::measure::updated;
use crate::content::Content;
use crate::place::Place;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let title = title(locale);
    Content {
        description: [place.t(msg::MEASURES_LEDE), &*summary::lede(locale)].join(" "),
        main: main(place, &title),
        title,
        drawing: None,
        subject: None,
    }
}

/// What the page is, with the years that the figures are of.
fn title(locale: Locale) -> String {
    let (plan, official): (Vec<Measure>, Vec<Measure>) = dataset::measures().partition(|m| m.is_plan());
    let span = |of: &[Measure]| {
        let first = of.iter().map(|measure| *dataset::years(*measure).start()).min().unwrap_or(0);
        let last = of.iter().map(|measure| *dataset::years(*measure).end()).max().unwrap_or(0);
        [first.to_string(), "–\u{2060}".to_owned(), last.to_string()].concat()
    };
    locale.fill(msg::MEASURES_PAGE, &[("plan", &span(&plan)), ("official", &span(&official))])
}

fn main(place: Place, title: &str) -> Markup {
    let official = dataset::measures().filter(|measure| !measure.is_plan());
    let plan = dataset::measures().filter(|measure| measure.is_plan());
    html! {
        header .page-head .wrap {
            h1 { (title) }
            p .lede { (place.t(msg::MEASURES_LEDE)) }
        }
        section .wrap {
            h2 { (place.t(msg::MEASURES_OFFICIAL)) }
            p { (place.t(msg::NOTE_SAMPLE)) }
            (table(place, msg::MEASURES_OFFICIAL, official))
        }
        section .wrap {
            h2 { (place.t(msg::MEASURES_PLAN)) }
            (table(place, msg::MEASURES_PLAN, plan))
        }
    }
}

fn table(place: Place, title: text::Msg, measures: impl Iterator<Item = Measure>) -> Markup {
    html! {
        div .table tabindex="0" role="group" aria-label=(place.t(title)) {
            table .measure-list {
                thead { tr {
                    th scope="col" { (place.t(msg::MEASURE_LABEL)) }
                    th .number scope="col" { (place.t(msg::MEASURES_COUNTRY)) }
                    th .number scope="col" { (place.t(msg::MEASURES_REGIONS)) }
                    th scope="col" { (place.t(msg::MEASURES_UPDATED)) }
                } }
                tbody { @for measure in measures { (row(place, measure)) } }
            }
        }
    }
}

fn row(place: Place, measure: Measure) -> Markup {
    let locale = place.locale();
    let years = dataset::years(measure);
    let slice = Slice::of(measure, *years.end());
    html! {
        tr {
            th scope="row" {
                a href=(place.to(Page::Measure(measure))) { (summary::measure_name(measure, locale)) }
                span .note {
                    (summary::unit(measure, locale)) ", " (years.start()) "–\u{2060}" (years.end())
                }
            }
            td .number {
                strong { (summary::datum_text(measure, slice.national, locale)) }
                span .note { (slice.year) }
            }
            td .number { (spread(&slice, locale)) }
            td { @if let Some(date) = updated(measure) { (dated(locale, date)) } }
        }
    }
}

/// From the lowest figure of a region to the highest.
fn spread(slice: &Slice, locale: Locale) -> String {
    let values = || slice.rows.iter().filter_map(|row| row.datum.value());
    let ends = values().min_by(Decimal::order).zip(values().max_by(Decimal::order));
    ends.map_or_else(String::new, |(low, high)| range(locale, low, high))
}
