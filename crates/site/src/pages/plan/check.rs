//! What a reader can check: the sums, a ratio worked out, and the files.

use dataset::msg;
use dataset::{COUNTRY, Resource, Verdict, roles};
use maud::{Markup, html};
use model::audit::{At, Group, all};
use model::drift::drift;
use model::plan::inhabitants;
use model::summary;
use text::{Locale, in_of_them, integer, number};

use super::file;
use crate::place::Place;

/// The tables behind the page.
const FILES: [&str; 2] = ["plan.csv", "population.csv"];

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        section #plan-check .wrap {
            h2 { (place.t(msg::PLAN_CHECK)) }
            ul .plain {
                li { (agree(locale)) }
                li { (summary::plan_proof(locale)) }
                @if let Some(example) = example(locale) { li { (example) } }
            }
            h3 { (place.t(msg::PLAN_PAGE_FILES)) }
            ul .plain {
                @for resource in FILES.into_iter().filter_map(dataset::resource) { li { (files(resource, place)) } }
                li {
                    (place.t(msg::PLAN_PAGE_BY_YEAR)) ": "
                    a href=(place.file(file::PATH)) download { "CSV" }
                    ", "
                    a href=(place.file(&file::book_path(locale))) download { "Excel (.xlsx)" }
                }
            }
        }
    }
}

/// In how many years the regions add up to the country.
fn agree(locale: Locale) -> String {
    let sums = || all().iter().filter(|check| check.group == Group::Sums && matches!(check.at, At::Year(_)));
    let agree = sums().filter(|check| check.verdict == Verdict::Agrees).count();
    let said = match locale {
        Locale::Kk => in_of_them(agree as u64),
        Locale::Ru | Locale::En => agree.to_string(),
    };
    locale.fill(msg::PLAN_PAGE_AGREE, &[("agree", &said), ("years", &sums().count().to_string())])
}

/// The highest ratio of the last year, worked out.
fn example(locale: Locale) -> Option<String> {
    let last = *dataset::years(roles::PLAN).end();
    let line = drift().into_iter().next()?;
    let plan = dataset::observation(roles::PLAN, COUNTRY, last)?;
    let whole = |people: i64| integer(locale, people);
    let formula = format!(
        "({} ÷ {}) ÷ ({} ÷ {}) = {}",
        whole(line.last.persons),
        number(locale, plan.value),
        whole(line.last.inhabitants),
        whole(inhabitants(COUNTRY, last)?),
        number(locale, line.last.ratio.rounded(2)),
    );
    let region = summary::plain_name(line.region, locale);
    let values = [("region", region), ("year", &last.to_string()), ("formula", &formula)];
    Some(locale.fill(msg::PLAN_PAGE_EXAMPLE, &values))
}

fn files(resource: &Resource, place: Place) -> Markup {
    let code = place.locale().code();
    let workbook = ["data/excel/", code, "/", resource.name, ".xlsx"].concat();
    html! {
        (place.t(resource.title)) ": "
        a href=(place.file(&["data/", resource.path].concat())) download { "CSV" }
        " · "
        a href=(place.file(&workbook)) download { "Excel" }
    }
}
