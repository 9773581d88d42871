//! Every checked figure can be marked, and every row has an id of its own.

use std::collections::BTreeSet;

use jolkarta::data::COUNTRY;
use jolkarta::model::audit::{self, Figure, Verdict, concerns};
use jolkarta::page;
use jolkarta::text::Locale;
use jolkarta::view::{ViewState, from_query};

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

/// The marks of the first view: where each hangs, and the row of the audit that it leads to.
fn hung(query: &str) -> Vec<(String, String)> {
    let signs = page::audit::signs(&from_query(query).0);
    let shown = signs.into_iter().filter(|sign| !sign.markup.is_empty());
    let to = |markup: &str| markup.split("article/#").nth(1).unwrap().split('"').next().unwrap().to_owned();
    shown.map(|sign| (sign.place, to(&sign.markup))).collect()
}

#[test]
fn the_first_view_is_marked_where_something_differs() {
    let has = |query: &str, place: &str, row: &str| {
        let found = hung(query);
        assert!(found.iter().any(|(at, to)| at == place && to == row), "{query} {place}: {found:?}");
    };
    has("?measure=unemployment&year=2015", "#rank .nat .num", "audit-renderings-2015");
    let table = "?measure=unemployment&year=2015&with=2011&view=table&region=KZ-ALA";
    has(table, "#table tr[data-row=KZ] td:nth-of-type(1)", "audit-renderings-2015");
    has(table, "#panel tbody tr:nth-child(4) td:nth-of-type(2)", "audit-renderings-2015");
    // What agrees, and what is right beside something that differs, has no mark.
    for query in ["", "?year=2014", "?measure=unemployment&year=2016&view=table", "?measure=neet"] {
        assert_eq!(hung(query), [], "{query}");
    }
}

#[test]
fn under_the_figure_stands_what_differs_of_what_is_shown() {
    let line = |query: &str| page::audit::beside(&from_query(query).0);
    assert!(line("?measure=unemployment&view=trend").contains("#audit-renderings-2015"), "over the years");
    assert!(!line("?measure=unemployment").contains("#audit-renderings-2015"), "another year");
    assert!(!line("?measure=unemployment&year=2011").contains("#audit-renderings"), "it agrees");
    assert!(line("").contains("#audit-total-text"), "the text has another sum");
}

/// Every part of the page that may carry marks, outside the audit itself.
fn marked(locale: Locale) -> String {
    let state = ViewState { locale, ..ViewState::default() };
    let mut out = vec![page::matrix::table(&state, page::matrix::Ask::default())];
    out.extend(["unemployment", "poverty", "productive"].map(|id| page::targets::caption(id, locale)));
    out.concat()
}

/// One form, one place: a link without text after what it is about, named by what differs; it opens a note.
#[test]
fn a_mark_accuses_only_what_differs() {
    for locale in Locale::ALL {
        let markup = marked(locale);
        let marks: Vec<&str> = markup.split("<sup class=\"am\"").skip(1).collect();
        assert!(marks.len() >= 1, "{} marks", marks.len());
        for (before, mark) in markup.split("<sup class=\"am\"").zip(&marks) {
            assert!(!before.ends_with("<td>") && !before.ends_with(' '), "before its figure: {before}");
            let row = mark.split("data-do=\"note:").nth(1).unwrap().split('"').next().unwrap();
            let check = audit::all().iter().find(|check| check.id() == row).unwrap();
            assert!(check.differs(), "{row}: {:?}", check.verdict);
            assert!(mark.contains(&format!("article/#{row}\"")), "without a program: {mark}");
            let name = mark.split("aria-label=\"").nth(1).unwrap().split('"').next().unwrap();
            assert!(name.contains(": ") && name.len() > 20, "{name}");
            assert!(
                mark.split_once("<a ").unwrap().1.split_once('>').unwrap().1.starts_with("</a></sup>"),
                "{mark}"
            );
            let note = page::audit::note(row, locale).unwrap();
            assert!(note.contains("role=\"dialog\"") && note.contains(&format!("#{row}")), "{note}");
        }
    }
    let productive = page::targets::caption("productive", Locale::En);
    assert!(
        !productive.contains("audit-productive-2016"),
        "our own figure says nothing for itself: {productive}"
    );
}

#[test]
fn every_word_beside_a_figure_has_an_entry() {
    let words = page::audit::beside(&from_query("?measure=unemployment&year=2015").0);
    for id in ["differs", "borders", "target", "points"] {
        assert!(words.contains(&format!("#term-{id}")), "{id}: {words}");
        assert!(page::glossary::name(id, Locale::Kk).is_some());
    }
}
