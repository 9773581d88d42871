//! Hover, focus and selection: outlines over the map, rings around discs and circles, letters of pins.
//!
//! Invariant: nothing is ever dimmed; what is chosen is drawn last.

use super::clearance::{self, OccupiedBox};
use super::inset::Inset;
use super::label::Align;
use super::scene::{MapScene, RegionMark};
use super::spec::from_tenths;
use super::symbol;
use super::xml::tenths;
use dataset::{Kind as Unit, RegionIx};
use model::state::MAX_PINS;
use text::width_em;

/// What the pointer or the keyboard is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hovered {
    #[default]
    Nothing,
    /// A region of the map.
    Region(RegionIx),
    /// A class of the legend, 1 to 5: all its regions.
    Class(u8),
}

/// What marks the hot and the pinned regions. A single pin is outlined; two or three also carry their letter, colour and line
/// style. A pinned region that did not exist in the year is outlined with dashes on the territory that it has in other years,
/// and marked `…`, aside with a leader where something is drawn on its ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Outlines of what is hot: the `d` of a path.
    pub hot: String,
    /// The pins in their order; one that is free marks nothing.
    pub pins: [Pin; MAX_PINS],
    /// Circles and discs with the style of their ring: as of a pin, or `hot`; empty without one.
    pub rings: Vec<(RegionIx, &'static str)>,
}

/// What marks a pinned region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The outline of the region: the `d` of a path.
    pub outline: &'static str,
    /// `sel` for the only pin, else `a`, `b` or `c`; empty for one that is free.
    pub style: &'static str,
    /// The position of its letter.
    pub tag: (i32, i32),
    /// The same as the style where there is a letter.
    pub lettered: &'static str,
    /// That it did not exist in the year.
    pub sign: Sign,
}

/// The sign of a region that did not exist in the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Its position.
    pub at: (i32, i32),
    /// `land` on its ground, `far` aside, `city` for a city, which is too small for an outline to be seen: a dashed ring goes
    /// round its sign, as round one that stands aside. Empty for a region that exists.
    pub on: &'static str,
    /// The `d` of the line from a sign aside to its ground, CSS pixels.
    pub leader: String,
}

impl MapScene {
    /// What marks the regions that are hot and pinned.
    pub fn highlight(&self, hot: Hovered, pins: &[RegionIx]) -> Highlight {
        let mut occupied = Vec::new();
        Highlight {
            hot: hot_outline(&self.regions, hot),
            pins: std::array::from_fn(|n| self.pin(pins, n, &mut occupied)),
            rings: self.regions.iter().filter_map(|region_mark| self.ring(region_mark, hot, pins)).collect(),
        }
    }

    fn pin(&self, pins: &[RegionIx], n: usize, occupied: &mut Vec<OccupiedBox>) -> Pin {
        let width = self.width_px;
        let pin = pins.get(n).copied();
        let region_mark = pin.and_then(|region| self.region(region));
        let gone = pin.filter(|_| region_mark.is_none());
        let shape = pin.and_then(dataset::shape);
        let style = pin.map_or("", |region| style(region, pins));
        let anchor = shape.map_or((0, 0), |s| (i32::from(s.anchor.0), i32::from(s.anchor.1)));
        if gone.is_some() && occupied.is_empty() {
            *occupied = clearance::occupied(self);
        }
        let shift = gone.map_or((0, 0), |_| clearance::shift(anchor, occupied, width));
        let at = (anchor.0 + from_tenths(shift.0, width), anchor.1 + from_tenths(shift.1, width));
        occupied.extend(gone.map(|_| OccupiedBox::of_sign(clearance::tenths_of(at, width))));
        Pin {
            outline: shape.map_or("", |s| s.path),
            style,
            tag: region_mark.map_or_else(|| beside_gone(at, width), |region_mark| self.tag_at(region_mark)),
            lettered: if pins.len() > 1 { style } else { "" },
            sign: Sign { at, on: gone.map_or("", |region| sign_of(region, shift)), leader: leader(shift) },
        }
    }

    /// A circle, or the disc of a city on a choropleth, is marked itself.
    fn ring(
        &self,
        region_mark: &RegionMark,
        hot: Hovered,
        pins: &[RegionIx],
    ) -> Option<(RegionIx, &'static str)> {
        if !self.has_circles() && dataset::region(region_mark.region).kind != Unit::City {
            return None;
        }
        let heated = hot == Hovered::Region(region_mark.region) || is_class(region_mark, hot);
        let style = match style(region_mark.region, pins) {
            "" if heated => "hot",
            style => style,
        };
        Some((region_mark.region, style))
    }

    /// Beside the value; on the circle's shoulder; on the disc where there is no text.
    fn tag_at(&self, region_mark: &RegionMark) -> (i32, i32) {
        let px = |tenths: i32| from_tenths(tenths, self.width_px);
        if let Some(circle) = region_mark.circle {
            let (x, y) = symbol::centre(region_mark.region);
            let shoulder = circle.radius * 7 / 10 + px(40);
            return (x + shoulder, y - shoulder);
        }
        let anchor = dataset::shape(region_mark.region).map_or((0, 0), |s| s.anchor);
        let anchor = (i32::from(anchor.0), i32::from(anchor.1));
        if let Some(inset) = self.insets().iter().find(|i| i.region == region_mark.region) {
            return on_disc(anchor, inset, self.width_px);
        }
        let Some(label) = self.labels().into_iter().find(|l| l.region == region_mark.region) else {
            return anchor;
        };
        let wide = (width_em(&region_mark.value) * 143.0) as i32;
        let beside = match label.align {
            Align::Middle => -wide / 2,
            Align::Start => wide + 240,
            Align::End => -wide,
        } - 120;
        (label.at.0 + px(beside), label.at.1 + px(label.value_y - 47))
    }
}

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

/// The letter of a region that did not exist is beside its sign.
fn beside_gone((x, y): (i32, i32), width_px: u16) -> (i32, i32) {
    (x + from_tenths(240, width_px), y)
}

fn hot_outline(region_marks: &[RegionMark], hot: Hovered) -> String {
    let lit = region_marks.iter().filter(|f| match hot {
        Hovered::Nothing => false,
        Hovered::Region(ix) => f.region == ix,
        Hovered::Class(_) => is_class(f, hot),
    });
    let paths = lit.filter_map(|f| dataset::shape(f.region)).map(|s| s.path);
    paths.collect()
}

fn is_class(region_mark: &RegionMark, hot: Hovered) -> bool {
    matches!(hot, Hovered::Class(n) if region_mark.class == n.to_string())
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

fn on_disc(anchor: (i32, i32), inset: &Inset, width_px: u16) -> (i32, i32) {
    let px = |tenths: i32| from_tenths(tenths, width_px);
    let side = if inset.label_left { 7 } else { -7 };
    let (x, y) = inset.shift_px;
    (anchor.0 + px(x * 10 + side * inset.radius_px), anchor.1 + px(y * 10 - 7 * inset.radius_px))
}
