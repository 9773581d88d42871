//! Small multiples: every region in its place, its line its own.

use super::{files, id, laid, paths, says};
use dataset::{Measure, RegionIx, roles};
use graphics::chart::draw_list::DrawList;
use graphics::chart::small_multiples::{self, Cell, SmallMultiples};
use graphics::chart::{Role, Scene};
use text::Locale;

fn scene_of(scene: &Scene) -> &SmallMultiples {
    match scene {
        Scene::SmallMultiples(multiples) => multiples,
        _ => panic!("not multiples"),
    }
}

fn cell(scene: &Scene, region: RegionIx) -> &Cell {
    let cells = &scene_of(scene).cells;
    cells.iter().find(|c| c.region == region).unwrap()
}

fn area(picture: &DrawList, region: RegionIx) -> graphics::chart::draw_list::Rect {
    picture.hits.marks.iter().find(|m| m.region == region).unwrap().area
}

#[test]
fn panels_lie_as_the_country() {
    let picture = laid(&small_multiples::scene(roles::UNEMPLOYMENT, Locale::Kk), 900.0);
    assert_eq!(picture.hits.marks.len(), 20);
    let at = |id_| area(&picture, id(id_));
    assert!(at("KZ-SEV").top < at("KZ-AKM").top && at("KZ-SHY").top > at("KZ-TUR").top);
    assert!(at("KZ-MAN").left < at("KZ-KZY").left && at("KZ-PAV").left < at("KZ-VOS").left);
    for column in [["KZ-SEV", "KZ-AKM"], ["KZ-ULY", "KZ-TUR"], ["KZ-ZAP", "KZ-ATY"]] {
        assert_eq!(at(column[0]).left, at(column[1]).left);
    }
    for (number, mark) in picture.hits.marks.iter().enumerate() {
        let others = &picture.hits.marks[number + 1..];
        assert!(!others.iter().any(|o| o.area.grown(-0.1).overlaps(&mark.area)));
    }
}

#[test]
fn a_narrow_page_has_one_list_with_all_names() {
    for (locale, width) in Locale::ALL.into_iter().flat_map(|l| [320.0, 599.0].map(|w| (l, w))) {
        let picture = laid(&small_multiples::scene(roles::UNEMPLOYMENT, locale), width);
        let lefts = picture.hits.marks.iter().map(|m| m.area.left);
        assert!(lefts.clone().all(|left| left == 0.0), "one column at {width}");
        let high = picture.hits.marks.iter().all(|m| m.area.bottom - m.area.top >= 43.9);
        assert!(high, "large enough for a finger");
    }
}

#[test]
fn lines_and_last_figures_are_those_of_the_file() {
    let scene = small_multiples::scene(roles::UNEMPLOYMENT, Locale::En);
    let picture = laid(&scene, 900.0);
    for cell in &scene_of(&scene).cells {
        let region = dataset::region(cell.region).id;
        let last = files::unemployment(region, 2023).unwrap();
        assert_eq!(cell.label, last, "{region}");
        assert!(says(&picture, last));
        for point in cell.points.iter().filter(|p| !p.earlier) {
            let printed = files::unemployment(region, point.year).unwrap();
            assert_eq!(point.value.to_f64(), printed.parse::<f64>().unwrap(), "{region}");
        }
        assert_eq!(cell.points.len(), 14, "{region}: 2010–2023");
    }
}

#[test]
fn an_earlier_region_is_grey_and_not_joined() {
    // Turkistan was part of South Kazakhstan until June 2018; Abai of East Kazakhstan until June 2022.
    let scene = small_multiples::scene(roles::UNEMPLOYMENT, Locale::Kk);
    for (own, parent, start) in [("KZ-TUR", "KZ-YUZ", 2018), ("KZ-ABY", "KZ-VOS-PRE", 2022)] {
        let cell = cell(&scene, id(own));
        assert_eq!(cell.change, Some(start));
        for point in &cell.points {
            assert_eq!(point.earlier, point.year < start, "{own} {}", point.year);
            let source = if point.earlier { parent } else { own };
            let printed = files::unemployment(source, point.year).unwrap();
            assert_eq!(point.value.to_f64(), printed.parse::<f64>().unwrap());
        }
        let first = cell.points.iter().find(|p| !p.earlier).unwrap();
        assert!(!first.joined, "{own}");
    }
    let picture = laid(&scene, 900.0);
    assert_eq!(paths(&picture, Role::Peer).len(), 8, "eight regions are younger than 2010");
}

#[test]
fn poverty_is_cut_where_the_method_changed() {
    let scene = small_multiples::scene(roles::POVERTY, Locale::Kk);
    for cell in &scene_of(&scene).cells {
        let after = cell.points.iter().find(|p| p.year == 2018).unwrap();
        assert!(!after.joined, "{}", cell.name);
    }
    assert_eq!(cell(&scene, id("KZ-TUR")).change, Some(2018), "published back to 2014, founded in 2018");
    assert_eq!(cell(&scene, id("KZ-ABY")).change, Some(2023), "2022 was published in the old borders");
}

#[test]
fn one_scale_for_all() {
    let Scene::SmallMultiples(multiples) = small_multiples::scene(roles::PLAN, Locale::Kk) else { panic!() };
    assert_eq!(multiples.cells.len(), 16);
    let reach = |picture: &DrawList, at: usize| {
        let line = &paths(picture, Role::Plan)[at];
        let ys = || line.iter().map(|p| p.1);
        ys().fold(0.0, f32::max) - ys().fold(f32::MAX, f32::min)
    };
    let place = |id_| multiples.cells.iter().position(|c| c.region == id(id_)).unwrap();
    let (large, small) = (place("KZ-YUZ"), place("KZ-MAN"));
    let shared = laid(&Scene::SmallMultiples(multiples.clone()), 900.0);
    // data/plan.csv: 11 709 − 7 187 against 2 550 − 1 565 persons.
    let ratio = reach(&shared, large) / reach(&shared, small);
    assert!((ratio - 4522.0 / 985.0).abs() < 0.1, "{ratio}");
}

#[test]
fn the_target_is_gold_in_every_panel() {
    for width in [320.0, 900.0] {
        let picture = laid(&small_multiples::scene(roles::UNEMPLOYMENT, Locale::Kk), width);
        assert_eq!(paths(&picture, Role::TargetInk).len(), 20 + 1, "and in the key");
        let none = laid(&small_multiples::scene(Measure::by_code("informal").unwrap(), Locale::Kk), width);
        assert!(paths(&none, Role::TargetInk).is_empty(), "no target was set");
    }
}
