//! The regions that no longer exist in their borders: until when they did, and what they became.

use dataset::msg;
use dataset::{Date, RegionIx};
use maud::{Markup, html};
use model::route::Page;
use model::{lineage, summary};
use text::{Locale, compare, day, sort_by};

use crate::place::Place;

/// The table of the former regions.
pub fn list(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        div .former {
            h2 { (place.t(msg::REGIONS_PAGE_FORMER)) }
            p { (place.t(msg::REGIONS_PAGE_FORMER_INTRO)) }
            div .table tabindex="0" role="group" aria-label=(place.t(msg::REGIONS_PAGE_FORMER)) {
                table {
                    thead { tr {
                        th scope="col" { (place.t(msg::TABLE_REGION)) }
                        th scope="col" { (place.t(msg::REGIONS_PAGE_LAST_DAY)) }
                        th scope="col" { (place.t(msg::REGIONS_PAGE_NOW)) }
                    } }
                    tbody { @for (region, last) in former(locale) { (row(place, region, last)) } }
                }
            }
        }
    }
}

fn row(place: Place, region: RegionIx, last: Date) -> Markup {
    let heirs = lineage::lineage(region).successors;
    html! {
        tr {
            th scope="row" { (link(place, region)) }
            td { (day(place.locale(), (last.year, last.month, last.day))) }
            td { ul { @for heir in heirs { li { (link(place, *heir)) } } } }
        }
    }
}

fn link(place: Place, region: RegionIx) -> Markup {
    html! { a href=(place.to(Page::Region(region))) { (summary::plain_name(region, place.locale())) } }
}

/// In the order of the alphabet.
fn former(locale: Locale) -> Vec<(RegionIx, Date)> {
    let mut all: Vec<(RegionIx, Date)> =
        dataset::regions().filter_map(|(region, row)| Some((region, row.valid_to?))).collect();
    sort_by(&mut all, |a, b| compare(locale, dataset::name(a.0, locale), dataset::name(b.0, locale)));
    all
}
