//! A clear place for a sign on the map: where it covers no circle, no disc and no text.

use super::label::{Align, GAP, NAME};
use super::scene::MapScene;
use super::spec::units;
use super::symbol;
use text::width_em;

/// From the middle of a sign to its edges, tenths of a CSS pixel: a ring, and the room of a letter beside it.
const SIGN: OccupiedBox = OccupiedBox { left: -140, top: -140, right: 330, bottom: 140 };
/// Directions, hundredths of the distance to the right and down, in which a place is looked for; south-east first, where
/// the country leaves most room.
const WAYS: [(i32, i32); 12] = [
    (92, 40),
    (40, 92),
    (-92, 40),
    (-40, 92),
    (100, 0),
    (0, 100),
    (-100, 0),
    (92, -40),
    (-92, -40),
    (40, -92),
    (-40, -92),
    (0, -100),
];
/// Distances in which it is looked for, tenths of a CSS pixel.
const FAR: [i32; 8] = [360, 460, 560, 660, 760, 880, 1000, 1150];

/// Ground in tenths of a CSS pixel.
#[derive(Clone, Copy, Debug)]
pub(super) struct OccupiedBox {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl OccupiedBox {
    const fn around((x, y): (i32, i32), half: i32) -> OccupiedBox {
        OccupiedBox { left: x - half, top: y - half, right: x + half, bottom: y + half }
    }

    /// The ground of a sign whose middle is here.
    pub const fn of_sign((x, y): (i32, i32)) -> OccupiedBox {
        OccupiedBox { left: x + SIGN.left, top: y + SIGN.top, right: x + SIGN.right, bottom: y + SIGN.bottom }
    }

    const fn meets(&self, other: &OccupiedBox) -> bool {
        let across = self.left < other.right && other.left < self.right;
        across && self.top < other.bottom && other.top < self.bottom
    }
}

/// A place of the viewBox in tenths of a CSS pixel, on a map this wide.
pub(super) fn tenths_of((x, y): (i32, i32), width_px: u16) -> (i32, i32) {
    let scale = |length: i32| (i64::from(length) * 10_000 / i64::from(units(width_px).max(1))) as i32;
    (scale(x), scale(y))
}

/// How far a sign stands from its place, tenths of a CSS pixel; nothing where the place itself is clear.
pub(super) fn shift(place: (i32, i32), occupied: &[OccupiedBox], width_px: u16) -> (i32, i32) {
    let (x, y) = tenths_of(place, width_px);
    let page = i32::from(width_px) * 10;
    let aside = FAR.iter().flat_map(|far| WAYS.map(|(right, down)| (right * far / 100, down * far / 100)));
    let clear = |(right, down): &(i32, i32)| {
        let sign = OccupiedBox::of_sign((x + right, y + down));
        let inside = sign.left >= 0 && sign.right <= page && sign.top >= 0;
        inside && !occupied.iter().any(|ground| ground.meets(&sign))
    };
    std::iter::once((0, 0)).chain(aside).find(clear).unwrap_or((640, 280))
}

/// What is drawn on a map: circles or discs with their figures, and the texts of regions.
pub(super) fn occupied(scene: &MapScene) -> Vec<OccupiedBox> {
    let (mut out, width_px) = (Vec::new(), scene.width_px);
    for region_mark in &scene.regions {
        if let Some(circle) = region_mark.circle {
            let (radius, _) = tenths_of((circle.radius, 0), width_px);
            out.push(OccupiedBox::around(
                tenths_of(symbol::centre(region_mark.region), width_px),
                radius.max(130),
            ));
        }
    }
    for label in scene.labels() {
        let region_mark = scene.region(label.region);
        let at = region_mark.and_then(|f| f.circle).map_or(label.at, |circle| circle.label);
        let value = region_mark.map_or("", |f| f.value.as_str());
        let lines = label.lines.iter().map(|line| line.0).chain([value]);
        let top = label.lines.first().map_or(label.value_y, |line| line.1) - NAME;
        out.push(text(tenths_of(at, width_px), label.align, label.x, (top, label.value_y + 30), lines));
    }
    for inset in scene.insets() {
        let anchor =
            dataset::shape(inset.region).map_or((0, 0), |s| (i32::from(s.anchor.0), i32::from(s.anchor.1)));
        let (x, y) = tenths_of(anchor, width_px);
        let at = (x + inset.shift_px.0 * 10, y + inset.shift_px.1 * 10);
        out.push(OccupiedBox::around(at, inset.radius_px * 10));
        let value = scene.region(inset.region).map_or("", |f| f.value.as_str());
        let lines = inset.name(&scene.spec).into_iter().chain([value]);
        let (align, side) = if inset.label_left { (Align::End, -1) } else { (Align::Start, 1) };
        out.push(text(at, align, side * (inset.radius_px * 10 + GAP), (-150, 180), lines));
    }
    out
}

fn text<'a>(
    (x, y): (i32, i32),
    align: Align,
    aside: i32,
    (top, bottom): (i32, i32),
    lines: impl Iterator<Item = &'a str>,
) -> OccupiedBox {
    // The value is larger and bold.
    let wide = (lines.map(width_em).fold(0.0, f32::max) * 143.0) as i32;
    let left = x + aside
        - match align {
            Align::Start => 0,
            Align::Middle => wide / 2,
            Align::End => wide,
        };
    OccupiedBox { left, top: y + top, right: left + wide, bottom: y + bottom }
}
