//! Mistakes that show only beside other rows or tables.

use super::copy;

const RATE: &str = "data/outcomes-unemployment.csv";
const PACKAGE: &str = "data/datapackage.json";

#[test]
fn an_unknown_region() {
    let broken = copy().swap(RATE, "rate,KZ-AKM,2012,", "rate,KZ-AKL,2012,");
    broken.reports(RATE, "KZ-AKL", "region: 'KZ-AKL' is not in data/regions.csv");
}

#[test]
fn a_year_outside_the_span() {
    let row = "unemployment_rate,KZ,2032,total,total,total,4.7,percent,published";
    let broken = copy().append(RATE, row);
    broken.reports(RATE, "2032", "2032 lies outside the span of this table, 2024 has no rows");
}

#[test]
fn a_region_outside_its_vintage() {
    let row = "neet_share,KZ-SHY,2015,total,total,total,7.0,percent,published";
    let broken = copy().append("data/outcomes-neet.csv", row);
    broken.reports(
        "data/outcomes-neet.csv",
        "KZ-SHY,2015",
        "KZ-SHY is outside the borders of 2015 (16 regions)",
    );
}

#[test]
fn a_figure_computed_back_for_a_region_of_its_time() {
    let file = "data/outcomes-poverty.csv";
    let from = "poverty_share,KZ-AKM,2010,total,total,total,4.4,percent,published";
    let broken = copy().swap(file, from, &format!("{from}-backcast"));
    broken.reports(file, "backcast", "status: KZ-AKM existed in 2010");
}

#[test]
fn a_region_without_a_row() {
    let file = "data/outcomes-informal.csv";
    let row = "informal_share,KZ-AKM,2012,total,total,total,20.5,percent,published\n";
    let broken = copy().swap(file, row, "");
    broken.reports(file, ",2012,", "2012 has no row for KZ-AKM");
}

#[test]
fn a_year_without_the_country() {
    let file = "data/outcomes-informal.csv";
    let row = "informal_share,KZ,2012,total,total,total,26.0,percent,published\n";
    let broken = copy().swap(file, row, "");
    broken.reports(file, ",2012,", "2012 has no total for KZ");
}

#[test]
fn a_gap_without_a_status() {
    let broken = copy().swap(RATE, "2010,total,total,total,5.8,", "2010,total,total,total,,");
    broken.reports(RATE, "total,,", "value: is empty");
}

#[test]
fn a_gap_with_a_figure() {
    let from = "5.8,percent,published";
    let broken = copy().swap(RATE, from, "5.8,percent,not-published");
    broken.reports(RATE, "not-published", "status: not-published stands beside a figure");
}

#[test]
fn a_gap_that_is_told_is_no_problem() {
    let file = "data/outcomes-informal.csv";
    let from = "KZ-AKM,2012,total,total,total,20.5,percent,published";
    let honest = copy().swap(file, from, "KZ-AKM,2012,total,total,total,,percent,not-published");
    assert!(compile::check(&honest.0).is_ok());
}

#[test]
fn a_figure_with_fewer_decimals() {
    let broken = copy().swap(RATE, "2010,total,total,total,5.8,", "2010,total,total,total,6,");
    broken.reports(RATE, "total,6,", "value: 6 has fewer decimals than the table; write one decimal: 6.0");
}

#[test]
fn a_figure_with_two_decimals_too_many() {
    let broken = copy().swap(RATE, "2010,total,total,total,5.8,", "2010,total,total,total,5.801,");
    broken.reports(RATE, "5.801", "value: 5.801 has more decimals than the table; write one decimal");
}

#[test]
fn a_group_without_its_total() {
    let row = "unemployment_rate,KZ-SHY,2011,total,male,total,4.7,percent,published";
    let broken = copy().append(RATE, row);
    broken.reports(RATE, "KZ-SHY,2011", "KZ-SHY has no total for 2011");
}

#[test]
fn a_column_of_table_1_that_does_not_add_up() {
    let broken = copy().swap("data/plan.csv", "2013,4172", "2013,4173");
    // Sum of the article's column: 84 826.
    let says = "84826 is printed for KZ in 2013, the regions add up to 84827";
    broken.reports("data/plan.csv", "Республикасы,2013", says);
}

#[test]
fn a_population_that_does_not_add_up() {
    let broken = copy().swap("data/population.csv", "KZ,2010,16203274", "KZ,2010,16203275");
    let says = "16203275 is printed for KZ in 2010, the regions add up to 16203274";
    broken.reports("data/population.csv", "16203275", says);
}

#[test]
fn sources_that_do_not_exist() {
    let broken = copy().swap("data/events.csv", ",adilet-316", ",adilet-361");
    broken.reports("data/events.csv", "adilet-361", "source: 'adilet-361' is not in");
    let broken = copy().swap("data/productive.csv", "bns-sdg inform", "bns-sdk inform");
    broken.reports("data/productive.csv", "bns-sdk", "sources: 'bns-sdk' is not in");
    let broken = copy().swap("data/programme-results.csv", ",enbekshi,", ",enbekshy,");
    broken.reports("data/programme-results.csv", "enbekshy", "source: 'enbekshy' is not in");
    let broken = copy().swap(PACKAGE, "\"id\": \"odk-population\"", "\"id\": \"odk\"");
    broken.reports(PACKAGE, "\"path\": \"population.csv\"", "the source 'odk' is not in");
}

#[test]
fn an_unknown_target_group() {
    let broken = copy().swap("data/projects.csv", ",families youth,", ",families young,");
    broken.reports("data/projects.csv", "families young", "target_groups: 'young' is not in");
}

#[test]
fn a_translation_that_is_missing() {
    let text = copy().text("data/lists.csv").lines().nth(4).unwrap().to_owned();
    let mut cells: Vec<&str> = text.split(',').collect();
    assert_eq!(cells.len(), 7, "{text}");
    cells[4] = "";
    let broken = copy().swap("data/lists.csv", &text, &cells.join(","));
    broken.reports("data/lists.csv", &cells.join(","), "ru: the text is missing in this language");
}

#[test]
fn shares_spans_periods_and_addresses() {
    let broken = copy().swap("data/facts.csv", ",71.7,percent", ",717,percent");
    broken.reports("data/facts.csv", ",717,", "value: 717 is not between 0 and 100 percent");
    let results = "data/programme-results.csv";
    let broken = copy().swap(results, "2011-07-01,2014-12-31", "2015-07-01,2014-12-31");
    broken.reports(results, "2015-07-01,2014-12-31", "from: 2015-07-01 is after to: 2014-12-31");
    let broken = copy().swap("data/productive.csv", "2014-Q2,2014", "2014-Q5,2014");
    broken.reports("data/productive.csv", "2014-Q5", "period: '2014-Q5' is not 2014 or a quarter");
    let broken = copy().swap("data/sources.csv", ",2014-12,", ",12-2014,");
    broken.reports("data/sources.csv", "12-2014", "date: '12-2014' is not YYYY");
    let broken = copy().swap("data/sources.csv", "https://stat.gov.kz", "stat.gov.kz");
    broken.reports("data/sources.csv", ",stat.gov.kz", "url: 'stat.gov.kz' does not begin with");
}
