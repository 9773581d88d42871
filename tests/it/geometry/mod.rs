//! The outlines that the page draws: true areas, and borders without gaps or overlaps in every vintage.

mod labels;

use std::collections::BTreeMap;
use std::path::Path;

use compile::facts::Facts;
use compile::geometry::path::{Grid, path};
use compile::geometry::ring::polygon_area;
use compile::geometry::{ProjectedMap, albers::Point, draw};

/// The real data, drawn.
pub fn drawn() -> (Facts, ProjectedMap) {
    let files = compile::read::files::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (facts, _) = compile::check(&files).map_err(|p| p[0].to_string()).unwrap();
    let drawing = draw(&facts.topology, &facts.regions);
    (facts, drawing)
}

/// Rings of the grid as points.
pub fn points(rings: &[Vec<Grid>]) -> Vec<Vec<Point>> {
    let point = |(x, y): &Grid| Point { x: f64::from(*x), y: f64::from(*y) };
    rings.iter().map(|r| r.iter().map(point).collect()).collect()
}

/// Directed sides of closed rings on the grid.
fn sides(rings: &[Vec<Grid>]) -> Vec<(Grid, Grid)> {
    let next = |r: &[Grid]| r.iter().cycle().skip(1).copied().take(r.len()).collect::<Vec<_>>();
    rings.iter().flat_map(|r| r.iter().copied().zip(next(r))).filter(|(a, b)| a != b).collect()
}

#[test]
fn projected_areas_are_those_of_the_table() {
    let (facts, drawing) = drawn();
    assert_eq!(drawing.units.len(), 25);
    for (row, unit) in facts.regions.iter().zip(&drawing.units) {
        let (stated, found) = (f64::from(row.value.area_km2), polygon_area(&unit.km));
        assert!((found / stated - 1.0).abs() < 0.005, "{}: {found} km²", row.value.id);
    }
}

#[test]
fn drawn_areas_are_those_of_the_table_for_all_but_cities() {
    let (facts, drawing) = drawn();
    let km2_per_unit2 = drawing.frame.scale.powi(-2);
    let big = facts.regions.iter().zip(&drawing.units).filter(|(r, _)| r.value.area_km2 > 10_000);
    let mut seen = 0;
    for (row, unit) in big {
        let stated = f64::from(row.value.area_km2);
        let found = polygon_area(&points(&unit.grid)) * km2_per_unit2;
        assert!((found / stated - 1.0).abs() < 0.005, "{}: {found} km²", row.value.id);
        seen += 1;
    }
    assert_eq!(seen, 22, "all but Astana, Almaty and Shymkent");
}

#[test]
fn neighbours_share_every_border_point_in_every_vintage() {
    let (facts, drawing) = drawn();
    let outline: Vec<(Grid, Grid)> = sides(&drawing.units[0].grid);
    for vintage in facts.vintages.iter().map(|row| row.value.id.as_str()) {
        let shown = facts.members(vintage);
        assert_eq!(shown.len().to_string(), vintage);
        let mut used: BTreeMap<(Grid, Grid), u32> = BTreeMap::new();
        for side in shown.iter().flat_map(|at| sides(&drawing.units[*at].grid)) {
            *used.entry(side).or_default() += 1;
        }
        assert!(used.len() > 1_000, "{vintage:?}");
        for (&(a, b), &count) in &used {
            assert_eq!(count, 1, "{vintage:?}: {a:?} to {b:?} is drawn twice in one direction");
            let is_inner = used.contains_key(&(b, a));
            let is_outer = outline.contains(&(a, b));
            assert!(is_inner != is_outer, "{vintage:?}: {a:?} to {b:?} has no neighbour");
        }
        assert!(outline.iter().all(|side| used.contains_key(side)), "{vintage:?}: the outline has gaps");
    }
}

#[test]
fn areas_of_a_vintage_add_up_to_the_country() {
    let (facts, drawing) = drawn();
    let area = |at: usize| polygon_area(&points(&drawing.units[at].grid));
    for vintage in facts.vintages.iter().map(|row| row.value.id.as_str()) {
        let sum: f64 = facts.members(vintage).into_iter().map(area).sum();
        assert!((sum - area(0)).abs() < 1.0, "{vintage:?}: {sum} of {}", area(0));
    }
}

#[test]
fn every_unit_is_one_piece_and_three_have_a_hole() {
    let (facts, drawing) = drawn();
    for (row, unit) in facts.regions.iter().zip(&drawing.units) {
        let wanted = match row.value.id.as_str() {
            "KZ-AKM" | "KZ-ALM" | "KZ-ALM-PRE" | "KZ-TUR" => 2,
            _ => 1,
        };
        assert_eq!(unit.grid.len(), wanted, "{}", row.value.id);
        assert_eq!(path(&unit.grid).matches('z').count(), wanted, "{}", row.value.id);
    }
}

#[test]
fn everything_lies_in_the_view_box() {
    let (facts, drawing) = drawn();
    let height = drawing.frame.height as i32;
    for (row, unit) in facts.regions.iter().zip(&drawing.units) {
        let (left, top, right, bottom) = unit.bounds();
        assert!(left >= 0 && top >= 0 && right <= 4_000 && bottom <= height, "{}", row.value.id);
        let (x, y) = unit.anchor;
        assert!((left..=right).contains(&x) && (top..=bottom).contains(&y), "{}", row.value.id);
    }
    let (left, _, right, _) = drawing.units[0].bounds();
    assert!(right - left > 3_900, "the country fills the width");
}

#[test]
fn insets_fill_their_disc() {
    let (facts, drawing) = drawn();
    let cities = facts.regions.iter().zip(&drawing.units).filter(|(r, _)| r.value.kind == "city");
    let mut seen = 0;
    for (row, unit) in cities {
        let data = compile::geometry::inset::inset(&unit.km);
        let farthest = corners(&data).into_iter().map(|(x, y)| f64::from(x).hypot(f64::from(y)));
        let farthest = farthest.fold(0.0, f64::max);
        assert!((98.0..=101.0).contains(&farthest), "{}: {farthest}", row.value.id);
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// Absolute corners of path data in the form that the build writes.
fn corners(data: &str) -> Vec<Grid> {
    let spaced = data.replace('-', " -").replace(['M', 'l', 'z'], " ");
    let numbers: Vec<i32> = spaced.split_whitespace().map(|n| n.parse().unwrap()).collect();
    let pairs = numbers.chunks(2).map(|p| (p[0], p[1]));
    let mut at = (0, 0);
    pairs
        .map(|(dx, dy)| {
            at = (at.0 + dx, at.1 + dy);
            at
        })
        .collect()
}
