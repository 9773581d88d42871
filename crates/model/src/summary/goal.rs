//! A target in words: its name, its status, one sentence a year, when it was reached.
//!
//! A status that rests on a derived or preliminary figure, or on a quarter, says so in the same sentence.

use super::figure::status_note;
use super::measure::{measure_base, measure_name, measure_phrase};
use super::names::joined;
use crate::target::{Actual, Assessment, Coverage, Reached, Run, Status, coverage, history, value};
use dataset::msg;
use dataset::{Relation, Rule, Series, Target};
use text::{Decimal, Locale, Msg, capitalised, number, percent};

/// What the site has found, in two sentences: the three targets, and the shares of the plan.
pub fn lede(locale: Locale) -> String {
    [locale.t(msg::HERO_LEDE), " ", locale.t(msg::HERO_SHARES)].concat()
}

/// The word of a status: «Қол жеткізілді», «Отчёт не найден».
pub fn goal_word(status: Status, locale: Locale) -> &'static str {
    locale.t(match status {
        Status::Met => msg::GOAL_MET,
        Status::Close => msg::GOAL_CLOSE,
        Status::Behind => msg::GOAL_BEHIND,
        Status::Missed => msg::GOAL_MISSED,
        Status::NoTarget => msg::GOAL_NO_TARGET,
        Status::NotReported => msg::GOAL_NOT_REPORTED,
        Status::NotDue => msg::GOAL_NOT_DUE,
    })
}

/// The word of what became of a target; a target that was met by a figure of ours says so.
pub fn goal_verdict(of: &Assessment, locale: Locale) -> String {
    if of.is_met_by_ours() {
        return capitalised(locale.t(msg::TARGETS_KEY_COMPUTED));
    }
    goal_word(of.status, locale).to_owned()
}

/// What a target is about: «Жұмыссыздық деңгейі», «Нәтижелі жұмыспен қамту», a category of coverage.
pub fn goal_name(rule: &Rule, locale: Locale) -> &'static str {
    match rule.series {
        Series::Measure(measure) => measure_name(measure, locale),
        Series::Productive => locale.t(msg::GOAL_PRODUCTIVE_NAME),
        Series::Unpublished => category(rule.target, locale),
    }
}

/// What its figure is taken of: «өзін-өзі жұмыспен қамтығандар ішінде»; empty for coverage.
pub fn goal_base(rule: &Rule, locale: Locale) -> &'static str {
    match rule.series {
        Series::Measure(measure) => measure_base(measure, locale),
        Series::Productive => locale.t(msg::GOAL_PRODUCTIVE_BASE),
        Series::Unpublished => "",
    }
}

/// The name of a category of coverage.
pub fn category(id: &str, locale: Locale) -> &'static str {
    locale.t(match id {
        "coverage_self_employed" => msg::GOAL_COVERAGE_SELF_EMPLOYED,
        "coverage_unemployed" => msg::GOAL_COVERAGE_UNEMPLOYED,
        "coverage_low_income" => msg::GOAL_COVERAGE_LOW_INCOME,
        _ => msg::GOAL_COVERAGE_NAME,
    })
}

/// The targets of coverage: «2013–2015 жылдарға 3 санат бойынша 9 меже» and «меже: 4,0% – 78,8%».
pub fn coverage_lines(locale: Locale) -> [String; 2] {
    let all = coverage();
    let targets = || all.iter().flat_map(|c: &Coverage| &c.promised);
    let years = || targets().map(|(year, _)| *year);
    let figures = || targets().map(|(_, figure)| *figure);
    let text = |d: Option<Decimal>| d.map_or_else(String::new, |d| percent(locale, d));
    let year = |y: Option<u16>| y.map_or_else(String::new, |y| y.to_string());
    let base = [
        ("first", year(years().min())),
        ("last", year(years().max())),
        ("categories", all.len().to_string()),
        ("targets", targets().count().to_string()),
    ];
    let range =
        [("low", text(figures().min_by(Decimal::order))), ("high", text(figures().max_by(Decimal::order)))];
    let base = base.each_ref().map(|(key, value)| (*key, value.as_str()));
    let base = locale.count(msg::GOAL_COVERAGE_BASE, targets().count() as u64, &base);
    [base, filled(msg::GOAL_COVERAGE_RANGE, &range, locale)]
}

