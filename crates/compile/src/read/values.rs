//! The values of cells: figures exactly as printed, days, lists of ids.

use std::fmt;

use serde::Deserialize;

use schema::Date;

/// A figure as printed: `scaled / 10^places`, at most nine digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Figure {
    /// The digits without the decimal point.
    pub scaled: i32,
    /// Digits after the decimal point.
    pub places: u8,
}

impl Figure {
    /// Reads `5.0`, `-12` or `84826`; nothing else: no comma, no exponent, no words.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to do.
    pub fn parse(text: &str) -> Result<Figure, String> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(format!("'{text}' is not a number; write digits with a decimal point, as 5.0"));
        }
        let places = if digits.contains('.') { fraction.len() } else { 0 };
        let joined: String = text.chars().filter(|c| *c != '.').collect();
        match (joined.parse(), u8::try_from(places)) {
            (Ok(scaled), Ok(places)) if places <= 6 && whole.len() + usize::from(places) <= 9 => {
                Ok(Figure { scaled, places })
            }
            _ => Err(format!("'{text}' has too many digits; at most nine, six of them after the point")),
        }
    }

    /// The figure times `10^places`, if it has no more places than that.
    pub fn at(self, places: u8) -> Option<i32> {
        let missing = u32::from(places.checked_sub(self.places)?);
        self.scaled.checked_mul(10_i32.checked_pow(missing)?)
    }
}

impl fmt::Display for Figure {
    /// As printed: `5.0`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.scaled < 0 { "-" } else { "" };
        let unit = 10_u32.pow(u32::from(self.places.min(9)));
        let (whole, part) = (self.scaled.unsigned_abs() / unit, self.scaled.unsigned_abs() % unit);
        write!(f, "{sign}{whole}")?;
        if self.places > 0 { write!(f, ".{part:0width$}", width = usize::from(self.places)) } else { Ok(()) }
    }
}

impl TryFrom<String> for Figure {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Figure::parse(&text)
    }
}

/// A calendar day, `2018-06-19`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Day(pub Date);

impl Day {
    /// Reads `YYYY-MM-DD` and knows the length of every month.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to do.
    pub fn parse(text: &str) -> Result<Day, String> {
        let wrong = || format!("'{text}' is not a date; write YYYY-MM-DD, as 2018-06-19");
        let mut parts = text.split('-');
        let mut part = |width: usize| {
            let digits = parts.next().filter(|p| p.len() == width)?;
            let plain = digits.bytes().all(|b| b.is_ascii_digit());
            digits.parse::<u16>().ok().filter(|_| plain)
        };
        let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else {
            return Err(wrong());
        };
        if parts.next().is_some() || day == 0 || day > month_length(year, month) {
            return Err(wrong());
        }
        let small = |n: u16| u8::try_from(n).map_err(|_| wrong());
        Ok(Day(Date { year, month: small(month)?, day: small(day)? }))
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Day::parse(&text)
    }
}

/// Ids separated by single spaces; an empty cell is an empty list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "String")]
pub struct Ids(pub Vec<String>);

impl From<String> for Ids {
    fn from(text: String) -> Self {
        Ids(text.split_whitespace().map(str::to_owned).collect())
    }
}

/// Names separated by semicolons; an empty cell is an empty list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "String")]
pub struct Names(pub Vec<String>);

impl From<String> for Names {
    fn from(text: String) -> Self {
        Names(text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect())
    }
}

/// Figures separated by single spaces; an empty cell is an empty list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct Figures(pub Vec<Figure>);

impl TryFrom<String> for Figures {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.split_whitespace().map(Figure::parse).collect::<Result<_, _>>().map(Figures)
    }
}

fn month_length(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_plain_decimals() {
        let five = Figure::parse("5.0").ok();
        assert_eq!(five, Some(Figure { scaled: 50, places: 1 }));
        assert_eq!(five.and_then(|f| f.at(2)), Some(500));
        assert_eq!(Figure::parse("-0.3").ok().map(|f| f.scaled), Some(-3));
        for bad in ["5,0", "NaN", "1e3", "", ".", "5.", ".5", "+5", "5 000", "١", "1234567890", "0.0000001"]
        {
            assert!(Figure::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn days_exist_in_the_calendar() {
        assert!(Day::parse("2016-02-29").is_ok());
        for bad in ["2015-02-29", "2018-13-01", "2018-06-31", "2018-6-1", "19.06.2018", "2018-06-19-1", ""] {
            assert!(Day::parse(bad).is_err(), "{bad}");
        }
    }
}
