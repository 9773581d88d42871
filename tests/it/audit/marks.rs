//! Every checked figure can be marked, and every row has an id of its own.

use std::collections::BTreeSet;

use jolkarta::data::{COUNTRY, Group, Measure};
use jolkarta::model::Subject;
use jolkarta::model::audit::{self, Figure, Verdict, concerns};
use jolkarta::page::{self, audit::Link};
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

#[test]
fn the_explorer_marks_what_differs() {
    let marks = page::audit::marks(Locale::En);
    let row = |measure: Measure, year| {
        let mark = marks.iter().find(|mark| mark.is_of(measure.into(), COUNTRY, year))?;
        mark.href.split('#').nth(1)
    };
    assert_eq!(row(Measure::Unemployment, 2015), Some("audit-renderings-2015"));
    // What agrees, and what is right beside something that differs, has no mark.
    for (measure, year) in
        [(Measure::Plan, 2016), (Measure::Plan, 2014), (Measure::Unemployment, 2016), (Measure::Neet, 2015)]
    {
        assert_eq!(row(measure, year), None, "{measure:?} {year}");
    }
    let women = Subject { measure: Measure::Unemployment, group: Some(Group::Female) };
    assert!(!marks.iter().any(|mark| mark.is_of(women, COUNTRY, 2015)), "another figure");
}

/// The addresses that stand under the figure.
fn line(of: fn(&ViewState) -> Vec<Link>, query: &str) -> String {
    of(&from_query(query).0).into_iter().map(|link| link.href + " ").collect()
}

#[test]
fn under_the_figure_stands_what_differs_of_what_is_shown() {
    let line = |query| line(page::audit::checks, query);
    assert!(line("?measure=unemployment&view=trend").contains("#audit-renderings-2015"), "over the years");
    assert!(!line("?measure=unemployment").contains("#audit-renderings-2015"), "another year");
    assert!(!line("?measure=unemployment&year=2011").contains("#audit-renderings"), "it agrees");
    assert!(line("").contains("#audit-total-text"), "the text has another sum");
}

/// Every part of the page that may carry marks, outside the audit itself.
fn marked(locale: Locale) -> String {
    let state = ViewState { locale, ..ViewState::default() };
    let mut out = vec![page::matrix::rows(&state, page::matrix::Ask::default())];
    out.extend(["unemployment", "poverty", "productive"].map(|id| page::targets::caption(id, locale)));
    out.concat()
}

/// One form, one place: a link without text after what it is about, named by what differs; it opens a note.
#[test]
fn a_mark_accuses_only_what_differs() {
    for locale in Locale::ALL {
        let markup = marked(locale);
        let marks: Vec<&str> = markup.split("<sup class=\"am\"").skip(1).collect();
        assert!(!marks.is_empty(), "no marks");
        for (before, mark) in markup.split("<sup class=\"am\"").zip(&marks) {
            assert!(!before.ends_with("<td>") && !before.ends_with(' '), "before its figure: {before}");
            let row = mark.split("article/#").nth(1).unwrap().split('"').next().unwrap();
            let check = audit::all().iter().find(|check| check.id() == row).unwrap();
            assert!(check.differs(), "{row}: {:?}", check.verdict);
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
    let words = line(page::audit::words, "?measure=unemployment&year=2015");
    for id in ["differs", "borders", "target", "points"] {
        assert!(words.contains(&format!("#term-{id} ")), "{id}: {words}");
        assert!(page::glossary::name(id, Locale::Kk).is_some());
    }
}