/// One sentence: «2016 жылы жұмыссыздық деңгейі 5,0% болды: межеге (5,0% немесе одан төмен) қол жеткізілді.»
pub fn goal_sentence(a: &Assessment, locale: Locale) -> String {
    let kept = a.status == Status::Met;
    let later = a.goal.is_some_and(|g| a.year > g.year && a.actual.is_some());
    let (text, starts) = match a.status {
        Status::NoTarget => (msg::GOAL_SAYS_NO_TARGET, true),
        Status::NotReported => (msg::GOAL_SAYS_NOT_REPORTED, true),
        Status::NotDue if a.actual.is_none() => (msg::GOAL_SAYS_NOT_REPORTED, true),
        Status::NotDue => (msg::GOAL_SAYS_NOT_DUE, false),
        _ if later && kept => (msg::GOAL_SAYS_KEPT, false),
        _ if later => (msg::GOAL_SAYS_LOST, false),
        Status::Met => (msg::GOAL_SAYS_MET, false),
        Status::Close => (msg::GOAL_SAYS_CLOSE, false),
        Status::Behind => (msg::GOAL_SAYS_BEHIND, false),
        Status::Missed => (msg::GOAL_SAYS_MISSED, false),
    };
    let phrase = phrase(a.rule, locale);
    let phrase = match starts {
        true => capitalised(phrase),
        false => phrase.to_owned(),
    };
    let values = [
        ("year", a.year.to_string()),
        ("set", a.goal.map_or_else(String::new, |g| g.year.to_string())),
        ("phrase", phrase),
        ("value", a.actual.map_or_else(String::new, |f| noted(&f, locale))),
        ("goal", a.goal.map_or_else(String::new, |g| goal_text(g, locale))),
    ];
    filled(text, &values, locale)
}

/// The target itself: «5,0% немесе одан төмен».
pub fn goal_text(target: &Target, locale: Locale) -> String {
    let figure = percent(locale, value(target));
    let text = match target.relation {
        Relation::AtMost => msg::GOAL_AT_MOST,
        Relation::AtLeast => msg::GOAL_AT_LEAST,
        Relation::Equals => return figure,
    };
    locale.fill(text, &[("value", &figure)])
}

/// A figure and what is to be said with it: «86,4% (есептелген мән)», «89,4% (1-тоқсан)».
pub fn noted(actual: &Actual, locale: Locale) -> String {
    let figure = percent(locale, actual.value);
    let mut notes: Vec<String> = Vec::new();
    if actual.quarter > 0 {
        let quarter = actual.quarter.to_string();
        notes.push(locale.fill(msg::GOAL_QUARTER, &[("quarter", &quarter)]));
    }
    notes.extend(status_note(actual.status, locale).map(str::to_owned));
    if notes.is_empty() {
        return figure;
    }
    let values = [("value", figure), ("note", notes.join(", "))];
    filled(msg::GOAL_NOTED, &values, locale)
}

/// A year and its figure, for the start of a bullet: «2013 ж. – 5,2%».
pub fn goal_year_value(actual: &Actual, locale: Locale) -> String {
    let (year, figure) = (actual.year.to_string(), percent(locale, actual.value));
    locale.fill(msg::GOAL_YEAR_VALUE, &[("year", &year), ("value", &figure)])
}

/// Since when: «Межеге алғаш рет 2014 жылы қол жеткізілді: 5,0%. Кейін меже орындалмаған жылдар: 2015 (5,1%). 2016
/// жылы меже қайта орындалды.» Empty where nothing was promised or published.
pub fn reached_sentence(a: &Assessment, locale: Locale) -> String {
    if a.goal.is_none() || a.rule.series == Series::Unpublished {
        return String::new();
    }
    let Some(known) = &a.reached else {
        return locale.t(msg::GOAL_NEVER).to_owned();
    };
    let mut said = vec![first_reached(known, a.rule, locale)];
    if !known.lapses.is_empty() {
        let one = |(year, figure): &(u16, Decimal)| format!("{year} ({})", percent(locale, *figure));
        let years: Vec<String> = known.lapses.iter().map(one).collect();
        said.push(locale.fill(msg::GOAL_LAPSED, &[("years", &joined(&years, locale))]));
        if let Some(since) = known.since {
            let text = if since == a.year { msg::GOAL_AGAIN_NOW } else { msg::GOAL_AGAIN };
            said.push(locale.fill(text, &[("year", &since.to_string())]));
        }
    }
    said.join(" ")
}

