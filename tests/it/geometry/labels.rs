//! The names on the map: one a region, on it or abroad, none over another.

use super::{drawn, points};
use compile::geometry::ProjectedMap;
use compile::geometry::albers::Point;
use compile::geometry::ring::contains;
use compile::labels::block::block;
use compile::labels::rect::Rect;
use compile::labels::{LabelPosition, place_all};

/// Every map of a vintage, by the number of its regions, and a language.
fn maps() -> (ProjectedMap, Vec<(usize, Vec<LabelPosition>)>) {
    let (facts, drawing) = drawn();
    let all = facts.vintages.iter().zip(place_all(&drawing, &facts));
    let number = |id: &str| id.parse::<usize>().unwrap();
    let maps = all.flat_map(|(row, maps)| maps.map(|spots| (number(&row.value.id), spots))).collect();
    (drawing, maps)
}

fn rects(spot: &LabelPosition) -> Vec<Rect> {
    let (x, y) = (f64::from(spot.at.0), f64::from(spot.at.1));
    block(spot.lines.clone()).rects(Point { x, y })
}

#[test]
fn every_region_but_the_cities_has_a_label_on_the_page() {
    let (drawing, maps) = maps();
    assert_eq!(maps.len(), 9);
    for (vintage, spots) in &maps {
        let cities = if *vintage == 16 { 2 } else { 3 };
        assert_eq!(spots.len(), vintage - cities, "{vintage:?}");
        for r in spots.iter().flat_map(rects) {
            let fits = r.left >= 0.0 && r.top >= 0.0;
            assert!(fits && r.right <= 4_000.0 && r.bottom <= drawing.frame.height, "{r:?}");
        }
    }
}

#[test]
fn no_label_covers_another() {
    for (vintage, spots) in &maps().1 {
        for (n, spot) in spots.iter().enumerate() {
            for other in spots.iter().skip(n + 1) {
                let theirs = rects(other);
                let meet = rects(spot).iter().any(|a| theirs.iter().any(|b| a.overlaps(b)));
                assert!(!meet, "{vintage:?}: {:?} covers {:?}", spot.lines, other.lines);
            }
        }
    }
}

#[test]
fn a_label_stands_on_its_region_or_off_the_map() {
    let (drawing, maps) = maps();
    let over = |unit: usize, r: &Rect| {
        let (x, y) = (f64::midpoint(r.left, r.right), f64::midpoint(r.top, r.bottom));
        contains(&points(&drawing.units[unit].grid), Point { x, y })
    };
    for (vintage, spot) in maps.iter().flat_map(|(v, spots)| spots.iter().map(move |s| (v, s))) {
        let lines = rects(spot);
        if spot.inside {
            assert!(lines.iter().all(|r| over(spot.region, r)), "{vintage:?}: {:?}", spot.lines);
        } else {
            assert!(!lines.iter().any(|r| over(0, r)), "{vintage:?}: {:?}", spot.lines);
        }
    }
}
