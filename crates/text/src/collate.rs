//! Alphabetical order of names in the three languages (CLDR 48).
//!
//! Code points put І before А and Қ, Ұ, Ө after Я, so they never sort names here. Two texts are compared
//! letter by letter without case; only if that ties do ё, then capitals, then code points decide. So the
//! order is total, and equal means identical.

use std::cmp::Ordering;

use super::letters::lower;
use super::locale::Locale;

/// The Kazakh alphabet. The Russian one is the same without the letters of Kazakh, in the same order.
const CYRILLIC: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// Alphabetical order: Cyrillic before Latin in Kazakh and Russian, Latin first in English. Spaces and signs come
/// before digits, digits before letters. Russian sorts ё with е, Kazakh after it.
pub fn compare(locale: Locale, left: &str, right: &str) -> Ordering {
    let letters = |text: &str| -> Vec<u32> { text.chars().map(|c| weight(locale, c)).collect() };
    letters(left)
        .cmp(&letters(right))
        .then_with(|| yo(left).cmp(yo(right)))
        .then_with(|| capitals(left).cmp(capitals(right)))
        .then_with(|| left.cmp(right))
}

fn weight(locale: Locale, letter: char) -> u32 {
    let letter = match lower(letter) {
        'ё' if locale == Locale::Ru => 'е',
        '\u{a0}' | '\u{202f}' => ' ',
        other => other,
    };
    let (latin, cyrillic) = if locale == Locale::En { (300, 400) } else { (400, 300) };
    if letter.is_ascii_lowercase() {
        return latin + (u32::from(letter) - u32::from('a'));
    }
    if letter.is_ascii_digit() {
        return 200 + (u32::from(letter) - u32::from('0'));
    }
    let place = CYRILLIC.chars().zip(cyrillic..).find(|(c, _)| *c == letter);
    match place {
        Some((_, weight)) => weight,
        None if is_foreign(letter) => 1_000 + u32::from(letter),
        None => u32::from(letter).min(199),
    }
}

/// A letter of none of the three languages; the alphabets of Europe and Asia Minor lie in one range.
fn is_foreign(letter: char) -> bool {
    matches!(letter, '\u{c0}'..='\u{1fff}') && !matches!(letter, '×' | '÷')
}

fn yo(text: &str) -> impl Iterator<Item = bool> {
    text.chars().map(|c| lower(c) == 'ё')
}

fn capitals(text: &str) -> impl Iterator<Item = bool> {
    text.chars().map(|c| lower(c) != c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, Kk, Ru};

    fn sorted<'a>(locale: Locale, words: &[&'a str]) -> Vec<&'a str> {
        let mut words = words.to_vec();
        words.sort_by(|a, b| compare(locale, a, b));
        words
    }

    /// The order of the alphabet, one word a letter, written down from the Kazakh alphabet and given reversed.
    #[test]
    fn kazakh_alphabet() {
        let words: Vec<&str> =
            "алма әке бала вагон гүл ғалым дала ел ёлка жер зат иық йод кеме қала лақ мал нан ңы ой өзен \
             пән рас су тау у ұл үй фильм хат һиджра цирк чемпион шай щётка ъ ыдыс іні ь эпос юрист яғни"
                .split_whitespace()
                .collect();
        let reversed: Vec<&str> = words.iter().rev().copied().collect();
        assert_eq!(sorted(Kk, &reversed), words);
    }

    #[test]
    fn kazakh_names_of_regions() {
        let names = ["Ұлытау", "Қызылорда", "Абай", "Қостанай", "Жетісу", "Оңтүстік", "Шымкент", "Павлодар"];
        assert_eq!(
            sorted(Kk, &names),
            ["Абай", "Жетісу", "Қостанай", "Қызылорда", "Оңтүстік", "Павлодар", "Ұлытау", "Шымкент"]
        );
    }

    #[test]
    fn russian_sorts_yo_with_ye() {
        assert_eq!(sorted(Ru, &["ель", "ёж", "еда", "жук"]), ["еда", "ёж", "ель", "жук"]);
        assert_eq!(sorted(Ru, &["всё", "все"]), ["все", "всё"]);
        assert_eq!(sorted(Kk, &["ёлка", "ел", "ес"]), ["ел", "ес", "ёлка"]);
    }

    #[test]
    fn the_script_of_the_language_comes_first() {
        assert_eq!(sorted(Ru, &["NEET", "план", "10 000"]), ["10 000", "план", "NEET"]);
        assert_eq!(sorted(En, &["план", "NEET", "10,000"]), ["10,000", "NEET", "план"]);
    }

    #[test]
    fn case_decides_last_and_equal_means_identical() {
        assert_eq!(
            sorted(En, &["almaty Region", "Almaty city", "Aktobe"]),
            ["Aktobe", "Almaty city", "almaty Region"]
        );
        assert_eq!(compare(Kk, "қала", "Қала"), Ordering::Less);
        assert_eq!(compare(Kk, "Қала", "Қала"), Ordering::Equal);
        assert_ne!(compare(Kk, "а\u{a0}б", "а б"), Ordering::Equal);
    }

    #[test]
    fn a_name_stands_before_its_extension() {
        assert_eq!(compare(En, "Almaty", "Almaty Region"), Ordering::Less);
        assert_eq!(compare(Kk, "Алматы қ.", "Алматы обл."), Ordering::Less);
    }
}
