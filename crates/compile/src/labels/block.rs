//! The block of text of a label: name in one or two lines, value below.

use super::rect::Rect;
use super::{MAP_PX, UNITS_PER_PX};
use crate::geometry::albers::Point;
use text::{BOLD, width_em};

/// Size of the name, css px.
const NAME_PX: f64 = 12.5;
/// Size of the value, css px.
const VALUE_PX: f64 = 13.5;
/// From one line of a name to the next, css px; this and the next follow `crates/graphics/src/map/label.rs`.
const LEADING_PX: f64 = 14.0;
/// From the last line of a name to the value, css px.
const TO_VALUE_PX: f64 = 14.8;
/// From the top of a block to its first baseline, css px.
const ASCENT_PX: f64 = 11.2;
/// How far letters reach above and below their baseline, css px.
const LETTERS_PX: (f64, f64) = (10.0, 2.8);
/// A medium weight is about this much wider than regular.
const MEDIUM: f64 = 1.02;

/// A label's text: the lines of the name, the value below, all centred.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub lines: Vec<String>,
    /// Widths of the lines and of the value, units.
    widths: Vec<f64>,
}

impl Block {
    /// Width of the widest line, units.
    pub fn width(&self) -> f64 {
        self.widths.iter().copied().fold(0.0, f64::max)
    }

    /// The rectangles that the lines fill when the block stands around `centre`, units.
    pub fn rects(&self, centre: Point) -> Vec<Rect> {
        self.rects_on(centre, MAP_PX)
    }

    /// The same where the lines are at the edge towards `to`, as those of a label with a leader do (`crates/graphics/src/map/label.rs`).
    pub fn rects_towards(&self, centre: Point, to: Point) -> Vec<Rect> {
        let half = self.width() / 2.0;
        let side = match to.x - centre.x {
            right if right > half => 1.0,
            left if left < -half => -1.0,
            _ => 0.0,
        };
        let moved = |r: Rect| {
            let by = side * (half - (r.right - r.left) / 2.0);
            Rect { left: r.left + by, right: r.right + by, ..r }
        };
        self.rects(centre).into_iter().map(moved).collect()
    }

    /// The same on a map of another width, css px: text keeps its size, so there it takes less of the map.
    pub fn rects_on(&self, centre: Point, map_px: f64) -> Vec<Rect> {
        let units = UNITS_PER_PX * MAP_PX / map_px;
        let names = self.lines.len() as f64;
        let top = -(LEADING_PX * names + TO_VALUE_PX) / 2.0;
        let baseline = |row: usize| {
            let below = if row == self.lines.len() { TO_VALUE_PX - LEADING_PX } else { 0.0 };
            top + ASCENT_PX + LEADING_PX * row as f64 + below
        };
        let rect = |(row, width): (usize, &f64)| Rect {
            left: centre.x - width * MAP_PX / map_px / 2.0,
            top: centre.y + (baseline(row) - LETTERS_PX.0) * units,
            right: centre.x + width * MAP_PX / map_px / 2.0,
            bottom: centre.y + (baseline(row) + LETTERS_PX.1) * units,
        };
        self.widths.iter().enumerate().map(rect).collect()
    }
}

/// The ways to set a name: in one line, and in two where it has a space or a hyphen.
pub fn variants(name: &str) -> Vec<Block> {
    let mut out = vec![block(vec![name.to_owned()])];
    let split = breaks(name).into_iter().map(|lines| block(lines.to_vec()));
    let narrowest = split.min_by(|a, b| a.width().total_cmp(&b.width()));
    out.extend(narrowest);
    out
}

/// A block of these lines.
pub fn block(lines: Vec<String>) -> Block {
    let em = |text: &str| f64::from(width_em(text));
    let name = |line: &String| em(line) * NAME_PX * MEDIUM * UNITS_PER_PX;
    let mut widths: Vec<f64> = lines.iter().map(name).collect();
    widths.push(em("88,8") * VALUE_PX * f64::from(BOLD) * UNITS_PER_PX);
    Block { lines, widths }
}

fn breaks(name: &str) -> Vec<[String; 2]> {
    let parts = name.char_indices().filter(|(_, c)| matches!(c, ' ' | '-'));
    parts
        .filter_map(|(at, c)| {
            let (head, tail) = name.split_at_checked(at + 1)?;
            let head = if c == ' ' { head.trim_end() } else { head };
            Some([head.to_owned(), tail.to_owned()])
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn names_break_at_a_space_or_after_a_hyphen() {
        let lines = |name| variants(name).last().map(|b| b.lines.clone()).unwrap_or_default();
        assert_eq!(lines("Батыс Қазақстан"), ["Батыс", "Қазақстан"]);
        assert_eq!(lines("Северо-Казахстанская"), ["Северо-", "Казахстанская"]);
        assert_eq!(lines("Абай"), ["Абай"]);
    }
}
