//! Unemployment of every region and year beside the national line, for frames: a distance, no verdict. Each cell opens its
//! region in its year on the full page.

use super::link::link_to;
use dataset::msg;
use dataset::{COUNTRY, RegionIx, Vintage};
use model::matrix::{self, Cell, Filter, Order, Side};
use model::state::{Action, ViewState};
use model::summary;
use text::{Locale, Msg, compare, number, signed};

/// How the matrix is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatrixOptions {
    /// The order of the rows.
    pub order: Order,
    /// Only rows above the line in the chosen year.
    pub over: bool,
    /// Only units of these borders.
    pub vintage: Option<Vintage>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose figures it holds.
    pub region: RegionIx,
    /// One a year.
    pub cells: Vec<Square>,
    /// In how many years it is above the line, and of how many.
    pub above: String,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Square {
    pub year: u16,
    /// On which side of the line it is, as a class.
    pub class: &'static str,
    /// The figure, or what is in its place.
    pub figure: String,
    /// The distance from the line; `None` without a figure.
    pub distance: Option<String>,
    /// The side, or why there is no figure, for screen readers.
    pub words: String,
    /// Where it leads on the full page.
    pub lead: String,
}

/// Class, sign and words of what tints and signs of the cells mean.
pub const KEY: [(&str, &str, Msg); 4] = [
    ("over", "▲", msg::MATRIX_SIDE_ABOVE),
    ("under", "", msg::MATRIX_SIDE_BELOW),
    ("", "…", msg::MATRIX_KEY_GONE),
    ("", "", msg::MATRIX_KEY_LAST),
];

/// The chosen year in words.
pub fn of_year(year: u16, locale: Locale) -> Option<String> {
    matrix::years().iter().find(|known| known.year == year).map(|year| summary::matrix_year(year, locale))
}

/// The baseline and the year of the target.
pub fn span() -> (u16, u16) {
    let to = dataset::target(matrix::MEASURE).map_or(0, |t| t.year);
    (dataset::rule(matrix::MEASURE.code()).and_then(|r| r.baseline).unwrap_or(to), to)
}

/// The rows of the matrix: the country's, then the regions in order.
pub fn rows(state: &ViewState, options: MatrixOptions) -> Vec<Row> {
    let locale = state.locale;
    let filter =
        Filter { kind: None, above_in: options.over.then_some(state.year), vintage: options.vintage };
    let by_name = |a, b| compare(locale, dataset::name(a, locale), dataset::name(b, locale));
    let regions = matrix::arranged(options.order, filter, by_name);
    std::iter::once(country()).chain(regions).map(|of| row(state, &of)).collect()
}

fn country() -> matrix::Row {
    let cells: Vec<Cell> = matrix::years().into_iter().map(|year| year.national).collect();
    let count = |of: fn(&Cell) -> bool| cells.iter().map(|cell| u8::from(of(cell))).sum();
    let above = count(|cell| cell.side() == Some(Side::Above));
    let counted = count(|cell| cell.distance.is_some());
    matrix::Row { region: COUNTRY, cells, above, counted }
}

fn row(state: &ViewState, of: &matrix::Row) -> Row {
    let cells = of.cells.iter().map(|cell| square(state, of.region, cell)).collect();
    Row { region: of.region, cells, above: [of.above, of.counted].map(|count| count.to_string()).join(" / ") }
}

fn square(state: &ViewState, region: RegionIx, cell: &Cell) -> Square {
    let locale = state.locale;
    let (class, words) = match cell.side() {
        Some(Side::Above) => ("over", locale.t(msg::MATRIX_SIDE_ABOVE).to_owned()),
        Some(Side::AtOrBelow) => ("under", locale.t(msg::MATRIX_SIDE_BELOW).to_owned()),
        None => ("gone", summary::status_words(cell.datum, locale)),
    };
    let mut after = state.unframed();
    after.apply(Action::ShowRegion(cell.year, region));
    let distance = cell.distance.map(|by| if by.is_zero() { number(locale, by) } else { signed(locale, by) });
    Square {
        year: cell.year,
        class,
        figure: summary::datum_number(cell.datum, locale),
        distance,
        words,
        lead: [&*link_to(&after), "#explorer"].concat(),
    }
}
