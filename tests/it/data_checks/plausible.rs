//! Plausible mistakes: nothing is wrong with the form, and yet the figures can hardly be true. And what is good to know.

use std::collections::BTreeMap;

use super::{Copy, copy};

const RATE: &str = "data/outcomes-unemployment.csv";
const ACCEPTED: &str = "data/accepted.csv";

/// The row of everybody in a table of outcomes.
fn row(copy: &Copy, file: &str, region: &str, year: u16) -> String {
    let key = format!(",{region},{year},total,total,total,");
    copy.text(file).lines().find(|line| line.contains(&key)).unwrap().to_owned()
}

/// A copy with another figure in a row of everybody.
fn figure(copy: Copy, table: &str, region: &str, year: u16, value: &str) -> Copy {
    let file = format!("data/outcomes-{table}.csv");
    let old = row(&copy, &file, region, year);
    let mut cells: Vec<&str> = old.split(',').collect();
    cells[6] = value;
    let new = cells.join(",");
    copy.swap(&file, &old, &new)
}

fn value(copy: &Copy, table: &str, region: &str, year: u16) -> String {
    let row = row(copy, &format!("data/outcomes-{table}.csv"), region, year);
    row.split(',').nth(6).unwrap().to_owned()
}

/// The rows of 2023 as a year to come.
fn next(year: u16, wanted: impl Fn(&str) -> bool) -> Copy {
    let text = copy().text(RATE);
    let rows = text.lines().filter(|l| l.contains(",2023,") && wanted(l));
    let rows: Vec<String> = rows.map(|l| l.replace(",2023,", &format!(",{year},"))).collect();
    copy().append(RATE, &rows.join("\n"))
}

#[test]
fn a_year_of_totals_is_noted_as_such() {
    next(2024, |line| line.contains(",total,total,total,")).says_only(&[
        "note no-groups: 2024 has no groups by age, sex, urbanisation, the year before has",
        "note no-national: 2024 has no row of bns-sdg in unemployment-national.csv",
    ]);
}

#[test]
fn a_whole_year_lacks_only_the_comparison() {
    next(2024, |_| true).says_only(&["note no-national: 2024"]);
    let row = "bns-sdg,2024,2024,annual,4.7,percent,published";
    next(2024, |_| true).append("data/unemployment-national.csv", row).says_only(&[]);
}

#[test]
fn a_year_without_one_region_or_after_a_gap() {
    next(2024, |line| line.contains(",total,total,total,") && !line.contains(",KZ-ULY,"))
        .says_only(&["2024 has no row for KZ-ULY"]);
    next(2025, |_| true).says_only(&["2025 lies outside the span of this table, 2024 has no rows"]);
    next(2024, |line| line.contains(",KZ,")).says_only(&["2024 has no regions, other years have"]);
}

#[test]
fn one_figure_far_from_its_neighbours() {
    for (table, region, year, wrong) in [
        ("unemployment", "KZ-AKM", 2016, "49.8"),
        ("unemployment", "KZ-ALA", 2019, "0.5"),
        ("unemployment", "KZ-SEV", 2023, "47.0"),
        ("unemployment", "KZ-SEV", 2010, "0.6"),
        ("unemployment", "KZ-ABY", 2023, "9.4"),
        ("poverty", "KZ-MAN", 2018, "22.6"),
        ("informal", "KZ-ATY", 2019, "81.0"),
        ("unproductive", "KZ-PAV", 2020, "17.0"),
        ("neet", "KZ-ZAP", 2021, "62.0"),
    ] {
        let place = format!("change {region} ");
        figure(copy(), table, region, year, wrong).says_only(&[&place]);
    }
}

