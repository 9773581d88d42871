//! Small and capital letters of the three languages, without the case tables of every script in the world.

use super::locale::Locale;

/// The small letter; other characters stay as they are.
pub(super) fn lower(letter: char) -> char {
    let code = u32::from(letter);
    shifted(
        letter,
        match code {
            0x41..=0x5a | 0x410..=0x42f => code + 32,
            0x400..=0x40f => code + 80,
            0x48a..=0x4bf | 0x4d0..=0x4ff => code | 1,
            _ => code,
        },
    )
}

/// The language that a name of a source is in, by its letters: for the mark that a voice reads it by.
pub fn tongue(text: &str) -> Locale {
    let kazakh = |letter: char| "әғқңөұүһі".contains(lower(letter));
    let cyrillic = |letter: char| matches!(u32::from(letter), 0x400..=0x4ff);
    match (text.contains(kazakh), text.contains(cyrillic)) {
        (true, _) => Locale::Kk,
        (false, true) => Locale::Ru,
        (false, false) => Locale::En,
    }
}

/// The text with a capital first letter, for the beginning of a sentence.
pub fn capitalised(text: &str) -> String {
    begun(text, upper)
}

/// The text with a small first letter, for the middle of a sentence.
pub fn uncapitalised(text: &str) -> String {
    begun(text, lower)
}

fn begun(text: &str, with: fn(char) -> char) -> String {
    let mut rest = text.chars();
    let mut out = String::with_capacity(text.len());
    out.extend(rest.next().map(with));
    out.push_str(rest.as_str());
    out
}

fn upper(letter: char) -> char {
    let code = u32::from(letter);
    shifted(
        letter,
        match code {
            0x61..=0x7a | 0x430..=0x44f => code - 32,
            0x450..=0x45f => code - 80,
            0x48a..=0x4bf | 0x4d0..=0x4ff => code & !1,
            _ => code,
        },
    )
}

fn shifted(letter: char, code: u32) -> char {
    char::from_u32(code).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPITALS: &str = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯABCXYZ";

    #[test]
    fn agrees_with_unicode() {
        let small: String = CAPITALS.chars().map(lower).collect();
        assert_eq!(small, CAPITALS.to_lowercase());
        assert_eq!(small.chars().map(upper).collect::<String>(), CAPITALS);
        assert_eq!("5% –".chars().map(lower).map(upper).collect::<String>(), "5% –");
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(capitalised("өнімсіз жұмыс"), "Өнімсіз жұмыс");
        assert_eq!(capitalised("безработица"), "Безработица");
        assert_eq!(capitalised("NEET youth"), "NEET youth");
        assert_eq!(capitalised(""), "");
        assert_eq!(uncapitalised("Өңір ол кезде болмаған"), "өңір ол кезде болмаған");
    }
}
