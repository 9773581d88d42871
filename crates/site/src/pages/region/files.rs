//! The figures of each region as files: `regions/SLUG/data.csv`, `data.json`, `data.xlsx`, and the list of all regions,
//! `regions/index.json`. A static interface for other programs, described in docs/data.md.

use dataset::msg;
use dataset::{Date, Group, Kind, Measure, RegionIx};
use model::route::{Page, Route, slug};
use model::{Datum, groups, lineage, slice, summary};
use presentation::export::table::{Cell, Table};
use presentation::export::{code_labels, csv};
use serde_json::{Value, json};
use text::{Decimal, Locale};

use super::moved;

/// The language of the words in files for machines.
const MACHINES: Locale = Locale::En;

/// A figure, or why there is none.
struct Row {
    region: RegionIx,
    before: bool,
    measure: Measure,
    year: u16,
    group: Option<Group>,
    known: Datum,
}

/// All files of all regions, and the pages that lead from their ids to their addresses.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = moved();
    files.push(("regions/index.json".to_owned(), text(&index()).into_bytes()));
    for (region, _) in dataset::regions() {
        let rows = rows(region);
        let place = ["regions/", &slug(region), "/data."].concat();
        let machines = table(&rows, MACHINES, false);
        files.push(([&place, "csv"].concat(), csv::plain(&machines).into_bytes()));
        files.push(([&place, "json"].concat(), text(&described(region, &rows)).into_bytes()));
        for locale in Locale::ALL {
            let path = [locale.folder(), &place, "xlsx"].concat();
            files.push((path, csv::book(&table(&rows, locale, true), locale)));
        }
    }
    files
}

/// The region's own figures, then those of the unit it was part of.
fn rows(region: RegionIx) -> Vec<Row> {
    let mut rows = Vec::new();
    let parent = lineage::lineage(region).parent;
    for (of, before) in [(Some(region), false), (parent, true)] {
        if let Some(of) = of {
            dataset::measures().for_each(|measure| of_measure(&mut rows, of, before, measure));
        }
    }
    rows
}

/// Everybody, then the groups that are published for the region in some year.
fn of_measure(rows: &mut Vec<Row>, region: RegionIx, before: bool, measure: Measure) {
    for year in dataset::years(measure) {
        let known = slice::datum(measure, region, year);
        rows.push(Row { region, before, measure, year, group: None, known });
    }
    for group in dataset::all_groups() {
        if !dataset::group_regions(measure, group).any(|known| known == region) {
            continue;
        }
        for (year, known) in groups::points(measure, group, region) {
            rows.push(Row { region, before, measure, year, group: Some(group), known });
        }
    }
}

/// The rows under their columns; `words` instead of codes for readers.
fn table(rows: &[Row], locale: Locale, words: bool) -> Table {
    let heads = [
        ("region", msg::CSV_REGION),
        ("name", msg::TABLE_REGION),
        ("relation", msg::REGION_PAGE_RELATION),
        ("measure", msg::MEASURE_LABEL),
        ("unit", msg::CSV_UNIT),
        ("year", msg::YEAR_LABEL),
        ("group", msg::REGION_PAGE_GROUP),
        ("value", msg::CSV_VALUE),
        ("status", msg::CSV_STATUS),
    ];
    let heads = heads.map(|(code, words)| (code, locale.t(words).to_owned())).into();
    let cells = |row: &Row| {
        let (relation, group) = if words { spoken(row, locale) } else { coded(row) };
        let words = |text: &str| Cell::Text(text.to_owned());
        vec![
            words(dataset::region(row.region).id),
            words(dataset::name(row.region, locale)),
            Cell::Text(relation),
            words(row.measure.code()),
            words(row.measure.unit()),
            Cell::Number(Decimal::whole(i32::from(row.year))),
            Cell::Text(group),
            row.known.value().map_or(Cell::Empty, Cell::Number),
            words(code_labels::status(row.known)),
        ]
    };
    Table { heads, rows: rows.iter().map(cells).collect() }
}

/// Whose figure it is, and of which group.
fn coded(row: &Row) -> (String, String) {
    let relation = if row.before { "predecessor" } else { "own" };
    (relation.to_owned(), row.group.map_or("total", Group::code).to_owned())
}

fn spoken(row: &Row, locale: Locale) -> (String, String) {
    let relation = locale.t(if row.before { msg::REGION_PAGE_BEFORE } else { msg::REGION_PAGE_OWN });
    let group = row.group.map(|group| summary::group_name(group, locale));
    (relation.to_owned(), group.unwrap_or_else(|| locale.t(msg::GROUP_EVERYBODY).to_owned()))
}

