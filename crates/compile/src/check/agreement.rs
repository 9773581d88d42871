//! Cells of one row that must agree with each other.

use super::cells::column;
use crate::problem::Problems;
use crate::read::table::Table;
use crate::read::values::{Day, Figure};

/// Reports shares outside 0 to 100 %, spans that end before they begin, periods of another year than
/// their row, and documents with an impossible date or address.
pub fn check(table: &Table, problems: &mut Problems) {
    for (line, record) in &table.records {
        let cell = |name: &str| column(table, name).and_then(|at| record.get(at));
        for what in wrong(&cell).into_iter().flatten() {
            problems.add(&table.file, *line, "agreement", what);
        }
    }
}

fn wrong<'a>(cell: &dyn Fn(&str) -> Option<&'a str>) -> [Option<String>; 5] {
    let get = |name| cell(name).unwrap_or("");
    let (value, from, to) = (get("value"), get("from"), get("to"));
    let (date, url) = (get("date"), get("url"));
    let share = get("unit") == "percent" && !is_share(value);
    let span = !to.is_empty() && from > to;
    let period = cell("period").zip(cell("year"));
    let document = cell("url").is_some() && !is_date(date);
    [
        share.then(|| format!("value: {value} is not between 0 and 100 percent; correct it")),
        span.then(|| format!("from: {from} is after to: {to}; exchange them")),
        period.filter(|(period, year)| !is_period(period, year)).map(|(period, year)| {
            format!("period: '{period}' is not {year} or a quarter as {year}-Q1; correct it")
        }),
        document.then(|| format!("date: '{date}' is not YYYY, YYYY-MM or YYYY-MM-DD; correct it")),
        (!is_address(url))
            .then(|| format!("url: '{url}' does not begin with https:// or http://; correct it")),
    ]
}

/// An empty or malformed cell is judged elsewhere.
fn is_share(value: &str) -> bool {
    let figure = Figure::parse(value).ok();
    figure.is_none_or(|f| f.scaled >= 0 && f.at(6).is_some_and(|n| n <= 100_000_000))
}

fn is_period(period: &str, year: &str) -> bool {
    match period.split_once('-') {
        None => period == year,
        Some((of, quarter)) => of == year && matches!(quarter, "Q1" | "Q2" | "Q3" | "Q4"),
    }
}

fn is_date(date: &str) -> bool {
    let whole = match date.len() {
        0 => return true,
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    };
    Day::parse(&whole).is_ok()
}

fn is_address(url: &str) -> bool {
    let known = url.starts_with("https://") || url.starts_with("http://");
    url.is_empty() || (known && !url.contains(' '))
}