#[test]
fn figures_of_groups_and_counts_of_people() {
    let from = "unemployment_rate,KZ-KUS,2015,total,female,total,";
    let text = copy().text(RATE);
    let line = text.lines().find(|l| l.starts_with(from)).unwrap();
    let tenfold = format!("{from}51.0,percent,published");
    copy()
        .swap(RATE, line, &tenfold)
        .says_only(&["change KZ-KUS 2015 female: value: KZ-KUS (female) goes from"]);
    // A tenth of Akmola, which the country's row follows: the sums agree.
    let people = "data/population.csv";
    let rows: BTreeMap<String, i64> = ["KZ", "KZ-AKM"]
        .map(|id| {
            let text = copy().text(people);
            let line = text.lines().find(|l| l.starts_with(&format!("{id},2016,"))).unwrap().to_owned();
            let persons = line.split(',').nth(2).unwrap().parse().unwrap();
            (line, persons)
        })
        .into();
    let lost = rows.iter().find(|(line, _)| line.contains("AKM")).map(|(_, n)| n / 10).unwrap();
    let changed = rows.iter().fold(copy(), |copy, (line, persons)| {
        copy.swap(people, line, &line.replace(&persons.to_string(), &(persons - 9 * lost).to_string()))
    });
    let said = changed.said();
    let own: Vec<&String> = said.iter().filter(|line| line.starts_with(people)).collect();
    assert!(own.len() == 1 && own[0].contains("warning change KZ-AKM 2016: persons: "), "{said:#?}");
}

#[test]
fn several_wrong_figures_do_not_hide_each_other() {
    let broken = figure(copy(), "unemployment", "KZ-AKM", 2016, "49.8");
    let broken = figure(broken, "unemployment", "KZ-PAV", 2016, "48.9");
    let broken = figure(broken, "unemployment", "KZ-ZHA", 2017, "0.5");
    broken.says_only(&["change KZ-AKM 2016", "change KZ-PAV 2016", "change KZ-ZHA 2017"]);
}

#[test]
fn a_country_outside_its_regions() {
    for (table, year, wrong) in [
        ("unemployment", 2016, "9.9"),
        ("unemployment", 2023, "3.1"),
        ("poverty", 2019, "0.4"),
        ("informal", 2015, "88.0"),
        ("unproductive", 2021, "0.1"),
        ("neet", 2012, "30.1"),
    ] {
        let says = format!("value: {wrong} is printed for KZ in {year}, its regions have ");
        figure(copy(), table, "KZ", year, wrong).says_only(&[&says]);
    }
}

#[test]
fn a_country_that_is_not_the_mean_of_its_regions() {
    for (table, year, wrong) in [("poverty", 2019, "4.6"), ("informal", 2019, "15.0"), ("neet", 2016, "9.0")]
    {
        let right = value(&copy(), table, "KZ", year);
        assert_ne!(right, wrong);
        figure(copy(), table, "KZ", year, wrong)
            .says_only(&[&format!("warning mean KZ {year}: value: {wrong} is printed")]);
    }
}

#[test]
fn two_regions_exchanged() {
    for (table, year) in [
        ("unemployment", 2012),
        ("unemployment", 2016),
        ("unemployment", 2023),
        ("poverty", 2012),
        ("poverty", 2019),
        ("informal", 2015),
        ("unproductive", 2015),
        ("neet", 2020),
    ] {
        let file = format!("data/outcomes-{table}.csv");
        let text = copy().text(&file);
        let year_of = format!(",{year},total,total,total,");
        let mut found: Vec<(f64, String, String)> = text
            .lines()
            .filter(|l| l.contains(&year_of) && !l.contains(",KZ,") && l.ends_with("published"))
            .map(|l| l.split(',').collect::<Vec<_>>())
            .map(|cells| (cells[6].parse().unwrap(), cells[1].to_owned(), cells[6].to_owned()))
            .collect();
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        let ((_, a, low), (_, b, high)) = (&found[0], &found[found.len() - 1]);
        let changed = figure(figure(copy(), table, a, year, high), table, b, year, low);
        let said = changed.said();
        let swap = |line: &String| line.contains("warning swap ") && line.contains(a) && line.contains(b);
        assert!(said.len() == 1 && said.iter().all(swap), "{table} {year} {a} {b}\n{}", said.join("\n"));
    }
}

#[test]
fn a_total_outside_its_groups() {
    // Men 4.6 and women 4.6; the total one printed step away may be rounding, three are not.
    figure(copy(), "unemployment", "KZ-AST", 2017, "4.7").says_only(&[]);
    for wrong in ["4.9", "4.4"] {
        figure(copy(), "unemployment", "KZ-AST", 2017, wrong)
            .says_only(&["in total is outside its groups by sex, 4.6 to 4.6"]);
    }
}

