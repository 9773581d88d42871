//! The legend of a choropleth is a histogram: five equal swatches, each region a dot over its value, the
//! country a dashed line, the target a gold line at the edge of its class.
//!
//! Invariant: no two texts overlap at any width from 260 px on.

use super::dots::{Axis, Dot, dots, rows};
use crate::map::label::Align;
use crate::map::xml::tenths;
use dataset::RegionIx;
use dataset::msg;
use model::classes::Classes;
use model::{Slice, Subject, summary};
use std::cell::Cell;
use text::{Decimal, Locale, number, width_em};

/// Widest drawing, px.
const WIDEST: u16 = 460;
/// Free at both ends, tenths of a pixel.
const PAD: i32 = 60;
/// From row to row of dots, tenths of a pixel.
const ROW: i32 = 94;
/// Height of the swatches, tenths of a pixel.
const SWATCH: i32 = 130;
/// Size of the texts, px.
const TEXT: f32 = 13.0;
/// Radius of a dot, and of the ring around it, tenths of a pixel.
pub const RADII: (i32, i32) = (42, 68);

/// Swatches, dots and lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// Width and height.
    pub size: (i32, i32),
    /// The classes from the lowest to the highest.
    pub classes: Vec<Class>,
    /// All swatches together: left, top, width, height.
    pub swatches: [i32; 4],
    /// The target at the end of its class.
    pub target: Option<Line>,
    /// The figure of the country.
    pub country: Option<Line>,
    pub regions: Vec<Point>,
}

/// A class with its range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// 1 to 5.
    pub number: u8,
    pub left: i32,
    /// Baseline of the range, which is in the middle of the class.
    pub baseline: i32,
    /// The range in figures.
    pub range: String,
    /// Range and regions, for screen readers.
    pub spoken: String,
}

/// An upright line with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Place of the line, its upper and lower end.
    pub line: [i32; 3],
    /// Place of the words.
    pub at: (i32, i32),
    /// How they are aligned.
    pub align: Align,
    pub words: String,
}

/// A region over its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Centre.
    pub at: (i32, i32),
    /// 1 to 5.
    pub class: u8,
    /// Pinned regions have a ring.
    pub pinned: bool,
}

impl Histogram {
    /// The histogram under a map `width_px` wide; `None` for counts.
    pub fn of(slice: &Slice, locale: Locale, pins: &[RegionIx], width_px: u16) -> Option<Histogram> {
        let wide = wide(width_px);
        Some(Plan { slice, locale, layout: Layout::of(slice, wide)?, wide }.histogram(pins))
    }

    /// The width of a class.
    pub fn step(&self) -> i32 {
        let [_, _, width, _] = self.swatches;
        width / 5
    }
}

impl Line {
    /// The `d` of the line.
    pub fn path(&self) -> String {
        let [x, from, to] = self.line.map(tenths);
        ["M", &x, " ", &from, "V", &to].concat()
    }
}

/// The position of a region's dot.
pub(super) fn place_of(slice: &Slice, region: RegionIx, width_px: u16) -> Option<(i32, i32)> {
    let layout = Layout::of(slice, wide(width_px))?;
    let dot = dots(slice, &layout.axis).into_iter().find(|dot| dot.region == region)?;
    Some(place(&dot, layout.base))
}

/// Tenths of a pixel.
fn wide(width_px: u16) -> i32 {
    i32::from(width_px.min(WIDEST)) * 10
}

/// What all years of a measure share: the axis, and where the swatches begin under the dots of the fullest year.
#[derive(Clone, Copy)]
struct Layout {
    axis: Axis,
    base: i32,
}

/// What a layout depends on, unless the classes are those of one year.
type Key = (Subject, Option<Classes>, i32);

thread_local! {
    /// The layout that was asked for last: it reads every figure of the measure, and a visitor goes on to another year or region.
    static LAST: Cell<Option<(Key, Layout)>> = const { Cell::new(None) };
}

impl Layout {
    /// The layout of a legend `wide` tenths of a pixel; `None` for counts.
    fn of(slice: &Slice, wide: i32) -> Option<Layout> {
        if slice.classes?.of_year {
            return Layout::new(slice, wide);
        }
        let key = (slice.subject(), slice.classes, wide);
        let known = LAST.get().filter(|(known, _)| *known == key).map(|(_, layout)| layout);
        let layout = known.or_else(|| Layout::new(slice, wide))?;
        LAST.set(Some((key, layout)));
        Some(layout)
    }

