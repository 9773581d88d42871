//! Dates inside sentences: since a day, until a day.
//!
//! Kazakh months take an ending that follows their last sound (маусымнан, шілдеден, желтоқсаннан), so the
//! forms are written out.

use super::locale::Locale;

const KK_SINCE: [&str; 12] = [
    "қаңтардан",
    "ақпаннан",
    "наурыздан",
    "сәуірден",
    "мамырдан",
    "маусымнан",
    "шілдеден",
    "тамыздан",
    "қыркүйектен",
    "қазаннан",
    "қарашадан",
    "желтоқсаннан",
];
const KK_UNTIL: [&str; 12] = [
    "қаңтарға",
    "ақпанға",
    "наурызға",
    "сәуірге",
    "мамырға",
    "маусымға",
    "шілдеге",
    "тамызға",
    "қыркүйекке",
    "қазанға",
    "қарашаға",
    "желтоқсанға",
];
pub(super) const RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
pub(super) const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `2018 жылғы 19 маусымнан бері`, `с 19 июня 2018 года`, `since 19 June 2018`. Months count from 1.
pub fn since(locale: Locale, year: u16, month: u8, day: u8) -> String {
    match locale {
        Locale::Kk => format!("{year}\u{a0}жылғы {day}\u{a0}{} бері", name(&KK_SINCE, month)),
        Locale::Ru => format!("с\u{a0}{day}\u{a0}{} {year}\u{a0}года", name(&RU, month)),
        Locale::En => format!("since {day}\u{a0}{} {year}", name(&EN, month)),
    }
}

/// The same before a noun: `2011 жылғы 1 шілдеден бергі` [жиынтық]; Russian and English have one form.
pub fn since_of(locale: Locale, year: u16, month: u8, day: u8) -> String {
    let since = since(locale, year, month, day);
    match since.strip_suffix("бері") {
        Some(day) => [day, "бергі"].concat(),
        None => since,
    }
}

/// `2018 жылғы 18 маусымға дейін`, `до 18 июня 2018 года`, `until 18 June 2018`. Months count from 1.
pub fn until(locale: Locale, year: u16, month: u8, day: u8) -> String {
    match locale {
        Locale::Kk => format!("{year}\u{a0}жылғы {day}\u{a0}{} дейін", name(&KK_UNTIL, month)),
        Locale::Ru => format!("до\u{a0}{day}\u{a0}{} {year}\u{a0}года", name(&RU, month)),
        Locale::En => format!("until {day}\u{a0}{} {year}", name(&EN, month)),
    }
}

fn name(months: &'static [&'static str; 12], month: u8) -> &'static str {
    let at = usize::from(month.saturating_sub(1));
    months.get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, Kk, Ru};

    fn plain(text: String) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn both_ends_in_three_languages() {
        assert_eq!(plain(since(Kk, 2018, 6, 19)), "2018 жылғы 19 маусымнан бері");
        assert_eq!(plain(since(Ru, 2018, 6, 19)), "с 19 июня 2018 года");
        assert_eq!(plain(since_of(Kk, 2011, 7, 1)), "2011 жылғы 1 шілдеден бергі");
        assert_eq!(since_of(Ru, 2011, 7, 1), since(Ru, 2011, 7, 1));
        assert_eq!(plain(since(En, 2022, 6, 8)), "since 8 June 2022");
        assert_eq!(plain(until(Kk, 2018, 6, 18)), "2018 жылғы 18 маусымға дейін");
        assert_eq!(plain(until(Ru, 2018, 6, 18)), "до 18 июня 2018 года");
        assert_eq!(plain(until(En, 2018, 6, 18)), "until 18 June 2018");
    }

    /// Dative: -ға after back vowels and voiced sounds, -қа, -ке after voiceless ones, -ге after front vowels.
    #[test]
    fn kazakh_months_keep_vowel_harmony() {
        for (since, until) in KK_SINCE.into_iter().zip(KK_UNTIL) {
            let front = ["сәуір", "шілде", "қыркүйек"].iter().any(|m| until.starts_with(m));
            assert_eq!(until.ends_with("ге") || until.ends_with("ке"), front, "{until}");
            assert_eq!(since.ends_with("ден") || since.ends_with("тен"), front, "{since}");
        }
    }
}
