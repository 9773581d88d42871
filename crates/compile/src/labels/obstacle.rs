//! What labels must keep clear of: other labels, and the insets of the cities with their own names.

use super::UNITS_PER_PX;
use super::block::block;
use super::rect::Rect;
use crate::geometry::albers::Point;
use crate::geometry::{ProjectedMap, Unit};
use crate::read::rows::Region;
use crate::read::table::Row;

/// Bands that a disc is made of.
const BANDS: i32 = 8;
/// Space between a disc and its name, css px.
const GAP_PX: f64 = 5.0;

/// id, radius of the disc, its shift from the city, name to the left; css px, as `crates/graphics/src/map/inset.rs` draws
/// them on a wide map.
const DISCS: [(&str, f64, (f64, f64), bool); 3] = [
    ("KZ-AST", 21.0, (0.0, 0.0), false),
    ("KZ-ALA", 18.0, (25.0, 36.0), false),
    ("KZ-SHY", 15.0, (-42.0, 46.0), true),
];

/// Outlines, discs, leaders and names of the cities among the regions shown.
pub fn cities(
    drawing: &ProjectedMap,
    regions: &[Row<Region>],
    shown: &[usize],
    language: usize,
) -> Vec<Rect> {
    let found = shown.iter().filter_map(|at| Some((regions.get(*at)?, drawing.units.get(*at)?)));
    let cities = found.filter(|(row, _)| row.value.kind == "city");
    cities
        .flat_map(|(row, unit)| {
            let (x, y) = (f64::from(unit.anchor.0), f64::from(unit.anchor.1));
            let name = super::short_name(&row.value, language);
            let mut rects = inset(&row.value.id, name, Point { x, y });
            rects.push(own(unit));
            rects
        })
        .collect()
}

/// The city itself.
fn own(unit: &Unit) -> Rect {
    let (left, top, right, bottom) = unit.bounds();
    Rect { left: f64::from(left), top: f64::from(top), right: f64::from(right), bottom: f64::from(bottom) }
}

fn inset(id: &str, name: &str, city: Point) -> Vec<Rect> {
    let Some((_, radius, (right, down), left)) = DISCS.iter().find(|d| d.0 == id) else {
        return Vec::new();
    };
    let centre = Point { x: city.x + right * UNITS_PER_PX, y: city.y + down * UNITS_PER_PX };
    let radius = radius * UNITS_PER_PX;
    let text = block(vec![name.to_owned()]);
    let away = radius + GAP_PX * UNITS_PER_PX + text.width() / 2.0;
    let beside = Point { x: if *left { centre.x - away } else { centre.x + away }, y: centre.y };
    let mut rects = text.rects(beside);
    rects.extend(disc(centre, radius));
    rects.extend(leader(city, centre));
    rects
}

/// A disc as level bands, each as wide as the disc is where it is widest in the band.
fn disc(centre: Point, radius: f64) -> impl Iterator<Item = Rect> {
    let high = 2.0 * radius / f64::from(BANDS);
    (0..BANDS).map(move |band| {
        let y = (f64::from(band) + 0.5) * high - radius;
        let nearest = (y.abs() - high / 2.0).max(0.0);
        let wide = 2.0 * (radius * radius - nearest * nearest).sqrt();
        Rect::sized(Point { x: centre.x, y: centre.y + y }, wide, high)
    })
}

/// The line from a city to its disc as small squares.
fn leader(city: Point, centre: Point) -> impl Iterator<Item = Rect> {
    let side = 4.0 * UNITS_PER_PX;
    let steps = ((centre.x - city.x).hypot(centre.y - city.y) / side).ceil();
    (0..steps as i32).map(move |i| {
        let part = f64::from(i) / steps;
        let at = Point { x: city.x + (centre.x - city.x) * part, y: city.y + (centre.y - city.y) * part };
        Rect::sized(at, side, side)
    })
}
