//! The translation of the article: a line a paragraph, which begins with the number of the paragraph in `data/article.csv`.

use text::Locale;

const RUSSIAN: &str = include_str!("../../../../../locales/article/ru.txt");
const ENGLISH: &str = include_str!("../../../../../locales/article/en.txt");

/// A paragraph in another language than the article's own; `None` where the file has none.
pub fn of(number: u16, locale: Locale) -> Option<&'static str> {
    let text = match locale {
        Locale::Kk => return None,
        Locale::Ru => RUSSIAN,
        Locale::En => ENGLISH,
    };
    let mut lines = text.lines().filter_map(|line| line.split_once(' '));
    lines.find(|(own, _)| own.parse() == Ok(number)).map(|(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of a text, decimals with a point: `№2/400` has 2 and 400.
    fn numerals(text: &str) -> Vec<String> {
        let letters: Vec<char> = text.chars().collect();
        let mut found = Vec::new();
        let mut own = String::new();
        for (at, letter) in letters.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| letters.get(before));
            let between = [before, letters.get(at + 1)].iter().all(|l| l.is_some_and(|l| l.is_ascii_digit()));
            match letter {
                digit if digit.is_ascii_digit() => own.push(*digit),
                ',' | '.' if between => own.push('.'),
                _ if !own.is_empty() => found.push(std::mem::take(&mut own)),
                _ => {}
            }
        }
        found.extend((!own.is_empty()).then_some(own));
        found.sort();
        found
    }

    #[test]
    fn every_figure_of_a_paragraph_is_in_its_translations() {
        assert_eq!(numerals("12,8%-дан №2/400, 7."), ["12.8", "2", "400", "7"]);
        for (number, paragraph) in (1..).zip(dataset::article()) {
            for locale in [Locale::Ru, Locale::En] {
                let Some(words) = of(number, locale) else { continue };
                assert_eq!(paragraph.locale, Locale::Kk, "{number}: {words}");
                assert_eq!(numerals(words), numerals(paragraph.text), "{number}: {words}");
            }
        }
    }

    #[test]
    fn every_kazakh_paragraph_is_translated() {
        for (number, paragraph) in (1..).zip(dataset::article()) {
            let own = paragraph.locale == Locale::Kk && paragraph.place.is_empty();
            for locale in [Locale::Ru, Locale::En] {
                assert!(!own || of(number, locale).is_some(), "{locale:?} {number}: {}", paragraph.text);
            }
        }
        for text in [RUSSIAN, ENGLISH] {
            let numbers: Vec<u16> =
                text.lines().map(|l| l.split_once(' ').unwrap().0.parse().unwrap()).collect();
            assert!(numbers.is_sorted() && numbers.windows(2).all(|two| two[0] != two[1]), "{numbers:?}");
        }
    }
}
