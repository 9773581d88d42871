//! Sentences of `locales/` that put into words what the tables show. When the tables change, the build asks for new
//! sentences in place of printing what is no longer true.
//!
//! Figures alone need no guard: a text takes them from the tables (`derive::figures`).

use crate::derive::figures::{plan_lines, target_year};
use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::locales::Locale;
use crate::read::rows::Target;
use crate::read::values::Figure;

/// The years that `note_survey` names.
const SURVEY: (u16, u16) = (2014, 2017);

/// Lists of the article whose length a heading names.
const LISTS: [(&str, usize); 8] = [
    ("directions", 3),
    ("barriers", 4),
    ("tasks", 7),
    ("criteria", 6),
    ("unemployment_types", 2),
    ("definitions", 3),
    ("measures", 4),
    ("vulnerable", 3),
];

/// Texts and the facts they rest on.
pub struct Guard {
    /// Keys of the texts.
    pub keys: &'static [&'static str],
    /// What they say, for the message.
    pub says: &'static str,
    /// True while the tables say the same.
    holds: fn(&Facts) -> bool,
}

/// All guarded sentences.
pub const GUARDS: [Guard; 10] = [
    Guard {
        keys: &["hero_lede"],
        says: "of the three targets of one year, unemployment and poverty were met by official figures and the productive \
               share by a derived one",
        holds: three_met,
    },
    Guard {
        keys: &["hero_shares"],
        says: "no region's share of the plan moved by as much as 0.005 percentage points",
        holds: |f| shares_move_less_than_thousandths(f, 5),
    },
    Guard {
        keys: &["table_targets_note"],
        says: "there are three targets, all of one year",
        holds: |f| judged(f).count() == 3 && target_year(f).is_some(),
    },
    Guard {
        keys: &["plan_key", "plan_proof", "plan_title"],
        says: "fixed shares give every cell of Table 1 to within one person",
        holds: |f| fixed_shares(f).unwrap_or(false),
    },
    Guard {
        keys: &["note_survey"],
        says: "from 2014 to 2017 informal and unproductive employment fell every year, by a third or more in all",
        holds: |f| ["informal", "unproductive"].iter().all(|series| steep(f, series)),
    },
    Guard {
        keys: &["audit_said_coverage"],
        says: "every coverage share of the unemployed and of the self-employed is higher than that of the year before",
        holds: |f| ["coverage_unemployed", "coverage_self_employed"].iter().all(|id| rises(f, id)),
    },
    Guard {
        keys: &["missing_results"],
        says: "fewer than half of the regions have a reported result, and Almaty city has none",
        holds: |f| reported(f, "KZ-ALA") == 0 && few_regions(f),
    },
    Guard {
        keys: &["almaty_as_printed"],
        says: "the inactivity rate of 2011 in Table 2 is printed as '34,4,'",
        holds: |f| printed(f, "inactivity_rate", "2011") == Some("34,4,"),
    },
    Guard {
        keys: &["projects_doubt"],
        says: "projects 1 and 6 have a name, and 2 and 7 after them have none",
        holds: |f| {
            [(1, true), (2, false), (6, true), (7, false)]
                .iter()
                .all(|(n, named)| is_named(f, *n) == Some(*named))
        },
    },
    Guard {
        keys: &[
            "programme_directions",
            "programme_barriers",
            "programme_tasks",
            "programme_criteria",
            "programme_types",
            "programme_definitions",
            "programme_measures",
            "programme_start",
            "programme_page_rural",
        ],
        says: "the article lists 3 strands, 4 barriers, 7 tasks, 6 criteria, 2 types of unemployment, 3 definitions, 4 \
               support measures and 3 vulnerable groups",
        holds: |f| LISTS.iter().all(|(list, count)| listed(f, list) == *count),
    },
];

/// Reports the texts that are no longer true.
pub fn check(facts: &Facts, locales: &[Locale; 3], problems: &mut Problems) {
    for guard in GUARDS.iter().filter(|guard| !(guard.holds)(facts)) {
        for (locale, key) in locales.iter().flat_map(|l| guard.keys.iter().map(move |key| (l, *key))) {
            let Some((line, _)) = locale.texts.get(key) else {
                continue;
            };
            let what = format!(
                "{key}: it is no longer true that {}; word it anew in the three languages, and what it says now in \
                 build/check/sentences.rs",
                guard.says
            );
            problems.add(locale.file_of(key), *line, "sentence", what);
        }
    }
}

