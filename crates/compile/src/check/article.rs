//! The tables that quote the article are whole: Table 2 has every period in every row, a printed figure is its
//! value, lists count from one.

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::article_rows::{Almaty, Item};
use crate::read::table::Row;
use crate::read::values::Figure;

const ALMATY: &str = "data/almaty.csv";
const LISTS: &str = "data/lists.csv";

/// The periods of Table 2 in its order: those of its first row.
pub fn periods(facts: &Facts) -> Vec<&str> {
    let rows = || facts.programme.almaty.iter().map(|row| &row.value);
    let first = rows().next().map(|cell| cell.indicator.as_str());
    rows()
        .take_while(|cell| Some(cell.indicator.as_str()) == first)
        .map(|cell| cell.period.as_str())
        .collect()
}

/// Reports all that does not fit.
pub fn check(facts: &Facts, problems: &mut Problems) {
    let periods = periods(facts);
    let mut before: Option<&Row<Almaty>> = None;
    for (at, row) in facts.programme.almaty.iter().enumerate() {
        let cell = &row.value;
        let wanted = periods.get(at % periods.len()).copied().unwrap_or_default();
        let first = at % periods.len() == 0;
        let same = before.is_none_or(|b| first || b.value.indicator == cell.indicator);
        if cell.period != wanted || !same {
            let what = format!(
                "period: '{}' of {} stands where {wanted} is expected; every row of Table 2 has the periods of the first in order",
                cell.period, cell.indicator
            );
            problems.add(ALMATY, row.line, "table-2", what);
            return;
        }
        if !printed_is(&cell.printed, cell.value) {
            let what = format!("printed: '{}' is not the value; correct one of them", cell.printed);
            problems.add(ALMATY, row.line, "printed", what);
        }
        before = Some(row);
    }
    if !facts.programme.almaty.len().is_multiple_of(periods.len().max(1)) {
        problems.add(
            ALMATY,
            1,
            "table-2",
            format!("the last row of Table 2 has not all {} periods; add them", periods.len()),
        );
    }
    lists(&facts.programme.lists, problems);
    for row in &facts.programme.text {
        if (row.value.kind == "place") == row.value.place.is_empty() {
            let what = "place: names where a row of the kind 'place' is shown, and stays empty in others; correct it";
            problems.add("data/article.csv", row.line, "article-place", what.to_owned());
        }
    }
}

/// The printed string has a decimal comma; one more mark after the figure is the printer's own.
fn printed_is(printed: &str, value: Figure) -> bool {
    let figure = printed.trim_end_matches([',', '.']).replace(',', ".");
    Figure::parse(&figure) == Ok(value)
}

fn lists(rows: &[Row<Item>], problems: &mut Problems) {
    let mut before: Option<&Item> = None;
    for row in rows {
        let own = before.filter(|b| b.list == row.value.list).map_or(0, |b| b.n);
        if row.value.n != own + 1 {
            let what = format!("n: {} does not follow {own}; number the list from 1", row.value.n);
            problems.add(LISTS, row.line, "numbering", what);
        }
        before = Some(&row.value);
    }
}
