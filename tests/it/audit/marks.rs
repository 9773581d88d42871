//! Every checked figure can be marked, and every row has an id of its own.

use std::collections::BTreeSet;

use jolkarta::data::COUNTRY;
use jolkarta::model::audit::{self, Figure, Verdict, concerns, touching};
use jolkarta::page;
use jolkarta::view::from_query;

#[test]
fn ids_are_unique_and_fit_an_address() {
    let ids: Vec<String> = audit::all().iter().map(audit::Check::id).collect();
    let plain = |id: &String| id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    assert!(ids.iter().all(plain), "{ids:?}");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn a_figure_is_marked_with_its_gravest_verdict() {
    let mark = |figure| concerns(figure).map(|c| (c.id(), c.verdict));
    let said = |id: &str, verdict| Some((id.to_owned(), verdict));
    assert_eq!(mark(Figure::Plan(COUNTRY, 2013)), said("audit-sums-2013", Verdict::Agrees));
    assert_eq!(mark(Figure::PlanSum), said("audit-sums-all", Verdict::Agrees));
    assert_eq!(
        mark(Figure::Almaty("employment_level", "2011")),
        said("audit-city-employment-2011", Verdict::Differs)
    );
    assert_eq!(mark(Figure::Almaty("active", "2011")), said("audit-city-active-2011", Verdict::Rounding));
    assert_eq!(mark(Figure::Fact("needed_employment", 2020)), said("audit-total-text", Verdict::Differs));
    assert_eq!(mark(Figure::Fact("vulnerable_total", 2012)), said("audit-text-groups", Verdict::Overlap));
    assert_eq!(mark(Figure::Rate("bns-sdg", 2015, 0)), said("audit-renderings-2015", Verdict::Differs));
    assert_eq!(mark(Figure::Fact("almaty_branches", 0)), None);
}

/// The signs of the first view: where each hangs, and the row of the audit that it leads to.
fn hung(query: &str) -> Vec<(String, String)> {
    let signs = page::audit::signs(&from_query(query).0);
    let shown = signs.into_iter().filter(|sign| !sign.markup.is_empty());
    let to = |markup: &str| markup.split("href=\"#").nth(1).unwrap().split('"').next().unwrap().to_owned();
    shown.map(|sign| (sign.place, to(&sign.markup))).collect()
}

#[test]
fn the_first_view_is_marked_too() {
    let has = |query: &str, place: &str, row: &str| {
        let found = hung(query);
        assert!(found.iter().any(|(at, to)| at == place && to == row), "{query} {place}: {found:?}");
    };
    has("", ".bignum b", "audit-total-text");
    has("", "[data-target=unemployment] .v small", "audit-renderings-2016");
    has("", "[data-target=productive] .v small", "audit-productive-2016");
    has("?year=2014", "#rank .nat .n", "audit-sums-2014");
    has("?measure=unemployment&year=2015", "#rank .nat .n", "audit-renderings-2015");
    let table = "?measure=unemployment&year=2015&with=2011&view=table&region=KZ-ALA";
    has(table, "#table tr[data-row=KZ] td:nth-of-type(1)", "audit-renderings-2015");
    has(table, "#table tr[data-row=KZ] td:nth-of-type(2)", "audit-renderings-2011");
    has(table, "#table tr[data-row=KZ-ALA] td:nth-of-type(2)", "audit-city-official-2011");
    has(table, "#panel tbody tr:nth-child(3) td:nth-of-type(2)", "audit-renderings-2015");
    assert!(
        hung("?measure=neet").iter().all(|(place, _)| !place.starts_with("#rank")),
        "no check concerns NEET"
    );
}

#[test]
fn under_the_figure_stand_the_checks_of_what_is_shown() {
    let line = |query: &str| page::audit::beside(&from_query(query).0);
    assert!(line("?measure=unemployment&year=2011").contains("#audit-renderings-2011"));
    assert!(line("?measure=unemployment&view=trend").contains("#audit-renderings-2015"), "over the years");
    assert!(!line("?measure=unemployment").contains("#audit-renderings-2015"), "another year");
    assert!(line("?with=2013").contains("#audit-sums-2013"));
    assert_eq!(line("").matches("<span>").count(), 1, "the plan needs no further words");
    assert_eq!(
        touching(Figure::Almaty("unemployed", "2011")).map(|c| c.id()).unwrap(),
        "audit-city-active-2011"
    );
}

#[test]
fn every_word_beside_a_figure_has_an_entry() {
    let words = page::audit::beside(&from_query("?measure=unemployment&year=2015").0);
    for id in ["differs", "borders", "target", "points"] {
        assert!(words.contains(&format!("#term-{id}")), "{id}: {words}");
        assert!(page::glossary::list(jolkarta::text::Locale::Kk).contains(&format!("id=\"term-{id}\"")));
    }
}
