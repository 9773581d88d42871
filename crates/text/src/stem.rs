//! Search in running text that forgives endings: «жетімдер» finds «жетім» and «жетімдіктің», "orphans" finds
//! "orphanhood", «инвалидам» finds «инвалидностью».
//!
//! Words are compared folded (see [`fold`]), so any keyboard will do. From a typed word the endings of the text's
//! language are taken off, one after the other, while enough of it is left.

use super::fold::fold;
use super::locale::Locale;

/// Kazakh: number, possession, case, and endings that make nouns and adjectives; folded.
const KK: &[&str] = &[
    "lar", "ler", "dar", "der", "tar", "ter", "nin", "din", "tin", "ndagi", "ndegi", "dagi", "degi", "tagi",
    "tegi", "nan", "nen", "dan", "den", "tan", "ten", "men", "ben", "pen", "nda", "nde", "lik", "dik", "tik",
    "shi", "siz", "li", "di", "ti", "ni", "da", "de", "ta", "te", "ga", "ge", "ka", "ke", "na", "ne", "si",
    "im", "in", "i", "n", "a", "e", "u",
];
/// Russian: cases and genders of nouns and adjectives, infinitives; folded.
const RU: &[&str] = &[
    "iami", "ami", "iah", "ah", "iam", "am", "ov", "ev", "ei", "iu", "om", "em", "oi", "ogo", "ego", "omu",
    "emu", "imi", "ih", "im", "ii", "ie", "aia", "oe", "uiu", "iiu", "ia", "nost", "a", "o", "u", "e", "i",
];
/// English; folded.
const EN: &[&str] = &["ilities", "iliti", "led", "ing", "ies", "es", "ed", "ers", "er", "s", "i"];

/// True when every word of the query begins a word of the text, in any order, endings aside. An empty query is found
/// everywhere.
pub fn mentions(query: &str, text: &str, locale: Locale) -> bool {
    let text = fold(text);
    let query = fold(query);
    let mut typed = query.split(' ').filter(|word| !word.is_empty());
    typed.all(|typed| text.split(' ').any(|word| same(typed, word, locale)))
}

fn same(typed: &str, word: &str, locale: Locale) -> bool {
    if word.starts_with(typed) {
        return true;
    }
    let (endings, shortest) = match locale {
        Locale::Kk => (KK, 4),
        Locale::Ru => (RU, 3),
        Locale::En => (EN, 4),
    };
    let stem = stem(typed, endings, shortest);
    stem.len() < typed.len() && begins(word, stem)
}

/// The word without its endings, never shorter than `shortest` letters. A single Kazakh vowel is an ending of longer words
/// only: түрме would become a part of тұрмыс.
fn stem<'a>(word: &'a str, endings: &[&str], shortest: usize) -> &'a str {
    let least = |ending: &str| if ending.len() == 1 && shortest == 4 { 5 } else { shortest };
    let without = |word: &'a str| {
        let all = endings.iter().filter_map(|ending| Some((word.strip_suffix(ending)?, least(ending))));
        all.filter(|(rest, least)| rest.len() >= *least).map(|(rest, _)| rest).min_by_key(|rest| rest.len())
    };
    let mut left = word;
    while let Some(rest) = without(left) {
        left = rest;
    }
    left
}

/// A last к or п sounds г or б before a vowel: мүгедек, мүгедегі.
fn begins(word: &str, stem: &str) -> bool {
    let other = match stem.as_bytes().last() {
        Some(b'g') => "k",
        Some(b'b') => "p",
        Some(b'k') => "g",
        Some(b'p') => "b",
        _ => "",
    };
    let most = stem.get(..stem.len().saturating_sub(1)).unwrap_or_default();
    word.starts_with(stem)
        || !other.is_empty() && word.strip_prefix(most).is_some_and(|rest| rest.starts_with(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, Kk, Ru};

    #[test]
    fn endings_do_not_matter() {
        for (query, text, locale) in [
            ("жетімдер", "жетім балаларды", Kk),
            ("жетімдер", "Әлеуметтік жетімдіктің алдын алу", Kk),
            ("балалардың", "аутизммен ауыратын балаларға", Kk),
            ("мүгедегі", "мүгедек жандарды", Kk),
            ("мугедектерге", "Мүгедектерді оңалту", Kk),
            ("мектебі", "Егде жастағыларға арналған мектеп", Kk),
            ("сироты", "обеспечение детей-сирот жильём", Ru),
            ("инвалидам", "занятость людей с инвалидностью", Ru),
            ("дети", "помощь детям", Ru),
            ("orphans", "Preventing social orphanhood", En),
            ("disabled", "young people with disabilities", En),
            ("", "бәрі", Kk),
        ] {
            assert!(mentions(query, text, locale), "{query:?} should find {text:?}");
        }
    }

    #[test]
    fn other_words_are_not_found() {
        for (query, text, locale) in [
            ("бала", "саз-балшықтан", Kk),
            ("жетік", "жетім", Kk),
            ("мектептен", "мүгедек", Kk),
            ("город", "горячего питания", Ru),
            ("prison camp", "released from prison", En),
        ] {
            assert!(!mentions(query, text, locale), "{query:?} should not find {text:?}");
        }
    }
}
