//! Every region and year of a measure in one table.

use jolkarta::data::{self, COUNTRY, Measure, RegionIx, Status};
use jolkarta::model::slice::datum;
use jolkarta::model::{Datum, summary};
use jolkarta::route::Page;
use jolkarta::text::{Locale, compare, msg, sort_by};
use maud::{Markup, html};

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
                        @for year in data::years(measure) { th .number scope="col" { (year) } }
                    } }
                    tbody {
                        @for region in &regions {
                            tr .country[*region == COUNTRY] {
                                th scope="row" {
                                    a href=(place.to(Page::Region(*region))) { (data::name(*region, locale)) }
                                }
                                @for year in data::years(measure) {
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
    let known =
        |region: &RegionIx| data::years(measure).any(|year| datum(measure, *region, year).value().is_some());
    let mut regions: Vec<RegionIx> = data::regions().map(|(region, _)| region).filter(known).collect();
    sort_by(&mut regions, |a, b| {
        let country = (*b == COUNTRY).cmp(&(*a == COUNTRY));
        country.then_with(|| compare(locale, data::name(*a, locale), data::name(*b, locale)))
    });
    regions
}

/// What the signs in the table mean, those that occur in it.
fn states(measure: Measure, regions: &[RegionIx], locale: Locale) -> Vec<String> {
    let all =
        || regions.iter().flat_map(|region| data::years(measure).map(|year| datum(measure, *region, year)));
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
