//! Mistakes in single cells and in the form of a file.

use super::copy;

const RATE: &str = "data/outcomes-unemployment.csv";
const FIRST: &str = "unemployment_rate,KZ,2010,total,total,total,5.8,percent,published";

fn rate(cells: &str, near: &str, says: &str) {
    copy().swap(RATE, FIRST, cells).reports(RATE, near, says);
}

#[test]
fn a_word_for_a_number() {
    rate(&FIRST.replace("5.8", "NaN"), "NaN", "value: 'NaN' is not a number");
}

#[test]
fn an_exponent() {
    rate(&FIRST.replace("5.8", "1e3"), "1e3", "value: '1e3' is not a number");
}

#[test]
fn too_many_digits() {
    rate(&FIRST.replace("5.8", "5.80000000000"), "5.800000", "too many digits");
}

#[test]
fn a_decimal_comma_without_quotes_makes_a_cell_too_many() {
    rate(&FIRST.replace("5.8", "5,8"), "5,8", "has 10 cells, the header has 9");
}

#[test]
fn a_rate_above_one_hundred() {
    rate(&FIRST.replace("5.8", "100.1"), "100.1", "value: 100.1 is above 100");
}

#[test]
fn a_negative_rate() {
    rate(&FIRST.replace("5.8", "-0.1"), "-0.1", "value: -0.1 is below 0");
}

#[test]
fn an_unknown_status() {
    rate(&FIRST.replace("published", "revised"), "revised", "status: 'revised' is unknown");
}

#[test]
fn an_unknown_word() {
    let from = "unemployment_rate,KZ,2010,total,male";
    let broken = copy().swap(RATE, from, "unemployment_rate,KZ,2010,total,men");
    broken.reports(RATE, ",men,", "sex: 'men' is unknown");
}

#[test]
fn an_empty_cell() {
    rate(&FIRST.replace(",KZ,", ",,"), "unemployment_rate,,", "region: is empty");
}

#[test]
fn a_space_at_the_edge() {
    rate(&FIRST.replace(",KZ,", ", KZ,"), ", KZ,", "begins or ends with a space");
}

#[test]
fn a_year_of_two_digits() {
    rate(&FIRST.replace("2010", "10"), ",10,", "year: '10' is not a year");
}

#[test]
fn a_year_of_another_age() {
    rate(&FIRST.replace("2010", "1010"), ",1010,", "year: 1010 is below 1990");
}

#[test]
fn half_a_person() {
    let broken = copy().swap("data/plan.csv", "2013,4172", "2013,4172.5");
    broken.reports("data/plan.csv", "4172.5", "persons: '4172.5' is not a whole number");
}

#[test]
fn a_date_that_is_not_in_the_calendar() {
    let broken = copy().swap("data/regions.csv", "2018-06-18", "2018-06-31");
    broken.reports("data/regions.csv", "2018-06-31", "valid_to: '2018-06-31' is not a date");
}

#[test]
fn a_key_used_twice() {
    let broken = copy().append("data/population.csv", "KZ,2010,16203274,published");
    let text = broken.text("data/population.csv");
    let last = text.lines().count();
    let problems = compile::check(&broken.0).err().unwrap();
    let wanted = format!("data/population.csv:{last}: region + year = KZ + 2010 stands on line 2 too");
    assert!(problems.iter().any(|p| p.to_string().starts_with(&wanted)), "{problems:?}");
}

#[test]
fn a_fact_told_twice() {
    let broken = copy().append("data/facts.csv", "employed,2012,stated,,8.6,million persons,а,б,c");
    broken.reports("data/facts.csv", ",8.6,", "id + year = employed + 2012 stands on line");
}

#[test]
fn an_unknown_column() {
    let broken = copy().swap("data/targets.csv", "id,year,relation", "id,year,kind");
    broken.reports("data/targets.csv", "", "the column 'kind' is not described");
}

#[test]
fn a_missing_column() {
    let broken = copy().swap("data/targets.csv", "id,year,relation", "id,year,kind");
    broken.reports("data/targets.csv", "", "the column 'relation' is missing");
}

#[test]
fn columns_in_another_order() {
    let broken = copy().swap("data/population.csv", "region,year,", "year,region,");
    broken.reports("data/population.csv", "", "the columns are in another order");
}

#[test]
fn a_missing_file() {
    let mut broken = copy();
    broken.0.remove("data/population.csv");
    broken.reports("data/population.csv", "", "the build needs this table");
}

#[test]
fn an_empty_file() {
    let mut broken = copy();
    broken.0.insert("data/lists.csv".to_owned(), Vec::new());
    broken.reports("data/lists.csv", "", "has no header");
}

#[test]
fn another_encoding() {
    let mut broken = copy();
    let text = broken.text("data/lists.csv");
    let at = text.find("target_groups,3").unwrap();
    broken.0.get_mut("data/lists.csv").unwrap()[at] = 0xd2;
    broken.reports("data/lists.csv", "arget_groups,3", "neither UTF-8 nor UTF-16");
}
