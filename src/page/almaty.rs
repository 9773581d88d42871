//! Almaty city: Table 2 with its sparklines and charts, the employment centre, and what stands in the place of the
//! numbers that were lost with Figure 3.

use super::html::{Html, term};
use super::programme::{go, quoted};
use super::targets::source;
use crate::data::{self, CITY_PERIODS, CityRow, Measure, RegionIx};
use crate::map::{spark, xml};
use crate::model::audit::Figure;
use crate::model::{city, summary};
use crate::text::{Locale, Msg, msg, number};
use crate::view::Action;

/// The periods as `data/almaty.csv` names them.
const PERIODS: [&str; 6] = ["2009", "2010", "2011", "2012", "2013", "2014-Q3"];
/// The row whose name says that it counts at the end of the year.
const YEAR_END: &str = "registered";
/// Size of the sparklines, pixels.
const SPARK: (i32, i32) = (96, 28);

/// The head of the section: the two rates that differ, and what they count.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "almaty-title")], locale.t(msg::ALMATY_TITLE)).open("div", &[]);
    html.leaf("p", &[("class", "strong")], &contrast(locale));
    html.leaf("p", &[], locale.t(msg::ALMATY_TWO_RATES)).leaf("p", &[], locale.t(msg::ALMATY_AS_PRINTED));
    let words = ["city-unemployed", "city-unemployment_rate", "city-registered", "city-registered_rate"];
    super::glossary::see(&mut html, &words, locale);
    html.close("div");
    html.done()
}

/// The survey's and the register's last figures.
pub fn contrast(locale: Locale) -> String {
    let last = |id: &str| {
        let cell = data::city_row(id).and_then(|row| row.cells.last());
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

/// Table 2: names and figures as printed in Kazakh; in the other languages translated and written their way.
pub fn table(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("table", &[("class", "city")]).leaf("caption", &[], locale.t(msg::ALMATY_TABLE));
    html.raw("<thead><tr>").leaf("th", &[("scope", "col")], locale.t(msg::ALMATY_INDICATOR));
    html.leaf("th", &[("scope", "col"), ("class", "l")], locale.t(msg::ALMATY_UNIT));
    for period in CITY_PERIODS {
        html.leaf("th", &[("scope", "col")], &summary::city_period(period, locale));
    }
    html.leaf("th", &[("scope", "col"), ("class", "l")], locale.t(msg::ALMATY_COURSE));
    html.raw("</tr></thead><tbody>");
    for row in data::city() {
        line(&mut html, row, locale);
    }
    html.raw("</tbody></table>");
    if let Some(period) = CITY_PERIODS.into_iter().find(|(_, quarter)| *quarter > 0) {
        let period = summary::city_period(period, locale);
        html.leaf("p", &[("class", "fig-s")], &locale.fill(msg::ALMATY_QUARTER, &[("period", &period)]));
    }
    html.leaf("p", &[("class", "fig-s")], locale.t(msg::ALMATY_TABLE_SOURCE));
    html.done()
}

fn line(html: &mut Html, row: &CityRow, locale: Locale) {
    let part = matches!(row.id, "employees" | "self_employed");
    html.open("tr", &[("data-indicator", row.id), ("class", if part { "part" } else { "" })]);
    html.open("th", &[("scope", "row")]);
    if part {
        html.leaf("small", &[], locale.t(msg::ALMATY_OF_THEM)).text(" ");
    }
    term(html, &["city-", row.id].concat(), locale.pick(&row.name));
    html.close("th");
    let unit = if locale == Locale::Kk { row.unit_printed } else { summary::unit_word(row.unit, locale) };
    html.leaf("td", &[("class", "l u")], unit);
    for (cell, period) in row.cells.iter().zip(PERIODS) {
        html.open("td", &[]);
        let written = number(locale, cell.value);
        // In Kazakh what the source misprints stays as it is; thousands are grouped as everywhere.
        let same = cell.printed == written.replace('\u{a0}', "");
        html.text(if locale == Locale::Kk && !same { cell.printed } else { &written });
        if row.id == YEAR_END && period.contains('Q') {
            html.leaf("sup", &[], "*");
        }
        super::audit::mark(html, Figure::Almaty(row.id, period), locale);
        html.close("td");
    }
    html.open("td", &[("class", "l")]).raw(&sparkline(row)).close("td").close("tr");
}

/// A row's path over its six periods; the quarter is a hollow point.
fn sparkline(row: &CityRow) -> String {
    let values: Vec<i32> = row.cells.iter().map(|c| c.value.scaled).collect();
    let (low, high) = (values.iter().min().copied(), values.iter().max().copied());
    let (low, high) = (low.unwrap_or(0), high.unwrap_or(1));
    let (width, height) = SPARK;
    let place = |at: i32, value: i32| {
        let up = i64::from(value - low) * i64::from(height * 10 - 90) / i64::from((high - low).max(1));
        let x = 40 + at * (width * 10 - 90) / 5;
        (xml::tenths(x), xml::tenths(height * 10 - 45 - i32::try_from(up).unwrap_or(0)))
    };
    let points: Vec<(String, String)> = (0..).zip(values).map(|(at, value)| place(at, value)).collect();
    let path: Vec<String> = points.iter().map(|(x, y)| [x, " ", y].concat()).collect();
    let mut out = ["<svg class=\"sp\" viewBox=\"0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    out.push_str("\" aria-hidden=\"true\"><path class=\"ln\" d=\"M");
    out.push_str(&path.join("L"));
    out.push_str("\"/>");
    if let Some((x, y)) = points.last() {
        out.push_str(&["<circle class=\"q\" cx=\"", x, "\" cy=\"", y, "\" r=\"3\"/>"].concat());
    }
    out.push_str("</svg>");
    out
}

/// The caption of a chart: its title and each row's first and last figure.
pub fn caption(chart: &str, locale: Locale) -> String {
    let title: Msg = match chart {
        "city-population" => msg::ALMATY_CHART_POPULATION,
        "city-employed" => msg::ALMATY_CHART_EMPLOYED,
        "city-employees" => msg::ALMATY_CHART_EMPLOYEES,
        "city-unemployed" => msg::ALMATY_CHART_UNEMPLOYED,
        "city-registered" => msg::ALMATY_CHART_REGISTERED,
        _ => msg::ALMATY_CHART_INACTIVE,
    };
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], locale.t(title));
    for row in city::rows(chart) {
        html.leaf("p", &[("class", "fig-s")], &summary::city_finding(row, locale));
        let figures = PERIODS.map(|period| (period, Figure::Almaty(row.id, period)));
        let years = figures.into_iter().filter_map(|(period, of)| Some((period.get(..4)?.parse().ok()?, of)));
        super::audit::years(&mut html, years, locale);
    }
    html.done()
}

