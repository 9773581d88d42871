//! Figures in the conventions of the three languages (CLDR 48), as plain text.
//!
//! Groups, decimals and signs are written here and nowhere else, so a figure looks the same on the page,
//! in a chart, in a picture and in a served page. Every space inside a figure is U+00A0.

use super::decimal::Decimal;
use super::locale::Locale;

/// U+00A0, the space inside figures and between a figure and its unit.
const NBSP: char = '\u{a0}';
/// U+2212, the true minus.
const MINUS: char = '\u{2212}';
/// An en dash and a word joiner, so that a range never breaks over two lines.
const TO: &str = "–\u{2060}";

/// A whole number in groups of three: `52 231`, in English `52,231`.
pub fn integer(locale: Locale, value: i64) -> String {
    let mut out = sign(value);
    push_groups(&mut out, locale, value.unsigned_abs());
    out
}

/// A figure with the decimals it has: `5,0`, in English `5.0`.
pub fn number(locale: Locale, value: Decimal) -> String {
    let mut out = sign(i64::from(value.scaled));
    push_abs(&mut out, locale, value);
    out
}

/// A percentage: `5,0%` in Kazakh, `5,0 %` in Russian, `5.0%` in English.
pub fn percent(locale: Locale, value: Decimal) -> String {
    let mut out = number(locale, value);
    if locale == Locale::Ru {
        out.push(NBSP);
    }
    out.push('%');
    out
}

/// A difference with its sign: `+0,3`, `−0,3`; no sign on zero.
pub fn signed(locale: Locale, value: Decimal) -> String {
    let plus = if value.scaled > 0 { "+" } else { "" };
    format!("{plus}{}", number(locale, value))
}

/// A closed range with an unspaced en dash that does not break: `4,7–4,8`.
pub fn range(locale: Locale, low: Decimal, high: Decimal) -> String {
    format!("{}{TO}{}", number(locale, low), number(locale, high))
}

fn sign(value: i64) -> String {
    let mut out = String::with_capacity(12);
    if value < 0 {
        out.push(MINUS);
    }
    out
}

fn push_abs(out: &mut String, locale: Locale, value: Decimal) {
    let unit = 10_u64.pow(u32::from(value.places.min(9)));
    let size = u64::from(value.scaled.unsigned_abs());
    push_groups(out, locale, size / unit);
    if value.places == 0 {
        return;
    }
    out.push(if locale == Locale::En { '.' } else { ',' });
    let tail = (size % unit).to_string();
    for _ in tail.len()..usize::from(value.places.min(9)) {
        out.push('0');
    }
    out.push_str(&tail);
}

fn push_groups(out: &mut String, locale: Locale, value: u64) {
    let digits = value.to_string();
    let group = if locale == Locale::En { ',' } else { NBSP };
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, Kk, Ru};

    fn d(scaled: i32, places: u8) -> Decimal {
        Decimal::new(scaled, places)
    }

    /// CLDR 48: `1234567.891` and `87.6 %` in kk, ru, en.
    #[test]
    fn follows_cldr() {
        assert_eq!(number(Kk, d(1_234_567_891, 3)), "1\u{a0}234\u{a0}567,891");
        assert_eq!(number(Ru, d(1_234_567_891, 3)), "1\u{a0}234\u{a0}567,891");
        assert_eq!(number(En, d(1_234_567_891, 3)), "1,234,567.891");
        assert_eq!(percent(Kk, d(876, 1)), "87,6%");
        assert_eq!(percent(Ru, d(876, 1)), "87,6\u{a0}%");
        assert_eq!(percent(En, d(876, 1)), "87.6%");
    }

    #[test]
    fn groups_from_four_digits() {
        let all: Vec<String> = [0, 7, 999, 1_000, 7_210, 52_231, 509_108, 1_000_007]
            .into_iter()
            .map(|n| integer(En, n))
            .collect();
        assert_eq!(all, ["0", "7", "999", "1,000", "7,210", "52,231", "509,108", "1,000,007"]);
        assert_eq!(integer(Kk, 7_210), "7\u{a0}210");
        assert_eq!(integer(Ru, -509_108), "−509\u{a0}108");
        assert_eq!(integer(En, i64::MIN), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn keeps_the_decimals_of_the_source() {
        assert_eq!(number(Kk, d(50, 1)), "5,0");
        assert_eq!(number(En, d(6, 0)), "6");
        assert_eq!(number(Ru, d(5, 2)), "0,05");
        assert_eq!(number(En, d(0, 1)), "0.0");
    }

    #[test]
    fn differences_carry_a_sign() {
        assert_eq!(signed(Ru, d(3, 1)), "+0,3");
        assert_eq!(signed(Kk, d(-3, 1)), "−0,3");
        assert_eq!(signed(En, d(0, 1)), "0.0");
        assert_eq!(number(En, d(i32::MIN, 0)), "−2,147,483,648");
    }

    #[test]
    fn ranges_do_not_break() {
        assert_eq!(range(Kk, d(47, 1), d(48, 1)), "4,7–\u{2060}4,8");
        assert_eq!(range(En, d(47, 1), d(48, 1)), "4.7–\u{2060}4.8");
    }
}
