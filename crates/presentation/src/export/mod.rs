//! TAKING IT AWAY: files, pictures, citations and codes of what is shown. Pure: plain values in, text out.
//!
//! [`view`] and [`chart`] say what there is to take; [`csv`], [`figure::svg`], [`cite`] and [`Qr`] write it. A new view
//! is one more arm in [`view`], and in [`table::of_view`] if its rows are others.

pub mod cite;
pub mod code_labels;
pub mod credit;
pub mod csv;
pub mod figure;
pub mod palette;
pub mod share;
pub mod table;
pub mod workbook;

mod chart_table;
mod legend_drawing;
mod map_drawing;
mod maps;
mod metadata;
mod offered;
mod paper;
mod qr;
mod sheet;
mod sparkline_drawing;
mod tiles;
mod wide_table;

pub use credit::Credit;
pub use figure::{Drawing, Figure};
pub use offered::{PRINT, SCREEN, offered};
pub use qr::Qr;
pub use table::Table;

use crate::{compare, explorer, selection, table as table_page};
use dataset::msg;
use dataset::{COUNTRY, Measure};
use graphics::chart::bars::{self, BarsSpec};
use graphics::chart::{Scene, trend};
use maps::Pair;
use model::profile::Profile;
use model::state::{View, ViewState, Years};
use model::{Slice, Subject, summary};
use text::DOT;

/// Something to take away: the picture, its figures, and the name of its files without an ending.
#[derive(Clone, Debug, PartialEq)]
pub struct Download {
    /// The picture.
    pub figure: Figure,
    pub table: Table,
    /// `jolkarta-unemployment-2016-map-kk`.
    pub name: String,
}

/// What the explorer shows, to take away. `address` is its whole address.
pub fn view(state: &ViewState, address: &str) -> Download {
    let locale = state.locale;
    let slice = selection::slice(state);
    let own = state.pins.first().copied().unwrap_or(COUNTRY);
    let profile = Profile::of(own, state.measure, state.year);
    let drawing = match state.view {
        View::Trend => {
            Drawing::Scene(Box::new(trend::scene(selection::subject(state), &state.pins, locale, state.year)))
        }
        View::Profile => {
            Drawing::Scene(Box::new(trend::scene(profile.trend, &profile.lines, locale, profile.year)))
        }
        View::Bars => {
            let spec = BarsSpec { locale, pins: &state.pins };
            Drawing::Scene(Box::new(bars::scene(&slice, &spec)))
        }
        View::Table => Drawing::Table(sheet::lines(state)),
        View::Tiles => Drawing::Tiles(slice.clone(), state.pins.clone()),
        View::Map => pair(state, &slice).map_or_else(
            || Drawing::Map(slice.clone(), state.pins.clone()),
            |pair| Drawing::Two(Box::new(pair)),
        ),
    };
    let measure = if state.view == View::Profile { profile.trend } else { state.measure };
    let figure = Figure {
        title: title(state, &slice),
        subtitle: subtitle(state, &slice, measure),
        drawing,
        notes: summary::measure_notes(measure, locale),
        credit: match state.view {
            View::Profile => Credit::of_all(locale, address),
            _ => Credit::of(state.measure, locale, address),
        },
        locale,
    };
    Download { figure, table: table::of_view(state, address), name: name(state) }
}

/// A chart below the explorer, to take away, under the words of its caption: a headline, and what it shows where it says
/// so.
pub fn chart(name: &str, scene: Scene, words: [String; 2], state: &ViewState, address: &str) -> Download {
    let locale = state.locale;
    let about = metadata::about(name, state, address);
    let table = chart_table::of_scene(&scene, &about, locale);
    let [title, under] = words;
    let mut subtitle = under;
    for part in [about.words, chart_table::years(&table)] {
        if !subtitle.contains(&part) {
            let sign = if subtitle.is_empty() { "" } else { DOT };
            subtitle = [&*subtitle, sign, &part].concat();
        }
    }
    let figure = Figure {
        title,
        subtitle,
        drawing: Drawing::Scene(Box::new(scene)),
        notes: Vec::new(),
        credit: about.credit,
        locale,
    };
    Download { figure, table, name: ["jolkarta-", name, "-", locale.code()].concat() }
}

/// Two years that a map or a table shows side by side.
fn pair(state: &ViewState, slice: &Slice) -> Option<Pair> {
    let other = selection::other(state)?;
    let change = compare::change(state);
    let why = match &change {
        Some(_) => String::new(),
        None if other.year == slice.year => state.locale.t(msg::WITH_SAME).to_owned(),
        None => summary::two_years_why_not(state.measure, (slice.year, other.year), state.locale),
    };
    Some(Pair { own: slice.clone(), other, change, why, pins: state.pins.clone() })
}

/// The finding; of two years what became of the regions between them.
fn title(state: &ViewState, slice: &Slice) -> String {
    let two = matches!(state.view, View::Map | View::Table) && state.table.years == Years::One;
    match compare::change(state).filter(|_| two) {
        Some(change) => summary::two_years_finding(&change, state.locale),
        None => explorer::finding(state, slice),
    }
}

/// Over the years no single year or border is meant.
fn subtitle(state: &ViewState, slice: &Slice, measure: Measure) -> String {
    if state.view == View::Table {
        return table_page::caption(state, slice);
    }
    if let Some(other) = selection::other(state).filter(|_| state.view == View::Map) {
        let mut years = [slice, &other];
        years.sort_by_key(|slice| slice.year);
        let [from, to] = years.map(|slice| compare::heading(slice, state.locale));
        return [&*summary::subject_with_unit(slice.subject(), state.locale), &from, &to].join(DOT);
    }
    if !matches!(state.view, View::Trend | View::Profile) {
        return summary::subtitle(slice, state.locale);
    }
    let span = dataset::years(measure);
    let years = [span.start().to_string(), "–".to_owned(), span.end().to_string()].concat();
    let subject = Subject { measure, group: selection::group(state) };
    [&summary::subject_with_unit(subject, state.locale), DOT, years.as_str()].concat()
}

/// `jolkarta-unemployment-2016-map-KZ-YUZ-kk`; over the years without the year.
fn name(state: &ViewState) -> String {
    let mut parts = vec!["jolkarta".to_owned(), state.measure.code().to_owned()];
    parts.extend(selection::group(state).map(|group| group.code().to_owned()));
    let all = state.view == View::Table && state.table.years == Years::All;
    if state.view != View::Trend && !all {
        parts.push(state.year.to_string());
        parts.extend(sheet::with(state).map(|year| year.to_string()));
    }
    parts.push(state.view.code().to_owned());
    parts.extend(state.pins.iter().map(|p| dataset::region(*p).id.to_owned()));
    parts.push(state.locale.code().to_owned());
    parts.join("-")
}
