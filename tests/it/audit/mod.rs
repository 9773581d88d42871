//! The audit that the product computes against `data/audit.md`, which was computed independently: the tables of that
//! document are read here row by row. And a verdict changes when its cell does.

mod change;
mod document;
mod marks;

use std::collections::BTreeMap;

use model::audit::{self, At, Check, Group};

/// The rows of the table under a heading of the document, without its header.
pub fn table(heading: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/audit.md")).unwrap();
    let (_, after) = text.split_once(&format!("{heading}\n")).expect(heading);
    let inside = after.split("\n#").next().unwrap();
    let rows = inside.lines().filter(|line| line.starts_with('|'));
    let cells = |line: &str| line.trim_matches('|').split('|').map(|c| c.trim().to_owned()).collect();
    rows.skip(2).map(cells).collect()
}

/// The checks of a group by their period, as the document writes it.
pub fn group(group: Group) -> BTreeMap<String, &'static Check> {
    let own = audit::all().iter().filter(|check| check.group == group);
    own.map(|check| (period(check), check)).collect()
}

/// `2011`, `2014-Q3`, or the code of a named check.
pub fn period(check: &Check) -> String {
    match check.at {
        At::Year(year) | At::Period(year, 0) => year.to_string(),
        At::Period(year, quarter) => format!("{year}-Q{quarter}"),
        At::Named(code, _) => code.to_owned(),
        At::Said(statement) => statement.code().to_owned(),
    }
}

/// The first word of a verdict of the document as the product has it.
pub fn verdict(words: &str) -> audit::Verdict {
    use audit::Verdict::{Agrees, Differs, Note, Open, Overlap, Rounding};
    let starts = |word: &str| words.starts_with(word);
    match words {
        _ if starts("ok only with overlap") => Overlap,
        _ if starts("ok") => Agrees,
        _ if starts("rounding") => Rounding,
        _ if starts("differs") => Differs,
        _ if starts("cannot be checked") => Open,
        _ if starts("note") => Note,
        other => panic!("no such verdict: {other}"),
    }
}

/// A figure as the document writes it, in thousandths: `84826`, `7.286`, `+0.038`, `5.28%`, `2.22 million`.
pub fn thousandths(words: &str) -> i64 {
    let figure: String = words
        .chars()
        .skip_while(|c| c.is_alphabetic() || *c == ' ')
        .take_while(|c| "+-.0123456789".contains(*c))
        .collect();
    let (sign, digits) = match figure.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, figure.trim_start_matches('+')),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    sign * format!("{whole}{decimals:0<3}").parse::<i64>().expect(words)
}

/// The product's figure in thousandths.
pub fn own(figure: Option<text::Decimal>) -> i64 {
    i64::from(figure.unwrap().with_places(3).scaled)
}
