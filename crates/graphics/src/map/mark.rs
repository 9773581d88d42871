//! Hover, focus and selection: outlines over the map, rings around discs and circles, letters of pins.
//!
//! Invariant: nothing is ever dimmed; what is chosen is drawn last.

use super::ask::{Ask, Kind, from_tenths};
use super::clear::{self, Ground};
use super::inset::{Inset, insets};
use super::label::{Align, labels};
use super::paint::Face;
use super::symbol;
use super::write::Write;
use super::xml::{tenths, translate};
use dataset::{Kind as Unit, RegionIx};
use text::width_em;

/// What the pointer or the keyboard is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hot {
    /// Nothing.
    #[default]
    Nothing,
    /// A region of the map.
    Region(RegionIx),
    /// A class of the legend, 1 to 5: all its regions.
    Class(u8),
}

/// The outlines in the order they are drawn; an id that ends in `o` is the light edge under the next.
pub(super) const OUTLINES: [&str; 8] =
    ["m-hovo", "m-hov", "m-sel0o", "m-sel0", "m-sel1o", "m-sel1", "m-sel2o", "m-sel2"];

/// The signs of pinned regions that did not exist in the year, their texts and leaders.
pub(super) const GONE: [(&str, &str, &str); 3] = [
    ("m-gone0", "m-gonet0", "m-gonel0"),
    ("m-gone1", "m-gonet1", "m-gonel1"),
    ("m-gone2", "m-gonet2", "m-gonel2"),
];

/// The letters of pins.
pub(super) const TAGS: [(&str, &str); 3] = [("m-tag0", "A"), ("m-tag1", "B"), ("m-tag2", "C")];

/// What marks the hot and the pinned regions. A single pin is outlined; two or three also carry their
/// letter, colour and line style (`data-on` is `hot`, `sel`, `a`, `b` or `c`). A pinned region that did not exist
/// in the year is outlined with dashes on the ground that it has in other years, and marked `…`, aside with a leader where
/// something is drawn on its ground.
pub fn mark(ask: &Ask, faces: &[Face], width_px: u16, hot: Hot, pins: &[RegionIx]) -> Vec<Write> {
    let hovered = hot_outline(faces, hot);
    let mut out = vec![Write::attr("m-hovo", "d", hovered.as_str()), Write::attr("m-hov", "d", hovered)];
    let [_, _, outlines @ ..] = OUTLINES;
    let mut taken = Vec::new();
    for (n, (outline, (tag, _))) in outlines.chunks(2).zip(TAGS).enumerate() {
        let pin = pins.get(n).copied();
        let face = faces.iter().find(|f| pin == Some(f.region));
        let gone = pin.filter(|_| face.is_none());
        let shape = pin.and_then(dataset::shape);
        let kind = pin.map_or("", |region| style(region, pins));
        for id in outline {
            out.push(Write::attr(id, "d", shape.map_or("", |s| s.path)));
            out.push(Write::attr(id, "data-on", kind));
            out.push(Write::attr(id, "data-gone", gone.map_or("", |_| "true")));
        }
        let anchor = shape.map_or((0, 0), |s| (i32::from(s.anchor.0), i32::from(s.anchor.1)));
        if gone.is_some() && taken.is_empty() {
            taken = clear::taken(ask, faces, width_px);
        }
        let shift = gone.map_or((0, 0), |_| clear::shift(anchor, &taken, width_px));
        let sign_at = (anchor.0 + from_tenths(shift.0, width_px), anchor.1 + from_tenths(shift.1, width_px));
        let sign_on = gone.map_or("", |region| sign_of(region, shift));
        let at = face.map_or_else(|| beside_gone(sign_at, width_px), |f| tag_at(ask, f, width_px));
        let lettered = if pins.len() > 1 { kind } else { "" };
        out.push(Write::attr(tag, "transform", translate(at)));
        out.push(Write::attr(tag, "data-on", lettered));
        if let Some((sign, text, lead)) = GONE.get(n) {
            out.push(Write::attr(sign, "transform", translate(sign_at)));
            out.push(Write::attr(sign, "data-on", sign_on));
            out.push(Write::text(text, gone.map_or("", |_| "…")));
            out.push(Write::attr(lead, "d", leader(shift)));
        }
        taken.extend(gone.map(|_| Ground::of_sign(clear::tenths_of(sign_at, width_px))));
    }
    out.extend(faces.iter().filter_map(|f| ring(ask, f, hot, pins)));
    out
}

