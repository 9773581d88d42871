//! Plural rules of the three languages for whole numbers (CLDR 48).

use super::locale::Locale;

/// A CLDR plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// 1 адам, 21 человек…: the rule differs by language.
    One,
    /// Russian 2–4.
    Few,
    /// Russian 0, 5–20.
    Many,
    /// Everything else.
    Other,
}

/// The form that a whole number takes.
pub fn form(locale: Locale, n: u64) -> Form {
    match locale {
        Locale::Kk | Locale::En => {
            if n == 1 {
                Form::One
            } else {
                Form::Other
            }
        }
        Locale::Ru => match (n % 10, n % 100) {
            (1, tail) if tail != 11 => Form::One,
            (2..=4, tail) if !(12..=14).contains(&tail) => Form::Few,
            _ => Form::Many,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_forms_follow_the_last_digits() {
        let forms: Vec<Form> =
            [1, 2, 5, 11, 12, 21, 22, 111, 1002].into_iter().map(|n| form(Locale::Ru, n)).collect();
        use Form::{Few, Many, One};
        assert_eq!(forms, [One, Few, Many, Many, Many, One, Few, Many, Few]);
    }
}
