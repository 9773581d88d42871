//! Every published figure of a group.

use dataset::msg;
use dataset::{COUNTRY, Group, Measure, RegionIx};
use maud::{Markup, html};
use model::{Datum, groups, summary};
use text::{Locale, capitalised, compare, sort_by, uncapitalised};

use super::of_measure;
use crate::place::Place;

/// The section: the country by measure, then each group by region, then the files.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let measures = groups::measures();
    html! {
        section #figures .wrap {
            h2 { (place.t(msg::GROUPS_PAGE_ALL)) }
            p { (place.t(msg::GROUPS_PAGE_ALL_INTRO)) }
            @for measure in &measures { (country(place, *measure)) }
            @for measure in &measures {
                @for group in dataset::all_groups() { (regions(place, *measure, group)) }
            }
            ul .actions {
                @for measure in &measures {
                    li { a href=(place.file(measure.file())) {
                        (of_measure(place, msg::GROUPS_PAGE_FILE, *measure, &[]))
                    } }
                }
            }
            @for measure in &measures { p .note { (summary::source_line(*measure, locale)) } }
        }
    }
}

fn country(place: Place, measure: Measure) -> Markup {
    let name = dataset::short_name(COUNTRY, place.locale());
    let groups = || dataset::all_groups().filter(|group| dataset::group_regions(measure, *group).count() > 0);
    let rows = groups()
        .map(|group| (summary::group_name(group, place.locale()), groups::points(measure, group, COUNTRY)));
    let title = of_measure(place, msg::GROUPS_PAGE_COUNTRY, measure, &[("place", name)]);
    folded(place, &title, measure, place.t(msg::GROUPS_GROUP), rows.collect())
}

/// Nothing for a group that only the country has figures of.
fn regions(place: Place, measure: Measure, group: Group) -> Markup {
    let locale = place.locale();
    let mut regions: Vec<RegionIx> =
        dataset::group_regions(measure, group).filter(|r| *r != COUNTRY).collect();
    let name = |region| dataset::name(region, locale);
    sort_by(&mut regions, |a, b| compare(locale, name(*a), name(*b)));
    if regions.is_empty() {
        return html! {};
    }
    let rows = regions.into_iter().map(|r| (name(r).to_owned(), groups::points(measure, group, r))).collect();
    let group = uncapitalised(&summary::group_name(group, locale));
    let title = of_measure(place, msg::GROUPS_PAGE_REGIONS, measure, &[("group", &group)]);
    folded(place, &title, measure, place.t(msg::TABLE_REGION), rows)
}

/// A row's name, and what is known of each year.
type Row = (String, Vec<(u16, Datum)>);

fn folded(place: Place, title: &str, measure: Measure, first: &str, rows: Vec<Row>) -> Markup {
    let locale = place.locale();
    html! {
        details .figures {
            summary { (title) ", %" }
            div .table tabindex="0" role="group" aria-label=(title) {
                table .years {
                    thead { tr {
                        th scope="col" { (first) }
                        @for year in dataset::group_years(measure) { th scope="col" .number { (year) } }
                    } }
                    tbody {
                        @for (name, points) in &rows {
                            tr {
                                th scope="row" { (capitalised(name)) }
                                @for (_, known) in points { td { (summary::datum_number(*known, locale)) } }
                            }
                        }
                    }
                }
            }
            @for note in stars(&rows, locale) { p .note { "* " (note) } }
        }
    }
}

/// What the stars of a table mean, each meaning once.
fn stars(rows: &[Row], locale: Locale) -> Vec<&'static str> {
    let mut notes: Vec<&'static str> = Vec::new();
    for (_, known) in rows.iter().flat_map(|(_, points)| points) {
        if let Datum::Value(found) = known
            && let Some(words) = summary::status_note(found.status, locale)
            && !notes.contains(&words)
        {
            notes.push(words);
        }
    }
    notes
}
