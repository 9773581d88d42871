//! A figure that changes in a table changes in the sentences that name it; a sentence that is no longer true is refused.

use super::{Copy, copy};
use compile::check::sentences::GUARDS;
use compile::derive::figures;

const LOCALES: [&str; 3] = ["locales/kk.toml", "locales/ru.toml", "locales/en.toml"];
const RATE: &str = "data/outcomes-unemployment.csv";
const NEET: &str = "data/outcomes-neet.csv";
const REPORTS: &str = "data/programme-results.csv";

/// The text of a key in the three languages, as the page will print it.
fn printed(copy: &Copy, key: &str) -> [String; 3] {
    let (_, locales) = compile::check(&copy.0).unwrap_or_else(|problems| panic!("{problems:#?}"));
    locales.map(|locale| locale.texts[key].1.clone())
}

/// Expects that the build refuses these texts in the three languages, says what is no longer so, and nothing else.
fn refused(copy: &Copy, keys: &[&str], says: &str) {
    let problems = compile::check(&copy.0).err().unwrap_or_else(|| panic!("{keys:?}: nobody noticed"));
    for problem in &problems {
        let own = keys.iter().any(|key| problem.column.as_deref() == Some(*key));
        assert!(problem.code == "sentence" && own, "{problem}");
    }
    for (key, file) in keys.iter().flat_map(|key| LOCALES.map(|file| (*key, file))) {
        let of = |p: &&compile::problem::Problem| p.file == file && p.column.as_deref() == Some(key);
        let found = problems.iter().find(of).unwrap_or_else(|| panic!("{file}: {key} is not refused"));
        let line = copy.text(file).lines().nth(found.line - 1).unwrap().to_owned();
        assert!(line.starts_with(&format!("{key} = ")), "{file}:{}: {line}", found.line);
        assert!(found.text.contains(says) && found.text.contains("; "), "{found}");
    }
}

#[test]
fn a_figure_follows_its_table() {
    let key = "table_outcomes_neet_note";
    for text in printed(&copy(), key) {
        assert!(text.contains("2011") && text.contains("2023") && !text.contains('{'), "{text}");
    }
    let row = "neet_share,KZ,2020,total,total,total,4.9,percent,published";
    let more = copy().swap(NEET, row, &format!("{row}-inconsistent"));
    let [kk, ru, en] = printed(&more, key);
    assert!(kk.contains("2011, 2020 және 2023\u{a0}жылдардағы"), "{kk}");
    assert!(ru.contains("2011, 2020 и 2023\u{a0}годы"), "{ru}");
    assert!(en.contains("2011, 2020 and 2023"), "{en}");
}

#[test]
fn figures_are_written_in_the_way_of_the_language() {
    let [kk, ru, en] = printed(&copy(), "matrix_title");
    assert!(kk.contains("5,0%") && ru.contains("5,0\u{a0}%") && en.contains("5.0%"), "{kk} {ru} {en}");
    let [kk, _, en] = printed(&copy(), "note_shares");
    assert!(kk.contains("0,002") && en.contains("0.002"), "{kk} {en}");
}

#[test]
fn a_target_missed_refuses_the_first_sentence_of_the_site() {
    let missed = copy()
        .swap(
            RATE,
            "unemployment_rate,KZ,2016,total,total,total,5.0,",
            "unemployment_rate,KZ,2016,total,total,total,5.1,",
        )
        .swap(
            "data/unemployment-national.csv",
            "bns-sdg,2016,2016,annual,5.0,",
            "bns-sdg,2016,2016,annual,5.1,",
        );
    refused(&missed, &["hero_lede"], "unemployment and poverty were met by official figures");
}

#[test]
fn a_plan_that_follows_no_fixed_shares_refuses_its_sentences() {
    let text = copy().text("data/plan.csv");
    let line =
        |id: &str| text.lines().find(|l| l.starts_with(&format!("{id},")) && l.contains(",2016,")).unwrap();
    let moved = |id: &str, by: i64| {
        let (start, persons) = line(id).rsplit_once(',').unwrap();
        format!("{start},{}", persons.parse::<i64>().unwrap() + by)
    };
    let shifted = copy().swap("data/plan.csv", line("KZ-AKM"), &moved("KZ-AKM", 300)).swap(
        "data/plan.csv",
        line("KZ-AKT"),
        &moved("KZ-AKT", -300),
    );
    let keys = ["hero_shares", "plan_key", "plan_proof", "plan_title"];
    let problems = compile::check(&shifted.0).err().unwrap();
    for key in keys {
        let of_key = problems.iter().filter(|p| p.code == "sentence" && p.column.as_deref() == Some(key));
        assert_eq!(of_key.count(), 3, "{key}: {problems:#?}");
    }
}

