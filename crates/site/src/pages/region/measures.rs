//! All measures: the region, the country, the difference in a word, the place, and all regions on a strip. Each row opens
//! in place.

use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx, roles};
use maud::{Markup, html};
use model::route::Page;
use model::{Datum, Slice, lineage, plan, slice, summary};
use text::{Decimal, dated};

use super::facts::{Facts, latest};
use super::position::{against, rank};
use super::strip_plot::strip;
use super::years::years;
use crate::pages::measure::updated;
use crate::place::Place;

/// The position of the year in a sentence.
const MARK: &str = "\u{1}";

pub fn section(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let title = locale.t(msg::REGION_PAGE_MEASURES);
    let strips = match facts.region {
        COUNTRY => msg::REGION_PAGE_STRIP_COUNTRY,
        _ => msg::REGION_PAGE_STRIP,
    };
    let outcomes = dataset::measures().filter(|measure| !measure.is_plan());
    html! {
        h2 { (title) }
        (chosen_year(place))
        div .table tabindex="0" role="group" aria-label=(title) {
            table .region-measures {
                (head(place, facts))
                @for measure in outcomes.chain([roles::PLAN_PER_10K, roles::PLAN_RATIO, roles::PLAN]) {
                    (rows(place, facts, measure))
                }
            }
        }
        p .note { (locale.t(strips)) }
        @if facts.region != COUNTRY { p .note { (summary::comparison_rule(locale)) } }
    }
}

/// The list of years, and what is said of the one that is chosen. The program shows both.
fn chosen_year(place: Place) -> Markup {
    let locale = place.locale();
    let years = || dataset::measures().map(dataset::years);
    let first = years().map(|years| *years.start()).min().unwrap_or_default();
    let last = years().map(|years| *years.end()).max().unwrap_or_default();
    let asked = locale.fill(msg::REGION_PAGE_ASKED, &[("year", MARK)]);
    let (before, after) = asked.split_once(MARK).unwrap_or((&asked, ""));
    html! {
        div .choices.region-choices {
            label .choice {
                span { (locale.t(msg::YEAR_LABEL)) }
                select data-years="" autocomplete="off" {
                    option value="" { (locale.t(msg::REGION_PAGE_LATEST)) }
                    @for year in (first..=last).rev() { option { (year) } }
                }
            }
        }
        p .region-asked role="status" data-asked="" hidden { (before) b {} (after) }
    }
}

fn head(place: Place, facts: &Facts) -> Markup {
    let (locale, region) = (place.locale(), facts.region != COUNTRY);
    html! {
        thead { tr {
            th scope="col" { (locale.t(msg::MEASURE_LABEL)) }
            th .number scope="col" { (locale.t(if region { msg::PANEL_REGION } else { msg::PANEL_COUNTRY })) }
            @if region {
                th .number scope="col" { (locale.t(msg::PANEL_COUNTRY)) }
                th scope="col" { (locale.t(msg::PROFILE_DIFFERENCE)) }
                th .number scope="col" { (locale.t(msg::TABLE_RANK)) }
            }
        } }
    }
}

fn rows(place: Place, facts: &Facts, measure: Measure) -> Markup {
    let (locale, region) = (place.locale(), facts.region);
    let slice = Slice::of(measure, latest(measure, region));
    let known = slice::datum(measure, region, slice.year);
    let number = |datum| summary::datum_number(datum, locale);
    let columns = if region == COUNTRY { "2" } else { "5" };
    html! {
        tbody id=(["measure-", measure.code()].concat()) {
            tr {
                th scope="row" { (summary::measure_tab(measure, locale)) " " small { (unit(measure, place)) span data-now="" { (slice.year) } } }
                td .number.here data-now="" { (number(known)) }
                @if region != COUNTRY {
                    td .number data-now="" { (number(slice.national)) }
                    td data-now="" { (stand_in(&slice, region, place)) (against(&slice, known, region, place)) }
                    td .number.place data-now="" { (rank(&slice, region, place)) }
                }
            }
            tr .more {
                td colspan=(columns) {
                    div {
                        (strip(&slice, region, locale))
                        details data-measure=(measure.code()) {
                            summary { (locale.t(msg::REGION_PAGE_ABOUT)) }
                            div #{ "about-" (measure.code()) } { (about(place, &slice, known, region)) }
                        }
                    }
                    p .region-beside {}
                }
            }
        }
    }
}

/// `%, `, in front of the year.
fn unit(measure: Measure, place: Place) -> String {
    [&summary::unit(measure, place.locale()).replace(' ', "\u{a0}"), ",\u{a0}"].concat()
}

/// Of a region that was not there yet: the figure of the region that covered its territory, which leads to it.
fn stand_in(slice: &Slice, region: RegionIx, place: Place) -> Markup {
    let before = lineage::in_vintage(region, dataset::vintage(slice.measure, slice.year));
    let none = slice::datum(slice.measure, region, slice.year) == Datum::DidNotExist;
    html! {
        @if let ([before], true) = (before.as_slice(), none) {
            a href=(place.to(Page::Region(*before))) {
                (dataset::short_name(*before, place.locale())) ": "
                (summary::datum_number(slice::datum(slice.measure, *before, slice.year), place.locale()))
            }
        }
    }
}

/// The plan and the population that a computed figure comes from.
fn inputs(slice: &Slice, region: RegionIx, place: Place) -> Option<String> {
    let share = plan::share(region, slice.year).filter(|_| slice.measure.is_derived())?;
    let locale = place.locale();
    let [plan, people] = [share.persons, share.inhabitants].map(|count| {
        let whole = Decimal::whole(i32::try_from(count).unwrap_or(i32::MAX));
        summary::with_unit(roles::PLAN, whole, locale)
    });
    let year = slice.year.to_string();
    Some(locale.fill(msg::REGION_PAGE_INPUTS, &[("year", &year), ("plan", &plan), ("people", &people)]))
}

/// Why there is no figure and what covers the territory, the reliability of a figure, definition, source, cautions, files.
fn about(place: Place, slice: &Slice, known: Datum, region: RegionIx) -> Markup {
    let (locale, measure) = (place.locale(), slice.measure);
    let status = summary::status_words(known, locale);
    let file = measure.file();
    let name = file.trim_start_matches("data/").trim_end_matches(".csv");
    let book = ["data/excel/", locale.code(), "/", name, ".xlsx"].concat();
    let more = locale.fill(msg::REGION_PAGE_MEASURE, &[("measure", summary::measure_name(measure, locale))]);
    html! {
        @if let Some(ground) = summary::territory_sentence(slice, region, locale) { p { (ground) } }
        @if !status.is_empty() { p { "* " (status) } }
        @if let Some(inputs) = inputs(slice, region, place) { p { (inputs) } }
        p { (summary::measure_about(measure, locale)) }
        @for note in summary::measure_notes(measure, locale) { p { (note) } }
        p {
            (summary::source_line(measure, locale))
            @if let Some(date) = updated(measure) {
                ". " (locale.fill(msg::MEASURES_DATED, &[("date", &dated(locale, date))]))
            }
        }
        p {
            (locale.t(msg::REGION_PAGE_TABLE)) ": "
            a href=(place.file(&book)) { "XLSX" } ", " a href=(place.file(file)) { "CSV" }
        }
        p { a href=(place.to(Page::Measure(measure))) { (more) } }
        (years(place, region, measure))
    }
}
