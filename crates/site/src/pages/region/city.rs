//! Almaty city alone: Table 2 of the article with its charts, the employment centre, and what replaces the
//! numbers that were lost with Figure 3.

use dataset::msg;
use dataset::{CITY_PERIODS, Measure, RegionIx, roles};
use graphics::chart::trend;
use maud::{Markup, html};
use model::route::Page;
use model::{city, summary};
use text::{Locale, Msg, capitalised, number};

use super::table2;
use crate::figure;
use crate::place::Place;

/// The survey's and the register's last figures.
fn contrast(locale: Locale) -> String {
    let last = |id: &str| {
        let cell = dataset::city_row(id).and_then(|row| row.cells.last());
        cell.map_or(String::new(), |c| number(locale, c.value))
    };
    let names = ["unemployed", "unemployment_rate", "registered", "registered_rate"];
    let [people, rate, registered, share] = names.map(last);
    let period = CITY_PERIODS.last().map_or(String::new(), |p| summary::city_period(*p, locale));
    let values = [
        ("period", &*period),
        ("people", &people),
        ("rate", &rate),
        ("registered", &registered),
        ("share", &share),
    ];
    locale.fill(msg::ALMATY_CONTRAST, &values)
}

/// The inside of the section.
pub fn section(place: Place, region: RegionIx) -> Markup {
    let locale = place.locale();
    html! {
        h2 { (locale.t(msg::ALMATY_TITLE)) }
        p { b { (contrast(locale)) } }
        p { (locale.t(msg::ALMATY_TWO_RATES)) }
        p .note { (locale.t(msg::ALMATY_AS_PRINTED)) }
        (table2::table(place))
        div .city-charts { @for (name, _) in city::CHARTS { (chart(name, locale)) } }
        (centre(place))
        (lost(place, region))
    }
}

/// A chart of two rows, with the first and the last figure of each.
fn chart(name: &str, locale: Locale) -> Markup {
    let title: Msg = match name {
        "city-population" => msg::ALMATY_CHART_POPULATION,
        "city-employed" => msg::ALMATY_CHART_EMPLOYED,
        "city-employees" => msg::ALMATY_CHART_EMPLOYEES,
        "city-unemployed" => msg::ALMATY_CHART_UNEMPLOYED,
        "city-registered" => msg::ALMATY_CHART_REGISTERED,
        _ => msg::ALMATY_CHART_INACTIVE,
    };
    html! {
        div {
            (figure::small(name, locale.t(title), &trend::city(name, locale), locale))
            @for row in city::rows(name) { p .note { (summary::city_finding(row, locale)) } }
        }
    }
}

/// The employment centre: its founding, its branches, its measures of support.
fn centre(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        h3 #almaty-centre { (locale.t(msg::ALMATY_CENTRE)) }
        div .columns {
            div {
                @if let Some(event) = dataset::events().iter().find(|event| event.id == "almaty-centre") {
                    p { b { (summary::event_day(event, locale)) } }
                    p { (locale.pick(&event.text)) }
                }
                @if let Some(fact) = dataset::article_facts().iter().find(|fact| fact.id == "almaty_branches") {
                    p { b { (summary::article_fact_value(fact, locale)) } }
                    (quoted(&fact.text, locale))
                }
                p .note { (locale.t(msg::ALMATY_FIRST_DIRECTION)) }
            }
            div {
                h4 { (locale.t(msg::PROGRAMME_MEASURES)) }
                ol .city-list {
                    @for item in dataset::items("measures") {
                        li {
                            (quoted(&item.text, locale))
                            @if let Some(note) = item.remark() { p .note { (capitalised(note.text(locale))) } }
                        }
                    }
                }
            }
        }
    }
}

/// In the place of Figure 3: that its numbers are lost, and what is known of the city from elsewhere.
fn lost(place: Place, region: RegionIx) -> Markup {
    let locale = place.locale();
    html! {
        h3 #almaty-figure3 { (locale.t(msg::ALMATY_FIGURE3)) }
        p { (locale.t(msg::ALMATY_LOST)) }
        h4 { (locale.t(msg::ALMATY_KNOWN)) }
        div .table tabindex="0" role="group" aria-label=(locale.t(msg::ALMATY_KNOWN)) {
            table {
                thead { tr {
                    th scope="col" { (locale.t(msg::MEASURE_LABEL)) }
                    @for year in years() { th .number scope="col" { (year) } }
                    th .number scope="col" { (locale.t(msg::ALMATY_LAST_YEAR)) }
                } }
                tbody { @for measure in dataset::measures() { (known(place, measure, region)) } }
            }
        }
        p .note { (summary::source_line(roles::PLAN_PER_10K, locale)) ". " (sources(locale)) }
    }
}

/// The indicators of the official statistics.
fn sources(locale: Locale) -> String {
    let codes: Vec<&str> = dataset::measures().filter_map(Measure::sdg).collect();
    locale.fill(msg::PROFILE_SOURCES, &[("codes", &codes.join(", "))])
}

/// The plan's first year, and that of the targets.
fn years() -> [u16; 2] {
    let first = *dataset::years(roles::PLAN).start();
    [first, dataset::target(roles::UNEMPLOYMENT).map_or(first, |target| target.year)]
}

fn known(place: Place, measure: Measure, region: RegionIx) -> Markup {
    let locale = place.locale();
    let last = *dataset::years(measure).end();
    let figure = |year| {
        let found = dataset::observation(measure, region, year);
        found.map_or("–".to_owned(), |found| number(locale, found.value))
    };
    html! {
        tr {
            th scope="row" {
                a href=(place.to(Page::Measure(measure))) { (summary::measure_with_unit(measure, locale)) }
            }
            @for year in years() { td .number { (figure(year)) } }
            td .number { (figure(last)) " " small { (last) } }
        }
    }
}

/// A text of the article: in Kazakh as it stands, else its translation with the source's words under it.
fn quoted(text: &[&'static str; 3], locale: Locale) -> Markup {
    html! {
        p { (locale.pick(text)) }
        @if locale != Locale::Kk { p .note lang="kk" { (Locale::Kk.pick(text)) } }
    }
}
