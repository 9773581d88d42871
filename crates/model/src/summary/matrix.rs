//! The matrix in words: how many regions were above the line in a year.

use crate::matrix::Year;
use dataset::msg;
use text::{Locale, in_of_them};

/// In Kazakh the count takes the ending of "of them": «16 өңірдің 2-сінде …».
pub fn matrix_year(year: &Year, locale: Locale) -> String {
    let count = u64::from(year.above);
    let name = year.year.to_string();
    if count == 0 {
        return locale.fill(msg::MATRIX_YEAR_NONE, &[("year", &name)]);
    }
    let above = match locale {
        Locale::Kk => in_of_them(count),
        Locale::Ru | Locale::En => count.to_string(),
    };
    let values = [("year", name), ("of", year.counted.to_string()), ("above", above)];
    let values = values.each_ref().map(|(k, v)| (*k, v.as_str()));
    locale.count(msg::MATRIX_YEAR, count, &values)
}
