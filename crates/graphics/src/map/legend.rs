//! The legend of a choropleth is a histogram: five equal swatches, each region a dot over its value, the
//! country a dashed line, the target a gold line at the edge of its class.
//!
//! Invariant: no two texts overlap at any width from 260 px on.

use super::dots::{Axis, Dot, dots, rows};
use super::legend_symbols;
use super::write::Write;
use super::xml::{attr, attr_int, attr_tenths, esc, tenths, thousandths};
use dataset::RegionIx;
use dataset::msg;
use model::{Slice, summary};
use text::{Decimal, Locale, number, width_em};

/// Widest drawing, px.
const WIDEST: u16 = 460;
/// Free at both ends, tenths of a pixel.
const PAD: i32 = 60;
/// From row to row of dots, tenths of a pixel.
const ROW: i32 = 94;
/// Height of the swatches, tenths of a pixel.
const SWATCH: i32 = 130;
/// The id of the ring of the region that is pointed at.
const RING: &str = "lg-hot";
/// Size of the texts, px.
const TEXT: f32 = 13.0;

/// What stands under a map `width_px` wide (as for [`super::Ask::of`]): an `svg`, for counts followed by its
/// words, and the line of value states. Classes can be focused; `data-class` says which one. `ringed` adds a ring for the
/// region that is pointed at, which [`hot`] moves.
pub fn markup(slice: &Slice, locale: Locale, ringed: bool, pins: &[RegionIx], width_px: u16) -> String {
    let wide = wide(width_px);
    let mut out = match Axis::of(slice, PAD, wide - PAD) {
        Some(axis) => Histogram { slice, locale, ringed, pins, axis, wide }.draw(),
        None => legend_symbols::draw(locale, width_px),
    };
    out.push_str("<p class=\"states\">");
    out.push_str(&super::states::states(slice, locale));
    out.push_str(&super::states::gone(slice, locale, pins));
    out.push_str("</p>");
    out
}

/// The ring of the region that is pointed at; a pinned one has its own. Without a place it is not drawn (map.css).
pub fn hot(slice: &Slice, hovered: Option<RegionIx>, pins: &[RegionIx], width_px: u16) -> Vec<Write> {
    let hovered = hovered.filter(|region| !pins.contains(region));
    let place = hovered.and_then(|region| {
        let axis = Axis::of(slice, PAD, wide(width_px) - PAD)?;
        let dot = dots(slice, &axis).into_iter().find(|dot| dot.region == region)?;
        Some(place(&dot, base(slice, &axis)))
    });
    vec![Write::attr(RING, "transform", place.unwrap_or_default())]
}

/// Tenths of a pixel.
fn wide(width_px: u16) -> i32 {
    i32::from(width_px.min(WIDEST)) * 10
}

/// Where the swatches begin; the words of a target stand over the dots.
fn base(slice: &Slice, axis: &Axis) -> i32 {
    let top = if slice.target().is_some() { 420 } else { 200 };
    top + rows(slice, axis) * ROW + 20
}

/// Where a dot stands.
fn place(dot: &Dot, base: i32) -> String {
    let y = base - 62 - i32::from(dot.row) * ROW;
    ["translate(", &tenths(dot.x), " ", &tenths(y), ")"].concat()
}

struct Histogram<'a> {
    slice: &'a Slice,
    locale: Locale,
    ringed: bool,
    pins: &'a [RegionIx],
    axis: Axis,
    wide: i32,
}

