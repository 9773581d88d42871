//! The tile grid: one button a region, tiles at the regions' rough places (`data/tiles.csv`). A former region takes the
//! places of all its parts, so nothing moves when borders change; a city is as large as any present region.
//!
//! Invariant: bars of all tiles have one scale, the width of a column, however wide the tile.

use super::asked;
use super::html::{Html, truth};
use crate::data::{self, RegionIx};
use crate::map::{self, Face, legend, spark};
use crate::model::{Slice, classes, summary};
use crate::text::{Decimal, Locale, integer, msg, width_em};
use crate::view::ViewState;

/// What the id of a tile begins with.
pub const PREFIX: &str = "t-";

/// Size of a sparkline, CSS pixels.
pub const SPARK: (u16, u16) = (80, 22);
/// Size of a name, CSS pixels at a text size of 100 %.
const NAME_PX: f32 = 12.0;
/// Rooms inside a column from which on names are shown, in the same pixels; `style/tiles.css` has the widths of the grid.
const ROOMS: [(f32, &str); 6] =
    [(52.0, " n1"), (64.0, " n2"), (77.0, " n3"), (90.0, " n4"), (104.0, " n5"), (120.0, " n6")];

/// The id of a region's tile.
pub fn id(region: RegionIx) -> String {
    [PREFIX, data::region(region).id].concat()
}

/// The grid of a state with its legend, `width_px` CSS pixels wide at a text size of 100 %.
pub fn markup(state: &ViewState, width_px: u16) -> String {
    let locale = state.locale;
    let slice = asked::slice(state);
    let mut html = Html::new();
    let finding = summary::finding(&slice, locale);
    let label = locale.fill(msg::TILES_LABEL, &[("finding", &finding)]);
    html.leaf("p", &[("class", "vh"), ("id", "tiles-help")], locale.t(msg::MAP_HELP));
    let grid =
        [("class", "tiles"), ("role", "group"), ("aria-label", &*label), ("aria-describedby", "tiles-help")];
    html.open("div", &grid);
    let first = slice.ranked(|_, _| std::cmp::Ordering::Equal).first().map(|row| row.region);
    for face in map::faces(&slice, locale, width_px, &state.pins) {
        tile(&mut html, state, &slice, &face, first == Some(face.region));
    }
    html.close("div");
    let drawn = key(&slice, locale, &state.pins, width_px);
    html.open("div", &[("class", "legend")]).raw(&drawn).close("div");
    html.leaf("p", &[("class", "tiles-note")], locale.t(msg::TILES_NOTE));
    html.done()
}

fn tile(html: &mut Html, state: &ViewState, slice: &Slice, face: &Face, stop: bool) {
    let Some(place) = data::tile(face.region) else {
        return;
    };
    let pinned = state.pin_letter(face.region).map(String::from).unwrap_or_default();
    let name = data::short_name(face.region, state.locale);
    let class = class(place, name);
    let attrs = [
        ("type", "button"),
        ("class", class.as_str()),
        ("id", &id(face.region)),
        ("data-region", data::region(face.region).id),
        ("data-class", face.class),
        ("aria-pressed", truth(face.pinned)),
        ("tabindex", if stop { "0" } else { "-1" }),
        ("data-pin", &pinned),
    ];
    html.open("button", &attrs).leaf("span", &[("class", "vh")], &face.spoken);
    html.open("span", &[("class", "tn"), ("aria-hidden", "true")])
        .leaf("span", &[("class", "full")], name)
        .leaf("span", &[("class", "abbr")], state.locale.pick(&place.abbr))
        .close("span");
    html.leaf("b", &[("aria-hidden", "true")], &face.value);
    let size = ["0 0 ", &SPARK.0.to_string(), " ", &SPARK.1.to_string()].concat();
    html.open("svg", &[("class", "sp"), ("viewBox", &size), ("aria-hidden", "true")])
        .raw(&spark::markup(slice.subject(), face.region, slice.year, SPARK.0, SPARK.1))
        .close("svg");
    if let Some(part) = bar(slice, face) {
        let width = [&part.to_string(), "%"].concat();
        html.open("svg", &[("class", "tb"), ("aria-hidden", "true")])
            .open("rect", &[("width", &width), ("height", "100%")])
            .close("rect")
            .close("svg");
    }
    if state.pins.len() > 1 && !pinned.is_empty() {
        html.leaf("span", &[("class", "pin"), ("data-pin", &pinned), ("aria-hidden", "true")], &pinned);
    }
    html.close("button");
}

/// The classes of a tile with this name.
pub fn class(place: &data::Tile, name: &str) -> String {
    [&place_class(place), name_class(name, place.columns)].concat()
}

/// What stands under the tiles, `width_px` CSS pixels wide at a text size of 100 %: classes of rates, or what the bars of
/// counts mean.
pub fn key(slice: &Slice, locale: Locale, pins: &[RegionIx], width_px: u16) -> String {
    match classes::edges(slice.measure) {
        Some(_) => legend::markup(slice, locale, false, pins, width_px).replace(" tabindex=\"0\"", ""),
        None => bar_key(slice, locale),
    }
}

/// Place and span, as classes: the page's policy forbids inline styles.
fn place_class(place: &data::Tile) -> String {
    let mut class = ["tile x", &place.column.to_string(), " y", &place.row.to_string()].concat();
    if place.columns > 1 {
        class.push_str(" wide");
    }
    if place.rows > 1 {
        class.push_str(" tall");
    }
    class
}

/// The room that a name needs in one column, as a class: the style sheet shows the name where columns are that wide.
fn name_class(name: &str, columns: u8) -> &'static str {
    let words = name.split_inclusive([' ', '-']).map(|word| width_em(word.trim_end()));
    let widest = words.fold(0.0, f32::max) * NAME_PX / f32::from(columns.max(1));
    ROOMS.iter().find(|room| widest <= room.0).map_or(" n6", |room| room.1)
}

/// The highest figure of any region and year: the bar that fills a column.
fn top(slice: &Slice) -> Decimal {
    let years = data::years(slice.measure);
    let regions = || data::members(slice.vintage).iter();
    let all = years.flat_map(|year| regions().map(move |r| (*r, year)));
    let figures = all.filter_map(|(region, year)| data::observation(slice.measure, region, year));
    figures.map(|o| o.value).max_by(Decimal::order).unwrap_or(Decimal::whole(1))
}

/// The bar of a count: percent of the width of a column.
pub fn bar(slice: &Slice, face: &Face) -> Option<i32> {
    let known = slice.row(face.region).and_then(|r| r.datum.value());
    let value = known.filter(|_| face.class == "land")?;
    let share = Decimal::ratio(i64::from(value.scaled), i64::from(top(slice).scaled.max(1)), 100, 0);
    Some(share.map_or(0, |s| s.scaled))
}

/// What the bars mean.
pub fn bar_words(slice: &Slice, locale: Locale) -> String {
    let top = integer(locale, i64::from(top(slice).with_places(0).scaled));
    locale.fill(msg::TILES_BAR, &[("value", &top)])
}

fn bar_key(slice: &Slice, locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("p", &[("class", "cap")], &bar_words(slice, locale));
    html.open("p", &[("class", "states")]).raw(&map::states(slice, locale)).close("p");
    html.done()
}
