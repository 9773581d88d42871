//! Every checked figure can be marked, and every row has an id of its own.

use std::collections::BTreeSet;

use dataset::{COUNTRY, Measure, roles};
use jolkarta::explorer::figures::framed_of;
use model::Subject;
use model::audit::{self, Figure, Verdict, concerns};
use model::differing::Shown;
use model::state::{ViewState, from_query};
use presentation::{figure_links, figure_links::Link};
use text::Locale;

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
    let all = audit::differences(Locale::En);
    let row = |measure: Measure, year| {
        all.of_figure(measure.into(), COUNTRY, year).map(|found| found.check.as_str())
    };
    assert_eq!(row(roles::UNEMPLOYMENT, 2015), Some("audit-renderings-2015"));
    // What agrees, and what is right beside something that differs, has no mark.
    for (measure, year) in [
        (roles::PLAN, 2016),
        (roles::PLAN, 2014),
        (roles::UNEMPLOYMENT, 2016),
        (Measure::by_code("neet").unwrap(), 2015),
    ] {
        assert_eq!(row(measure, year), None, "{measure:?} {year}");
    }
    let women = Subject { measure: roles::UNEMPLOYMENT, group: Some(roles::FEMALE) };
    assert_eq!(all.of_figure(women, COUNTRY, 2015), None, "another figure");
    assert_eq!(all.of(Shown::Productive(2016)), None, "our own figure says nothing for itself");
}

/// The addresses of links under the figure.
fn addresses(links: Vec<Link>) -> String {
    links.into_iter().map(|link| link.href + " ").collect()
}

#[test]
fn under_the_figure_stands_what_differs_of_what_is_shown() {
    let all = audit::differences(Locale::Kk);
    let line = |query| addresses(figure_links::checks(&from_query(query).0, &all));
    assert!(line("?measure=unemployment&view=trend").contains("#audit-renderings-2015"), "over the years");
    assert!(!line("?measure=unemployment").contains("#audit-renderings-2015"), "another year");
    assert!(!line("?measure=unemployment&year=2011").contains("#audit-renderings"), "it agrees");
    assert!(line("").contains("#audit-total-text"), "the text has another sum");
}

/// One form: the sign stands after what it is about, is named by what differs, and opens the note of its check.
#[test]
fn a_mark_accuses_only_what_differs() {
    for locale in Locale::ALL {
        let markup = framed_of(ViewState { locale, ..from_query("?embed=matrix&lock=table").0 });
        let marks: Vec<&str> = markup.split("<button").collect();
        assert!(marks.len() > 1, "no marks");
        assert!(marks.iter().skip(1).all(|mark| mark.contains("class=\"differs-mark\"")), "no other button");
        for pair in marks.windows(2) {
            assert!(
                pair[0].ends_with(|c: char| c.is_ascii_digit() || c == '*'),
                "not behind its figure: {}",
                pair[0]
            );
            let said = |name: &str| pair[1].split_once(name).unwrap().1.split('"').next().unwrap();
            let id = said("popovertarget=\"note-");
            assert!(audit::all().iter().any(|check| check.id() == id && check.differs()), "{id}");
            let name = said("aria-label=\"");
            assert!(name.contains(": ") && name.len() > 20, "{name}");
        }
    }
}

#[test]
fn every_word_beside_a_figure_has_an_entry() {
    let words = addresses(figure_links::words(&from_query("?measure=unemployment&year=2015").0));
    for id in ["differs", "borders", "target", "points"] {
        assert!(words.contains(&format!("#term-{id} ")), "{id}: {words}");
        assert!(presentation::glossary::name(id, Locale::Kk).is_some());
    }
}
