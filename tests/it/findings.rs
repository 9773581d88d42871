//! The sentences of every region, measure and language as one readable table, to be read aloud, and what must hold of
//! each whatever its words are. `UPDATE_SNAPSHOTS=1` writes the table anew.

use dataset::{COUNTRY, Measure, RegionIx};
use model::slice::datum;
use model::{Slice, summary};
use std::path::PathBuf;
use text::{Locale, number};

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// 2016, or the latest year for a region that did not exist then.
fn year(measure: Measure, region: RegionIx) -> u16 {
    let known = datum(measure, region, 2016).value().is_some();
    if known || region == COUNTRY { 2016 } else { *dataset::years(measure).end() }
}

fn regions() -> impl Iterator<Item = RegionIx> {
    dataset::regions().map(|(ix, _)| ix).filter(|ix| *ix != COUNTRY)
}

/// `(heading, sentence)` of everything that a view says.
fn sentences(locale: Locale) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for measure in dataset::measures() {
        let mut put = |what: &str, id: &str, sentence: String| {
            out.push((format!("{} {} {what} {id}", locale.code(), measure.code()), plain(&sentence)));
        };
        for at in dataset::years(measure) {
            put(&at.to_string(), "KZ", summary::finding(&Slice::of(measure, at), locale));
        }
        put("trend", "KZ", summary::finding_trend(measure, &[], locale));
        for region in regions() {
            let slice = Slice::of(measure, year(measure, region));
            let id = dataset::region(region).id;
            put(&slice.year.to_string(), id, summary::finding_region(&slice, region, locale));
            put("panel", id, summary::panel_sentence(&slice, region, locale));
            put("trend", id, summary::finding_trend(measure, &[region], locale));
        }
    }
    out
}

#[test]
fn the_table_of_sentences() {
    for locale in Locale::ALL {
        let mut table = String::new();
        for (heading, sentence) in sentences(locale) {
            table.push_str(&format!("{heading}\t{sentence}\n"));
        }
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("tests/snapshots/words")
            .join(format!("findings-{}.tsv", locale.code()));
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&path, &table).unwrap();
        }
        let known = std::fs::read_to_string(&path).unwrap_or_default();
        let differs = known.lines().zip(table.lines()).find(|(a, b)| a != b);
        assert_eq!(differs, None, "read the sentence, then run with UPDATE_SNAPSHOTS=1");
        assert_eq!(known.lines().count(), table.lines().count());
    }
}

/// A sentence about a region names it and prints its figure as the tables give it.
#[test]
fn sentences_name_their_region_and_figure() {
    for locale in Locale::ALL {
        for measure in dataset::measures() {
            for region in regions() {
                let slice = Slice::of(measure, year(measure, region));
                let said = plain(&summary::finding_region(&slice, region, locale));
                let name = summary::plain_name(region, locale);
                assert!(said.to_lowercase().starts_with(&name.to_lowercase()), "{said}");
                assert!(said.contains(&slice.year.to_string()), "{said}");
                if let Some(value) = datum(measure, region, slice.year).value() {
                    assert!(said.contains(&plain(&number(locale, value))), "{said}");
                }
            }
        }
    }
}

/// Marks stand where the language wants them; no sentence is doubled, cut or left with a hole.
#[test]
fn sentences_are_whole() {
    for locale in Locale::ALL {
        for (heading, said) in sentences(locale) {
            let holes = ["{", "}", "  ", " ,", " .", "..", "()", ": ;", "; ;", ":;", "– ;", "– –", "!"];
            for hole in holes {
                assert!(!said.contains(hole), "{heading}: {said}");
            }
            assert!(said == said.trim() && !said.ends_with([',', ';', ':', '–']), "{heading}: {said}");
            if locale == Locale::En {
                assert!(!said.contains(" %"), "{heading}: {said}");
            } else {
                assert!(!said.contains("0.0"), "{heading}: {said}");
            }
            if locale == Locale::Ru {
                assert!(!said.replace(" %", "").contains('%'), "a space before %: {heading}: {said}");
            }
        }
    }
}

/// Kazakh endings follow the last vowel: back after a, o, ұ, ы; front after ә, ө, ү, і, е.
#[test]
fn kazakh_endings_are_in_harmony() {
    const BACK: &str = "аоұыуя";
    const FRONT: &str = "әөүіеэ";
    for (heading, said) in sentences(Locale::Kk) {
        for word in said.split(|c: char| !c.is_alphabetic()) {
            let lower = word.to_lowercase();
            for (back, front) in
                [("ның", "нің"), ("дың", "дің"), ("ға", "ге"), ("дан", "ден"), ("лар", "лер")]
            {
                let ends = [(back, BACK, FRONT), (front, FRONT, BACK)];
                for (ending, _, wrong) in ends {
                    let Some(stem) = lower.strip_suffix(ending) else { continue };
                    let last = stem.chars().rev().find(|c| BACK.contains(*c) || FRONT.contains(*c));
                    let clash = last.is_some_and(|c| wrong.contains(c) && c != 'у' && c != 'я');
                    assert!(!clash, "{heading}: {word} in {said}");
                }
            }
        }
    }
}
