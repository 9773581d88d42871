//! Periods from a day to a day, by months where both ends are whole.

use super::date::{EN, RU};
use super::locale::Locale;

/// Year, month from 1, day from 1.
pub type Day = (u16, u8, u8);

const KK: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
const RU_ALONE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

/// «2016 ж. қаңтар – маусым», «1 января – 27 июля 2016 г.», "July 2011 – December 2016"; in English two bare
/// months have no spaces around the dash, "January–June 2016"; a whole calendar year is
/// «2015 ж.», «2015 г.», "2015".
pub fn period(locale: Locale, from: Day, to: Day) -> String {
    let months = from.2 == 1 && to.2 >= length(to.0, to.1);
    let one_year = from.0 == to.0;
    if months && one_year && from.1 == 1 && to.1 == 12 {
        return in_year(locale, to.0, "");
    }
    let name = |day: Day| {
        let month = month(locale, day.1, months);
        match months {
            true => month.to_owned(),
            false => format!("{}\u{a0}{month}", day.2),
        }
    };
    let (first, last) = (name(from), name(to));
    if one_year {
        let dash = if months && locale == Locale::En { "–\u{2060}" } else { " – " };
        return in_year(locale, to.0, &[&first, dash, &*last].concat());
    }
    let (first, last) = (in_year(locale, from.0, &first), in_year(locale, to.0, &last));
    format!("{first} – {last}")
}

/// A day: «2011 ж. 28 қаңтар», «28 января 2011 г.», "28 January 2011".
pub fn day(locale: Locale, (year, month, day): Day) -> String {
    in_year(locale, year, &format!("{day}\u{a0}{}", self::month(locale, month, false)))
}

/// A date as far as `sources.csv` knows it, 2015, 2015-11 or 2015-11-23: «2015 ж. 23 қараша», «ноябрь 2015 г.», "2015".
pub fn dated(locale: Locale, date: &str) -> String {
    let mut parts = date.split('-').map(|part| part.parse::<u16>().ok());
    let (year, month, of_month) = (parts.next().flatten(), parts.next().flatten(), parts.next().flatten());
    let small = |part: Option<u16>| part.and_then(|n| u8::try_from(n).ok());
    match (year, small(month), small(of_month)) {
        (Some(year), Some(month), Some(of_month)) => day(locale, (year, month, of_month)),
        (Some(year), Some(month), None) => in_year(locale, year, self::month(locale, month, true)),
        _ => date.to_owned(),
    }
}

fn in_year(locale: Locale, year: u16, days: &str) -> String {
    let gap = if days.is_empty() { "" } else { " " };
    match locale {
        Locale::Kk => format!("{year}\u{a0}ж.{gap}{days}"),
        Locale::Ru => format!("{days}{gap}{year}\u{a0}г."),
        Locale::En => format!("{days}{gap}{year}"),
    }
}

fn month(locale: Locale, month: u8, alone: bool) -> &'static str {
    let names = match (locale, alone) {
        (Locale::Kk, _) => &KK,
        (Locale::Ru, true) => &RU_ALONE,
        (Locale::Ru, false) => &RU,
        (Locale::En, _) => &EN,
    };
    let at = usize::from(month.saturating_sub(1));
    names.get(at).copied().unwrap_or("")
}

fn length(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, Kk, Ru};

    fn plain(locale: Locale, from: Day, to: Day) -> String {
        period(locale, from, to).replace('\u{a0}', " ")
    }

    #[test]
    fn whole_years_months_and_days() {
        let year = ((2015, 1, 1), (2015, 12, 31));
        assert_eq!(plain(Kk, year.0, year.1), "2015 ж.");
        assert_eq!(plain(Ru, year.0, year.1), "2015 г.");
        assert_eq!(plain(En, year.0, year.1), "2015");
        let half = ((2016, 1, 1), (2016, 6, 30));
        assert_eq!(plain(Kk, half.0, half.1), "2016 ж. қаңтар – маусым");
        assert_eq!(plain(Ru, half.0, half.1), "январь – июнь 2016 г.");
        assert_eq!(plain(En, half.0, half.1), "January–\u{2060}June 2016");
        let days = ((2016, 1, 1), (2016, 7, 27));
        assert_eq!(plain(Kk, days.0, days.1), "2016 ж. 1 қаңтар – 27 шілде");
        assert_eq!(plain(Ru, days.0, days.1), "1 января – 27 июля 2016 г.");
        assert_eq!(plain(En, days.0, days.1), "1 January – 27 July 2016");
        let long = ((2011, 7, 1), (2016, 12, 31));
        assert_eq!(plain(Kk, long.0, long.1), "2011 ж. шілде – 2016 ж. желтоқсан");
        assert_eq!(plain(Ru, long.0, long.1), "июль 2011 г. – декабрь 2016 г.");
        assert_eq!(plain(En, long.0, long.1), "July 2011 – December 2016");
    }

    #[test]
    fn the_end_of_february_depends_on_the_year() {
        assert_eq!(plain(En, (2016, 2, 1), (2016, 2, 29)), "February–\u{2060}February 2016");
        assert!(plain(En, (2016, 2, 1), (2016, 2, 28)).starts_with("1 "));
    }

    #[test]
    fn dates_as_far_as_they_are_known() {
        let all = |date| Locale::ALL.map(|locale| dated(locale, date).replace('\u{a0}', " "));
        assert_eq!(all("2015-11-23"), ["2015 ж. 23 қараша", "23 ноября 2015 г.", "23 November 2015"]);
        assert_eq!(all("2015-11"), ["2015 ж. қараша", "ноябрь 2015 г.", "November 2015"]);
        assert_eq!(all("2015"), ["2015"; 3]);
    }
}
