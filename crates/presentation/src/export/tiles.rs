//! The tile grid in a picture: tiles with name, figure, tint and sparkline, as on the page.

use super::figure::ROOM;
use super::maps;
use super::palette::{ON_FIFTH, WHITE, filled, hex, land, pin, stroke, tint};
use super::paper::{MARGIN, Paper};
use super::sparkline_drawing::drawn;
use crate::tiles;
use dataset::RegionIx;
use dataset::msg;
use graphics::chart::Role;
use graphics::chart::metrics::Type;
use graphics::map::xml::attr_int;
use graphics::map::{self, RegionMark, sparkline};
use model::{Slice, classes};
use text::Locale;

/// Columns of the grid.
const COLUMNS: i32 = 7;
/// Height of a tile, and what lies between two.
const TALL: i32 = 92;
const GAP: i32 = 4;
/// Width of a tile.
const WIDE: i32 = (ROOM as i32 - (COLUMNS - 1) * GAP) / COLUMNS;
/// Size of a sparkline.
const SPARK: (u16, u16) = (80, 22);

/// The grid, then the legend.
pub fn grid(paper: &mut Paper, slice: &Slice, pins: &[RegionIx], locale: Locale) {
    let top = paper.y;
    let mut rows = 0;
    for region_mark in map::region_marks(slice, locale, ROOM, pins) {
        if let Some(place) = dataset::tile(region_mark.region) {
            let at = |n: u8| i32::from(n) - 1;
            let over = |n: u8, size: i32| i32::from(n) * (size + GAP) - GAP;
            let corner = (at(place.column) * (WIDE + GAP), top + at(place.row) * (TALL + GAP));
            let tile = Tile { slice, locale, region_mark: &region_mark, pins };
            tile.set(paper, corner, (over(place.columns, WIDE), over(place.rows, TALL)), place.abbr);
            rows = rows.max(at(place.row) + i32::from(place.rows));
        }
    }
    paper.y = top + rows * (TALL + GAP) + 10;
    match classes::edges(slice.measure) {
        Some(_) => maps::key(paper, slice, pins, locale),
        None => {
            paper.paragraph(&tiles::bar_words(slice, locale), Type::regular(13.0), Role::Ink3);
            maps::states(paper, &[slice], locale);
        }
    }
    paper.paragraph(locale.t(msg::TILES_NOTE), Type::regular(13.0), Role::Ink3);
}

struct Tile<'a> {
    slice: &'a Slice,
    locale: Locale,
    region_mark: &'a RegionMark,
    pins: &'a [RegionIx],
}

impl Tile<'_> {
    fn set(&self, paper: &mut Paper, (x, y): (i32, i32), (wide, tall): (i32, i32), abbr: [&str; 3]) {
        let (region, dark) = (self.region_mark.region, matches!(self.region_mark.class, "5"));
        paper.y = y;
        let size = ["0 0 ", &wide.to_string(), " ", &tall.to_string()].concat();
        paper.beside(&self.ground(wide, tall), &size, (x, wide, tall));
        if let Some((on, letter)) = self.pin().filter(|_| self.pins.len() > 1) {
            let tag = ["<rect width=\"16\" height=\"16\"", &filled(&pin(on, 0).color), "/>"].concat();
            paper.y = y;
            paper.beside(&tag, "0 0 16 16", (x, 16, 16));
            paper.inked(letter, (MARGIN + x + 8, y + 12), Type::regular(12.0).bold(), WHITE);
        }
        let middle = MARGIN + x + wide / 2;
        let set = Type::regular(12.0);
        let full = dataset::short_name(region, self.locale);
        let lines = set.wrap(full, (wide - 8) as f32);
        let fits = lines.len() <= 2 && lines.iter().all(|line| set.width(line) <= (wide - 6) as f32);
        let lines = if fits { lines } else { vec![self.locale.pick(&abbr).to_owned()] };
        let first = y + tall / 2 - 22 - 7 * (lines.len() as i32 - 1);
        let color = if dark { ON_FIFTH.to_owned() } else { hex(Role::Ink) };
        for (n, line) in (0..).zip(&lines) {
            paper.inked(line, (middle, first + 14 * n), set, &color);
        }
        let below = first + 14 * lines.len() as i32 + 3;
        paper.inked(&self.region_mark.value, (middle, below), Type::regular(15.0).bold(), &color);
        let (width, height) = SPARK;
        let marks = sparkline::marks(self.slice.subject(), region, self.slice.year, SPARK);
        paper.y = below + 9;
        let place = (x + (wide - i32::from(width)) / 2, i32::from(width), i32::from(height));
        paper.beside(&drawn(&marks, &color), "0 0 80 22", place);
    }

    /// Code and letter of its pin.
    fn pin(&self) -> Option<(&'static str, &'static str)> {
        let at = self.pins.iter().position(|region| *region == self.region_mark.region)?;
        [("a", "A"), ("b", "B"), ("c", "C")].get(at).copied()
    }

    /// The square with its tint, the sign of a gap, the bar of a count, the frame of a pin.
    fn ground(&self, wide: i32, tall: i32) -> String {
        let (fill, line, dash) = match self.region_mark.class {
            "nd" | "nc" | "withheld" => (WHITE.to_owned(), hex(Role::NoData), DASHED),
            "gone" => (WHITE.to_owned(), hex(Role::Line), DASHED),
            "land" => (land("--land").to_owned(), land("--land-line").to_owned(), ""),
            class => (tint(class), land("--map-line").to_owned(), ""),
        };
        let style = [&*filled(&fill), &stroke(&line, "1"), dash].concat();
        let mut out = rect((1, 1), (wide - 2, tall - 2), &style);
        if let Some(part) = tiles::bar(self.slice, self.region_mark) {
            out.push_str(&rect((1, tall - 8), ((WIDE - 2) * part / 100, 7), &filled(&hex(Role::Plan))));
        }
        if let Some((on, _)) = self.pin() {
            let on = if self.pins.len() > 1 { on } else { "" };
            let style = [filled("none"), stroke(&pin(on, 0).color, "3")].concat();
            out.push_str(&rect((2, 2), (wide - 4, tall - 4), &style));
        }
        out
    }
}

const DASHED: &str = " stroke-dasharray=\"4 3\"";

fn rect((x, y): (i32, i32), (width, height): (i32, i32), style: &str) -> String {
    let mut out = String::from("<rect");
    for (name, value) in [("x", x), ("y", y), ("width", width), ("height", height)] {
        attr_int(&mut out, name, value);
    }
    [&*out, style, "/>"].concat()
}
