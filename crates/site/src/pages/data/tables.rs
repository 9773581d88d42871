//! The tables: what each holds, in which unit and years, its sources and licence, its files.

use dataset::msg;
use dataset::{Resource, Rights, roles};
use maud::{Markup, html};
use model::route::Page;
use model::summary;
use text::{DOT, Locale, Msg, integer, tongue};

use super::{file, kilobytes, part};
use crate::place::Place;

/// The tables by subject; those that no subject names come last.
const GROUPS: [(Msg, &[&str]); 4] = [
    (msg::DATA_PAGE_PLAN, &["plan", "population"]),
    (msg::DATA_PAGE_OFFICIAL, &[OUTCOMES, "unemployment-national"]),
    (msg::DATA_PAGE_PROGRAMME, &["targets", "target-rules", "productive", "programme-results", "events"]),
    (msg::DATA_PAGE_ARTICLE, &["article", "almaty", "facts", "lists", "projects"]),
];

/// What the names of all tables of official outcomes begin with.
const OUTCOMES: &str = "outcomes-";

/// A longer list of documents is folded.
const SHOWN_SOURCES: usize = 2;

/// The part of the page.
pub fn section(place: Place) -> Markup {
    let named = |name: &str| GROUPS.iter().any(|(_, names)| names.iter().any(|of| is(of, name)));
    let rest: Vec<&str> = dataset::resources().iter().map(|r| r.name).filter(|name| !named(name)).collect();
    part(
        place,
        "data",
        &html! {
            p .note { (place.t(msg::PACKAGE_EXCEL_NOTE)) }
            @for (title, names) in GROUPS { (group(place, title, names)) }
            (group(place, msg::DATA_PAGE_REFERENCE, &rest))
        },
    )
}

/// True for the name of a table, and for one that begins with [`OUTCOMES`].
fn is(of: &str, name: &str) -> bool {
    of == name || of == OUTCOMES && name.starts_with(of)
}

fn group(place: Place, title: Msg, names: &[&str]) -> Markup {
    let found = names.iter().flat_map(|of| dataset::resources().iter().filter(|r| is(of, r.name)));
    html! {
        h3 .data-group { (place.t(title)) }
        div .data-tables { @for resource in found { (entry(place, resource)) } }
    }
}

fn entry(place: Place, resource: &Resource) -> Markup {
    let locale = place.locale();
    html! {
        article .data-table #{ "table-" (resource.name) } {
            h4 { (locale.t(resource.title)) }
            p { (locale.t(resource.note)) }
            p .note {
                (facts(resource, locale)) (DOT)
                (locale.t(msg::FILE_ABOUT_LICENCE)) ": " (licence(resource.rights, locale))
            }
            (sources(place, resource.sources))
            @if resource.name == "population" { (denominator(place)) }
            ul .files { @for link in files(place, resource) { li { (link) } } }
        }
    }
}

/// Rows, years, unit.
fn facts(resource: &Resource, locale: Locale) -> String {
    let rows = if resource.path.ends_with(".csv") { msg::PACKAGE_ROWS } else { msg::PACKAGE_SHAPES };
    let mut facts = vec![locale.fill(rows, &[("count", &integer(locale, i64::from(resource.rows)))])];
    if let Some((first, last)) = resource.years {
        let years = if first == last { first.to_string() } else { format!("{first}–\u{2060}{last}") };
        facts.push(locale.fill(msg::PACKAGE_YEARS, &[("years", &years)]));
    }
    let units: Vec<&str> = resource.units.iter().map(|unit| locale.t(*unit)).collect();
    if !units.is_empty() {
        facts.push(locale.fill(msg::DATA_PAGE_UNITS, &[("unit", &units.join(", "))]));
    }
    facts.join(DOT)
}

/// The same words as in `summary::rights`, each licence that has an address as a link.
fn licence(rights: &[Rights], locale: Locale) -> Markup {
    html! {
        @for (at, one) in rights.iter().enumerate() {
            @if at > 0 { "; " }
            @if one.url.is_empty() {
                (locale.t(one.words))
            } @else {
                a href=(one.url) rel="noopener license" { (locale.t(one.words)) }
            }
            @if !one.of.is_empty() { " (" (one.of.join(", ")) ")" }
        }
    }
}

fn sources(place: Place, ids: &[&str]) -> Markup {
    let found: Vec<_> = ids.iter().filter_map(|id| dataset::source(id)).collect();
    let link = |source: &dataset::Source| {
        let title = short(source.title);
        html! { a href={ "#source-" (source.id) } lang=(tongue(title).code()) { (title) } }
    };
    let count = integer(place.locale(), found.len() as i64);
    html! {
        @if found.len() > SHOWN_SOURCES {
            details .data-sources {
                summary { (place.locale().fill(msg::DATA_PAGE_DOCUMENTS, &[("count", &count)])) }
                ul .plain { @for source in &found { li { (link(source)) } } }
            }
        } @else if !found.is_empty() {
            p .note {
                (place.t(msg::PACKAGE_SOURCES)) " "
                @for (at, source) in found.iter().enumerate() { @if at > 0 { "; " } (link(source)) }
            }
        }
    }
}

/// The title of a document without the version of a repository, which the list of documents gives.
fn short(title: &str) -> &str {
    title.split_once(", commit ").map_or(title, |(title, _)| title)
}

/// The measure that the population is the denominator of.
fn denominator(place: Place) -> Markup {
    let measure = roles::PLAN_PER_10K;
    html! {
        p .note {
            (place.t(msg::DATA_PAGE_USED)) " "
            a href=(place.to(Page::Measure(measure))) { (summary::measure_name(measure, place.locale())) }
        }
    }
}

/// The workbook, the table as published, the CSV that Excel in Kazakh and Russian opens.
fn files(place: Place, resource: &Resource) -> Vec<Markup> {
    let locale = place.locale();
    let excel = ["data/excel/", locale.code(), "/"].concat();
    let size = kilobytes(resource.bytes, locale);
    let sized = |words, size: &str| locale.fill(words, &[("file", resource.path), ("size", size)]);
    let mut links = Vec::new();
    let workbook = locale.pick(&resource.sheets);
    if workbook > 0 {
        let path = [&*excel, &resource.path.replace(".csv", ".xlsx")].concat();
        links.push(file(place, &path, &sized(msg::PACKAGE_EXCEL, &kilobytes(workbook, locale))));
    }
    links.push(file(place, &["data/", resource.path].concat(), &sized(msg::PACKAGE_DOWNLOAD, &size)));
    if workbook > 0 && locale != Locale::En {
        links.push(file(place, &[&*excel, resource.path].concat(), place.t(msg::DATA_PAGE_EXCEL_CSV)));
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_have_the_words_of_every_other_place() {
        for locale in Locale::ALL {
            for resource in dataset::resources() {
                let words = licence(resource.rights, locale).into_string();
                let plain: String = words.split('<').filter_map(|part| part.split('>').next_back()).collect();
                assert_eq!(plain, summary::rights(resource.rights, locale), "{}", resource.name);
            }
        }
    }
}
