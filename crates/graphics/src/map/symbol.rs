//! Counts as circles: area is the count, on one scale for all years of a measure.
//!
//! Circles stand near their region's label point, moved by hand where two would cover each other.

use super::spec::MapSpec;
use dataset::{Measure, RegionIx, roles};
use text::{Decimal, sort_by};

/// The position of a name beside its circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// To the right, lines start at the circle.
    Right,
    /// To the left, lines end at the circle.
    Left,
    /// Under it, centred.
    Below,
}

/// The count that is drawn; the plan is the only one, and always in the borders of 16 regions.
const COUNT: Measure = roles::PLAN;

/// id, kilometres to the east and to the south of the label point, side of the name.
const PLACES: [(&str, i32, i32, Side); 14] = [
    ("KZ-AKM", -150, -30, Side::Below),
    ("KZ-AKT", 60, 10, Side::Below),
    ("KZ-ALA", 4, 36, Side::Right),
    ("KZ-AST", 20, -10, Side::Below),
    ("KZ-ATY", -170, -52, Side::Right),
    ("KZ-KUS", -10, 60, Side::Below),
    ("KZ-PAV", 40, -45, Side::Below),
    ("KZ-SEV", -50, 30, Side::Right),
    ("KZ-ZAP", -60, 0, Side::Right),
    ("KZ-ZHA", 45, 6, Side::Below),
    ("KZ-ALM-PRE", 30, -55, Side::Right),
    ("KZ-KAR-PRE", 20, 56, Side::Below),
    ("KZ-VOS-PRE", 0, -70, Side::Below),
    ("KZ-YUZ", 0, 0, Side::Left),
];

/// Width of the country on the projection, km. Source: `data/PROVENANCE.md`, "Boundaries".
const COUNTRY_KM: i32 = 2_944;

/// The centre of a region's circle in the viewBox.
pub fn centre(region: RegionIx) -> (i32, i32) {
    let Some(shape) = dataset::shape(region) else {
        return (0, 0);
    };
    let across = dataset::shape(dataset::COUNTRY)
        .map_or(0, |c| i32::from(c.bounds.2).saturating_sub(i32::from(c.bounds.0)));
    let (_, east, south, _) = place(region);
    (
        i32::from(shape.anchor.0) + east * across / COUNTRY_KM,
        i32::from(shape.anchor.1) + south * across / COUNTRY_KM,
    )
}

/// The side of a region's name.
pub fn side(region: RegionIx) -> Side {
    place(region).3
}

/// The radius, in viewBox units, of a figure on a map this wide.
pub fn radius(value: Decimal, width_px: u16) -> i32 {
    let largest = largest();
    if largest <= 0.0 {
        return 0;
    }
    let full = f64::from(dataset::VIEW_BOX.0) * share(width_px);
    (full * (value.to_f64().max(0.0) / largest).sqrt()).round() as i32
}

/// The regions of a map from the largest circle to the smallest, by the sum of all years: the order never
/// changes, so no circle jumps over another when the year does.
pub fn drawing_order(spec: &MapSpec) -> Vec<RegionIx> {
    let sum = |ix: RegionIx| -> i64 {
        let values = dataset::years(COUNT).filter_map(|y| dataset::observation(COUNT, ix, y));
        values.map(|o| i64::from(o.value.scaled)).sum()
    };
    let members = dataset::members(spec.vintage).iter();
    let mut order: Vec<(i64, RegionIx)> = members.map(|&ix| (sum(ix), ix)).collect();
    sort_by(&mut order, |a, b| b.0.cmp(&a.0));
    order.into_iter().map(|(_, ix)| ix).collect()
}

/// Radius of the largest figure as a part of the map's width.
fn share(width_px: u16) -> f64 {
    match width_px {
        700.. => 0.051,
        420.. => 0.062,
        _ => 0.08,
    }
}

/// The largest figure of any region in any year.
fn largest() -> f64 {
    let all = dataset::years(COUNT).flat_map(|year| {
        let members = dataset::members(dataset::vintage(COUNT, year)).iter();
        members.filter_map(move |&ix| dataset::observation(COUNT, ix, year))
    });
    all.map(|o| o.value.to_f64()).fold(0.0, f64::max)
}

fn place(region: RegionIx) -> (&'static str, i32, i32, Side) {
    let id = dataset::region(region).id;
    let known = PLACES.into_iter().find(|p| p.0 == id);
    known.unwrap_or((id, 0, 0, Side::Below))
}