#[test]
fn a_fall_that_is_none_refuses_the_note_on_the_survey() {
    let row = "informal_share,KZ,2015,total,total,total,22.9,";
    let other = copy().swap("data/outcomes-informal.csv", row, &row.replace("22.9", "25.1"));
    refused(&other, &["note_survey"], "informal and unproductive employment fell every year");
}

#[test]
fn results_that_are_found_refuse_the_sentences_about_missing_ones() {
    let almaty = "KZ-ALA,2015-01-01,2015-12-31,placed,100,,persons,programme,inform-2016-01,";
    refused(&copy().append(REPORTS, almaty), &["missing_results"], "Almaty city has none");
    let first_year = "KZ,2013-07-01,2013-12-31,placed,100,,persons,programme,inform-2016-01,";
    refused(
        &copy().append(REPORTS, first_year),
        &["missing_results"],
        "the tables do not give {data.results_silent}",
    );
}

#[test]
fn a_misprint_that_is_mended_refuses_the_sentence_about_it() {
    let row = "inactivity_rate,2011,34.4,percent,\"34,4,\"";
    let mended = copy().swap("data/almaty.csv", row, &row.replace("34,4,\"", "34,4\""));
    refused(&mended, &["almaty_as_printed"], "is printed as '34,4,'");
}

#[test]
fn coverage_that_falls_refuses_the_statement_that_it_rises() {
    let text = copy().text("data/targets.csv");
    let share = text.lines().find(|line| line.starts_with("coverage_unemployed,2014,")).unwrap();
    let lower =
        copy().swap("data/targets.csv", share, &share.replace("52.5", "43.5").replace("52,5", "43,5"));
    refused(&lower, &["audit_said_coverage"], "higher than that of the year before");
}

#[test]
fn a_list_of_another_length_refuses_the_headings_of_lists() {
    let text = copy().text("data/lists.csv");
    let last = text.lines().find(|line| line.starts_with("barriers,4,")).unwrap();
    let shorter = copy().swap("data/lists.csv", &format!("{last}\n"), "");
    let problems = compile::check(&shorter.0).err().unwrap();
    let said = problems.iter().filter(|p| p.code == "sentence");
    let guard = GUARDS.iter().find(|guard| guard.says.starts_with("the article lists")).unwrap();
    assert_eq!(said.clone().count(), guard.keys.len() * LOCALES.len(), "{problems:#?}");
    assert!(said.clone().all(|p| p.column.as_deref().unwrap().starts_with("programme_")), "{problems:#?}");
}

#[test]
fn every_guard_names_texts_that_exist() {
    for key in GUARDS.iter().flat_map(|guard| guard.keys) {
        for file in LOCALES {
            let folder = file.replace(".toml", "/");
            let own = copy().0.into_iter().filter(|(name, _)| name == file || name.starts_with(&folder));
            let line = format!("\n{key} = ");
            let stands = own.into_iter().any(|(_, bytes)| {
                ["\n".as_bytes(), &bytes].concat().windows(line.len()).any(|part| part == line.as_bytes())
            });
            assert!(stands, "{file} and {folder} have no {key}");
        }
    }
}

#[test]
fn every_figure_is_named_by_a_text() {
    let texts: String = LOCALES.map(|file| copy().text(file)).concat();
    for name in figures::names().split(", ") {
        assert!(texts.contains(&format!("{{{name}}}")), "{name} is used by no text: remove it");
    }
}

#[test]
fn a_figure_that_does_not_exist() {
    let text = "zz_test = '{data.nothing}'";
    let broken = LOCALES.iter().fold(copy(), |copy, file| copy.append(file, text));
    broken.reports(LOCALES[0], "zz_test", "{data.nothing} is no figure of the tables; use one of data.");
}
