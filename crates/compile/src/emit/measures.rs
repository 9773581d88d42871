//! `measures.rs`: the rows of `measures.csv` and their texts, as `src/data/measure.rs` describes them. Each kind of text
//! has a table of its own, so that a part of the program holds only what it says.

use std::fmt::Write;

use super::literal;
use crate::check::measures::{caution_key, stem};
use crate::facts::Facts;
use crate::read::rows::Measure;

pub fn write(facts: &Facts) -> String {
    let measures: Vec<&Measure> = facts.measures.iter().map(|row| &row.value).collect();
    let count = measures.len();
    let mut out = String::from("// Written by the build script from data/measures.csv.\n");
    let mut table = |name: &str, kind: &str, row: fn(&Measure) -> String| {
        let rows = literal::list(measures.iter().map(|measure| row(measure)));
        let _ = writeln!(out, "pub static {name}: [{kind}; {count}] = {rows};");
    };
    table("ROWS", "Row", row);
    table("WORDS", "MeasureWords", words);
    table("ABOUT", "Msg", |m| text(m, "about"));
    table("CAUTIONS", "Option<Msg>", caution);
    for (at, measure) in measures.iter().enumerate() {
        let name = measure.id.replace('-', "_").to_uppercase();
        let _ = writeln!(
            out,
            "/// `{}`.\n#[allow(dead_code)]\npub const {name}: Measure = Measure({at});",
            measure.id
        );
    }
    out
}

fn row(m: &Measure) -> String {
    let kind = match m.kind.as_str() {
        "count" => "Count",
        "per inhabitants" => "PerInhabitants",
        "ratio" => "Ratio",
        _ => "Rate",
    };
    format!(
        "Row{{code:{},kind:MeasureKind::{kind},file:{},unit:{},sdg:{},method_break:{}}}",
        literal::text(&m.id),
        literal::text(&format!("data/{}", m.file())),
        literal::text(&m.unit),
        literal::option((!m.sdg.is_empty()).then(|| literal::text(&m.sdg))),
        literal::option(m.method_break.map(|year| year.to_string())),
    )
}

fn words(m: &Measure) -> String {
    let own = ["tab", "name", "unit", "phrase", "base"].map(|name| format!("{name}:{}", text(m, name)));
    format!("MeasureWords{{{}}}", own.join(","))
}

fn caution(m: &Measure) -> String {
    let key = caution_key(&m.caution).to_uppercase();
    literal::option((!m.caution.is_empty()).then(|| format!("msg::{key}")))
}

fn text(m: &Measure, name: &str) -> String {
    format!("msg::{}_{}", stem(&m.id), name).to_uppercase().replacen("MSG", "msg", 1)
}
