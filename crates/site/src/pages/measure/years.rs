//! Every region and year of a measure in one table.

use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx, Status};
use maud::{Markup, html};
use model::route::Page;
use model::slice::datum;
use model::{Datum, summary};
use text::{Locale, compare, sort_by};

use crate::place::Place;

/// The table, folded.
pub fn table(place: Place, measure: Measure) -> Markup {
    let locale = place.locale();
    let title = place.t(msg::MEASURES_ALL_YEARS);
    let regions = regions(measure, locale);
    html! {
        details .all-years #years {
            summary { (title) }
            ul .note .measure-states { @for line in states(measure, &regions, locale) { li { (line) } } }
            div .table tabindex="0" role="group" aria-label=(title) {
                table {
                    thead { tr {
                        th scope="col" { (place.t(msg::TABLE_REGION)) }
                        @for year in dataset::years(measure) { th .number scope="col" { (year) } }
                    } }
                    tbody {
                        @for region in &regions {
                            tr .country[*region == COUNTRY] {
                                th scope="row" {
                                    a href=(place.to(Page::Region(*region))) { (dataset::name(*region, locale)) }
                                }
                                @for year in dataset::years(measure) {
                                    td .number { (summary::datum_number(datum(measure, *region, year), locale)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The country, then every region with a figure, in the order of the alphabet.
fn regions(measure: Measure, locale: Locale) -> Vec<RegionIx> {
    let known = |region: &RegionIx| {
        dataset::years(measure).any(|year| datum(measure, *region, year).value().is_some())
    };
    let mut regions: Vec<RegionIx> = dataset::regions().map(|(region, _)| region).filter(known).collect();
    sort_by(&mut regions, |a, b| {
        let country = (*b == COUNTRY).cmp(&(*a == COUNTRY));
        country.then_with(|| compare(locale, dataset::name(*a, locale), dataset::name(*b, locale)))
    });
    regions
}

/// What the signs in the table mean, those that occur in it.
fn states(measure: Measure, regions: &[RegionIx], locale: Locale) -> Vec<String> {
    let all = || {
        regions.iter().flat_map(|region| dataset::years(measure).map(|year| datum(measure, *region, year)))
    };
    let gaps = [
        (Datum::NotPublished, msg::STATE_NOT_PUBLISHED),
        (Datum::DidNotExist, msg::STATE_DID_NOT_EXIST),
        (Datum::Withheld, msg::STATE_WITHHELD),
    ];
    let gaps = gaps
        .into_iter()
        .filter(|(gap, _)| all().any(|datum| datum == *gap))
        .map(|(gap, words)| [&*summary::datum_number(gap, locale), " – ", locale.t(words)].concat());
    let statuses =
        [Status::Preliminary, Status::Inconsistent, Status::Differs, Status::Backcast, Status::Suspect];
    let has = |status| all().any(|datum| matches!(datum, Datum::Value(found) if found.status == status));
    let stars: Vec<&str> = statuses
        .into_iter()
        .filter(|status| has(*status))
        .filter_map(|status| summary::status_note(status, locale))
        .collect();
    let stars = (!stars.is_empty()).then(|| ["* – ", &*stars.join("; ")].concat());
    gaps.chain(stars).collect()
}