#[test]
fn a_target_is_a_fact_of_the_programme() {
    let file = "data/targets.csv";
    for (from, to, says) in [
        (
            "unemployment,2016,at most,5.0,",
            "unemployment,2016,at most,4.9,",
            "4.9 does not stand in the words beside it",
        ),
        ("at least,64.5,", "at least,46.5,", "46.5 does not stand in the words beside it"),
        ("2015,equals,78.8,", "2015,equals,7.8,", "7.8 does not stand in the words beside it"),
    ] {
        copy().swap(file, from, to).says_only(&[says]);
    }
    let mut changed = copy().swap(file, "unemployment,2016,at most,5.0,", "unemployment,2016,at most,4.9,");
    for (from, to) in [("5,0%-дан", "4,9%-дан"), ("5,0\u{a0}%", "4,9\u{a0}%"), ("exceed 5.0%", "exceed 4.9%")]
    {
        changed = changed.swap(file, from, to);
    }
    let said = changed.said();
    let says = "warning target unemployment 2016: value: a target of the programme changes: unemployment 2016 was at most 5.0";
    assert!(said.iter().any(|line| line.contains(says)), "{said:#?}");
    let facts =
        copy().swap("data/facts.csv", "activity_rate,1991,stated,,68.6,", "activity_rate,1991,stated,,68.9,");
    facts.says_only(&["68.9 does not stand in the words beside it (kk, ru)"]);
}

#[test]
fn class_edges_that_move_are_noted() {
    let text = copy().text("data/outcomes-neet.csv");
    let next: Vec<String> =
        text.lines().filter(|l| l.contains(",2014,")).map(|l| l.replace(",2014,", ",2009,")).collect();
    let said = copy().append("data/outcomes-neet.csv", &next.join("\n")).said();
    assert!(
        said.iter().any(|l| l.contains("note edges: the class edges of neet move from 3.65 5.55")),
        "{said:#?}"
    );
}

#[test]
fn the_national_figure_and_its_status_go_together() {
    let national = "data/unemployment-national.csv";
    let row = "bns-sdg,2015,2015,annual,5.1,percent,published-differs";
    let other = "bns-sdg,2015,2015,annual,4.9,percent,published-differs";
    copy()
        .swap(national, row, other)
        .says_only(&["and its status in both files: published-differs if other"]);
    let both = figure(copy().swap(national, row, other), "unemployment", "KZ", 2015, "4.9");
    both.says_only(&[
        "warning differs 2015: status: no other publication of 2015 is further than 0.1 from 4.9; write published",
        "warning mean KZ 2015: value: 4.9 is printed for KZ in 2015, its regions weighted by inhabitants give 0.22 more",
    ]);
}

#[test]
fn an_accepted_warning_is_silent_and_an_idle_line_is_an_error() {
    let wrong = || figure(copy(), "unemployment", "KZ-AKM", 2016, "49.8");
    let line = "outcomes-unemployment.csv,change,KZ-AKM 2016,The Bureau's file says so.";
    wrong().append(ACCEPTED, line).says_only(&["note edges: the class edges of unemployment move"]);
    copy().append(ACCEPTED, line).says_only(&["has no warning change KZ-AKM 2016; remove it"]);
    let hasty = wrong().append(ACCEPTED, "outcomes-unemployment.csv,change,KZ-AKM 2016,yes").said();
    assert!(hasty.iter().any(|line| line.contains("reason: is not a sentence; write how")), "{hasty:#?}");
    wrong()
        .append(ACCEPTED, "outcomes-unemployment.csv,change,KZ-AKM 2017,The Bureau's file says so.")
        .says_only(&["warning change KZ-AKM 2016", "has no warning change KZ-AKM 2017; remove it"]);
    let other = copy().swap(ACCEPTED, "file,code,place,reason", "file,what,reason");
    assert!(other.said().iter().any(|line| line.contains("has other columns; write file,code,place,reason")));
    let release = compile::emit::release::release;
    assert_eq!(release(&copy().append(ACCEPTED, line).0), release(super::real()), "no part of the data");
}
