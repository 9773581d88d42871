use model::route::{Page, Route};
use model::{reports, summary};
use text::{Locale, integer};

use super::{content, period_strip};
use crate::place::Place;

#[test]
fn every_reported_figure_stands_in_the_tables_with_its_remark() {
    for locale in Locale::ALL {
        let place = Place { route: Route { locale, page: Page::Reports } };
        let shown = content(place).main.into_string();
        assert_eq!(shown.matches("<td class=\"number\">").count(), dataset::reports().len());
        for report in dataset::reports() {
            assert!(shown.contains(&integer(locale, i64::from(report.value))), "{}", report.value);
            let note =
                summary::report_note(report, locale).map(|note| note.chars().skip(1).collect::<String>());
            assert!(note.is_none_or(|note| shown.contains(&note)), "{}", report.value);
        }
    }
}

#[test]
fn the_headline_is_the_widest_figure_and_its_period() {
    let place = Place { route: Route { locale: Locale::En, page: Page::Reports } };
    let title = content(place).title;
    assert!(title.contains("about 800,000") && title.contains("July 2011 – December 2016"), "{title}");
}

#[test]
fn a_whole_year_fills_its_field_and_half_a_year_half_of_it() {
    let groups = reports::groups();
    let axis = period_strip::axis(&groups);
    let drawn = |from: (u16, u8), to: (u16, u8)| {
        let own = groups.iter().find(|g| {
            (g.span.from.year, g.span.from.month) == from
                && (g.span.to.year, g.span.to.month, g.span.to.day >= 30) == (to.0, to.1, true)
        });
        period_strip::strip(own.unwrap(), &axis).into_string()
    };
    assert!(drawn((2015, 1), (2015, 12)).contains("x=\"144\" y=\"2\" width=\"36\""));
    assert!(drawn((2016, 1), (2016, 6)).contains("x=\"180\" y=\"2\" width=\"18\""));
}
