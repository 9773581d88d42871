//! Table 2 of the article in words.

use dataset::msg;
use dataset::{CITY_PERIODS, CityRow, Unit};
use text::{Locale, capitalised, number};

/// The name of a row without the colon that the source prints after one of them.
pub fn city_name(row: &CityRow, locale: Locale) -> String {
    capitalised(locale.pick(&row.name).trim_end_matches(':'))
}

/// What a figure of the article counts.
pub fn unit_word(unit: Unit, locale: Locale) -> &'static str {
    locale.t(match unit {
        Unit::Percent => msg::UNIT_PERCENT,
        Unit::Persons => msg::UNIT_PERSONS,
        Unit::Thousands => msg::UNIT_THOUSANDS,
        Unit::Millions => msg::UNIT_MILLIONS,
        Unit::Times => msg::UNIT_TIMES,
        Unit::Branches => msg::UNIT_BRANCHES,
    })
}

/// `Unemployed population, thousand people`, without what the name has in brackets.
pub fn city_heading(row: &CityRow, locale: Locale) -> String {
    let name = city_name(row, locale);
    let (before, rest) = name.split_once(" (").unwrap_or((&name, ""));
    let after = rest.split_once(')').map_or("", |(_, after)| after);
    [before, after, ", ", unit_word(row.unit, locale)].concat()
}

/// A period of Table 2: a year, or a quarter of it.
pub fn city_period((year, quarter): (u16, u8), locale: Locale) -> String {
    let (year, quarter) = (year.to_string(), quarter.to_string());
    match quarter.as_str() {
        "0" => year,
        _ => locale.fill(msg::CITY_QUARTER, &[("year", &year), ("quarter", &quarter)]),
    }
}

/// A row's first and last figure.
pub fn city_finding(row: &CityRow, locale: Locale) -> String {
    let told: Vec<(String, String)> = CITY_PERIODS
        .into_iter()
        .zip(&row.cells)
        .map(|(period, cell)| (city_period(period, locale), number(locale, cell.value)))
        .collect();
    let (Some(first), Some(last)) = (told.first(), told.last()) else {
        return String::new();
    };
    let values = [
        ("name", &*city_heading(row, locale)),
        ("first_year", &first.0),
        ("first", &first.1),
        ("last_period", &last.0),
        ("last", &last.1),
    ];
    locale.fill(msg::CITY_FINDING, &values)
}

/// What is said of a figure of a row.
pub fn city_spoken(row: &CityRow, at: usize, locale: Locale) -> String {
    let found = CITY_PERIODS.get(at).zip(row.cells.get(at));
    found.map_or(String::new(), |(period, cell)| {
        let values = [
            ("name", &*city_heading(row, locale)),
            ("period", &city_period(*period, locale)),
            ("value", &number(locale, cell.value)),
        ];
        locale.fill(msg::CITY_SPOKEN, &values)
    })
}