impl Histogram<'_> {
    fn draw(&self) -> String {
        let target = self.target();
        let base = base(self.slice, &self.axis);
        let ranges = self.slice.classes.map(|classes| classes.ranges()).unwrap_or_default();
        let ranges = ranges.map(|(low, high)| summary::class_label(low, high, self.locale));
        let staggered = ranges.iter().any(|r| text_width(r) > self.axis.step - 60);
        let high = base + SWATCH + if staggered { 340 } else { 200 };
        let dots = dots(self.slice, &self.axis);

        let mut out = String::from("<svg class=\"lghist\" role=\"list\"");
        attr(&mut out, "aria-label", self.locale.t(msg::LEGEND_LABEL));
        let size = (tenths(self.wide), tenths(high));
        attr(&mut out, "width", &rem(self.wide));
        attr(&mut out, "viewBox", &["0 0 ", &size.0, " ", &size.1].concat());
        out.push('>');
        for (class, range) in (1..).zip(&ranges) {
            let lower = if staggered && class % 2 == 0 { 145 } else { 0 };
            self.class(&mut out, class, range, (base, base + SWATCH + 155 + lower));
        }
        self.outline(&mut out, base);
        if let Some((class, text)) = &target {
            self.goal(&mut out, *class, text, base);
        }
        self.nation(&mut out, base);
        dots.iter().for_each(|d| self.dot(&mut out, d, base));
        if self.ringed {
            out.push_str("<g class=\"hd\" data-on=\"hot\"");
            attr(&mut out, "id", RING);
            out.push_str("><circle class=\"ring\" r=\"6.8\"/></g>");
        }
        out.push_str("</svg>");
        out
    }

    /// A swatch with its range; it reaches up over its dots, so that it is easy to point at.
    fn class(&self, out: &mut String, class: u8, range: &str, (base, text_y): (i32, i32)) {
        let left = self.axis.end(class - 1);
        out.push_str("<g class=\"lg\" role=\"listitem\" tabindex=\"0\"");
        attr(out, "id", &["lg-", &class.to_string()].concat());
        attr_int(out, "data-class", i32::from(class));
        attr(out, "aria-label", &self.spoken(class, range));
        out.push('>');
        out.push_str("<rect class=\"hit\"");
        attr_tenths(out, "x", left);
        attr_tenths(out, "width", self.axis.step);
        attr_tenths(out, "height", base + SWATCH);
        out.push_str("/><rect");
        attr(out, "class", &["sw c", &class.to_string()].concat());
        // Moved as a whole, so that the lines of a patterned class lie alike in every swatch.
        let to = ["translate(", &tenths(left), " ", &tenths(base), ")"].concat();
        attr(out, "transform", &to);
        attr_tenths(out, "width", self.axis.step);
        attr_tenths(out, "height", SWATCH);
        out.push_str("/>");
        text(out, "ax", (left + self.axis.step / 2, text_y), "middle", range);
        out.push_str("</g>");
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

    fn outline(&self, out: &mut String, base: i32) {
        out.push_str("<rect class=\"sw-o\"");
        attr_tenths(out, "x", self.axis.left);
        attr_tenths(out, "y", base);
        attr_tenths(out, "width", self.axis.step * 5);
        attr_tenths(out, "height", SWATCH);
        out.push_str("/>");
    }

    /// The class that the target closes, and the words for it.
    fn target(&self) -> Option<(u8, String)> {
        let target = self.slice.target()?;
        let class = self.slice.classes?.ending_at(Decimal::new(target.scaled, target.places))?;
        Some((class, summary::target_mark(target, self.locale)))
    }

    /// The target's words stand on the side away from the country's line.
    fn goal(&self, out: &mut String, class: u8, words: &str, base: i32) {
        let x = self.axis.end(class);
        let nation = self.slice.national.value().map(|v| self.axis.x(v));
        let room_right = self.wide - x - 60 >= text_width(words);
        let left = nation.is_some_and(|n| n > x) || !room_right;
        let (at, anchor) = if left { (x - 60, "end") } else { (x + 60, "start") };
        out.push_str("<g role=\"listitem\"");
        attr(out, "aria-label", words);
        out.push('>');
        vertical(out, "tgl", x, 250, base + SWATCH);
        text(out, "tgt", (at, 360), anchor, words);
        out.push_str("</g>");
    }

    fn nation(&self, out: &mut String, base: i32) {
        let Some(value) = self.slice.national.value() else {
            return;
        };
        let figure = number(self.locale, value);
        let words = self.locale.fill(msg::LEGEND_COUNTRY, &[("value", &figure)]);
        let half = text_width(&words) / 2;
        let x = self.axis.x(value);
        out.push_str("<g role=\"listitem\"");
        attr(out, "aria-label", &words);
        out.push('>');
        vertical(out, "natl", x, 180, base);
        let at = x.clamp(half.min(self.wide / 2), (self.wide - half).max(self.wide / 2));
        text(out, "ax b", (at, 130), "middle", &words);
        out.push_str("</g>");
    }

    /// Pinned regions have a ring.
    fn dot(&self, out: &mut String, dot: &Dot, base: i32) {
        out.push_str("<g");
        attr(out, "class", &["hd c", &dot.class.to_string()].concat());
        let pinned = self.pins.contains(&dot.region);
        if pinned {
            attr(out, "data-on", "sel");
        }
        attr(out, "transform", &place(dot, base));
        out.push_str("><circle r=\"4.2\"/>");
        if pinned {
            out.push_str("<circle class=\"ring\" r=\"6.8\"/>");
        }
        out.push_str("</g>");
    }
}

/// Width of a line of the legend, tenths of a pixel; a little more than drawn, for bold.
fn text_width(words: &str) -> i32 {
    (width_em(words) * TEXT * 10.6) as i32
}

fn vertical(out: &mut String, class: &str, x: i32, from: i32, to: i32) {
    out.push_str("<path");
    attr(out, "class", class);
    attr(out, "d", &["M", &tenths(x), " ", &tenths(from), "V", &tenths(to)].concat());
    out.push_str("/>");
}

/// Tenths of a pixel at a text size of 100 % as `rem`, so that the legend grows with the text.
pub(super) fn rem(tenths: i32) -> String {
    [&thousandths(tenths * 25 / 4), "rem"].concat()
}

pub(super) fn text(out: &mut String, class: &str, (x, y): (i32, i32), anchor: &str, words: &str) {
    out.push_str("<text");
    attr(out, "class", class);
    attr_tenths(out, "x", x);
    attr_tenths(out, "y", y);
    attr(out, "text-anchor", anchor);
    out.push('>');
    esc(out, words);
    out.push_str("</text>");
}
