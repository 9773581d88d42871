//! `vintages.rs`: the rows of `vintages.csv`, each with its regions and the words for it, as `src/data/vintage.rs`
//! describes them.

use super::dataset::ixes;
use super::literal;
use crate::facts::Facts;
use crate::read::rows::Vintage;

/// The key of the words for a set of borders.
pub fn key(id: &str) -> String {
    format!("borders_{id}")
}

pub fn write(facts: &Facts) -> String {
    let rows: Vec<&Vintage> = facts.vintages.iter().map(|row| &row.value).collect();
    let count = rows.len();
    let all = literal::list(rows.iter().map(|row| vintage(facts, row)));
    let words = literal::list(rows.iter().map(|row| format!("msg::{}", key(&row.id).to_uppercase())));
    format!(
        "// Written by the build script from data/vintages.csv.\n\
         pub static ROWS: [Row; {count}] = {all};\npub static WORDS: [Msg; {count}] = {words};\n"
    )
}

fn vintage(facts: &Facts, v: &Vintage) -> String {
    let from = literal::option(v.valid_from.map(|day| literal::date(day.0)));
    format!("Row{{code:{},valid_from:{from},members:&{}}}", literal::text(&v.id), ixes(&facts.members(&v.id)))
}
