//! The legend: nothing overlaps at any width, every region has its dot, and everything is said aloud.

use dataset::roles;
use std::cmp::Ordering;
use std::collections::HashSet;

use graphics::map::MapSpec;
use graphics::map::legend::{self, Drawing, Place};
use model::{Slice, classes};
use text::{BOLD, Locale, width_em};

use super::boxes::Box;
use super::slices;
use super::svg::{self, Node};

/// The `svg` of the legend, one unit a pixel.
fn drawn(slice: &Slice, locale: Locale, width: u16) -> Vec<Node> {
    read(&legend::drawing(slice, locale, Place::Tiles, &[], width))
}

fn read(drawing: &Drawing) -> Vec<Node> {
    svg::read(&format!("<svg viewBox=\"{}\">{}</svg>", drawing.view_box, drawing.inside), 4000.0)
}

#[test]
fn pointing_at_a_region_moves_one_ring_to_its_dot() {
    for slice in slices() {
        let markup = |place| legend::drawing(&slice, Locale::Ru, place, &[], 832).inside;
        assert_eq!(
            markup(Place::Map).matches("lg-hot").count(),
            usize::from(classes::edges(slice.measure).is_some())
        );
        assert!(!markup(Place::Tiles).contains("lg-hot"), "only the map's own legend has it");
        for row in &slice.rows {
            let writes = legend::hot(&slice, Some(row.region), &[], 832);
            let [place] = writes.as_slice() else { panic!("one write moves the ring") };
            let name = dataset::name(row.region, Locale::En);
            assert_eq!(place.value.is_empty(), row.class.is_none(), "{name}");
            let dot = format!(" transform=\"{}\"><circle r=\"4.2\"/>", place.value);
            assert!(row.class.is_none() || markup(Place::Map).contains(&dot), "{name}: {dot}");
            let pinned = legend::hot(&slice, Some(row.region), &[row.region], 832);
            assert_eq!(pinned, legend::hot(&slice, None, &[], 832), "a pinned region has a ring of its own");
        }
    }
}

/// The country's line is among the dots as its figure stands among theirs.
#[test]
fn the_line_of_the_country_stands_at_its_figure() {
    let mut equal = 0;
    for slice in slices() {
        let html = legend::drawing(&slice, Locale::En, Place::Tiles, &[], 832).inside;
        let (Some(national), Some((_, line))) =
            (slice.national.value(), html.split_once("class=\"legend-national\" d=\"M"))
        else {
            continue;
        };
        let number = |text: &str| text.split(' ').next().unwrap().parse::<f64>().unwrap();
        let x = number(line);
        for row in &slice.rows {
            let Some(own) = row.datum.value() else { continue };
            let place = legend::hot(&slice, Some(row.region), &[], 832).remove(0).value;
            let dot = number(place.trim_start_matches("translate("));
            let right = match own.order(&national) {
                Ordering::Less => dot <= x,
                Ordering::Equal => (dot - x).abs() < 0.01,
                Ordering::Greater => dot >= x,
            };
            let name = dataset::name(row.region, Locale::En);
            assert!(right, "{:?} {}: {name} at {dot}, the country at {x}", slice.measure, slice.year);
            equal += usize::from(own.order(&national).is_eq());
        }
    }
    assert!(equal > 5, "{equal} regions with the country's figure");
}

fn text(node: &Node) -> Box {
    let bold = node.class("bold") || node.class("legend-target-name");
    let wide = f64::from(width_em(&node.text)) * 13.0 * if bold { f64::from(BOLD) } else { 1.0 };
    let (x, y) = (node.number("x"), node.number("y"));
    let left = match node.get("text-anchor") {
        "start" => x,
        "middle" => x - wide / 2.0,
        _ => x - wide,
    };
    Box { what: node.text.clone(), left, top: y - 9.6, right: left + wide, bottom: y + 2.6 }
}

#[test]
fn texts_never_overlap_and_stay_inside() {
    for slice in slices() {
        for (locale, width) in Locale::ALL.into_iter().flat_map(|l| [260, 300, 360, 460, 900].map(|w| (l, w)))
        {
            let nodes = drawn(&slice, locale, width);
            let root = nodes.iter().find(|n| n.tag == "svg").unwrap();
            let size: Vec<f64> = root.get("viewBox").split(' ').map(|n| n.parse().unwrap()).collect();
            assert!(size[2] <= f64::from(width));
            let texts: Vec<Box> = nodes.iter().filter(|n| n.tag == "text").map(text).collect();
            let place = format!("{} {} {} {width}", slice.measure.code(), slice.year, locale.code());
            for (n, a) in texts.iter().enumerate() {
                let inside = a.left >= -1.0 && a.right <= size[2] + 1.0 && a.bottom <= size[3];
                assert!(inside && a.top >= 0.0, "{place}: «{}» leaves the legend", a.what);
                for b in &texts[n + 1..] {
                    assert!(a.overlap(b) < 0.5, "{place}: «{}» covers «{}»", a.what, b.what);
                }
            }
        }
    }
}

