//! Cells of one row that must agree with each other.

use super::cells::column;
use crate::zone::problem::Problems;
use crate::zone::read::table::Table;
use crate::zone::read::values::{Day, Figure};

/// Reports shares outside 0 to 100 %, spans that end before they begin, periods of another year than
/// their row, and documents with an impossible date or address.
pub fn check(table: &Table, problems: &mut Problems) {
    let cell = |name: &str| column(table, name);
    let (unit, value) = (cell("unit"), cell("value"));
    let (from, to) = (cell("from"), cell("to"));
    let (period, year) = (cell("period"), cell("year"));
    let (date, url) = (cell("date"), cell("url"));
    for (line, record) in &table.records {
        let get = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or("");
        let mut say = |what: String| problems.add(&table.file, *line, what);
        if get(unit) == "percent" && !is_share(get(value)) {
            say(format!(
                "value: {} is not between 0 and 100 percent; correct it",
                get(value)
            ));
        }
        if !get(to).is_empty() && get(from) > get(to) {
            say(format!(
                "from: {} is after to: {}; exchange them",
                get(from),
                get(to)
            ));
        }
        if period.is_some() && year.is_some() && !is_period(get(period), get(year)) {
            let (period, year) = (get(period), get(year));
            say(format!(
                "period: '{period}' is not {year} or a quarter as {year}-Q1; correct it"
            ));
        }
        if url.is_some() && !is_date(get(date)) {
            say(format!(
                "date: '{}' is not YYYY, YYYY-MM or YYYY-MM-DD; correct it",
                get(date)
            ));
        }
        if !is_address(get(url)) {
            say(format!(
                "url: '{}' does not begin with https:// or http://; correct it",
                get(url)
            ));
        }
    }
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
