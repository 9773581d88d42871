//! Marks in the first view: which figure there gets one, and where it hangs; and the line under the figure with what
//! differs of what is shown. The second program hangs them, so that the first view does not wait for the audit.

use super::mark::{self, differing};
use crate::data::{self, COUNTRY, Measure, RegionIx, Series, Status};
use crate::model::audit::{self, Check, Figure, Group, words as said};
use crate::model::{Datum, borders, target};
use crate::page::html::{Html, on_page, term};
use crate::page::sheet::Sheet;
use crate::page::{asked, glossary};
use crate::route::Page;
use crate::text::msg;
use crate::view::{Column, View, ViewState, Years};

/// A sign to hang.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Its id.
    pub id: String,
    /// The selector of the element that it hangs in.
    pub place: String,
    /// Its markup; empty where no check concerns the figure.
    pub markup: String,
}

/// The total of Table 1 as the text of the article has it.
const TOTAL: Figure = Figure::Fact("needed_employment", 2020);

/// All signs of a state; a sign without markup is to be taken down.
pub fn signs(state: &ViewState) -> Vec<Sign> {
    let mut out = Vec::new();
    for of in target::trackers() {
        let figure = match of.rule.series {
            Series::Measure(measure) => figure(measure, COUNTRY, of.year),
            Series::Productive => Some(Figure::Productive(of.year, 0)),
            Series::Unpublished => None,
        };
        let place = ["[data-target=", of.rule.target, "] .v b"].concat();
        out.push(sign(state, of.rule.target, &place, figure));
    }
    let own = figure(state.measure, COUNTRY, state.year);
    out.push(sign(state, "rank", "#rank .nat .num", own));
    table(&mut out, state);
    panel(&mut out, state);
    out
}

/// Where [`line`] hangs: after the sources, so that nothing moves when it comes.
pub const PLACE: &str = "#sources";

/// The line of what is shown: what differs of its years and regions, and what of the measure a reader should know; then
/// the glossary's words for borders, target and statuses. Empty on a sheet.
pub fn line(state: &ViewState) -> String {
    let mut html = Html::new();
    if state.view == View::Passport {
        return String::new();
    }
    html.open("div", &[("class", "fig-f aud"), ("id", "near-line")]);
    checked(&mut html, state);
    words(&mut html, state);
    html.close("div");
    html.done()
}

fn checked(html: &mut Html, state: &ViewState) {
    let (checks, locale) = (shown(state), state.locale);
    if checks.is_empty() {
        return;
    }
    html.open("span", &[]).text(locale.t(msg::NAV_AUDIT)).text(":");
    for (at, check) in checks.into_iter().enumerate() {
        html.text(if at == 0 { " " } else { "\u{a0}· " });
        let id = check.id();
        let href = on_page(Page::Article, locale, &id);
        let (title, _) = said::group(check.group, locale);
        let words = match check.group {
            Group::File => title.to_owned(),
            _ => [title, ", ", &said::subject(check, locale)].concat(),
        };
        let verdict = said::verdict(check.verdict, locale).to_lowercase();
        html.leaf("a", &[("href", &href)], &words).text(" – ").text(&verdict);
    }
    html.close("span");
}

/// The glossary's words for what stands in the figure: its measure, statuses, borders, target.
fn words(html: &mut Html, state: &ViewState) {
    let (slice, locale) = (asked::slice(state), state.locale);
    let datums = || slice.rows.iter().map(|row| row.datum).chain([slice.national]);
    let statuses = [
        (Status::Derived, "derived"),
        (Status::Preliminary, "preliminary"),
        (Status::Inconsistent, "inconsistent"),
        (Status::Differs, "differs"),
        (Status::Backcast, "backcast"),
    ];
    let has = |of: Status| datums().any(|d| matches!(d, Datum::Value(found) if found.status == of));
    let mut ids = vec![state.measure.code()];
    ids.extend(statuses.into_iter().filter(|(of, _)| has(*of)).map(|(_, id)| id));
    let gaps = datums().any(|d| d.value().is_none());
    let rest = [
        (gaps, "not-published"),
        (borders::change(state.measure), "borders"),
        (asked::subject(state).target().is_some(), "target"),
        (!state.measure.is_plan(), "points"),
    ];
    ids.extend(rest.into_iter().filter(|(on, _)| *on).map(|(_, id)| id));
    let named = ids.into_iter().filter_map(|id| Some((id, glossary::name(id, locale)?)));
    html.open("span", &[]).text(locale.t(msg::GLOSSARY_SEE));
    for (at, (id, name)) in named.enumerate() {
        html.text(if at == 0 { " " } else { "\u{a0}· " });
        term(html, id, name, locale);
    }
    html.close("span");
}