/// A city is too small for an outline to be seen, so a dashed ring goes round its sign, as round a sign that stands aside.
fn sign_of(region: RegionIx, shift: (i32, i32)) -> &'static str {
    match (dataset::region(region).kind, shift) {
        (Unit::City, (0, 0)) => "city",
        (_, (0, 0)) => "land",
        _ => "far",
    }
}

/// The line from the rim of a sign aside to its place.
fn leader((right, down): (i32, i32)) -> String {
    let far = f64::from(right).hypot(f64::from(down));
    if far < 1.0 {
        return String::new();
    }
    let at = |share: f64| [right, down].map(|length| tenths((f64::from(-length) * share).round() as i32));
    let ([x1, y1], [x2, y2]) = (at(110.0 / far), at(1.0 - 30.0 / far));
    ["M", &*x1, " ", &*y1, "L", &*x2, " ", &*y2].concat()
}

/// The letter of a region that did not exist stands beside its sign.
fn beside_gone((x, y): (i32, i32), width_px: u16) -> (i32, i32) {
    (x + from_tenths(240, width_px), y)
}

/// A circle, or the disc of a city on a choropleth, is marked itself.
fn ring(ask: &Ask, face: &Face, hot: Hot, pins: &[RegionIx]) -> Option<Write> {
    let unit = dataset::region(face.region);
    let prefix = match (ask.kind, unit.kind) {
        (Kind::Symbols, _) => "s-",
        (Kind::Choropleth, Unit::City) => "c-",
        _ => return None,
    };
    let heated = hot == Hot::Region(face.region) || is_class(face, hot);
    let kind = match style(face.region, pins) {
        "" if heated => "hot",
        kind => kind,
    };
    Some(Write::attr(&[prefix, unit.id].concat(), "data-on", kind))
}

fn hot_outline(faces: &[Face], hot: Hot) -> String {
    let lit = faces.iter().filter(|f| match hot {
        Hot::Nothing => false,
        Hot::Region(ix) => f.region == ix,
        Hot::Class(_) => is_class(f, hot),
    });
    let paths = lit.filter_map(|f| dataset::shape(f.region)).map(|s| s.path);
    paths.collect()
}

fn is_class(face: &Face, hot: Hot) -> bool {
    matches!(hot, Hot::Class(n) if face.class == n.to_string())
}

fn style(region: RegionIx, pins: &[RegionIx]) -> &'static str {
    match pins.iter().position(|p| *p == region) {
        Some(0) if pins.len() == 1 => "sel",
        Some(0) => "a",
        Some(1) => "b",
        Some(_) => "c",
        None => "",
    }
}

/// Beside the value; on the circle's shoulder; on the disc where there is no text.
fn tag_at(ask: &Ask, face: &Face, width_px: u16) -> (i32, i32) {
    let px = |tenths: i32| from_tenths(tenths, width_px);
    if let Some(circle) = face.circle {
        let (x, y) = symbol::centre(face.region);
        let shoulder = circle.radius * 7 / 10 + px(40);
        return (x + shoulder, y - shoulder);
    }
    let anchor = dataset::shape(face.region).map_or((0, 0), |s| s.anchor);
    let anchor = (i32::from(anchor.0), i32::from(anchor.1));
    if let Some(inset) = insets(ask).iter().find(|i| i.region == face.region) {
        return on_disc(anchor, inset, width_px);
    }
    let Some(label) = labels(ask).into_iter().find(|l| l.region == face.region) else {
        return anchor;
    };
    let wide = (width_em(&face.value) * 143.0) as i32;
    let beside = match label.align {
        Align::Middle => -wide / 2,
        Align::Start => wide + 240,
        Align::End => -wide,
    } - 120;
    (label.at.0 + px(beside), label.at.1 + px(label.value_y - 47))
}

fn on_disc(anchor: (i32, i32), inset: &Inset, width_px: u16) -> (i32, i32) {
    let px = |tenths: i32| from_tenths(tenths, width_px);
    let side = if inset.label_left { 7 } else { -7 };
    let (x, y) = inset.shift_px;
    (anchor.0 + px(x * 10 + side * inset.radius_px), anchor.1 + px(y * 10 - 7 * inset.radius_px))
}
