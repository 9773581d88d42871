//! Rankings say what the tables say.

use super::{bars_of, fills, id, laid, paths, says};
use dataset::{COUNTRY, roles};
use graphics::chart::bars::{Figure, Row};
use graphics::chart::draw_list::Primitive;
use graphics::chart::{Role, Scene};
use text::{Decimal, Locale};

fn rows(scene: &Scene) -> &[Row] {
    match scene {
        Scene::Bars(bars) => &bars.rows,
        _ => panic!("not a ranking"),
    }
}

/// Persons of Table 1 as they are in the file.
fn plan_csv(year: &str) -> Vec<(String, f32)> {
    let file = include_str!("../../../data/plan.csv");
    let cells = file.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let of_year = cells.filter(|c| c[2] == year && c[0] != "KZ");
    of_year.map(|c| (c[0].to_owned(), c[3].parse().unwrap())).collect()
}

#[test]
fn bars_are_as_long_as_the_printed_figures() {
    for width in [320.0, 900.0] {
        let scene = bars_of(roles::PLAN, 2016, Locale::Kk, &[]);
        let picture = laid(&scene, width);
        let bars = fills(&picture, Role::Plan);
        let mut printed = plan_csv("2016");
        printed.sort_by(|a, b| b.1.total_cmp(&a.1));
        assert_eq!((bars.len(), printed.len()), (16, 16));
        let unit = (bars[0].right - bars[0].left) / printed[0].1;
        for ((region, persons), (bar, row)) in printed.iter().zip(bars.iter().zip(&rows(&scene)[1..])) {
            assert_eq!(row.region, id(region), "order at {width}");
            assert!((bar.right - bar.left - persons * unit).abs() < 0.05, "{region} at {width}");
            assert_eq!(bar.left, bars[0].left, "all start at zero");
        }
    }
}

#[test]
fn the_country_comes_first_without_a_bar() {
    let scene = bars_of(roles::PLAN, 2013, Locale::En, &[]);
    assert_eq!(rows(&scene)[0].region, COUNTRY);
    let picture = laid(&scene, 900.0);
    assert!(says(&picture, "84,826"));
    assert!(says(&picture, "100.0%"), "share of the country");
    assert!(says(&picture, "13.8%"), "11 709 of 84 826");
}

#[test]
fn equal_figures_share_a_place() {
    let scene = bars_of(roles::UNEMPLOYMENT, 2023, Locale::En, &[]);
    let places: Vec<&str> = rows(&scene).iter().map(|r| r.place.as_str()).collect();
    assert_eq!(places[0], "", "the country has no place");
    assert_eq!(&places[1..3], ["1–2", "1–2"]);
    let row = rows(&scene).iter().find(|r| r.place == "1–2").unwrap();
    assert!(row.spoken.replace('\u{2060}', "").contains("1st–2nd of\u{a0}20"), "{}", row.spoken);
}

#[test]
fn dots_and_lines_share_one_axis() {
    let scene = bars_of(roles::UNEMPLOYMENT, 2016, Locale::Ru, &[]);
    let picture = laid(&scene, 900.0);
    let x = |value: Decimal| {
        let at = rows(&scene).iter().position(|r| r.value() == Some(value)).unwrap();
        picture.hits.marks[at].x
    };
    // 2016: the country 5.0, the target 5.0, Almaty city 5.3, Astana 4.6.
    let (national, most, least) = (x(Decimal::new(50, 1)), x(Decimal::new(53, 1)), x(Decimal::new(46, 1)));
    assert!(((most - national) / (national - least) - 0.75).abs() < 0.01, "0.3 to 0.4");
    let target = paths(&picture, Role::TargetInk)[0];
    assert_eq!((target[0].0, target[1].0), (national, national), "the target is 5.0 too");
    let lowest = picture.hits.marks.last().unwrap().area.bottom;
    assert!(target[1].1 >= lowest, "the target runs through all rows");
}

#[test]
fn pins_have_letter_colour_and_weight() {
    let pins = [id("KZ-SEV"), id("KZ-AST")];
    let picture = laid(&bars_of(roles::PLAN, 2016, Locale::Kk, &pins), 900.0);
    for (letter, name, role) in [("A", "Солтүстік Қазақстан", Role::PinA), ("B", "Астана қ.", Role::PinB)]
    {
        assert!(says(&picture, letter));
        let label = picture.labels().find(|l| l.text == name).unwrap();
        assert!(label.set.bold, "{name}");
        assert_eq!(fills(&picture, role).len(), 2, "tag and bar of {name}");
    }
    assert!(fills(&picture, Role::PinC).is_empty());
}

#[test]
fn a_gap_is_hatched_and_named() {
    let Scene::Bars(mut bars) = bars_of(roles::POVERTY, 2016, Locale::Kk, &[]) else { panic!() };
    bars.rows[4].figure = Figure::Gap("Жарияланбаған".into());
    bars.rows[6].figure = Figure::Absent("Өңір ол кезде болмаған".into());
    for width in [320.0, 480.0, 900.0] {
        let picture = laid(&Scene::Bars(bars.clone()), width);
        let hatches = picture.items.iter().filter(|i| matches!(i, Primitive::Hatch(_))).count();
        assert_eq!(hatches, 1, "at {width}");
        let dashed =
            |i: &&Primitive| matches!(i, Primitive::Path(p, pen) if p.len() == 5 && pen.dash.is_some());
        assert_eq!(picture.items.iter().filter(dashed).count(), 1, "at {width}");
        assert!(says(&picture, "Жарияланбаған") && says(&picture, "Өңір ол кезде болмаған"));
        assert_eq!(picture.hits.marks.len(), 17, "a gap can be pointed at too");
    }
}
