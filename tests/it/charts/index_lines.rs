//! The index fan: sixteen lines of sixteen regions, one curve.

use super::{files, id, laid, paths, says};
use graphics::chart::draw_list::DrawList;
use graphics::chart::{Role, Scene, index_lines};
use text::Locale;

/// The lines of the regions: the paths that run through as many points as there are years.
fn lines(picture: &DrawList) -> Vec<Vec<(f32, f32)>> {
    let all = paths(picture, Role::Plan).into_iter();
    all.filter(|p| p.len() == 8).map(<[_]>::to_vec).collect()
}

/// Pixels of an index figure, from the country's points of 2013 (100) and 2015.
fn axis(picture: &DrawList) -> impl Fn(f64) -> f32 {
    let y = |year| picture.hits.marks[picture.hits.find(dataset::COUNTRY, year).unwrap()].y;
    let low = files::plan("KZ", 2015) / files::plan("KZ", 2013) * 100.0;
    let (top, bottom) = (y(2013), y(2015));
    move |index| top + (bottom - top) * ((100.0 - index) / (100.0 - low)) as f32
}

#[test]
fn every_line_is_that_of_its_region() {
    for width in [320.0, 640.0, 1000.0] {
        let scene = index_lines::scene(Locale::Kk);
        let picture = laid(&scene, width);
        let (y, drawn) = (axis(&picture), lines(&picture));
        let Scene::IndexLines(fan) = &scene else { panic!() };
        assert_eq!((drawn.len(), fan.lines.len()), (16, 16));
        for (line, points) in fan.lines.iter().zip(&drawn) {
            let region = dataset::region(line.region).id;
            for (year, point) in (2013..).zip(points) {
                let index = files::plan(region, year) / files::plan(region, 2013) * 100.0;
                assert!((point.1 - y(index)).abs() < 0.1, "{region} {year}");
            }
        }
    }
}

#[test]
fn one_curve_is_seen() {
    for width in [320.0, 1000.0] {
        let drawn = lines(&laid(&index_lines::scene(Locale::Kk), width));
        for at in 0..8 {
            let ys = || drawn.iter().map(|line| line[at].1);
            let apart = ys().fold(0.0, f32::max) - ys().fold(f32::MAX, f32::min);
            assert!(apart < 1.0, "{apart} px apart, lines are 2 px wide");
        }
    }
}

#[test]
fn the_first_lowest_and_last_figures_are_written() {
    // data/plan.csv: KZ 2013, 2015 (the lowest) and 2020.
    for width in [320.0, 640.0, 1000.0] {
        let picture = laid(&index_lines::scene(Locale::Kk), width);
        let figures = ["84\u{a0}826", "52\u{a0}063", "78\u{a0}485"];
        let written = picture.labels().filter(|l| l.text.contains('\u{a0}') && l.set.bold);
        let written: Vec<&str> = written.map(|l| l.text.as_str()).collect();
        assert_eq!(written.len(), 3, "{written:?}");
        assert!(figures.iter().all(|f| written.contains(f)), "{written:?}");
    }
}

#[test]
fn names_fan_out_where_there_is_room_and_are_counted_elsewhere() {
    for locale in Locale::ALL {
        let scene = index_lines::scene(locale);
        let (wide, narrow) = (laid(&scene, 640.0), laid(&scene, 500.0));
        for region in files::plan_regions() {
            let name = dataset::short_name(id(region), locale);
            assert!(says(&wide, name), "{name}");
            assert!(!says(&narrow, name), "{name}");
            let mark = &wide.hits.marks[wide.hits.find(id(region), 2020).unwrap()];
            let label = wide.labels().find(|l| l.text == name).unwrap();
            assert!(mark.area.grown(1.0).holds(&label.bounds()), "{name}");
        }
        assert_eq!(wide.hits.marks.len(), 8 + 16);
        assert_eq!(narrow.hits.marks.len(), 8);
        assert!(narrow.labels().any(|l| l.text.contains("16")), "counted");
    }
}
