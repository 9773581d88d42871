//! A maintainer corrects a figure or adds a year by editing CSV alone; spans, borders and the release follow.

use super::{Copy, copy, real};
use compile::derive::tables::{self, Grid};
use compile::emit::release::release;
use compile::read::values::Figure;
use schema::Status;

const RATE: &str = "data/outcomes-unemployment.csv";

fn table(files: &Copy, measure: &str) -> Grid {
    let (facts, _) = compile::check(&files.0).map_err(|p| p[0].to_string()).unwrap();
    tables::all(&facts).0.swap_remove(facts.measure(measure).unwrap())
}

fn position(id: &str) -> usize {
    let (facts, _) = compile::check(real()).unwrap();
    facts.position(id).unwrap()
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

#[test]
fn a_year_is_added_by_adding_rows() {
    let before = table(&copy(), "unemployment");
    let text = copy().text(RATE);
    let last = text.lines().filter(|l| l.contains(",2023,"));
    let next: Vec<String> = last.map(|l| l.replace(",2023,", ",2024,")).collect();
    assert_eq!(next.len(), 228, "the rows of 2023, groups included");
    let after = table(&copy().append(RATE, &next.join("\n")), "unemployment");
    assert_eq!(after.first_year, before.first_year);
    assert_eq!(after.years(), before.years() + 1);
    assert_eq!(after.vintages.last(), Some(&2), "20 regions");
    assert_eq!(after.at(0, 2024), before.at(0, 2023));
}

#[test]
fn a_figure_is_corrected_by_writing_it() {
    let from = "unemployment_rate,KZ-AKM,2010,total,total,total,5.8,";
    let mended = copy().swap(RATE, from, "unemployment_rate,KZ-AKM,2010,total,total,total,5.7,");
    let region = position("KZ-AKM");
    let (before, after) = (table(&copy(), "unemployment"), table(&mended, "unemployment"));
    assert_eq!(before.at(region, 2010), Some((figure("5.8"), Status::Published)));
    assert_eq!(after.at(region, 2010), Some((figure("5.7"), Status::Published)));
    assert_ne!(release(real()), release(&mended.0));
}

#[test]
fn the_release_names_the_data_and_nothing_else() {
    let name = release(real());
    assert!(name.len() == 10 && name.bytes().all(|b| b.is_ascii_hexdigit()), "{name}");
    let reworded = copy().append("locales/kk.toml", "# a remark").append("data/PROVENANCE.md", "A remark.");
    assert_eq!(release(&reworded.0), name);
}

#[test]
fn borders_follow_from_the_regions_that_a_year_names() {
    let (sixteen, seventeen, twenty) = (0, 1, 2);
    // data/PROVENANCE.md, "When did new regions enter?".
    for (measure, year, wanted) in [
        ("unemployment", 2017, sixteen),
        ("unemployment", 2018, seventeen),
        ("unemployment", 2022, twenty),
        ("poverty", 2014, sixteen),
        ("poverty", 2017, sixteen),
        ("poverty", 2022, seventeen),
        ("poverty", 2023, twenty),
        ("plan", 2020, sixteen),
        ("plan-per-10k", 2020, sixteen),
        ("plan-ratio", 2020, sixteen),
    ] {
        let table = table(&copy(), measure);
        let column = usize::from(year - table.first_year);
        assert_eq!(table.vintages.get(column), Some(&wanted), "{measure} {year}");
    }
}

#[test]
fn the_plan_is_divided_by_the_inhabitants_of_the_same_ground() {
    let table = table(&copy(), "plan-per-10k");
    for (id, year, wanted) in [
        ("KZ", 2013, "50.2"),     // 84 826 : 16 910 246
        ("KZ-AST", 2013, "93.9"), // 7 304 : 778 145
        ("KZ-YUZ", 2017, "26.3"), // 7 565 : (912 300 + 1 966 336), Shymkent and Turkistan
    ] {
        let found = table.at(position(id), year);
        assert_eq!(found, Some((figure(wanted), Status::Derived)), "{id} {year}");
    }
    let holes = (2013..=2020).filter(|year| table.at(position("KZ-YUZ"), *year).is_none());
    assert_eq!(holes.count(), 0);
}

#[test]
fn figures_keep_the_decimals_of_their_source() {
    let neet = table(&copy(), "neet");
    assert_eq!(neet.places, 1);
    assert_eq!(neet.at(position("KZ-KZY"), 2013), Some((figure("9.88"), Status::Published)));
}

#[test]
fn backcast_figures_are_kept_and_marked() {
    let poverty = table(&copy(), "poverty");
    let standing = |id, year| poverty.at(position(id), year).map(|(_, status)| status);
    assert_eq!(standing("KZ-SHY", 2014), Some(Status::Backcast));
    assert_eq!(standing("KZ-YUZ", 2014), Some(Status::Published));
    assert_eq!(standing("KZ-SHY", 2018), Some(Status::Published));
    assert_eq!(standing("KZ-SHY", 2013), None);
}