    fn new(slice: &Slice, wide: i32) -> Option<Layout> {
        let axis = Axis::of(slice, PAD, wide - PAD)?;
        // The words of a target are over the dots.
        let top = if slice.target().is_some() { 420 } else { 200 };
        Some(Layout { axis, base: top + rows(slice, &axis) * ROW + 20 })
    }
}

/// The position of a dot.
fn place(dot: &Dot, base: i32) -> (i32, i32) {
    (dot.x, base - 62 - i32::from(dot.row) * ROW)
}

/// What a histogram is laid out from.
struct Plan<'a> {
    slice: &'a Slice,
    locale: Locale,
    layout: Layout,
    wide: i32,
}

impl Plan<'_> {
    fn histogram(&self, pins: &[RegionIx]) -> Histogram {
        let base = self.layout.base;
        let ranges = self.slice.classes.map(|classes| classes.ranges()).unwrap_or_default();
        let ranges = ranges.map(|(low, high)| summary::class_label(low, high, self.locale));
        let staggered = ranges.iter().any(|r| text_width(r) > self.layout.axis.step - 60);
        let class = |(number, range): (u8, String)| Class {
            number,
            left: self.layout.axis.end(number - 1),
            baseline: base + SWATCH + 155 + if staggered && number % 2 == 0 { 145 } else { 0 },
            spoken: self.spoken(number, &range),
            range,
        };
        let point =
            |dot: Dot| Point { at: place(&dot, base), class: dot.class, pinned: pins.contains(&dot.region) };
        Histogram {
            size: (self.wide, base + SWATCH + if staggered { 340 } else { 200 }),
            classes: (1..).zip(ranges).map(class).collect(),
            swatches: [self.layout.axis.left, base, self.layout.axis.step * 5, SWATCH],
            target: self.target(base),
            country: self.country(base),
            regions: dots(self.slice, &self.layout.axis).into_iter().map(point).collect(),
        }
    }

    fn spoken(&self, class: u8, range: &str) -> String {
        let inside = self.slice.rows.iter().filter(|r| r.class == Some(class));
        let names: Vec<&str> = inside.map(|r| dataset::name(r.region, self.locale)).collect();
        let regions = if names.is_empty() {
            self.locale.count(msg::REGIONS_COUNT, 0, &[("count", "0")])
        } else {
            names.join(", ")
        };
        let values = [("range", range), ("regions", regions.as_str())];
        self.locale.fill(msg::LEGEND_CLASS, &values)
    }

    /// At the class that the target closes; its words are on the side away from the country's line.
    fn target(&self, base: i32) -> Option<Line> {
        let target = self.slice.target()?;
        let class = self.slice.classes?.ending_at(Decimal::new(target.scaled, target.places))?;
        let words = summary::target_mark(target, self.locale);
        let x = self.layout.axis.end(class);
        let nation = self.slice.national.value().map(|v| self.layout.axis.x(v));
        let room_right = self.wide - x - 60 >= text_width(&words);
        let left = nation.is_some_and(|n| n > x) || !room_right;
        let (at, align) = if left { (x - 60, Align::End) } else { (x + 60, Align::Start) };
        Some(Line { line: [x, 250, base + SWATCH], at: (at, 360), align, words })
    }

    fn country(&self, base: i32) -> Option<Line> {
        let value = self.slice.national.value()?;
        let figure = number(self.locale, value);
        let words = self.locale.fill(msg::LEGEND_COUNTRY, &[("value", &figure)]);
        let half = text_width(&words) / 2;
        let x = self.layout.axis.x(value);
        let at = x.clamp(half.min(self.wide / 2), (self.wide - half).max(self.wide / 2));
        Some(Line { line: [x, 180, base], at: (at, 130), align: Align::Middle, words })
    }
}

/// Width of a line of the legend, tenths of a pixel; a little more than drawn, for bold.
fn text_width(words: &str) -> i32 {
    (width_em(words) * TEXT * 10.6) as i32
}
