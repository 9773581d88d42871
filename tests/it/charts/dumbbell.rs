//! Dumbbells: true to the files, ordered, with every mark in its place.

use super::{files, laid, paths, says, scenes};
use dataset::roles;
use graphics::chart::draw_list::{DrawList, Point, Primitive};
use graphics::chart::{Role, Scene, dumbbell};
use text::Locale;

/// Centres of discs of a colour, from top to bottom; those of the key are left out.
fn discs(picture: &DrawList, role: Role) -> Vec<Point> {
    let of_role = |item: &Primitive| match item {
        Primitive::Disc(at, _, fill, _) if *fill == role => Some(*at),
        _ => None,
    };
    picture.items.iter().filter_map(of_role).skip(1).collect()
}

/// Region, share of the plan and of the population in percent, their ratio.
fn shares(year: u16) -> Vec<(&'static str, f64, f64, f64)> {
    let regions = files::plan_regions().into_iter().map(|region| {
        let plan = files::plan(region, year) / files::plan("KZ", year) * 100.0;
        let people = files::people(region, year) / files::people("KZ", year) * 100.0;
        (region, plan, people, plan / people)
    });
    let mut shares: Vec<_> = regions.collect();
    shares.sort_by(|a, b| b.3.total_cmp(&a.3));
    shares
}

#[test]
fn dots_stand_where_the_files_say() {
    for (year, width) in [2013, 2016, 2020].into_iter().flat_map(|y| [320.0, 640.0, 1000.0].map(|w| (y, w))) {
        let scene = dumbbell::plan_share(Locale::En, year);
        let picture = laid(&scene, width);
        let (full, hollow) = (discs(&picture, Role::Plan), discs(&picture, Role::Paper));
        let expected = shares(year);
        assert_eq!((full.len(), hollow.len(), expected.len()), (16, 16, 16));
        // The axis from two of the dots themselves.
        let x = |share: f64| {
            let ((low, a), (high, b)) = ((expected[15].1, full[15].0), (expected[13].2, hollow[13].0));
            a + (b - a) * ((share - low) / (high - low)) as f32
        };
        let Scene::Dumbbell(shown) = &scene else { panic!() };
        for (at, (region, plan, people, ratio)) in expected.iter().enumerate() {
            // Two regions may have the same ratio to two places.
            let row = shown.rows.iter().position(|r| dataset::region(r.region).id == *region).unwrap();
            assert!(row.abs_diff(at) <= 1, "{region} in {year}: sorted by ratio");
            assert!((full[row].0 - x(*plan)).abs() < 0.6, "{region} in {year}");
            assert!((hollow[row].0 - x(*people)).abs() < 0.6, "{region} in {year}");
            assert_eq!(full[row].1, hollow[row].1);
            assert!(says(&picture, &format!("{ratio:.2}")), "{region}: {ratio}");
        }
    }
}

#[test]
fn the_extremes_of_2013_are_astana_and_almaty() {
    // 8.61 % of the plan for 4.62 % of the people; 4.65 % for 8.72 %: data/plan.csv, data/population.csv.
    let picture = laid(&dumbbell::plan_share(Locale::Kk, 2013), 640.0);
    let bold: Vec<&str> = picture.labels().filter(|l| l.set.bold).map(|l| l.text.as_str()).collect();
    assert_eq!(bold, ["1,87", "Астана қ.", "0,53", "Алматы қ."]);
}

#[test]
fn groups_have_labels_squares_and_the_country() {
    for width in [320.0, 640.0] {
        let picture = laid(&scenes::groups(Locale::Kk), width);
        let squares = picture.items.iter();
        let squares = squares.filter(|i| matches!(i, Primitive::Shape(_, Role::Line, _))).count();
        assert_eq!(squares, 1 + 3, "one in the key");
        let full = discs(&picture, Role::Actual);
        assert_eq!(full.len(), 3);
        for (label, at) in ["5,5", "4,4", "7,0"].iter().zip(&full) {
            let label = picture.labels().find(|l| l.text == *label).unwrap();
            assert!((label.at.0 - at.0).abs() < 0.01 && label.at.1 < at.1, "over its dot");
        }
        let dashed = |i: &&Primitive| matches!(i, Primitive::Path(_, pen) if pen.role == Role::Ink && pen.dash.is_some());
        assert!(picture.items.iter().any(|i| dashed(&i)), "the country's line");
        assert!(says(&picture, "Қазақстан 2016"));
        // 5.5 and 4.4 lie on both sides of the country's 5.0.
        let country = paths(&picture, Role::Ink)[1][0].0;
        assert!(full[1].0 < country && country < full[0].0, "at {width}");
        assert!(full[2].1 - full[1].1 > full[1].1 - full[0].1, "ages stand apart");
    }
}

/// data/official_sdg.csv: 2013 and 2016, the regions of both borders, the largest fall first; the country above them.
#[test]
fn change_stands_from_the_largest_fall_to_the_smallest() {
    let measure = roles::UNEMPLOYMENT;
    let scene = dumbbell::change(measure, 2013, 2016, Locale::En);
    let Scene::Dumbbell(shown) = &scene else { panic!() };
    let row = |at: usize| {
        let row = &shown.rows[at];
        (dataset::region(row.region).id, row.ratio.as_str())
    };
    assert_eq!((row(0), row(1), row(2)), (("KZ", "−0.2"), ("KZ-AST", "−0.9"), ("KZ-MAN", "−0.5")));
    assert_eq!((shown.rows.len(), row(16).1), (17, "0.0"));
    let Scene::Dumbbell(later) = dumbbell::change(measure, 2013, 2023, Locale::En) else { panic!() };
    assert!(later.notes[0].starts_with('8') && later.rows.len() == 13, "{:?}", later.notes);
}