/// The employment centre: its founding, its branches, its measures of support.
pub fn centre(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "sub-h"), ("id", "almaty-centre")], locale.t(msg::ALMATY_CENTRE));
    html.open("div", &[("class", "two")]).open("div", &[]);
    if let Some(event) = data::events().iter().find(|e| e.id == "almaty-centre") {
        html.leaf("p", &[("class", "strong")], &summary::event_day(event, locale));
        html.leaf("p", &[], locale.pick(&event.text));
    }
    if let Some(fact) = data::stated().iter().find(|f| f.id == "almaty_branches") {
        html.leaf("p", &[("class", "strong")], &summary::stated_value(fact, locale));
        quoted(&mut html, "p", &fact.text, locale);
    }
    html.leaf("p", &[("class", "fig-s")], locale.t(msg::ALMATY_FIRST_DIRECTION));
    html.close("div").open("div", &[("class", "lst")]);
    html.leaf("h4", &[], locale.t(msg::PROGRAMME_MEASURES));
    super::programme::entries(&mut html, "measures", locale, &|_, _| {});
    html.close("div").close("div");
    html.done()
}

/// In the place of Figure 3: that its numbers are lost, and what is known of the city from elsewhere.
pub fn known(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "sub-h"), ("id", "almaty-figure3")], locale.t(msg::ALMATY_FIGURE3));
    html.leaf("p", &[("class", "blank")], locale.t(msg::ALMATY_LOST));
    html.leaf("h4", &[("class", "fig-t"), ("id", "almaty-known-title")], locale.t(msg::ALMATY_KNOWN));
    html.done()
}

/// The plan and the official outcomes of the city: the programme's first year, the target's year, the last one.
pub fn known_table(locale: Locale) -> String {
    let Some(region) = city::region() else {
        return String::new();
    };
    let mut html = Html::new();
    html.raw("<table><thead><tr>").leaf("th", &[("scope", "col")], locale.t(msg::MEASURE_LABEL));
    for title in ["2013", "2016", locale.t(msg::ALMATY_LAST_YEAR)] {
        html.leaf("th", &[("scope", "col")], title);
    }
    html.leaf("th", &[("scope", "col"), ("class", "l")], locale.t(msg::ALMATY_COURSE));
    html.raw("</tr></thead><tbody>");
    for measure in Measure::ALL {
        let last = *data::years(measure).end();
        html.open("tr", &[]).open("th", &[("scope", "row")]);
        go(&mut html, Action::Show(measure, region), locale, &summary::measure_with_unit(measure, locale));
        html.close("th");
        figures(&mut html, measure, region, locale);
        let (width, height) = (96, 28);
        html.open("td", &[("class", "l")])
            .raw("<svg class=\"sp\" viewBox=\"0 0 96 28\" aria-hidden=\"true\">")
            .raw(&spark::markup(measure, region, last, width, height))
            .raw("</svg>")
            .close("td")
            .close("tr");
    }
    html.raw("</tbody></table>");
    super::glossary::see(&mut html, &Measure::ALL.map(Measure::code), locale);
    html.open("div", &[("class", "from")]);
    ["article", "bns-sdg", "odk-population"].into_iter().for_each(|id| source(&mut html, id, locale));
    html.close("div");
    html.done()
}

/// The plan's first year, the target's year and the last year of a measure.
fn figures(html: &mut Html, measure: Measure, region: RegionIx, locale: Locale) {
    let last = *data::years(measure).end();
    for year in [2013, 2016, last] {
        let found = data::observation(measure, region, year);
        html.open("td", &[]);
        html.text(&found.map_or("–".to_owned(), |o| number(locale, o.value)));
        if measure == Measure::Unemployment {
            super::audit::echo(html, Figure::Outcome(measure, region, year), locale);
        }
        if year == last {
            html.text(" ").leaf("small", &[], &last.to_string());
        }
        html.close("td");
    }
}
