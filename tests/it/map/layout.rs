//! Nothing covers anything: texts, discs and circles for every measure, year, language and many widths.

use std::collections::BTreeSet;

use dataset::{RegionIx, Vintage, roles};
use graphics::map::{self, Direction, Kind, MapSpec, Size};
use model::Slice;
use text::Locale;

use super::{boxes, drawn, slices};

#[test]
fn no_text_covers_another_and_all_stay_on_the_page() {
    let mut faults = BTreeSet::new();
    for slice in slices() {
        for (locale, width) in Locale::ALL.into_iter().flat_map(|l| WIDTHS.map(|w| (l, w))) {
            let name = format!("{:?} {} {width}", slice.vintage, locale.code());
            collisions(&slice, locale, width).into_iter().for_each(|f| {
                faults.insert(format!("{name}: {f}"));
            });
        }
    }
    let list: Vec<&String> = faults.iter().take(40).collect();
    assert!(faults.is_empty(), "{} faults: {list:#?}", faults.len());
}

const WIDTHS: [u16; 9] = [420, 480, 560, 600, 640, 700, 832, 1000, 1400];

fn collisions(slice: &Slice, locale: Locale, width: u16) -> Vec<String> {
    let symbols = MapSpec::of(slice, locale, width).kind == Kind::Symbols;
    let nodes = drawn(slice, locale, width);
    let texts = boxes::texts(&nodes, symbols);
    let discs = boxes::circles(&nodes, "disc");
    let circles = boxes::circles(&nodes, "symbol");
    let mut out = Vec::new();
    for (n, text) in texts.iter().enumerate() {
        let others = texts.iter().skip(n + 1);
        for other in others.filter(|o| text.overlap(o) > 1.0) {
            out.push(format!("«{}» covers «{}»", text.what, other.what));
        }
        for disc in discs.iter().filter(|d| boxes::into_circle(text, d) > 1.0) {
            out.push(format!("«{}» runs into a disc at {:.0}", text.what, disc.left));
        }
        for circle in &circles {
            // A value is in the middle of its own circle.
            let depth = boxes::into_circle(text, circle);
            if depth > 2.0 && depth <= circle.width() * 0.4 {
                out.push(format!("«{}» runs into {}", text.what, circle.what));
            }
        }
    }
    let height = f64::from(width) * f64::from(dataset::VIEW_BOX.1) / f64::from(dataset::VIEW_BOX.0);
    let all = texts.iter().chain(&discs).chain(&circles);
    let off = all.filter(|b| !b.within(f64::from(width), height));
    out.extend(off.map(|b| format!("«{}» leaves the page", b.what)));
    out
}

#[test]
fn discs_and_circles_can_be_hit() {
    for slice in slices() {
        for width in [300, 420, 560, 720, 832] {
            let nodes = drawn(&slice, Locale::Kk, width);
            let hits = boxes::circles(&nodes, "hit");
            assert!(hits.iter().all(|h| h.right - h.left >= 24.0), "{width}");
            let discs = boxes::circles(&nodes, "disc");
            assert!(discs.iter().all(|d| d.right - d.left >= 24.0), "{width}");
            let cities = slice.rows.iter().filter(|r| dataset::region(r.region).kind == dataset::Kind::City);
            let expected = if slice.measure.is_count() { slice.rows.len() } else { cities.count() };
            assert_eq!(hits.len(), expected);
        }
    }
}

#[test]
fn the_area_of_a_circle_is_its_count_in_every_year() {
    for width in [328, 560, 832] {
        let spec = MapSpec::of(&Slice::of(roles::PLAN, 2016), Locale::Kk, width);
        assert_eq!(spec.kind, Kind::Symbols);
        // Largest cell of Table 1: South Kazakhstan, 2013, 11,709 people; design.md 5 gives its radius.
        let share = match width {
            328 => 0.08,
            560 => 0.062,
            _ => 0.051,
        };
        for year in dataset::years(roles::PLAN) {
            let slice = Slice::of(roles::PLAN, year);
            let region_marks = map::region_marks(&slice, Locale::Kk, width, &[]);
            for (region_mark, row) in region_marks.iter().zip(&slice.rows) {
                let count = row.datum.value().unwrap().to_f64();
                let expected = 4000.0 * share * (count / 11_709.0).sqrt();
                let radius = f64::from(region_mark.circle.unwrap().radius);
                assert!((radius - expected).abs() <= 0.51, "{radius} for {expected}");
            }
        }
    }
}

#[test]
fn circles_part_where_there_is_room_and_never_hide_each_other() {
    for (year, width) in dataset::years(roles::PLAN).flat_map(|y| [328, 420, 600, 832].map(|w| (y, w))) {
        let nodes = drawn(&Slice::of(roles::PLAN, year), Locale::Kk, width);
        let circles = boxes::circles(&nodes, "symbol");
        for (n, a) in circles.iter().enumerate() {
            for b in circles.iter().skip(n + 1) {
                let radius = |c: &boxes::Box| (c.right - c.left) / 2.0;
                let apart =
                    (a.left + a.right - b.left - b.right).hypot(a.top + a.bottom - b.top - b.bottom) / 2.0;
                let shared = radius(a) + radius(b) - apart;
                let most = if width < 420 { 0.6 } else { 0.35 };
                assert!(radius(b) <= radius(a) + 0.2, "smaller circles are drawn later");
                assert!(shared <= most * 2.0 * radius(b), "{} {} {year} {width}: {shared}", a.what, b.what);
            }
        }
    }
}

