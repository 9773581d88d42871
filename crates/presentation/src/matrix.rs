//! Unemployment of every region and year beside the national line, for frames: a distance, no verdict. Each cell opens its
//! region in its year on the full page.

use super::html::{Html, when};
use super::link::link_to;
use dataset::Vintage;
use dataset::msg;
use model::differing::{Differences, Shown};
use model::matrix::{self, Cell, Filter, Order, Row, Side, Year};
use model::state::{Action, ViewState};
use model::summary;
use text::{Locale, compare, number, signed};

/// How the matrix is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// The order of the rows.
    pub order: Order,
    /// Only rows above the line in the chosen year.
    pub over: bool,
    /// Only units of these borders.
    pub vintage: Option<Vintage>,
}

/// The head of the section, with the chosen year in words.
pub fn head(year: u16, locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "matrix-title")], locale.t(msg::MATRIX_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::MATRIX_INTRO));
    if let Some(year) = matrix::years().iter().find(|y| y.year == year) {
        html.leaf("p", &[], &summary::matrix_year(year, locale));
    }
    html.close("div");
    html.done()
}

/// The baseline and the year of the target.
pub fn span() -> (u16, u16) {
    let to = dataset::target(matrix::MEASURE).map_or(0, |t| t.year);
    (dataset::rule(matrix::MEASURE.code()).and_then(|r| r.baseline).unwrap_or(to), to)
}

/// What the tints and signs of the cells mean.
pub fn key(locale: Locale) -> String {
    let mut html = Html::new();
    for (class, sign, words) in [
        ("over", "▲", msg::MATRIX_SIDE_ABOVE),
        ("under", "", msg::MATRIX_SIDE_BELOW),
        ("", "…", msg::MATRIX_KEY_GONE),
        ("", "", msg::MATRIX_KEY_LAST),
    ] {
        html.open("span", &[]);
        if !class.is_empty() || !sign.is_empty() {
            html.leaf("i", &[when(!class.is_empty(), "class", class), ("aria-hidden", "true")], sign)
                .text(" ");
        }
        html.text(locale.t(words)).close("span");
    }
    html.done()
}

/// The rows of the matrix: the country's, then the regions in order.
pub fn rows(state: &ViewState, ask: Ask, differences: &Differences) -> String {
    let locale = state.locale;
    let filter = Filter { kind: None, above_in: ask.over.then_some(state.year), vintage: ask.vintage };
    let by_name = |a, b| compare(locale, dataset::name(a, locale), dataset::name(b, locale));
    let mut html = Html::new();
    nation(&mut html, &matrix::years(), locale, differences);
    for row in &matrix::arranged(ask.order, filter, by_name) {
        line(&mut html, state, row);
    }
    html.done()
}

fn nation(html: &mut Html, years: &[Year], locale: Locale, differences: &Differences) {
    html.open("tr", &[("class", "total"), ("data-row", "KZ")]);
    html.leaf("th", &[("scope", "row")], dataset::name(dataset::COUNTRY, locale));
    let mut above = 0;
    for year in years {
        let class = side(&year.national);
        above += u8::from(class == "over");
        html.open("td", &[("class", class)]).open("span", &[("class", "cell")]);
        html.text(&summary::datum_number(year.national.datum, locale));
        super::mark::mark(html, differences, Shown::Figure(matrix::MEASURE, dataset::COUNTRY, year.year));
        distance(html, &year.national, locale);
        html.close("span").close("td");
    }
    let counted = years.iter().filter(|year| year.national.distance.is_some()).count();
    html.leaf("td", &[], &[above.to_string(), " / ".to_owned(), counted.to_string()].concat()).close("tr");
}

fn line(html: &mut Html, state: &ViewState, row: &Row) {
    let locale = state.locale;
    html.open("tr", &[("data-row", dataset::region(row.region).id)]);
    html.leaf("th", &[("scope", "row")], dataset::name(row.region, locale));
    for cell in &row.cells {
        if cell.distance.is_none() {
            let words = summary::status_words(cell.datum, locale);
            html.open("td", &[("class", "gone")])
                .leaf("span", &[("aria-hidden", "true")], &summary::datum_number(cell.datum, locale))
                .leaf("span", &[("class", "vh")], &words)
                .close("td");
            continue;
        }
        let mut after = state.unframed();
        after.apply(Action::Look(cell.year, row.region));
        let lead = [&*link_to(&after), "#explorer"].concat();
        html.open("td", &[("class", side(cell))]);
        let leads = [("href", &*lead), ("target", "_blank"), ("rel", "noopener")];
        html.open("a", &leads);
        figure(html, cell, locale);
        html.close("a").close("td");
    }
    html.leaf("td", &[], &[row.above.to_string(), " / ".to_owned(), row.counted.to_string()].concat());
    html.close("tr");
}

fn side(cell: &Cell) -> &'static str {
    match cell.side() {
        Some(Side::Above) => "over",
        Some(Side::AtOrBelow) => "under",
        None => "gone",
    }
}

/// The figure, its distance from the line, and the side in words for screen readers.
fn figure(html: &mut Html, cell: &Cell, locale: Locale) {
    html.text(&summary::datum_number(cell.datum, locale));
    distance(html, cell, locale);
}

fn distance(html: &mut Html, cell: &Cell, locale: Locale) {
    let Some(distance) = cell.distance else {
        return;
    };
    let words = match cell.side() {
        Some(Side::Above) => msg::MATRIX_SIDE_ABOVE,
        _ => msg::MATRIX_SIDE_BELOW,
    };
    let text = if distance.is_zero() { number(locale, distance) } else { signed(locale, distance) };
    html.leaf("small", &[], &text).leaf("span", &[("class", "vh")], locale.t(words));
}