fn shown(state: &ViewState) -> Vec<&'static Check> {
    let mut out: Vec<&Check> = Vec::new();
    let mut add = |check: Option<&'static Check>| {
        if let Some(check) = check.filter(|c| !out.contains(c)) {
            out.push(check);
        }
    };
    // Beside the map a pin must not make the line longer: what stands below would move. Its sign is in the panel.
    let pins = if state.view == View::Trend { &*state.pins } else { &[] };
    let regions = || std::iter::once(COUNTRY).chain(pins.iter().copied());
    for year in [Some(state.year), state.with].into_iter().flatten() {
        regions().filter_map(|region| figure(state.measure, region, year)).for_each(|f| add(differing(f)));
    }
    let many = state.view == View::Trend || (state.view == View::Table && state.table.years == Years::All);
    for year in data::years(state.measure).filter(|_| many) {
        let checks = regions().filter_map(|region| differing(figure(state.measure, region, year)?));
        checks.for_each(|check| add(Some(check)));
    }
    let file = Figure::File(table_name(state.measure));
    let mut whole = audit::all().iter().filter(|check| check.concerns.contains(&file));
    add(whole.find(|check| check.differs()));
    if state.measure == Measure::Plan {
        add(differing(TOTAL));
    }
    out
}

/// The name of a measure's table in the data package.
fn table_name(measure: Measure) -> &'static str {
    let path = data::table_file(measure).trim_start_matches("data/");
    path.strip_suffix(".csv").unwrap_or(path)
}

/// The name of a figure that a check may concern.
fn figure(measure: Measure, region: RegionIx, year: u16) -> Option<Figure> {
    match (measure, region) {
        (Measure::Plan, _) => Some(Figure::Plan(region, year)),
        (Measure::Unemployment, COUNTRY) => Some(Figure::Rate("bns-sdg", year, 0)),
        (Measure::Unemployment, _) => Some(Figure::Outcome(measure, region, year)),
        _ => None,
    }
}

fn sign(state: &ViewState, name: &str, place: &str, figure: Option<Figure>) -> Sign {
    let id = ["near-", name].concat();
    let markup = figure.map_or_else(String::new, |figure| mark::near(figure, &id, state.locale));
    Sign { id, place: place.to_owned(), markup }
}

/// Signs in the explorer's table: the country's row and those of the regions.
fn table(out: &mut Vec<Sign>, state: &ViewState) {
    if state.view != View::Table {
        return;
    }
    let sheet = Sheet::of(state);
    for region in std::iter::once(COUNTRY).chain(sheet.regions.iter().copied()) {
        for (at, column) in (1..).zip(&sheet.columns) {
            let year = match column {
                Column::Value => Some(state.year),
                Column::With => state.with,
                Column::Year(year) => Some(*year),
                _ => None,
            };
            if let Some(figure) = year.and_then(|year| figure(state.measure, region, year))
                && differing(figure).is_some()
            {
                let (id, at) = (data::region(region).id, i32::to_string(&at));
                let place = ["#table tr[data-row=", id, "] td:nth-of-type(", &at, ")"].concat();
                out.push(sign(state, &["table-", id, "-", &at].concat(), &place, Some(figure)));
            }
        }
    }
}

/// Signs in the panel of the pinned regions: a row a measure, a column a region, the country last.
fn panel(out: &mut Vec<Sign>, state: &ViewState) {
    if state.pins.is_empty() || state.view == View::Passport {
        return;
    }
    for (row, measure) in (1..).zip(Measure::ALL) {
        for (column, region) in (1..).zip(state.pins.iter().copied().chain([COUNTRY])) {
            let figure = figure(measure, region, state.year).filter(|f| differing(*f).is_some());
            if figure.is_some() && data::years(measure).contains(&state.year) {
                let (row, column) = (i32::to_string(&row), i32::to_string(&column));
                let place = ["#panel tbody tr:nth-child(", &row, ") td:nth-of-type(", &column, ")"].concat();
                out.push(sign(state, &["panel-", &row, "-", &column].concat(), &place, figure));
            }
        }
    }
}