#[test]
fn texts_follow_the_room() {
    let count = |measure, year, width| {
        let nodes = drawn(&Slice::of(measure, year), Locale::Ru, width);
        boxes::texts(&nodes, false).len()
    };
    assert_eq!(count(roles::UNEMPLOYMENT, 2016, 328), 0);
    assert_eq!(count(roles::UNEMPLOYMENT, 2016, 480), 16);
    assert_eq!(count(roles::UNEMPLOYMENT, 2016, 560), 32, "short names");
    assert!(count(roles::UNEMPLOYMENT, 2016, 700) > 32);
    assert_eq!(count(roles::PLAN, 2016, 328), 16, "places in the ranking");
    assert_eq!(Size::of(Kind::Symbols, Locale::Kk, 419), Size::Narrow);
}

#[test]
fn arrow_keys_reach_every_region_from_every_other() {
    reaches_all(map::neighbour);
    reaches_all(map::tile_neighbour);
}

fn reaches_all(neighbour: fn(Vintage, RegionIx, Direction) -> Option<RegionIx>) {
    for vintage in dataset::vintages() {
        let members = dataset::members(vintage);
        for &start in members {
            let mut reached = BTreeSet::from([start]);
            let mut ahead = vec![start];
            while let Some(here) = ahead.pop() {
                for towards in Direction::ALL {
                    let next = neighbour(vintage, here, towards);
                    ahead.extend(next.filter(|n| reached.insert(*n)));
                }
            }
            assert_eq!(reached.len(), members.len(), "{vintage:?} from {}", dataset::region(start).id);
        }
    }
}

#[test]
fn arrow_keys_lead_where_they_point() {
    let ix = |id| dataset::region_by_id(id).unwrap();
    let next = |from, towards| map::neighbour(Vintage::OLDEST, ix(from), towards);
    assert_eq!(next("KZ-ZAP", Direction::Down), Some(ix("KZ-ATY")));
    assert_eq!(next("KZ-KAR-PRE", Direction::Right), Some(ix("KZ-VOS-PRE")));
    assert_eq!(next("KZ-KAR-PRE", Direction::Up), Some(ix("KZ-AST")));
    assert_eq!(next("KZ-VOS-PRE", Direction::Right), None);
    assert_eq!(next("KZ-SEV", Direction::Up), None);
    let next = |from, towards| map::tile_neighbour(Vintage::OLDEST, ix(from), towards);
    assert_eq!(next("KZ-YUZ", Direction::Up), Some(ix("KZ-KAR-PRE")));
    assert_eq!(next("KZ-KAR-PRE", Direction::Left), Some(ix("KZ-ATY")));
    assert_eq!(next("KZ-ALM-PRE", Direction::Up), Some(ix("KZ-PAV")));
    assert_eq!(next("KZ-SEV", Direction::Up), None);
}

/// Names and figures are on their region or beside the country, not over borders, whose lines their outlines would rub out:
/// on a wide screen all maps of all languages together may lose the border of one name's length or so.
#[test]
fn names_keep_clear_of_borders_on_a_wide_screen() {
    let mut lost = Vec::new();
    for (year, locale) in [2016, 2019, 2023].into_iter().flat_map(|y| Locale::ALL.map(|l| (y, l))) {
        let slice = Slice::of(roles::UNEMPLOYMENT, year);
        let nodes: Vec<_> =
            drawn(&slice, locale, 832).into_iter().filter(|node| node.inside("map-label")).collect();
        let texts = boxes::texts(&nodes, false);
        assert!(texts.len() > 20, "{year}");
        let px = 832.0 / f64::from(dataset::VIEW_BOX.0);
        for (from, to) in dataset::members(slice.vintage).iter().flat_map(|region| sides(*region)) {
            let place = |(x, y): (f64, f64)| (x * px, y * px);
            let (from, to) = (place(from), place(to));
            for text in &texts {
                // A border between two regions is there twice.
                lost.push((inside(text, from, to) / 2.0, format!("{year} {} {}", locale.code(), text.what)));
            }
        }
    }
    let all: f64 = lost.iter().map(|(length, _)| length).sum();
    lost.retain(|(length, _)| *length > 0.0);
    assert!(all < 90.0, "{all} px: {lost:?}");
}

/// The sides of a region's outline, in units of the map.
fn sides(region: RegionIx) -> Vec<((f64, f64), (f64, f64))> {
    let mut out = Vec::new();
    for ring in dataset::shape(region).unwrap().path.split('M').skip(1) {
        let spaced = ring.replace('-', " -");
        let numbers: Vec<f64> =
            spaced.split([' ', 'l', 'z']).filter(|n| !n.is_empty()).map(|n| n.parse().unwrap()).collect();
        let mut at = (0.0, 0.0);
        let mut points = Vec::new();
        for step in numbers.chunks_exact(2) {
            at = (at.0 + step[0], at.1 + step[1]);
            points.push(at);
        }
        let next = points.iter().cycle().skip(1);
        out.extend(points.iter().copied().zip(next.copied()));
    }
    out
}

/// The length of a segment inside a box (Liang and Barsky 1984).
fn inside(of: &boxes::Box, a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in
        [(-dx, a.0 - of.left), (dx, of.right - a.0), (-dy, a.1 - of.top), (dy, of.bottom - a.1)]
    {
        if step == 0.0 && room < 0.0 {
            return 0.0;
        } else if step < 0.0 {
            from = from.max(room / step);
        } else if step > 0.0 {
            to = to.min(room / step);
        }
    }
    (to - from).max(0.0) * dx.hypot(dy)
}
