//! Periods of reports: as long as their dates, never as their figures.

use super::{files, fills, laid};
use graphics::chart::draw_list::{DrawList, Primitive, Rect};
use graphics::chart::period_bars::Span;
use graphics::chart::{Role, Scene, period_bars};
use text::Locale;

/// National reports of the programme that are drawn, as they are in the file: from, to, figure, wider.
fn reports() -> Vec<(&'static str, &'static str, u32, bool)> {
    let drawn = ["participants", "included", "placed", "placed_permanent", "covered", "supported"];
    let rows = files::rows(include_str!("../../../data/programme-results.csv"));
    let national = rows.filter(|c| c[0] == "KZ" && drawn.contains(&c[3]));
    let read = |c: Vec<&'static str>| (c[1], c[2], c[4].parse().unwrap(), c[7] != "programme");
    national.map(read).collect()
}

fn shown(scene: &Scene) -> Vec<&Span> {
    match scene {
        Scene::PeriodBars(spans) => spans.groups.iter().flat_map(|g| &g.bars).collect(),
        _ => panic!("not periods"),
    }
}

/// A date as a fraction of its year, by days.
fn moment(date: &str, after: f32) -> f32 {
    let parts: Vec<f32> = date.split('-').map(|p| p.parse().unwrap()).collect();
    let before = [0., 31., 59., 90., 120., 151., 181., 212., 243., 273., 304., 334.];
    parts[0] + (before[parts[1] as usize - 1] + parts[2] - 1.0 + after) / 365.0
}

fn hatches(picture: &DrawList) -> Vec<Rect> {
    let hatch = |item: &Primitive| match item {
        Primitive::Hatch(rect) => Some(*rect),
        _ => None,
    };
    picture.items.iter().filter_map(hatch).collect()
}

#[test]
fn every_national_figure_of_people_is_drawn_with_its_number() {
    for locale in Locale::ALL {
        let scene = period_bars::scene(locale);
        let bars = shown(&scene);
        let expected = reports();
        assert_eq!(bars.len(), expected.len());
        for (_, _, figure, wider) in expected {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let bar = bars.iter().find(|b| digits(&b.figure) == figure.to_string());
            let bar = bar.unwrap_or_else(|| panic!("{figure} is not drawn"));
            assert_eq!(bar.wider, wider, "{figure}");
            let plain = bar.figure.trim_start_matches(['≈', '>', '\u{a0}']);
            assert!(bar.spoken.contains(plain), "{}", bar.spoken);
            assert_eq!(bar.words.contains('('), wider, "the scope is said");
        }
    }
}

#[test]
fn bars_are_as_long_as_their_periods() {
    for width in [320.0, 640.0, 1000.0] {
        let scene = period_bars::scene(Locale::Ru);
        let picture = laid(&scene, width);
        let bars = fills(&picture, Role::Ink2);
        let of = |from: &str, to: &str| (moment(from, 0.0), moment(to, 1.0));
        // The first and the longest bar of the file give the axis.
        let (start, end) = of("2011-07-01", "2016-12-31");
        let left = bars.iter().map(|b| b.left).fold(f32::MAX, f32::min);
        let right = bars.iter().map(|b| b.right).fold(0.0, f32::max);
        let year = (right - left) / (end - start);
        let mut expected: Vec<(f32, f32)> = reports().iter().filter(|r| !r.3).map(|r| of(r.0, r.1)).collect();
        for bar in &bars {
            let near = |(from, to): &(f32, f32)| {
                (bar.left - left - (from - start) * year).abs() < year * 0.01
                    && (bar.right - left - (to - start) * year).abs() < year * 0.01
            };
            let at = expected.iter().position(near);
            expected.remove(at.unwrap_or_else(|| panic!("{bar:?} at {width}")));
        }
        assert!(expected.is_empty(), "{expected:?}");
    }
}

#[test]
fn groups_of_one_year_and_of_several_stand_apart() {
    let Scene::PeriodBars(scene) = period_bars::scene(Locale::Kk) else { panic!() };
    assert_eq!(scene.groups.len(), 2);
    let years = |bar: &Span| (bar.from.floor(), (bar.to - 0.001).floor());
    assert!(scene.groups[0].bars.iter().all(|b| years(b).0 == years(b).1));
    // The heading says "since July 2011".
    let july = |bar: &Span| (bar.from - 2011.5).abs() < 0.01;
    assert!(scene.groups[1].bars.iter().all(july));
    assert!(scene.groups[1].bars.iter().all(|b| years(b).0 < years(b).1));
}

#[test]
fn the_year_without_a_report_is_hatched_among_the_single_years() {
    // No row of programme-results.csv lies within 2013, the first year of the roadmap.
    let within = |c: &Vec<&str>| c[1].starts_with("2013") && c[2].starts_with("2013");
    let mut rows = files::rows(include_str!("../../../data/programme-results.csv"));
    assert!(!rows.any(|c| within(&c)));
    for width in [320.0, 1000.0] {
        let picture = laid(&period_bars::scene(Locale::En), width);
        let [column, swatch] = hatches(&picture)[..] else { panic!("one year and the key") };
        let label = picture.labels().find(|l| l.text == "2013").unwrap();
        assert!((label.at.0 - (column.left + column.right) / 2.0).abs() < 0.1);
        let heading = picture.labels().find(|l| l.text.starts_with("Cumulative")).unwrap();
        assert!(column.bottom < heading.at.1 && swatch.top > heading.at.1);
        let key = "No separate report was found for 2013";
        assert!(picture.labels().any(|l| l.text == key));
    }
}

#[test]
fn figures_stand_in_one_column_and_never_at_the_end_of_a_period() {
    for (locale, width) in Locale::ALL.into_iter().flat_map(|l| [320.0, 640.0, 1000.0].map(|w| (l, w))) {
        let scene = period_bars::scene(locale);
        let picture = laid(&scene, width);
        let bars = fills(&picture, Role::Ink2);
        let mut ends = Vec::new();
        for span in shown(&scene) {
            let figure = picture.labels().find(|l| l.text == span.figure && l.set.bold).unwrap().bounds();
            let beside = |b: &&Rect| b.top < figure.bottom && figure.top < b.bottom;
            assert!(
                bars.iter().filter(beside).all(|b| b.left > figure.right + 16.0),
                "{} at {width}",
                span.figure
            );
            ends.push(figure.right);
        }
        assert!(ends.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.01), "{ends:?} at {width}");
        assert!(bars.iter().all(|b| b.bottom - b.top <= 5.0), "too thick for a stretch of time");
    }
}
