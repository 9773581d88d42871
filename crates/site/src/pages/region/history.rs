//! Borders, neighbours, and what was reported of the programme.

use dataset::msg;
use dataset::{COUNTRY, RegionIx, Report, roles};
use graphics::map;
use maud::{Markup, html};
use model::route::Page;
use model::{lineage, reports, slice, summary};

use super::facts::Facts;
use super::words::{filled, link};
use crate::place::Place;

/// Cities whose borders grew without a new region: their enlargement is a remark of the map.
const ENLARGED: [&str; 2] = ["KZ-ALA", "KZ-AST"];

/// The boundary history.
pub fn borders(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let related = facts.parent.into_iter().chain(facts.successors.iter().copied());
    let enlarged = ENLARGED.contains(&dataset::region(facts.region).id);
    html! {
        section #history {
            h2 { (locale.t(msg::REGION_PAGE_HISTORY)) }
            p { (sentence(place, facts.region)) }
            @if enlarged { p { (locale.t(msg::MISSING_BORDERS)) } }
            ul .plain { @for region in related { li { (link(place, region)) } } }
        }
    }
}

fn sentence(place: Place, region: RegionIx) -> String {
    let locale = place.locale();
    if region == COUNTRY {
        return summary::borders_note(locale);
    }
    let kind = summary::lineage_sentence(region, locale);
    let line = lineage::lineage(region);
    if line.from.is_some() || line.to.is_some() {
        return kind;
    }
    let years = dataset::years(roles::UNEMPLOYMENT);
    let values = [("first", years.start().to_string()), ("last", years.end().to_string())];
    [&kind, ". ", &filled(msg::REGION_PAGE_UNCHANGED, &values, locale)].concat()
}

/// The regions with a common border in the year of the page, with their figures.
pub fn neighbours(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let vintage = dataset::vintage(roles::UNEMPLOYMENT, facts.year);
    let beside = map::bordering(vintage, facts.region);
    if facts.region == COUNTRY || beside.is_empty() {
        return html! {};
    }
    let figure = |region| {
        let known = slice::datum(roles::UNEMPLOYMENT, region, facts.year);
        summary::datum_text(roles::UNEMPLOYMENT, known, locale)
    };
    html! {
        section #neighbours {
            h2 { (locale.fill(msg::REGION_PAGE_NEIGHBOURS, &[("year", &facts.year.to_string())])) }
            ul .region-neighbours {
                @for region in beside {
                    li {
                        a href=(place.to(Page::Region(region))) {
                            (summary::plain_name(region, locale)) " " b { (figure(region)) }
                        }
                    }
                }
            }
            p .note { (locale.t(msg::REGION_PAGE_NEIGHBOURS_NOTE)) }
        }
    }
}

/// Reports on the region and on the unit it was part of; that there are none is said.
pub fn reports(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let own = reports::of_region(facts.region);
    let before = facts.parent.map(reports::of_region).unwrap_or_default();
    let groups: Vec<reports::Group> = match facts.region {
        COUNTRY => Vec::new(),
        _ => own.into_iter().chain(before).collect(),
    };
    html! {
        section #reports {
            h2 { (locale.t(msg::REGION_PAGE_REPORTS)) }
            @for group in &groups {
                h3 { (title(place, facts, group)) }
                ul .plain { @for report in &group.reports { li { (line(place, report)) } } }
            }
            @if groups.is_empty() && facts.region != COUNTRY { p { (locale.t(msg::REGION_PAGE_NO_REPORTS)) } }
            @if !groups.is_empty() { p .note { (locale.t(msg::REPORTS_NOTE)) } }
            p { a href=(place.to(Page::Reports)) { (locale.t(msg::REGION_PAGE_ALL_REPORTS)) } }
            @if facts.region == COUNTRY { p .note { (locale.t(msg::REPORTS_NOTE)) } }
        }
    }
}

/// The period; before it the region where it is another one.
fn title(place: Place, facts: &Facts, group: &reports::Group) -> Markup {
    let span = summary::span_text(group.span, place.locale());
    html! {
        @if group.region != facts.region { (link(place, group.region)) ", " }
        (span)
    }
}

fn line(place: Place, report: &Report) -> Markup {
    let locale = place.locale();
    html! {
        (summary::report_line(report, locale))
        @if let Some(note) = summary::report_note(report, locale) { " (" (note) ")" }
        @if let Some(source) = dataset::source(report.source).filter(|source| !source.url.is_empty()) {
            " – " a href=(source.url) rel="external" { (source.publisher) }
        }
    }
}
