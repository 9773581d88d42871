//! Figure 1: two sources, never one line.

use super::{files, laid, paths};
use graphics::chart::draw_list::DrawList;
use graphics::chart::trend::{Shape, Trend, figure1};
use graphics::chart::{Role, Scene};
use text::Locale;

fn scene_of(scene: &Scene) -> &Trend {
    match scene {
        Scene::Trend(trend) => trend,
        _ => panic!("not lines"),
    }
}

/// The place of the change of source: the dashed vertical.
fn change(picture: &DrawList) -> f32 {
    let dashed = paths(picture, Role::Ink2);
    dashed.first().unwrap()[0].0
}

#[test]
fn every_year_is_there_from_its_source() {
    let scene = figure1(Locale::Kk);
    let lines = &scene_of(&scene).panels[0].lines;
    for (line, source, years) in [(&lines[0], "wdi", 2000..2010), (&lines[1], "bns-sdg", 2010..2024)] {
        assert!(line.dots.iter().map(|d| d.year).eq(years.clone()));
        for dot in &line.dots {
            let printed = files::rate(source, &dot.year.to_string()).unwrap();
            assert_eq!(dot.value.to_f64(), printed.parse::<f64>().unwrap(), "{}", dot.year);
        }
    }
}

#[test]
fn nothing_is_joined_across_the_change_of_source() {
    for width in [320.0, 640.0, 1000.0] {
        let picture = laid(&figure1(Locale::En), width);
        let x = change(&picture);
        for role in [Role::Actual, Role::Ink3] {
            for leg in paths(&picture, role).iter().flat_map(|p| p.windows(2)) {
                assert!(leg[1].0 < x || leg[0].0 > x, "{role:?} at {width}");
            }
        }
        let side = |words: &str| picture.labels().find(|l| l.text == words).unwrap().bounds();
        assert!(side("World Bank").right < x && side("official statistics").left > x);
    }
}

#[test]
fn the_other_renderings_of_2015_are_hollow_and_named() {
    let tenths: i32 = (1..=4)
        .map(|q| files::rate("bns-quarterly", &format!("2015-Q{q}")).unwrap())
        .map(|printed| printed.replace('.', "").parse::<i32>().unwrap())
        .sum();
    // A quarter of the sum in hundredths, rounded half up.
    let mean = f64::from((tenths * 10 * 2 + 4) / 8) / 100.0;
    let of = |source| files::rate(source, "2015").unwrap().parse::<f64>().unwrap();
    let mut expected = vec![of("wdi"), of("imf-weo"), mean];
    expected.sort_by(f64::total_cmp);
    let scene = figure1(Locale::En);
    let dots = &scene_of(&scene).panels[0].lines[2].dots;
    let mut found: Vec<f64> = dots.iter().map(|d| d.value.to_f64()).collect();
    found.sort_by(f64::total_cmp);
    assert_eq!(found, expected);
    assert!(dots.iter().all(|d| d.shape == Shape::Hollow && !d.joined && d.year == 2015));
    let note = scene_of(&scene).notes.join(" ");
    let named = [
        "Bureau of National Statistics\u{a0}5.1",
        "World Bank\u{a0}4.93",
        "IMF\u{a0}4.98",
        "average of the four quarters\u{a0}4.98",
    ];
    for value in named {
        assert!(note.contains(value), "{note} lacks {value}");
    }
    let picture = laid(&scene, 640.0);
    assert_eq!(picture.hits.marks.len(), 10 + 14 + 3, "each can be pointed at");
}

#[test]
fn the_target_starts_with_the_programme() {
    let scene = figure1(Locale::Kk);
    let goal = scene_of(&scene).goal.as_ref().unwrap();
    assert_eq!((goal.from, goal.year, goal.value.to_f64()), (2013, 2016, 5.0));
}