/// The targets that are judged.
fn judged(facts: &Facts) -> impl Iterator<Item = &Target> {
    facts.targets.iter().map(|row| &row.value).filter(|t| t.relation != "equals")
}

fn three_met(facts: &Facts) -> bool {
    let mut ids: Vec<&str> = judged(facts).map(|t| t.id.as_str()).collect();
    ids.sort_unstable();
    ids == ["poverty", "productive", "unemployment"]
        && target_year(facts).is_some()
        && judged(facts).all(|t| met(facts, t))
}

fn met(facts: &Facts, target: &Target) -> bool {
    let figure = match target.id.as_str() {
        "productive" => {
            let rows = facts.programme.productive.iter().map(|row| &row.value);
            rows.into_iter().find(|p| p.year == target.year && p.status == "derived").map(|p| p.value)
        }
        series => national(facts, series, target.year),
    };
    let Some((figure, wanted)) = figure.and_then(|f| f.at(4)).zip(target.value.at(4)) else {
        return false;
    };
    if target.relation == "at most" { figure <= wanted } else { figure >= wanted }
}

fn national(facts: &Facts, series: &str, year: u16) -> Option<Figure> {
    let lines = facts.outcome_lines(&format!("outcomes-{series}.csv"));
    let mut totals = lines.into_iter().map(|(_, total)| total);
    totals.find(|t| t.region == 0 && t.year == year).and_then(|t| t.value)
}

fn shares_move_less_than_thousandths(facts: &Facts, thousandths: i64) -> bool {
    let apart = |(a, b): ((i64, i64), (i64, i64))| {
        let difference = (a.0 * b.1 - b.0 * a.1).abs();
        i128::from(difference) * 100_000 < i128::from(thousandths) * i128::from(a.1) * i128::from(b.1)
    };
    let still = |line: &Vec<(i64, i64)>| line.iter().all(|a| line.iter().all(|b| apart((*a, *b))));
    plan_lines(facts).is_some_and(|lines| lines.iter().all(still))
}

/// True when a region's share of the whole plan gives each of its cells to within one person.
fn fixed_shares(facts: &Facts) -> Option<bool> {
    let near = |line: Vec<(i64, i64)>| {
        let (own, all) = line.iter().fold((0, 0), |(own, all), cell| (own + cell.0, all + cell.1));
        line.iter().all(|(here, total)| (here * all - own * total).abs() < all)
    };
    Some(plan_lines(facts)?.into_iter().all(near))
}

fn steep(facts: &Facts, series: &str) -> bool {
    let figure = |year| national(facts, series, year).and_then(|f| f.at(4));
    let (first, last) = SURVEY;
    let falls = (first..last).all(|year| figure(year).zip(figure(year + 1)).is_some_and(|(a, b)| b < a));
    falls
        && figure(first).zip(figure(last)).is_some_and(|(from, to)| i64::from(to) * 3 <= i64::from(from) * 2)
}

fn rises(facts: &Facts, id: &str) -> bool {
    let mut rows: Vec<_> = facts.targets.iter().map(|row| &row.value).filter(|t| t.id == id).collect();
    rows.sort_by_key(|t| t.year);
    let higher = |pair: &[&Target]| matches!(pair, [a, b] if a.value.at(4) < b.value.at(4));
    rows.len() > 1 && rows.windows(2).all(higher)
}

fn reported(facts: &Facts, region: &str) -> usize {
    facts.programme.reports.iter().filter(|row| row.value.region == region).count()
}

fn few_regions(facts: &Facts) -> bool {
    let (mut of, mut with) = (0, 0);
    for region in facts.regions.iter().skip(1).map(|row| &row.value) {
        if region.vintages.0.iter().any(|v| v == "16") {
            of += 1;
            with += usize::from(reported(facts, &region.id) > 0);
        }
    }
    with * 2 < of
}

fn printed<'a>(facts: &'a Facts, indicator: &str, period: &str) -> Option<&'a str> {
    let mut cells = facts.programme.almaty.iter().map(|row| &row.value);
    cells.find(|cell| cell.indicator == indicator && cell.period == period).map(|cell| cell.printed.as_str())
}

fn is_named(facts: &Facts, n: u8) -> Option<bool> {
    facts.projects.iter().find(|row| row.value.n == n).map(|row| !row.value.name_kk.is_empty())
}

fn listed(facts: &Facts, list: &str) -> usize {
    facts.programme.lists.iter().filter(|row| row.value.list == list).count()
}
