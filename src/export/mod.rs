//! TAKING IT AWAY: files, pictures, citations and codes of what is shown. Pure: plain values in, text out.
//!
//! [`view`] and [`chart`] say what there is to take; [`csv`], [`figure::svg`], [`cite`] and [`qr`] write it. A new view
//! is one more arm in [`view`], and in [`table::of_view`] if its rows are others.

pub mod cite;
pub mod credit;
pub mod csv;
pub mod figure;
pub mod ink;
pub mod share;
pub mod table;

mod codes;
mod look;
mod marks;
mod paper;
mod qr;
mod tags;
mod wide_table;

pub use credit::Credit;
pub use figure::{Drawing, Figure};
pub use qr::qr;
pub use table::Table;

use crate::chart::bars::{self, BarsAsk};
use crate::chart::{Scene, trend};
use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::model::passport::Passport;
use crate::model::{Slice, summary};
use crate::page::{asked, explorer};
use crate::text::{Locale, compare, msg};
use crate::view::{View, ViewState};

/// Something to take away: the picture, its figures, and the name of its files without an ending.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The picture.
    pub figure: Figure,
    /// The figures.
    pub table: Table,
    /// `jolkarta-unemployment-2016-map-kk`.
    pub name: String,
}

/// What the explorer shows, to take away. `address` is its whole address.
pub fn view(state: &ViewState, address: &str) -> Taken {
    let locale = state.locale;
    let slice = asked::slice(state);
    let own = state.pins.first().copied().unwrap_or(COUNTRY);
    let sheet = Passport::of(own, state.measure, state.year);
    let drawing = match state.view {
        View::Trend => Drawing::Scene(Box::new(trend::scene(state.measure, &state.pins, locale, state.year))),
        View::Passport => {
            Drawing::Scene(Box::new(trend::scene(sheet.trend, &sheet.lines, locale, sheet.year)))
        }
        View::Bars => {
            let ask = BarsAsk { locale, pins: &state.pins };
            Drawing::Scene(Box::new(bars::scene(&slice, &ask)))
        }
        View::Table => Drawing::Table(lines(&slice, locale)),
        View::Map | View::Tiles => Drawing::Map(slice.clone(), state.pins.clone()),
    };
    let measure = if state.view == View::Passport { sheet.trend } else { state.measure };
    let figure = Figure {
        title: explorer::finding(state, &slice),
        subtitle: subtitle(state, &slice, measure),
        drawing,
        notes: summary::measure_note(measure, locale).into_iter().collect(),
        credit: match state.view {
            View::Passport => Credit::of_all(locale, address),
            _ => Credit::of(state.measure, locale, address),
        },
        locale,
    };
    Taken { figure, table: table::of_view(state, address), name: name(state) }
}

/// A chart below the explorer, to take away, under the words of its caption.
pub fn chart(name: &str, scene: Scene, words: [String; 2], locale: Locale, address: &str) -> Taken {
    let credit = match name {
        "fan" | "shares" => Credit::of(Measure::Plan, locale, address),
        "unemployment" => Credit::of(Measure::Unemployment, locale, address),
        "poverty" => Credit::of(Measure::Poverty, locale, address),
        _ => Credit::on_page(locale, address),
    };
    let table = marks::of_scene(&scene, &credit, locale);
    let [title, subtitle] = words;
    let figure = Figure {
        title,
        subtitle,
        drawing: Drawing::Scene(Box::new(scene)),
        notes: Vec::new(),
        credit,
        locale,
    };
    Taken { figure, table, name: ["jolkarta-", name, "-", locale.code()].concat() }
}

/// Over the years no single year or border is meant.
fn subtitle(state: &ViewState, slice: &Slice, measure: Measure) -> String {
    if !matches!(state.view, View::Trend | View::Passport) {
        return summary::subtitle(slice, state.locale);
    }
    let span = data::years(measure);
    let years = [span.start().to_string(), "–".to_owned(), span.end().to_string()].concat();
    [&summary::measure_with_unit(measure, state.locale), " · ", years.as_str()].concat()
}

/// `jolkarta-unemployment-2016-map-KZ-YUZ-kk`; over the years without the year.
fn name(state: &ViewState) -> String {
    let mut parts = vec!["jolkarta".to_owned(), state.measure.code().to_owned()];
    if state.view != View::Trend {
        parts.push(state.year.to_string());
    }
    parts.push(state.view.code().to_owned());
    parts.extend(state.pins.iter().map(|p| data::region(*p).id.to_owned()));
    parts.push(state.locale.code().to_owned());
    parts.join("-")
}

/// The table as it is read: head, country, regions from the highest figure down.
fn lines(slice: &Slice, locale: Locale) -> Vec<Vec<String>> {
    let share = if slice.measure.is_plan() { msg::TABLE_SHARE } else { msg::TABLE_DIFFERENCE };
    let mut head = vec![locale.t(msg::TABLE_REGION).to_owned()];
    head.push(summary::measure_with_unit(slice.measure, locale));
    head.extend([msg::TABLE_RANK, share, msg::TABLE_NOTE].map(|m| locale.t(m).to_owned()));
    let name = |r| data::short_name(r, locale);
    let ranked = slice.ranked(|a, b| compare(locale, name(a), name(b)));
    let regions = std::iter::once(COUNTRY).chain(ranked.iter().map(|r| r.region));
    std::iter::once(head).chain(regions.map(|r| line(slice, r, locale))).collect()
}

fn line(slice: &Slice, region: RegionIx, locale: Locale) -> Vec<String> {
    let known = table::datum(slice, region);
    let rank = slice.row(region).and_then(|r| r.rank);
    let share = match (slice.measure.is_plan(), region) {
        (true, _) => summary::share_text(region, slice.year, locale),
        (false, COUNTRY) => String::new(),
        _ => summary::difference_text(slice, known, locale),
    };
    vec![
        data::name(region, locale).to_owned(),
        summary::datum_number(known, locale),
        rank.map_or_else(String::new, |r| summary::rank_span(r, locale)),
        share,
        summary::status_words(known, locale),
    ]
}
