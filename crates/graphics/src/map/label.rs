//! The positions of names and values. Anchors are in viewBox units; lines below them in tenths of a CSS pixel,
//! because text keeps its size when the map does not.

use super::spec::{Kind, MapSpec, Size, from_tenths};
use super::symbol::{self, Side};
use dataset::{Kind as Unit, LabelSpot, RegionIx};
use text::width_em;

/// Size of a name, tenths of a pixel.
pub(super) const NAME: i32 = 125;
/// From one line of a name to the next.
const LEADING: i32 = 140;
/// From the top of a block to its first baseline.
const ASCENT: i32 = 112;
/// From the last line of a name to the value.
const TO_VALUE: i32 = 148;
/// Space between a label and its disc, circle or leader.
pub(super) const GAP: i32 = 50;

/// How lines are aligned to their anchor: the value of `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Lines begin at it.
    Start,
    Middle,
    /// Lines end at it.
    End,
}

impl Align {
    /// The value.
    pub const fn code(self) -> &'static str {
        match self {
            Align::Start => "start",
            Align::Middle => "middle",
            Align::End => "end",
        }
    }
}

/// A label of a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub region: RegionIx,
    /// Anchor in the viewBox; beside a circle it moves with the year, see [`super::Circle`].
    pub at: (i32, i32),
    /// How lines are aligned to it.
    pub align: Align,
    /// Distance of the lines from the anchor, to the right.
    pub x: i32,
    /// Name lines with their baselines.
    pub lines: Vec<(&'static str, i32)>,
    /// Baseline of the value.
    pub value_y: i32,
    /// True when it is on its own region and takes the colours of its class.
    pub on_region: bool,
    /// From the label to its region, for a label outside.
    pub leader: Option<((i32, i32), (i32, i32))>,
}

/// The labels of oblasts on a choropleth, or of all regions beside circles. Discs carry their own.
pub(super) fn labels(spec: &MapSpec) -> Vec<Label> {
    match (spec.kind, spec.size) {
        (Kind::Symbols, Size::Narrow) | (Kind::Choropleth, Size::Narrow) => Vec::new(),
        (Kind::Symbols, _) => {
            dataset::members(spec.vintage).iter().map(|&ix| beside_circle(spec, ix)).collect()
        }
        (Kind::Choropleth, size) => dataset::label_spots(spec.vintage, spec.locale)
            .iter()
            .filter(|s| dataset::region(s.region).kind == Unit::Oblast)
            .map(|s| on_map(spec, s, size))
            .collect(),
    }
}

/// Where a label beside a circle is anchored when the circle has this radius; `inside` when the value
/// is in the circle and the name alone is left.
pub(super) fn beside(region: RegionIx, radius: i32, inside: bool, width_px: u16) -> (i32, i32) {
    let (x, y) = symbol::centre(region);
    let lower = if inside { from_tenths(TO_VALUE / 2, width_px) } else { 0 };
    match symbol::side(region) {
        Side::Right => (x + radius, y + lower),
        Side::Left => (x - radius, y + lower),
        Side::Below => (x, y + radius),
    }
}

/// Baselines of `count` lines and a value, as a block centred on 0.
pub fn block(count: i32) -> (Vec<i32>, i32) {
    if count == 0 {
        return (Vec::new(), 47);
    }
    let top = -(LEADING * count + TO_VALUE) / 2;
    let names = (0..count).map(|n| top + ASCENT + LEADING * n).collect();
    (names, top + ASCENT + LEADING * (count - 1) + TO_VALUE)
}

fn on_map(spec: &MapSpec, spot: &LabelSpot, size: Size) -> Label {
    let at = wide(spot.at);
    let anchor = dataset::shape(spot.region).map_or(at, |s| wide(s.anchor));
    if size < Size::Wide {
        return label(
            spot.region,
            symbol::centre(spot.region),
            Align::Middle,
            brief(spec, spot.region),
            true,
        );
    }
    let lines: Vec<&str> = spot.lines.split('\n').collect();
    if spot.inside {
        return label(spot.region, at, Align::Middle, lines, true);
    }
    outside(spec, spot.region, at, anchor, lines)
}

/// A label outside is fixed at its edge towards the region, so that larger text grows away from it.
fn outside(
    spec: &MapSpec,
    region: RegionIx,
    at: (i32, i32),
    anchor: (i32, i32),
    lines: Vec<&'static str>,
) -> Label {
    let widest = lines.iter().map(|l| width_em(l)).fold(0.0, f32::max);
    let half = from_tenths((widest * NAME as f32) as i32 / 2, spec.nominal_px());
    let gap = from_tenths(GAP, spec.nominal_px());
    let (edge, align, side) = if anchor.0 > at.0 + half {
        (at.0 + half, Align::End, 1)
    } else if anchor.0 < at.0 - half {
        (at.0 - half, Align::Start, -1)
    } else {
        (at.0, Align::Middle, 0)
    };
    let mut made = label(region, (edge, at.1), align, lines, false);
    let tall = from_tenths(LEADING, spec.nominal_px()) * if side == 0 { 2 } else { 0 };
    let below = if anchor.1 > at.1 { tall } else { -tall };
    made.leader = Some(((edge + side * gap, at.1 + below), anchor));
    made
}

fn label(region: RegionIx, at: (i32, i32), align: Align, lines: Vec<&'static str>, on_region: bool) -> Label {
    let (baselines, value_y) = block(i32::try_from(lines.len()).unwrap_or(0));
    Label {
        region,
        at,
        align,
        x: 0,
        lines: lines.into_iter().zip(baselines).collect(),
        value_y,
        on_region,
        leader: None,
    }
}

/// The short name, where there is room for no more.
fn brief(spec: &MapSpec, region: RegionIx) -> Vec<&'static str> {
    let name = dataset::tile(region).filter(|_| spec.size == Size::Short);
    name.map(|tile| spec.locale.pick(&tile.abbr)).into_iter().collect()
}

fn beside_circle(spec: &MapSpec, region: RegionIx) -> Label {
    let lines = match spec.size {
        Size::Wide => broken(dataset::short_name(region, spec.locale)),
        _ => brief(spec, region),
    };
    let (align, x) = match symbol::side(region) {
        Side::Right => (Align::Start, GAP),
        Side::Left => (Align::End, -GAP),
        Side::Below => (Align::Middle, 0),
    };
    let mut made = label(region, symbol::centre(region), align, lines, false);
    made.x = x;
    if align == Align::Middle {
        let lower = 142 - made.lines.first().map_or(made.value_y, |l| l.1);
        made.lines.iter_mut().for_each(|l| l.1 += lower);
        made.value_y += lower;
    }
    made
}

/// A long name in two lines, at its space or hyphen; «Алматы қ.» and «г. Алматы» hold together.
fn broken(name: &'static str) -> Vec<&'static str> {
    let cut = name.find([' ', '-']).map(|at| name.split_at(at + 1));
    match cut {
        Some((first, last)) if first.chars().count() > 4 && last.chars().count() > 5 => {
            vec![first.trim_end(), last]
        }
        _ => vec![name],
    }
}

fn wide(at: (i16, i16)) -> (i32, i32) {
    (i32::from(at.0), i32::from(at.1))
}
