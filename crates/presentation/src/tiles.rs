//! The tile grid: one button a region, tiles at the regions' rough places (`data/tiles.csv`). A former region takes the
//! places of all its parts, so nothing moves when borders change; a city is as large as any present region.
//!
//! Invariant: bars of all tiles have one scale, the width of a column, however wide the tile.

use dataset::RegionIx;
use dataset::msg;
use graphics::map::RegionMark;
use model::Slice;
use text::{Decimal, Locale, integer, width_em};

/// What the id of a tile begins with.
pub const PREFIX: &str = "t-";

/// Size of a sparkline, CSS pixels.
pub const SPARK: (u16, u16) = (80, 22);
/// Size of a name, CSS pixels at a text size of 100 %.
const NAME_PX: f32 = 12.0;
/// Rooms inside a column from which on names are shown, in the same pixels; `style/tiles.css` has the widths of the grid.
const ROOMS: [(f32, &str); 6] = [
    (52.0, " name-width-1"),
    (64.0, " name-width-2"),
    (77.0, " name-width-3"),
    (90.0, " name-width-4"),
    (104.0, " name-width-5"),
    (120.0, " name-width-6"),
];

/// The id of a region's tile.
pub fn id(region: RegionIx) -> String {
    [PREFIX, dataset::region(region).id].concat()
}

/// The classes of a tile with this name.
pub fn class(place: &dataset::Tile, name: &str) -> String {
    [&place_class(place), name_class(name, place.columns)].concat()
}

/// Place and span, as classes: the page's policy forbids inline styles.
fn place_class(place: &dataset::Tile) -> String {
    let mut class =
        ["tile tile-column-", &place.column.to_string(), " tile-row-", &place.row.to_string()].concat();
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
    ROOMS.iter().find(|room| widest <= room.0).map_or(" name-width-6", |room| room.1)
}

/// The highest figure of any region and year: the bar that fills a column.
fn top(slice: &Slice) -> Decimal {
    let years = dataset::years(slice.measure);
    let regions = || dataset::members(slice.vintage).iter();
    let all = years.flat_map(|year| regions().map(move |r| (*r, year)));
    let figures = all.filter_map(|(region, year)| dataset::observation(slice.measure, region, year));
    figures.map(|o| o.value).max_by(Decimal::order).unwrap_or(Decimal::whole(1))
}

/// The bar of a count: percent of the width of a column.
pub fn bar(slice: &Slice, region_mark: &RegionMark) -> Option<i32> {
    let known = slice.row(region_mark.region).and_then(|r| r.datum.value());
    let value = known.filter(|_| region_mark.class == "land")?;
    let share = Decimal::ratio(i64::from(value.scaled), i64::from(top(slice).scaled.max(1)), 100, 0);
    Some(share.map_or(0, |s| s.scaled))
}

/// What the bars mean.
pub fn bar_words(slice: &Slice, locale: Locale) -> String {
    let top = integer(locale, i64::from(top(slice).with_places(0).scaled));
    locale.fill(msg::TILES_BAR, &[("value", &top)])
}
