//! Break-downs: every printed figure of a group is there and no other, gaps have the right reason, and the sentences
//! say what the files say.

use std::collections::BTreeMap;

use dataset::{COUNTRY, Dimension, Group, Measure, RegionIx, Status, roles};
use graphics::chart::{Scene, dumbbell, small_multiples};
use model::Datum;
use model::groups::{Why, datum, measures, offered, points, why, withheld};
use model::summary;
use text::Locale;

type Row = BTreeMap<String, String>;

fn read(measure: Measure) -> Vec<Row> {
    let path = format!("{}/data/outcomes-{}.csv", env!("CARGO_MANIFEST_DIR"), measure.code());
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// The group of a row by the words of its columns; `None` for everybody.
fn group(row: &Row) -> Option<Group> {
    let cells = [&row["urbanisation"], &row["sex"], &row["age"]];
    let parts: Vec<&&String> = cells.iter().filter(|c| **c != "total").collect();
    assert!(parts.len() <= 1, "{row:?} is a part in two respects");
    Some(dataset::all_groups().find(|g| g.code() == parts.first().unwrap().as_str()).unwrap())
        .filter(|_| !parts.is_empty())
}

fn is_total(row: &Row) -> bool {
    ["urbanisation", "sex", "age"].iter().all(|c| row[*c] == "total")
}

fn id(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

#[test]
fn every_printed_figure_of_a_group_is_there_and_no_other() {
    assert_eq!(measures(), [roles::UNEMPLOYMENT, roles::POVERTY]);
    for measure in measures() {
        let mut printed: BTreeMap<(Group, String, u16), (String, String)> = BTreeMap::new();
        for row in read(measure).into_iter().filter(|r| !is_total(r)) {
            let key = (group(&row).unwrap(), row["region"].clone(), row["year"].parse().unwrap());
            printed.insert(key, (row["value"].clone(), row["status"].clone()));
        }
        let mut seen = 0;
        for (ix, region) in dataset::regions() {
            for (group, year) in dataset::all_groups().flat_map(|g| (2009..=2024).map(move |y| (g, y))) {
                let found = dataset::group_observation(measure, group, ix, year);
                let expected = printed.get(&(group, region.id.to_owned(), year));
                let Some((value, status)) = expected else {
                    assert!(found.is_none(), "{group:?} {} {year}", region.id);
                    continue;
                };
                let found = found.unwrap();
                assert_eq!(text::number(Locale::En, found.value), *value, "{} {year}", region.id);
                let standing = match status.as_str() {
                    "published" => Status::Published,
                    "published-inconsistent" => Status::Inconsistent,
                    "published-suspect" => Status::Suspect,
                    other => panic!("{other}"),
                };
                assert_eq!(found.status, standing);
                seen += 1;
            }
        }
        assert_eq!(seen, printed.len());
        assert!(seen > 50);
    }
}

#[test]
fn what_is_offered_exists_and_every_other_group_has_a_reason() {
    for measure in measures() {
        for (ix, _) in dataset::regions() {
            for year in dataset::group_years(measure) {
                let there = offered(measure, ix, year);
                let gone: Vec<Group> = withheld(measure, ix, year).into_iter().flat_map(|(_, g)| g).collect();
                assert_eq!(there.len() + gone.len(), dataset::all_groups().len());
                for group in dataset::all_groups() {
                    let has = datum(measure, group, ix, year).value().is_some();
                    assert_eq!(there.contains(&group), has);
                    assert_eq!(gone.contains(&group), !has);
                }
            }
        }
    }
}

/// Read off the files: poverty is broken down for the country alone and never by age; cities have no villages; age
/// 15 was published for 2010 only; Shymkent became a region in 2018.
#[test]
fn reasons_by_hand() {
    let reason = |measure, group, region, year| why(measure, group, id(region), year);
    let (poverty, unemployment) = (roles::POVERTY, roles::UNEMPLOYMENT);
    assert_eq!(reason(unemployment, roles::RURAL, "KZ-ALA", 2016), Some(Why::NotHere));
    assert_eq!(reason(unemployment, Group::by_code("15").unwrap(), "KZ", 2016), Some(Why::Only(2010)));
    assert_eq!(reason(unemployment, Group::by_code("15").unwrap(), "KZ-AKM", 2016), Some(Why::NotHere));
    assert_eq!(reason(unemployment, roles::FEMALE, "KZ-SHY", 2016), Some(Why::DidNotExist));
    assert_eq!(reason(unemployment, roles::FEMALE, "KZ-SHY", 2018), None);
    assert_eq!(reason(poverty, Group::by_code("16-24").unwrap(), "KZ", 2016), Some(Why::NotForMeasure));
    assert_eq!(reason(poverty, roles::URBAN, "KZ-AKM", 2016), Some(Why::CountryAlone));
    assert_eq!(reason(poverty, roles::URBAN, "KZ", 2016), None);
    let said = |locale| summary::group_gaps(poverty, COUNTRY, 2011, locale).join(" ");
    assert_eq!(plain(&said(Locale::En)), "Age: not published for this measure.");
    assert_eq!(plain(&said(Locale::Kk)), "Жасы: бұл көрсеткіш бойынша жарияланбаған.");
    assert_eq!(plain(&said(Locale::Ru)), "Возраст: для этого показателя не публикуется.");
}

/// data/outcomes-unemployment.csv, KZ 2016: women 5.5, men 4.4, towns 5.1, villages 4.8; of the bands 29–34 has 7.0
/// and 16–24 has 3.8.
#[test]
fn sentences_by_hand() {
    let finding = |locale| plain(&summary::groups_finding(roles::UNEMPLOYMENT, COUNTRY, 2016, locale));
    assert!(
        finding(Locale::Kk)
            .ends_with("2016 жыл: ең жоғарысы – 29–34 жас (7,0%), ең төмені – 16–24 жас (3,8%).")
    );
    assert!(
        finding(Locale::Ru)
            .ends_with("наибольшее значение – 29–34 года (7,0 %), наименьшее – 16–24 года (3,8 %).")
    );
    assert!(finding(Locale::En).ends_with("highest for ages 29–34 (7.0%), lowest for ages 16–24 (3.8%)."));
    let pair = |pair| plain(&summary::group_pair(roles::UNEMPLOYMENT, pair, COUNTRY, 2016, Locale::Kk));
    assert_eq!(pair((roles::FEMALE, roles::MALE)), "Әйелдер – 5,5%, ерлер – 4,4%, айырмасы – 1,1 п. т.");
    assert_eq!(pair((roles::URBAN, roles::RURAL)), "Қала – 5,1%, ауыл – 4,8%, айырмасы – 0,3 п. т.");
    let bands = ["16–24 года", "25–28 лет", "29–34 года", "35–44 года", "45–54 года", "55–64 года"];
    let named = dataset::all_groups().filter(|g| g.dimension() == Dimension::Age).skip(1);
    let named: Vec<String> = named.map(|g| plain(&summary::group_name(g, Locale::Ru))).collect();
    assert_eq!(named, bands);
    assert_eq!(plain(&summary::group_name(Group::by_code("15").unwrap(), Locale::Ru)), "15 лет");
}

#[test]
fn no_sentence_has_a_hole_anywhere() {
    for locale in Locale::ALL {
        for measure in measures() {
            for (ix, _) in dataset::regions() {
                for year in dataset::group_years(measure) {
                    let mut said = summary::group_gaps(measure, ix, year, locale);
                    said.push(summary::groups_finding(measure, ix, year, locale));
                    said.push(summary::groups_title(measure, ix, locale));
                    for text in said {
                        let holes = ["{", "}", "  ", "()", " ,", " .", "– ."];
                        assert!(holes.iter().all(|hole| !text.contains(hole)), "{text:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn contradicting_figures_are_marked_and_explained() {
    let Some(Scene::Dumbbell(rows)) = dumbbell::groups(roles::UNEMPLOYMENT, COUNTRY, 2015, None, Locale::En)
    else {
        panic!()
    };
    let town = rows.rows.iter().find(|r| r.name == "Urban areas").unwrap();
    assert_eq!(town.label, "5.0*");
    assert!(town.spoken.contains("contradicts another figure"));
    assert!(rows.notes.iter().any(|n| n.starts_with("* ") && n.contains("contradicts")));
    let women = rows.rows.iter().find(|r| r.name == "Women").unwrap();
    assert!(!women.label.contains('*'));
    let Some(Scene::Dumbbell(regions)) =
        dumbbell::regions(roles::UNEMPLOYMENT, 2015, Some(roles::URBAN), Locale::En)
    else {
        panic!()
    };
    assert!(regions.rows.iter().any(|r| r.ratio.ends_with('*')));
    assert!(!regions.notes.is_empty());
}

#[test]
fn charts_of_groups_hold_the_figures_of_the_tables() {
    let Some(Scene::Dumbbell(rows)) =
        dumbbell::groups(roles::UNEMPLOYMENT, COUNTRY, 2016, Some(roles::MALE), Locale::Kk)
    else {
        panic!()
    };
    assert_eq!(rows.rows.len(), 10, "all but age 15, which is of 2010 alone");
    assert_eq!(rows.rows.iter().filter(|r| r.strong).count(), 1);
    for (row, group) in rows.rows.iter().zip(offered(roles::UNEMPLOYMENT, COUNTRY, 2016)) {
        let at = |year| datum(roles::UNEMPLOYMENT, group, COUNTRY, year).value();
        assert_eq!((row.reference, row.subject, row.third), (at(2013), at(2016), at(2023)));
    }
    let Some(Scene::SmallMultiples(panels)) =
        small_multiples::ages_scene(roles::UNEMPLOYMENT, id("KZ-ALA"), Locale::Kk)
    else {
        panic!()
    };
    assert_eq!(panels.cells.len(), 6, "all ages but 15");
    for cell in &panels.cells {
        let group = dataset::all_groups().find(|g| summary::group_name(*g, Locale::Kk) == cell.name).unwrap();
        let own: Vec<_> = cell.points.iter().filter(|p| !p.earlier).map(|p| (p.year, p.value)).collect();
        let table: Vec<_> = points(roles::UNEMPLOYMENT, group, id("KZ-ALA"))
            .into_iter()
            .filter_map(|(year, d): (u16, Datum)| Some((year, d.value()?)))
            .collect();
        assert_eq!(own, table);
    }
    assert!(small_multiples::ages_scene(roles::POVERTY, id("KZ-ALA"), Locale::Kk).is_none());
}
