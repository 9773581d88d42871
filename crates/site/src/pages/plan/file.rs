//! The shares and the ratio of every region and year as files, with the figures that they come from: a CSV for machines, and
//! a workbook for readers in each language.

use dataset::msg;
use dataset::{COUNTRY, RegionIx, Status, roles};
use model::plan::{Share, regions, share};
use presentation::export::table::{Cell, Table};
use presentation::export::{code_labels, csv};
use text::{Decimal, Locale, Ratio, number};

/// The path of the CSV from the site's root.
pub const PATH: &str = "data/plan-share.csv";

const HEAD: &str = "region,year,plan,plan_share,population,population_share,ratio,status";

/// The path of the workbook in a language.
pub fn book_path(locale: Locale) -> String {
    ["data/excel/", locale.code(), "/plan-share.xlsx"].concat()
}

/// The workbook in a language.
pub fn book(locale: Locale) -> Vec<u8> {
    let heads = [
        ("region", msg::CSV_REGION),
        ("name", msg::TABLE_REGION),
        ("year", msg::YEAR_LABEL),
        ("plan", msg::PLAN_PAGE_COLUMN_PLAN),
        ("plan_share", msg::PLAN_PAGE_COLUMN_PLAN_PERCENT),
        ("population", msg::PLAN_PAGE_POPULATION),
        ("population_share", msg::PLAN_PAGE_COLUMN_PEOPLE_PERCENT),
        ("ratio", msg::PLAN_PAGE_COLUMN_RATIO),
        ("status", msg::CSV_STATUS),
    ];
    let rows = cells().filter_map(|(region, year)| Some(row(&share(region, year)?, year, locale)));
    let heads = heads.map(|(code, words)| (code, locale.t(words).to_owned())).into();
    csv::book(&Table { heads, rows: rows.collect() }, locale)
}

fn row(of: &Share, year: u16, locale: Locale) -> Vec<Cell> {
    let count =
        |persons: i64| i32::try_from(persons).map_or(Cell::Empty, |n| Cell::Number(Decimal::whole(n)));
    let text = |words: &str| Cell::Text(words.to_owned());
    vec![
        text(dataset::region(of.region).id),
        text(dataset::name(of.region, locale)),
        count(i64::from(year)),
        count(of.persons),
        Cell::Number(of.plan.rounded(3)),
        count(of.inhabitants),
        Cell::Number(of.people.rounded(3)),
        Cell::Number(of.ratio.rounded(4)),
        text(code_labels::reliability(Status::Derived)),
    ]
}

/// The CSV: the country, then the regions in the order of `data/regions.csv`. Shares are percent with three decimals,
/// the ratio has four.
pub fn bytes() -> Vec<u8> {
    let mut out = String::from(HEAD);
    for line in cells().filter_map(|(region, year)| line(region, year)) {
        out.push('\n');
        out.push_str(&line);
    }
    out.push('\n');
    out.into_bytes()
}

/// Every region with every year of the plan.
fn cells() -> impl Iterator<Item = (RegionIx, u16)> {
    let places = std::iter::once(COUNTRY).chain(regions());
    places.flat_map(|region| dataset::years(roles::PLAN).map(move |year| (region, year)))
}

fn line(region: RegionIx, year: u16) -> Option<String> {
    let Share { persons, inhabitants, plan, people, ratio, .. } = share(region, year)?;
    let id = dataset::region(region).id;
    let [plan, people, ratio] = [plain(plan, 3), plain(people, 3), plain(ratio, 4)];
    Some(format!("{id},{year},{persons},{plan},{inhabitants},{people},{ratio},derived"))
}

/// With a point and without groups: the figures have fewer than four digits before it.
fn plain(of: Ratio, places: u8) -> String {
    number(Locale::En, of.rounded(places))
}
