//! The legend of circles: three nested ones at the scale of the map, with their numbers.

use super::ask::units;
use super::legend::{rem, text};
use super::symbol;
use super::xml::{attr, attr_tenths, esc, tenths};
use dataset::msg;
use text::{Decimal, Locale, integer};

/// What the circles stand for.
const COUNTS: [i32; 3] = [10_000, 5_000, 1_000];
/// Least distance between two lines of text, tenths of a pixel.
const LINE: i32 = 150;

/// Circles and words, for a map `width_px` wide.
pub(super) fn draw(locale: Locale, width_px: u16) -> String {
    let scale = units(width_px).max(1);
    let radius = |n: i32| symbol::radius(Decimal::whole(n), width_px) * 10_000 / scale;
    let [largest, ..] = COUNTS.map(radius);
    let frame = Frame { x: largest + 20, floor: largest * 2 + 80, edge: largest * 2 + 20 };
    let wide = frame.edge + 700;
    let mut out = String::from("<div class=\"lgrow\"><svg class=\"lgsym\" role=\"list\"");
    attr(&mut out, "aria-label", locale.t(msg::LEGEND_LABEL));
    attr(&mut out, "width", &rem(wide));
    let size = ["0 0 ", &tenths(wide), " ", &tenths(frame.floor + 20)].concat();
    attr(&mut out, "viewBox", &size);
    out.push('>');
    let mut above = -LINE;
    for count in COUNTS {
        let level = (frame.floor - 2 * radius(count)).max(above + LINE);
        above = level;
        circle(&mut out, &frame, locale, count, (radius(count), level));
    }
    out.push_str("</svg><p class=\"cap\"><b>");
    esc(&mut out, locale.t(msg::LEGEND_AREA));
    out.push_str("</b><br>");
    esc(&mut out, locale.t(msg::LEGEND_SCALE));
    out.push_str("</p></div>");
    out
}

/// Middle, foot and right edge of the circles, tenths of a pixel.
struct Frame {
    x: i32,
    floor: i32,
    edge: i32,
}

/// A circle with a line from its top to its number.
fn circle(out: &mut String, frame: &Frame, locale: Locale, count: i32, (radius, level): (i32, i32)) {
    let Frame { x, floor, edge } = *frame;
    let words = integer(locale, i64::from(count));
    let spoken = locale.fill(msg::LEGEND_SYMBOL, &[("value", &words)]);
    out.push_str("<g role=\"listitem\"");
    attr(out, "aria-label", &spoken);
    out.push_str("><circle class=\"lg-c\"");
    attr_tenths(out, "cx", x);
    attr_tenths(out, "cy", floor - radius);
    attr_tenths(out, "r", radius);
    out.push_str("/><path class=\"lg-l\"");
    let (top, end) = (tenths(floor - 2 * radius), tenths(edge + 120));
    let line = ["M", &tenths(x), " ", &top, "L", &end, " ", &tenths(level)];
    attr(out, "d", &line.concat());
    out.push_str("/>");
    text(out, "ax", (edge + 160, level + 45), "start", &words);
    out.push_str("</g>");
}
