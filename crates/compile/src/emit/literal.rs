//! Rust literals.

use std::fmt::Display;

use schema::Date;

/// A string literal.
pub fn text(words: &str) -> String {
    format!("{words:?}")
}

/// `["…","…"]`.
pub fn texts<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    list(words.into_iter().map(text))
}

/// `[a,b]` of things that print as Rust.
pub fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let written: Vec<String> = items.into_iter().map(|i| i.to_string()).collect();
    format!("[{}]", written.join(","))
}

/// `Some(…)` or `None`.
pub fn option(written: Option<String>) -> String {
    written.map_or_else(|| "None".to_owned(), |w| format!("Some({w})"))
}

pub fn date(day: Date) -> String {
    let Date { year, month, day } = day;
    format!("Date{{year:{year},month:{month},day:{day}}}")
}
