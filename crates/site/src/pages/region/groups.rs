//! Unemployment of town and village and of ages, in the latest year for which they are published.

use dataset::msg;
use dataset::{COUNTRY, Dimension, Group, Measure, roles};
use maud::{Markup, html};
use model::route::Page;
use model::{groups, summary};

use super::facts::Facts;
use crate::place::{Place, name};

const MEASURE: Measure = roles::UNEMPLOYMENT;

/// Town and village, in a small table; nothing where they are not published.
pub fn area(place: Place, facts: &Facts) -> Markup {
    html! {
        @if let Some((dimension, year, groups)) = known(Dimension::Area, facts) {
            (table(place, facts, (dimension, year), &groups))
        }
    }
}

/// The section of ages, empty where they are not published.
pub fn ages(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let Some((dimension, year, groups)) = known(Dimension::Age, facts) else {
        return html! {};
    };
    html! {
        section #groups {
            h2 { (locale.t(msg::REGION_PAGE_AGES)) }
            (table(place, facts, (dimension, year), &groups))
            p .note { a href=(place.to(Page::Groups)) { (name(Page::Groups, locale)) } }
        }
    }
}

/// The latest year in which groups of this kind have figures, and those groups.
fn known(dimension: Dimension, facts: &Facts) -> Option<(Dimension, u16, Vec<Group>)> {
    dataset::group_years(MEASURE).rev().find_map(|year| {
        let mut found = groups::offered(MEASURE, facts.region, year);
        found.retain(|group| group.dimension() == dimension);
        (!found.is_empty()).then_some((dimension, year, found))
    })
}

fn table(place: Place, facts: &Facts, (dimension, year): (Dimension, u16), groups: &[Group]) -> Markup {
    let locale = place.locale();
    let region = facts.region != COUNTRY;
    let figure = |group, of| summary::datum_text(MEASURE, groups::datum(MEASURE, group, of, year), locale);
    let title = [summary::dimension_name(dimension, locale), ", ", &year.to_string()].concat();
    html! {
        div .table tabindex="0" role="group" aria-label=(title) { table .region-groups {
            caption { (title) }
            thead { tr {
                th scope="col" { (locale.t(msg::REGION_PAGE_GROUP)) }
                th .number scope="col" { (dataset::short_name(facts.region, locale)) }
                @if region { th .number scope="col" { (dataset::short_name(COUNTRY, locale)) } }
            } }
            tbody {
                @for group in groups {
                    tr {
                        th scope="row" { (summary::group_name(*group, locale)) }
                        td .number { b { (figure(*group, facts.region)) } }
                        @if region { td .number { (figure(*group, COUNTRY)) } }
                    }
                }
            }
        } }
        @for star in summary::group_stars(MEASURE, facts.region, year, locale) { p .note { (star) } }
    }
}
