//! The way to every page, with one fact of each. Old links to sections of the one long page find the page that took the
//! section over.

use dataset::msg;
use dataset::{COUNTRY, Measure, Verdict, roles};
use maud::{Markup, html};
use model::audit;
use model::route::Page;
use model::target::trackers;
use model::{Slice, summary};
use text::{Locale, Msg, capitalised, day, integer, uncapitalised};

use super::filled;
use super::findings::history;
use crate::place::{Place, name};

/// A part of a page that an old link names: its id here, the page, the place on it, its name.
type Part = (&'static str, Page, &'static str, Msg);

/// The cards.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        section #pages .wrap {
            h2 { (place.t(msg::SITE_MORE)) }
            ul .page-cards {
                @for (id, page) in CARDS {
                    li #(id) {
                        h3 { a href=(place.to(page)) { (name(page, locale)) } }
                        // No line begins with a dash.
                        p { (fact(page, locale).replace(" – ", "\u{a0}– ")) }
                        @let parts: Vec<Part> = parts().into_iter().filter(|(_, of, ..)| over(*of) == page).collect();
                        @if !parts.is_empty() {
                            p .parts {
                                @for (id, of, at, words) in parts { a #(id) href={ (place.to(of)) (at) } { (place.t(words)) } " " }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The id of a card is that of the section that its page took over.
const CARDS: [(&str, Page); 10] = [
    ("explorer", Page::Map),
    ("matrix", Page::Regions),
    ("measures", Page::Measures),
    ("targets", Page::Targets),
    ("plan", Page::Plan),
    ("groups", Page::Groups),
    ("programme", Page::Programme),
    ("article", Page::Article),
    ("data", Page::Data),
    ("about", Page::About),
];

/// Sections that a page or a part of one took over.
fn parts() -> Vec<Part> {
    let city = model::city::region();
    let mut parts: Vec<Part> =
        city.map(|city| ("almaty", Page::Region(city), "#almaty", msg::NAV_ALMATY)).into_iter().collect();
    parts.extend([
        ("projects", Page::Projects, "", msg::NAV_PROJECTS),
        ("reports", Page::Reports, "", msg::NAV_REPORTS),
        ("facts", Page::Article, "#facts", msg::NAV_FACTS),
        ("audit", Page::Article, "#audit", msg::NAV_AUDIT),
        ("glossary", Page::Data, "#glossary", msg::NAV_GLOSSARY),
        ("accessibility", Page::About, "#accessibility", msg::ACCESS_TITLE),
    ]);
    parts
}

/// The page whose card holds a part.
fn over(page: Page) -> Page {
    page.parent().unwrap_or(page)
}

/// One fact of a page.
fn fact(page: Page, locale: Locale) -> String {
    match page {
        Page::Map => explorer(locale),
        Page::Regions => {
            summary::finding(&Slice::of(roles::POVERTY, *dataset::years(roles::POVERTY).end()), locale)
        }
        Page::Measures => measure(roles::INFORMAL, locale),
        Page::Targets => poverty(locale),
        Page::Plan => summary::plan_columns(locale),
        Page::Groups => areas(locale),
        Page::Programme => programme(locale),
        Page::Article => differing(locale),
        Page::Data => files(locale),
        _ => locale.t(msg::OVERVIEW_CARD_ABOUT).to_owned(),
    }
}

fn explorer(locale: Locale) -> String {
    let years = || dataset::measures().map(dataset::years);
    let first = years().map(|years| *years.start()).min().unwrap_or(0);
    let last = years().map(|years| *years.end()).max().unwrap_or(0);
    let count = dataset::measures().len();
    let values = [("count", count.to_string()), ("first", first.to_string()), ("last", last.to_string())];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    locale.count(msg::OVERVIEW_CARD_MAP, count as u64, &values)
}

/// The latest figure of the country.
fn measure(measure: Measure, locale: Locale) -> String {
    let slice = Slice::of(measure, *dataset::years(measure).end());
    let figure = summary::datum_text(measure, slice.national, locale);
    let year = locale.fill(msg::YEAR_OF, &[("year", &slice.year.to_string())]);
    [summary::measure_name(measure, locale), ", ", &year, ": ", &figure].concat()
}

fn poverty(locale: Locale) -> String {
    let of = trackers().into_iter().find(|of| of.rule.target == roles::POVERTY.code());
    of.and_then(|of| history(&of, locale)).unwrap_or_default()
}

/// Urban and rural areas in the latest year.
fn areas(locale: Locale) -> String {
    let of = roles::UNEMPLOYMENT;
    let year = *dataset::group_years(of).end();
    let said = summary::group_pair(of, (roles::URBAN, roles::RURAL), COUNTRY, year, locale);
    let first =
        [summary::measure_name(of, locale), ", ", &locale.fill(msg::YEAR_OF, &[("year", &year.to_string())])];
    [&first.concat(), ": ", &*uncapitalised(&said)].concat()
}

fn programme(locale: Locale) -> String {
    let (approved, replaced) = dataset::programme_span();
    let [approved, replaced] =
        [approved, replaced].map(|date| day(locale, (date.year, date.month, date.day)));
    filled(msg::OVERVIEW_CARD_PROGRAMME, &[("approved", approved), ("replaced", replaced)], locale)
}

fn differing(locale: Locale) -> String {
    let count = audit::count(Some(Verdict::Differs));
    let values = [("count", count.to_string()), ("all", audit::count(None).to_string())];
    filled(msg::OVERVIEW_CARD_ARTICLE, &values, locale)
}

fn files(locale: Locale) -> String {
    let count = dataset::resources().iter().filter(|resource| resource.path.ends_with(".csv")).count();
    let said = locale.count(msg::DATA_PAGE_TITLE, count as u64, &[("count", &integer(locale, count as i64))]);
    // The card bears the name of the page already.
    said.split_once(": ").map_or(said.clone(), |(_, fact)| capitalised(fact))
}
