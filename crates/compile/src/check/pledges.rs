//! Targets are facts of the programme: they are in its text and do not change with the data. Figures of the
//! article are in the words that are quoted beside them.

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::values::Figure;

const TARGETS: &str = "data/targets.csv";
const FACTS: &str = "data/facts.csv";

/// The targets as the article quotes them from the programme: id, year, relation, percent.
const PLEDGES: [(&str, u16, &str, &str); 12] = [
    ("poverty", 2016, "at most", "6"),
    ("unemployment", 2016, "at most", "5.0"),
    ("productive", 2016, "at least", "64.5"),
    ("coverage_self_employed", 2013, "equals", "4.0"),
    ("coverage_self_employed", 2014, "equals", "4.8"),
    ("coverage_self_employed", 2015, "equals", "7.0"),
    ("coverage_unemployed", 2013, "equals", "44.0"),
    ("coverage_unemployed", 2014, "equals", "52.5"),
    ("coverage_unemployed", 2015, "equals", "78.8"),
    ("coverage_low_income", 2013, "equals", "18.0"),
    ("coverage_low_income", 2014, "equals", "19.0"),
    ("coverage_low_income", 2015, "equals", "20.0"),
];

/// Reports figures that do not stand in the words beside them. English may write a small one as a word.
pub fn words(facts: &Facts, problems: &mut Problems) {
    for row in &facts.targets {
        let t = &row.value;
        let texts = [("kk", &t.kk), ("ru", &t.ru), ("en", &t.en)];
        silent(TARGETS, row.line, t.value, &texts, problems);
    }
    for row in &facts.programme.facts {
        let f = &row.value;
        silent(FACTS, row.line, f.value, &[("kk", &f.kk), ("ru", &f.ru)], problems);
    }
}

/// Warns of targets that are not those of the programme.
pub fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.targets {
        let t = &row.value;
        let place = format!("{} {}", t.id, t.year);
        let pledge = PLEDGES.iter().find(|(id, year, ..)| *id == t.id && *year == t.year);
        let what = match pledge {
            Some((_, _, relation, value)) if *relation == t.relation && *value == t.value.to_string() => {
                continue;
            }
            Some((_, _, relation, value)) => format!(
                "value: a target of the programme changes: {place} was {relation} {value} and is {} {}; restore it, \
                 the programme ended",
                t.relation, t.value
            ),
            None => format!("id: {place} is no target of the programme; remove it"),
        };
        problems.warn((TARGETS, row.line), "target", place, what);
    }
    for (id, year, relation, value) in PLEDGES {
        if !facts.targets.iter().any(|r| r.value.id == id && r.value.year == year) {
            let what = format!(
                "{id} {year}, {relation} {value}, is a target of the programme and has no row; restore it"
            );
            problems.warn((TARGETS, 1), "target", format!("{id} {year}"), what);
        }
    }
}

fn silent(file: &str, line: usize, value: Figure, texts: &[(&str, &String)], problems: &mut Problems) {
    let without: Vec<&str> =
        texts.iter().filter(|(_, text)| !stands_in(value, text)).map(|(language, _)| *language).collect();
    if !without.is_empty() {
        let what = format!(
            "value: {value} does not stand in the words beside it ({}); correct the one that is not as quoted",
            without.join(", ")
        );
        problems.add(file, line, "quote", what);
    }
}

/// True when the text has the figure, with a decimal point or comma, and not as a part of another.
fn stands_in(value: Figure, text: &str) -> bool {
    let wanted = value.to_string();
    let text: String = text.chars().map(|sign| if sign == ',' { '.' } else { sign }).collect();
    let is_digit = |sign: Option<char>| sign.is_some_and(|s| s.is_ascii_digit());
    text.match_indices(&wanted).any(|(at, _)| {
        let (before, after) = text.split_at(at);
        let (mut left, mut right) = (before.chars().rev(), after.get(wanted.len()..).unwrap_or("").chars());
        let (last, next) = (left.next(), right.next());
        let goes_on = |sign, next| sign == Some('.') && is_digit(next);
        !is_digit(last) && !is_digit(next) && !goes_on(last, left.next()) && !goes_on(next, right.next())
    })
}
