//! Women and men, urban and rural areas, ages: what is published of parts of the population.

mod gap;
mod tables;

use dataset::msg;
use dataset::{COUNTRY, Group, Measure, roles};
use graphics::chart::{Scene, dumbbell, small_multiples, trend};
use maud::{Markup, html};
use model::{groups, summary};
use text::{Msg, uncapitalised};

use crate::content::Content;
use crate::figure;
use crate::place::Place;

/// Women, compared with men.
const SEXES: [Group; 2] = [roles::FEMALE, roles::MALE];
/// Urban areas, compared with rural ones.
const AREAS: [Group; 2] = [roles::URBAN, roles::RURAL];
/// The measure with figures of regions and ages.
const MEASURE: Measure = roles::UNEMPLOYMENT;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let title = summary::gap_finding(MEASURE, SEXES, latest(MEASURE), locale);
    let main = html! {
        header .page-head .wrap {
            h1 { (title) }
            p .lede { (place.t(msg::GROUPS_PAGE_LEDE)) }
            p .note { (place.t(msg::GAP_BOTH)) }
        }
        section #groups .wrap {
            h2 { (place.t(msg::GROUPS_PAGE_SEXES)) }
            (pairs(place, "sex", SEXES))
            (gap::regions(place, MEASURE, SEXES))
        }
        section #area .wrap {
            h2 { (place.t(msg::GROUPS_PAGE_AREAS)) }
            (pairs(place, "area", AREAS))
        }
        (ages(place))
        (tables::section(place))
    };
    Content {
        description: [place.t(msg::GROUPS_PAGE_LEDE), " ", &title, "."].concat(),
        main,
        drawing: trend::groups(MEASURE, SEXES, locale),
        subject: None,
        title,
    }
}

/// The latest year with figures of groups.
fn latest(measure: Measure) -> u16 {
    *dataset::group_years(measure).end()
}

/// Two groups of the country over the years, each measure beside the other.
fn pairs(place: Place, name: &str, pair: [Group; 2]) -> Markup {
    let locale = place.locale();
    let said = |measure| {
        let text = summary::group_pair(measure, pair.into(), COUNTRY, latest(measure), locale);
        let year = locale.fill(msg::YEAR_OF, &[("year", &latest(measure).to_string())]);
        [&year, ": ", &*uncapitalised(&text), "."].concat()
    };
    html! {
        div .halves {
            @for measure in groups::measures() {
                div {
                    h3 { (summary::measure_name(measure, locale)) }
                    p { (said(measure).replace("..", ".")) }
                    (lines(place, &[name, "-", measure.code()].concat(), measure, pair))
                    p .note { (summary::source_line(measure, locale)) }
                }
            }
        }
    }
}

fn lines(place: Place, name: &str, measure: Measure, pair: [Group; 2]) -> Markup {
    let caption = summary::group_lines_title(measure, pair, place.locale());
    let scene = trend::groups(measure, pair, place.locale());
    html! { @if let Some(scene) = scene { (figure::small(name, &caption, &scene, place.locale())) } }
}

/// The bands of ages over the years, then all groups in three years.
fn ages(place: Place) -> Markup {
    let locale = place.locale();
    let year = latest(MEASURE);
    let paths = small_multiples::ages_scene(MEASURE, COUNTRY, locale);
    let target = dataset::target(MEASURE).map_or(year, |target| target.year);
    let all = dumbbell::groups(MEASURE, COUNTRY, target, None, locale);
    let span = dataset::group_years(MEASURE);
    let years = [span.start().to_string(), span.end().to_string()].join("–");
    let more = [("place", dataset::short_name(COUNTRY, locale)), ("years", &years)];
    let title = of_measure(place, msg::GROUPS_PAGE_AGES_TITLE, MEASURE, &more);
    let whole = |name: &str, scene: Option<Scene>, caption: &str| {
        html! {
            @if let Some(scene) = scene { (figure::chart(name, caption, &scene, locale)) }
        }
    };
    html! {
        section #ages .wrap {
            h2 { (place.t(msg::GROUPS_PAGE_AGES)) }
            p { (summary::groups_finding(MEASURE, COUNTRY, year, locale)) }
            (whole("group-paths", paths, &title))
            (whole("group-years", all, &summary::groups_title(MEASURE, COUNTRY, locale)))
            ul .plain {
                @for measure in groups::measures() {
                    @for line in summary::group_gaps(measure, COUNTRY, year, locale) {
                        li { (summary::measure_name(measure, locale)) ". " (line) }
                    }
                }
            }
        }
    }
}

/// A text with a measure in it.
fn of_measure(place: Place, text: Msg, measure: Measure, more: &[(&str, &str)]) -> String {
    let mut values = vec![("measure", summary::measure_name(measure, place.locale()))];
    values.extend(more);
    place.locale().fill(text, &values)
}
