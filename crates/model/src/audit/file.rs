//! Consistency of official files: do totals lie between their groups?

use super::{At, Check, Figure, Group, Unit};
use dataset::Verdict;
use dataset::msg;
use text::{Decimal, Msg};

/// One check a kind of groups, and a last one for what the package has no groups of.
pub fn checks() -> Vec<Check> {
    let counted = dataset::consistency().iter().map(|found| {
        let [cases, contradictions] =
            [found.cases, found.contradictions].map(|n| Decimal::whole(i32::from(n)));
        let verdict = if found.contradictions == 0 { Verdict::Agrees } else { Verdict::Differs };
        check(found.code, words(found.code), vec![cases], Some(contradictions), verdict, found.table)
    });
    let open = check("others", msg::AUDIT_AT_FILE_OTHERS, Vec::new(), None, Verdict::Open, "outcomes-neet");
    counted.chain([open]).collect()
}

fn words(code: &str) -> Msg {
    match code {
        "unemployment-sex" => msg::AUDIT_AT_FILE_SEX,
        "unemployment-age" => msg::AUDIT_AT_FILE_AGE,
        "unemployment-place" => msg::AUDIT_AT_FILE_PLACE,
        "unemployment-city" => msg::AUDIT_AT_FILE_CITY,
        "poverty-sex" => msg::AUDIT_AT_FILE_POVERTY_SEX,
        _ => msg::AUDIT_AT_FILE_POVERTY_PARTS,
    }
}

fn check(
    code: &'static str,
    words: Msg,
    inputs: Vec<Decimal>,
    computed: Option<Decimal>,
    verdict: Verdict,
    table: &'static str,
) -> Check {
    Check {
        group: Group::File,
        at: At::Named(code, words),
        working: "",
        inputs,
        computed,
        printed: None,
        unit: Unit::Cases,
        verdict,
        concerns: vec![Figure::File(table)],
    }
}