/// The card's sentence: the figure, its distance and the whole history: «5,0% – межеге тең; меже 2014 жылы орындалды,
/// 2015 жылы орындалмады (5,1%), 2016 жылдан бері орындалып отыр.»
pub fn goal_card(a: &Assessment, locale: Locale) -> String {
    let Some(actual) = &a.actual else {
        return [locale.t(msg::GOAL_COVERAGE_SILENT), "."].concat();
    };
    let values = [("value", noted(actual, locale)), ("distance", goal_distance(a, locale))];
    let mut said = filled(msg::GOAL_CARD, &values, locale);
    let runs = a.goal_value().map(|goal| history(a.rule, goal)).unwrap_or_default();
    if !runs.is_empty() {
        let last = runs.len() - 1;
        let runs: Vec<String> = runs.iter().enumerate().map(|(at, r)| run(r, at == last, locale)).collect();
        said.push_str("; ");
        said.push_str(&locale.fill(msg::GOAL_HISTORY, &[("runs", &runs.join(", "))]));
    }
    said.push('.');
    said
}

/// Years of the history: «2015 жылы орындалмады (5,1%)»; those that reach the last figure go on.
pub(super) fn run(run: &Run, last: bool, locale: Locale) -> String {
    let alone = run.from == run.to;
    let (text, open) = match (run.kept, last, alone) {
        (Some(true), true, _) => (msg::GOAL_MET_SINCE, true),
        (Some(true), _, true) => (msg::GOAL_MET_IN, true),
        (Some(true), ..) => (msg::GOAL_MET_YEARS, false),
        (Some(false), _, true) => (msg::GOAL_MISSED_IN, true),
        (Some(false), true, _) => (msg::GOAL_MISSED_SINCE, true),
        (Some(false), ..) => (msg::GOAL_MISSED_YEARS, false),
        (None, _, true) => (msg::GOAL_UNKNOWN_IN, true),
        (None, ..) => (msg::GOAL_UNKNOWN_YEARS, false),
    };
    let (from, to) = (run.from.to_string(), run.to.to_string());
    let years = if open { from } else { [&from, "–\u{2060}", &*to].concat() };
    let value = run.value.map_or_else(String::new, |v| percent(locale, v));
    locale.fill(text, &[("years", &years), ("value", &value)])
}

/// How far from the target: «межеден 3,5 пайыздық тармаққа төмен». Empty without a figure.
pub fn goal_distance(a: &Assessment, locale: Locale) -> String {
    a.distance.map_or_else(String::new, |distance| distance_words(distance, locale))
}

/// A distance from a target in words: «межеден 3,5 пайыздық тармаққа төмен».
pub(super) fn distance_words(distance: Decimal, locale: Locale) -> String {
    let size = Decimal::new(distance.scaled.saturating_abs(), distance.places);
    let text = match distance.scaled {
        0 => return locale.t(msg::GOAL_EQUAL).to_owned(),
        ..0 => msg::GOAL_BELOW,
        _ => msg::GOAL_ABOVE,
    };
    locale.fill(text, &[("points", &number(locale, size))])
}

fn first_reached(known: &Reached, rule: &Rule, locale: Locale) -> String {
    let figure = percent(locale, known.value);
    let figure = match status_note(known.status, locale) {
        Some(note) => locale.fill(msg::GOAL_NOTED, &[("value", &figure), ("note", note)]),
        None => figure,
    };
    let text = if known.first < rule.start { msg::GOAL_REACHED_BEFORE } else { msg::GOAL_REACHED };
    locale.fill(text, &[("year", &known.first.to_string()), ("value", &figure)])
}

fn phrase(rule: &Rule, locale: Locale) -> &'static str {
    match rule.series {
        Series::Measure(measure) => measure_phrase(measure, locale),
        Series::Productive => locale.t(msg::GOAL_PRODUCTIVE_PHRASE),
        Series::Unpublished => category(rule.target, locale),
    }
}

/// Fills a text with owned values.
pub(super) fn filled(text: Msg, values: &[(&str, String)], locale: Locale) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
    locale.fill(text, &values)
}
