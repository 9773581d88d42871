//! The dates of the programme: which year of a yearly series each can have changed first.

use dataset::Date;

/// Years with the numbers of the dates that are before them, `1–3`; numbers count from 1 in the order of
/// `data/events.csv`.
pub fn marks() -> Vec<(u16, String)> {
    let mut marks: Vec<(u16, usize, usize)> = Vec::new();
    for (number, event) in (1..).zip(dataset::events()) {
        let year = first_year(event.date);
        match marks.last_mut().filter(|m| m.0 == year) {
            Some(mark) => mark.2 = number,
            None => marks.push((year, number, number)),
        }
    }
    let words = |(year, first, last): (u16, usize, usize)| match first == last {
        true => (year, first.to_string()),
        false => (year, [&first.to_string(), "–", &last.to_string()].concat()),
    };
    marks.into_iter().map(words).collect()
}

/// A date of the first half of a year belongs to that year, one of the second half to the next.
const fn first_year(date: Date) -> u16 {
    if date.month <= 6 { date.year } else { date.year + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_stand_before_the_year_they_can_have_changed() {
        let found = marks();
        let words: Vec<(u16, &str)> = found.iter().map(|(y, w)| (*y, w.as_str())).collect();
        // 28 January, 31 March, 24 June 2011; 14 December 2012, 19 June 2013; 17 April 2014; 29 December 2016; …
        assert_eq!(words, [(2011, "1–3"), (2013, "4–5"), (2014, "6"), (2017, "7"), (2018, "8"), (2022, "9")]);
    }
}
