//! Every checked figure can be marked, and every row has an id of its own.

use std::collections::BTreeSet;

use jolkarta::data::COUNTRY;
use jolkarta::model::audit::{self, Figure, Verdict, concerns};

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
