//! Slopes: only regions with the same borders, true figures, nothing joined across a new method.

use super::{files, id, laid, paths};
use dataset::{COUNTRY, Measure, roles};
use graphics::chart::slope::{self, Slope};
use graphics::chart::{Role, Scene};
use std::collections::BTreeSet;
use text::Locale;

const INFORMAL: &str = include_str!("../../../data/outcomes-informal.csv");

fn scene_of(scene: &Scene) -> &Slope {
    match scene {
        Scene::Slope(slope) => slope,
        _ => panic!("not a slope"),
    }
}

fn informal(from: u16, to: u16) -> Scene {
    slope::scene(Measure::by_code("informal").unwrap(), from, to, &[id("KZ-SEV")], Locale::En)
}

/// The regions that a file has in a year.
fn present(year: &str) -> BTreeSet<&'static str> {
    let rows = files::rows(INFORMAL);
    rows.filter(|c| c[2] == year && c[1] != "KZ").map(|c| c[1]).collect()
}

#[test]
fn only_regions_of_both_years_are_shown_and_the_others_counted() {
    for (from, to, left_out) in [(2012, 2016, 0), (2016, 2019, 2), (2012, 2023, 8)] {
        let scene = informal(from, to);
        let both = &present(&from.to_string()) & &present(&to.to_string());
        let regions = scene_of(&scene).lines.iter().map(|l| dataset::region(l.region).id);
        let regions: BTreeSet<&str> = regions.filter(|id| *id != "KZ").collect();
        assert_eq!(regions, both);
        assert_eq!(present(&to.to_string()).len() - both.len(), left_out);
        let said = laid(&scene, 1000.0);
        let said = said.labels().any(|l| l.text.starts_with(&format!("{left_out}\u{a0}regions are")));
        assert_eq!(said, left_out > 0, "{from}–{to}");
    }
}

#[test]
fn points_stand_where_the_files_say() {
    let scene = informal(2012, 2023);
    for width in [320.0, 640.0, 1000.0] {
        let picture = laid(&scene, width);
        let y = |region, year| picture.hits.marks[picture.hits.find(region, year).unwrap()].y;
        let value = |region: &str, year: u16| -> f32 {
            files::outcome(INFORMAL, region, year).unwrap().parse().unwrap()
        };
        let unit = (y(COUNTRY, 2023) - y(COUNTRY, 2012)) / (value("KZ", 2012) - value("KZ", 2023));
        for line in &scene_of(&scene).lines {
            let region = dataset::region(line.region).id;
            for year in [2012, 2023] {
                let expected = y(COUNTRY, 2012) + (value("KZ", 2012) - value(region, year)) * unit;
                assert!((y(line.region, year) - expected).abs() < 0.2, "{region} {year}");
            }
        }
    }
}

#[test]
fn names_and_figures_stand_at_both_ends() {
    let scene = informal(2012, 2023);
    let wide = laid(&scene, 640.0);
    for text in ["A\u{a0}North Kazakhstan 40.0", "20.3 A\u{a0}North Kazakhstan", "Kazakhstan 26.0"] {
        let label = wide.labels().find(|l| l.text == text);
        assert!(label.is_some_and(|l| l.set.bold), "{text}");
    }
    let narrow = laid(&scene, 320.0);
    assert!(narrow.labels().any(|l| l.text == "26.0"), "figures only on the left");
    assert!(!narrow.labels().any(|l| l.text == "Kazakhstan 26.0"));
    assert!(narrow.labels().any(|l| l.text == "12.8 Kazakhstan"));
}

#[test]
fn pins_are_coloured_and_the_country_is_ink() {
    let pins = [id("KZ-SEV"), id("KZ-TUR"), id("KZ-AST")];
    let picture =
        laid(&slope::scene(Measure::by_code("neet").unwrap(), 2012, 2023, &pins, Locale::Kk), 640.0);
    let count = |role| paths(&picture, role).len();
    assert_eq!((count(Role::PinA), count(Role::PinC), count(Role::Actual)), (1, 1, 1));
    assert_eq!(count(Role::PinB), 0, "Turkistan has no 2012");
}

#[test]
fn poverty_is_not_joined_across_the_new_method() {
    for (from, to, joined) in
        [(2010, 2017, true), (2017, 2018, false), (2010, 2023, false), (2018, 2023, true)]
    {
        let picture = laid(&slope::scene(roles::POVERTY, from, to, &[], Locale::Kk), 640.0);
        assert_eq!(!paths(&picture, Role::Actual).is_empty(), joined, "{from}–{to}");
        let said = picture.labels().any(|l| l.text.starts_with("2018: жаңа әдістеме"));
        assert_eq!(said, !joined, "{from}–{to}");
    }
}