#[test]
fn lines_do_not_run_through_words() {
    for slice in slices().filter(|s| classes::edges(s.measure).is_some()) {
        for (locale, width) in Locale::ALL.into_iter().flat_map(|l| [300, 460].map(|w| (l, w))) {
            let nodes = drawn(&slice, locale, width);
            let texts: Vec<Box> = nodes.iter().filter(|n| n.tag == "text").map(text).collect();
            for line in nodes.iter().filter(|n| n.class("legend-national") || n.class("legend-target")) {
                let numbers = line.get("d").trim_start_matches('M').replace('V', " ");
                let [x, from, to]: [f64; 3] =
                    numbers.split(' ').map(|n| n.parse().unwrap()).collect::<Vec<f64>>().try_into().unwrap();
                let hit = texts.iter().find(|t| t.left < x && x < t.right && t.top < to && from < t.bottom);
                assert!(hit.is_none(), "{} {}: {hit:?}", slice.measure.code(), slice.year);
            }
        }
    }
}

#[test]
fn each_region_has_one_dot_in_its_class() {
    for slice in slices().filter(|s| classes::edges(s.measure).is_some()) {
        let nodes = drawn(&slice, Locale::Kk, 460);
        for class in 1..=5 {
            let name = format!("class-{class}");
            let dots: Vec<&Node> =
                nodes.iter().filter(|n| n.class("hovered-dot") && n.class(&name)).collect();
            let rows = slice.rows.iter().filter(|r| r.class == Some(class)).count();
            assert_eq!(dots.len(), rows, "{} {}", slice.measure.code(), slice.year);
            let swatch = nodes.iter().find(|n| n.class("class-swatch") && n.class(&name)).unwrap();
            let (left, right) = (swatch.origin.0, swatch.origin.0 + swatch.number("width"));
            assert!(dots.iter().all(|d| (left..=right).contains(&d.origin.0)));
        }
        let places: HashSet<String> =
            nodes.iter().filter(|n| n.class("hovered-dot")).map(|n| n.get("transform").to_owned()).collect();
        assert_eq!(places.len(), slice.counted(), "no dot hides another");
    }
}

#[test]
fn classes_name_their_regions_for_screen_readers() {
    let slice = Slice::of(roles::UNEMPLOYMENT, 2013);
    let nodes = drawn(&slice, Locale::En, 460);
    let items: Vec<&Node> = nodes.iter().filter(|n| n.get("role") == "listitem").collect();
    let said: Vec<&str> = items.iter().map(|n| n.get("aria-label")).collect();
    for row in &slice.rows {
        let name = dataset::name(row.region, Locale::En);
        assert_eq!(said.iter().filter(|s| s.contains(name)).count(), 1, "{name}");
    }
    assert!(said.contains(&"Kazakhstan 5.2"), "{said:?}");
    assert!(said.contains(&"target ≤\u{a0}5.0"), "{said:?}");
    assert!(said.iter().any(|s| s.starts_with("≤\u{a0}4.6")));
    for (place, stops) in [(Place::Map, 5), (Place::Tiles, 0), (Place::Second("b-"), 0)] {
        let nodes = read(&legend::drawing(&slice, Locale::En, place, &[], 460));
        assert_eq!(nodes.iter().filter(|n| n.get("tabindex") == "0").count(), stops, "{place:?}");
    }
}

#[test]
fn the_target_closes_its_class() {
    for measure in [roles::UNEMPLOYMENT, roles::POVERTY] {
        let nodes = drawn(&Slice::of(measure, 2016), Locale::Ru, 460);
        let line = nodes.iter().find(|n| n.class("legend-target")).unwrap();
        let x: f64 = line.get("d")[1..].split(' ').next().unwrap().parse().unwrap();
        let ends: Vec<f64> = nodes
            .iter()
            .filter(|n| n.class("class-swatch"))
            .map(|n| n.origin.0 + n.number("width"))
            .collect();
        assert!(ends.iter().any(|e| (e - x).abs() < 0.11), "{x} {ends:?}");
    }
}

#[test]
fn the_circles_of_the_legend_have_the_scale_of_the_map() {
    for width in [328_u16, 560, 832] {
        let slice = Slice::of(roles::PLAN, 2016);
        assert_eq!(MapSpec::of(&slice, Locale::Kk, width).svg_class(), "map symbols");
        let nodes = drawn(&slice, Locale::Kk, width);
        let radii: Vec<f64> =
            nodes.iter().filter(|n| n.class("legend-circle")).map(|n| n.number("r")).collect();
        let share = if width >= 700 {
            0.051
        } else if width >= 420 {
            0.062
        } else {
            0.08
        };
        for (radius, count) in radii.iter().zip([10_000.0_f64, 5_000.0, 1_000.0]) {
            let expected = f64::from(width) * share * (count / 11_709.0).sqrt();
            assert!((radius - expected).abs() < 0.25, "{radius} for {expected}");
        }
        assert_eq!(radii.len(), 3);
    }
}
