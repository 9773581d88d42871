//! One scene of every further kind, with what is hardest to set: long names, pins, gaps, a broken series.

use super::id;
use dataset::{COUNTRY, Measure, roles};
use graphics::chart::bars::Figure;
use graphics::chart::dumbbell::{Dumbbell, Row};
use graphics::chart::{Scene, columns, dumbbell, index_lines, period_bars, slope, small_multiples, trend};
use text::{Decimal, Locale};

/// Names and scenes in a language.
pub fn of(locale: Locale) -> Vec<(&'static str, Scene)> {
    let pins = [id("KZ-SEV"), id("KZ-YUZ"), id("KZ-AST")];
    let lines = |measure, from, to| slope::scene(measure, from, to, &pins, locale);
    vec![
        ("columns", columns::plan(locale, 2016)),
        ("columns-path", columns::path(locale)),
        ("columns-gap", gap(columns::plan(locale, 2016))),
        ("fan", index_lines::scene(locale)),
        ("dumbbell", dumbbell::plan_share(locale, 2013)),
        ("dumbbell-groups", groups(locale)),
        (
            "dumbbell-regions",
            dumbbell::regions(roles::UNEMPLOYMENT, 2015, Some(roles::URBAN), locale).unwrap(),
        ),
        (
            "dumbbell-place",
            dumbbell::groups(roles::UNEMPLOYMENT, id("KZ-ALM-PRE"), 2010, None, locale).unwrap(),
        ),
        ("multiples-ages", small_multiples::ages_scene(roles::UNEMPLOYMENT, COUNTRY, locale).unwrap()),
        ("spans", period_bars::scene(locale)),
        ("figure1", trend::figure1(locale)),
        ("slope", lines(roles::UNEMPLOYMENT, 2013, 2016)),
        ("slope-borders", lines(Measure::by_code("informal").unwrap(), 2012, 2023)),
        ("slope-method", lines(roles::POVERTY, 2010, 2023)),
        ("multiples", small_multiples::scene(roles::UNEMPLOYMENT, locale)),
        ("multiples-poverty", small_multiples::scene(roles::POVERTY, locale)),
        ("multiples-plan", small_multiples::scene(roles::PLAN, locale)),
    ]
}

/// What the site shows of itself in a language: names and scenes.
pub fn shown(locale: Locale) -> Vec<(&'static str, Scene)> {
    let target = |measure| trend::scene(measure, &[], locale, 2016);
    let cities = [
        "city-population",
        "city-employed",
        "city-employees",
        "city-unemployed",
        "city-registered",
        "city-inactive",
    ];
    let mut all = vec![
        ("fan", index_lines::scene(locale)),
        ("path", columns::path(locale)),
        ("shares", dumbbell::plan_share(locale, 2013)),
        ("unemployment", target(roles::UNEMPLOYMENT)),
        ("poverty", target(roles::POVERTY)),
        ("productive", trend::productive(locale)),
        ("figure1", trend::figure1(locale)),
        ("spans", period_bars::scene(locale)),
        ("events", trend::events(locale)),
    ];
    all.extend(cities.map(|city| (city, trend::city(city, locale))));
    all
}

/// Shares of groups with all that a dumbbell can have. Unemployment in 2013, 2016 and 2023, by sex and age:
/// data/outcomes-unemployment.csv.
pub fn groups(locale: Locale) -> Scene {
    let row = |name: &str, figures: [i32; 3], label: &str, apart: bool| {
        let [reference, subject, third] = figures.map(|f| Some(Decimal::new(f, 1)));
        Row {
            region: COUNTRY,
            name: name.to_owned(),
            reference,
            subject,
            third,
            label: label.to_owned(),
            ratio: String::new(),
            strong: false,
            apart,
            spoken: name.to_owned(),
        }
    };
    Scene::Dumbbell(Dumbbell {
        locale,
        year: 2016,
        percent: true,
        plan: false,
        reference: "2013".to_owned(),
        subject: "2016".to_owned(),
        third: "2023".to_owned(),
        ratio: String::new(),
        national: Some((Decimal::new(50, 1), "Қазақстан 2016".to_owned())),
        rows: vec![
            row("Әйелдер", [59, 55, 53], "5,5", false),
            row("Ерлер", [46, 44, 42], "4,4", false),
            row("29–34 жас", [70, 70, 34], "7,0", true),
        ],
        notes: Vec::new(),
    })
}

/// The same columns with 2014 and 2015 missing.
fn gap(scene: Scene) -> Scene {
    let Scene::Columns(mut columns) = scene else { panic!("not columns") };
    for column in &mut columns.columns[1..3] {
        column.figure = Figure::Gap("жарияланбаған".to_owned());
    }
    Scene::Columns(columns)
}