/// The region, and its figures with the decimals of their sources.
fn described(region: RegionIx, rows: &[Row]) -> Value {
    let figures: Vec<Value> = rows
        .iter()
        .map(|row| {
            let (relation, group) = coded(row);
            json!({
                "region": dataset::region(row.region).id,
                "relation": relation,
                "measure": row.measure.code(),
                "unit": row.measure.unit(),
                "year": row.year,
                "group": group,
                "value": row.known.value().map(Decimal::to_f64),
                "status": code_labels::status(row.known),
            })
        })
        .collect();
    json!({"region": listed(region), "release": dataset::RELEASE, "figures": figures})
}

fn index() -> Value {
    let regions: Vec<Value> = dataset::regions().map(|(region, _)| listed(region)).collect();
    json!({"release": dataset::RELEASE, "regions": regions})
}

/// A region's entry in the list. Addresses and files are relative to the site's root.
fn listed(region: RegionIx) -> Value {
    let row = dataset::region(region);
    let line = lineage::lineage(region);
    let id = |of: RegionIx| dataset::region(of).id;
    let each = |of: &dyn Fn(Locale) -> String| -> Value {
        Locale::ALL.into_iter().map(|locale| (locale.code().to_owned(), Value::from(of(locale)))).collect()
    };
    let path = ["regions/", &slug(region), "/data."].concat();
    let file = |kind: &str| [path.as_str(), kind].concat();
    let kind = match row.kind {
        Kind::Country => "country",
        Kind::Oblast => "region",
        Kind::City => "city",
    };
    let successors: Vec<&str> = line.successors.iter().map(|of| id(*of)).collect();
    json!({
        "id": row.id,
        "slug": slug(region),
        "kind": kind,
        "name": each(&|locale| dataset::name(region, locale).to_owned()),
        "address": each(&|locale| Route { locale, page: Page::Region(region) }.folder()),
        "from": row.valid_from.map(day),
        "to": row.valid_to.map(day),
        "predecessor": line.parent.map(id),
        "successors": successors,
        "files": {
            "csv": file("csv"),
            "json": file("json"),
            "xlsx": each(&|locale| [locale.folder(), &path, "xlsx"].concat()),
        },
    })
}

fn day(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

fn text(value: &Value) -> String {
    [&value.to_string(), "\n"].concat()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn csv_of(slug: &str) -> String {
        let path = ["regions/", slug, "/data.csv"].concat();
        let (_, bytes) = files().into_iter().find(|(found, _)| *found == path).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_new_region_carries_its_predecessor_marked_and_its_own_gaps() {
        let csv = csv_of("turkistan");
        for line in [
            "KZ-TUR,Turkistan Region,own,unemployment,percent,2023,total,5.0,published",
            "KZ-TUR,Turkistan Region,own,unemployment,percent,2016,total,,did-not-exist",
            "KZ-YUZ,South Kazakhstan Region,predecessor,plan,persons,2016,total,7210,published",
        ] {
            assert!(csv.contains(line), "{line}");
        }
    }

    /// Zero is a figure: Astana had no unproductive employment in 2016, which is not the same as none published.
    #[test]
    fn zero_is_a_figure() {
        let line = "KZ-AST,Astana city,own,unproductive,percent,2016,total,0.0,published";
        assert!(csv_of("astana").contains(line));
    }

    /// A gap says of which kind it is; no present table has a withheld figure.
    #[test]
    fn gaps_carry_their_status() {
        let row = |known| Row {
            region: dataset::COUNTRY,
            before: false,
            measure: dataset::roles::UNEMPLOYMENT,
            year: 2020,
            group: None,
            known,
        };
        let rows = [Datum::NotPublished, Datum::DidNotExist, Datum::Withheld].map(row);
        let csv = csv::plain(&table(&rows, MACHINES, false));
        for status in ["not-published", "did-not-exist", "withheld"] {
            assert!(csv.contains(&[",total,,", status].concat()), "{csv}");
        }
        let described = described(dataset::COUNTRY, &rows);
        assert!(described["figures"].as_array().unwrap().iter().all(|figure| figure["value"].is_null()));
    }

    #[test]
    fn every_file_in_the_list_is_written() {
        let written: Vec<String> = files().into_iter().map(|(path, _)| path).collect();
        for region in index()["regions"].as_array().unwrap() {
            let books = region["files"]["xlsx"].as_object().unwrap().values();
            for path in books.chain([&region["files"]["csv"], &region["files"]["json"]]) {
                assert!(written.iter().any(|known| known == path.as_str().unwrap()), "{path}");
            }
        }
    }
}
