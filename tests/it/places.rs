//! Places on a page: an address names them however it is written.

use model::state::place;
use std::collections::BTreeMap;

#[test]
fn a_place_is_meant_however_its_name_arrives() {
    for raw in [
        "matrix)",
        "matrix%20",
        "matrix%E2%80%8B",
        "matrix?utm_source=t",
        "Matrix",
        "MATRIX.",
        "%22matrix%22",
        "matrix&fbclid=1",
        "matrix%253F",
        "matrix:~:text=a",
        "\u{feff}matrix",
    ] {
        assert_eq!(place(raw), "matrix", "{raw}");
    }
    assert_eq!(place("term-Poverty"), "term-poverty");
    assert_eq!(place("fact_growth-slowdown-"), place("fact-growth_slowdown-"));
    for nothing in ["", "%", "%zz", "?", "…", "\u{200b}", "%FF"] {
        assert_eq!(place(nothing), if nothing == "%zz" { "zz" } else { "" }, "{nothing}");
    }
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for id in include_str!("../../crates/site/tests/published.txt").lines() {
        names.entry(place(id)).or_default().push(id);
    }
    assert!(names.values().all(|ids| ids.len() == 1), "one form for two ids");
}
