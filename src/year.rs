//! The measures of a region in the year that an address asks for. The figures of all years are in the page; each row shows
//! those of the nearest year that it has.

use crate::browser::{self, Element};

/// Shows a year; without one, the latest of each measure. Strips are of the latest year: beside another one they are hidden.
pub fn show(asked: &str) {
    let Some(notice) = browser::first("#measures [data-asked]") else {
        return;
    };
    if asked.is_empty() && notice.has_attribute("hidden") {
        return;
    }
    browser::set_attribute(&notice, "hidden", asked.is_empty().then_some(""));
    browser::all(Some(&notice), "b").iter().for_each(|place| browser::set_text(place, asked));
    let year = asked.parse().unwrap_or(u16::MAX);
    for row in browser::all(None, "#measures tbody[id]") {
        // The latest comes first.
        let years = browser::all(Some(&row), "[data-year]");
        let Some((at, line)) = years.iter().enumerate().min_by_key(|(_, line)| year_of(line).abs_diff(year))
        else {
            continue;
        };
        browser::set_attribute(&row, "data-past", (at > 0).then_some(""));
        let figures = browser::all(Some(line), "th, td");
        for (place, figure) in browser::all(Some(&row), "[data-now]").iter().zip(figures) {
            browser::set_text(place, &figure.text_content().unwrap_or_default());
        }
    }
}

fn year_of(line: &Element) -> u16 {
    browser::attribute(line, "data-year").parse().unwrap_or_default()
}
