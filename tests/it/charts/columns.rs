//! Columns are as high as the plan says, and a year without a figure is seen.

use super::{files, fills, laid, says, scenes};
use graphics::chart::draw_list::Primitive;
use graphics::chart::{Role, Scene, columns};
use text::Locale;

#[test]
fn columns_are_as_high_as_the_printed_figures() {
    for (width, year) in [(320.0, 2013), (640.0, 2016), (1000.0, 2020)] {
        let picture = laid(&columns::plan(Locale::Kk, year), width);
        let mut bodies = fills(&picture, Role::PlanSoft);
        let strong = fills(&picture, Role::Plan);
        assert_eq!((bodies.len(), strong.len()), (7, 1), "one year is chosen");
        bodies.extend(&strong);
        bodies.sort_by(|a, b| a.left.total_cmp(&b.left));
        assert_eq!(bodies[usize::from(year - 2013)], strong[0]);
        let unit = (bodies[0].bottom - bodies[0].top) / files::plan("KZ", 2013) as f32;
        for (year, body) in (2013..).zip(&bodies) {
            let height = files::plan("KZ", year) as f32 * unit;
            assert!((body.bottom - body.top - height).abs() < 0.1, "{year}");
        }
    }
}

#[test]
fn the_chosen_the_first_and_the_last_year_are_always_written() {
    for (year, width) in (2013..=2020).flat_map(|y| [320.0, 640.0].map(|w| (y, w))) {
        let picture = laid(&columns::plan(Locale::En, year), width);
        for written in [2013, year, 2020] {
            let persons = files::plan("KZ", written).to_string();
            let text = format!("{},{}", &persons[..2], &persons[2..]);
            let label = picture.labels().find(|l| l.text == text);
            let label = label.unwrap_or_else(|| panic!("{text} at {width}"));
            assert_eq!(label.set.bold, written == year);
        }
    }
}

#[test]
fn a_missing_year_is_hatched_and_named() {
    let scenes = scenes::of(Locale::Kk);
    let gap: &Scene = &scenes.iter().find(|s| s.0 == "columns-gap").unwrap().1;
    for width in [320.0, 640.0, 1000.0] {
        let picture = laid(gap, width);
        let hatches = picture.items.iter();
        let hatches = hatches.filter(|i| matches!(i, Primitive::Hatch(_))).count();
        assert_eq!(hatches, 2);
        let named = ["2014: жарияланбаған", "2015: жарияланбаған"];
        let over = picture.labels().filter(|l| l.text == "жарияланбаған");
        let under = named.iter().filter(|words| says(&picture, words));
        assert_eq!(over.count() + under.count(), 2, "at {width}");
        assert_eq!(picture.hits.marks.len(), 8, "a gap can be pointed at too");
    }
}

#[test]
fn the_path_says_the_sum_of_every_year() {
    let mut sum = 0.0;
    let scene = columns::path(Locale::En);
    let (wide, narrow) = (laid(&scene, 640.0), laid(&scene, 320.0));
    for (at, year) in (2013..=2020).enumerate() {
        sum += files::plan("KZ", year);
        let whole = format!("{:.0}", sum);
        let (thousands, rest) = whole.split_at(whole.len() - 3);
        let printed = format!("{thousands},{rest}");
        assert!(says(&wide, &printed), "{year}: {printed}");
        assert!(wide.hits.marks[at].spoken.ends_with(&printed));
        assert!(narrow.hits.marks[at].spoken.ends_with(&printed));
    }
    assert_eq!(sum, 509_108.0, "the printed total of Table 1, audit.md section 1");
    assert!(!says(&narrow, "509,108"), "no room for all of them");
}
