//! The trackers in a frame: three targets for 2016 and the targets of coverage, each with its status.

use super::bullet::{bullet, promised, status, verdict};
use super::html::{Html, entry, out_of};
use super::mark::mark;
use dataset::msg;
use dataset::{COUNTRY, Series};
use graphics::map::sparkline;
use model::differing::{Differences, Shown};
use model::route::{Page, Route};
use model::summary;
use model::target::{Assessment, Status, coverage, trackers};
use text::{Locale, percent};

/// Width and height of a sparkline's viewBox.
const SPARK: (u16, u16) = (84, 40);

/// The inside of the strip of trackers.
pub fn markup(locale: Locale, differences: &Differences) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("class", "wrap")], locale.t(msg::TRACKERS_LABEL));
    html.open("div", &[("class", "wrap tr-row")]);
    for assessment in trackers() {
        card(&mut html, &assessment, locale, differences);
    }
    promises(&mut html, locale);
    html.close("div");
    html.done()
}

fn card(html: &mut Html, of: &Assessment, locale: Locale, differences: &Differences) {
    let id = of.rule.target;
    html.open("article", &[("class", "tr"), ("data-target", id)]);
    html.leaf("h3", &[], summary::goal_name(of.rule, locale));
    base(html, id, summary::goal_base(of.rule, locale), locale);
    html.open("div", &[("class", "v")]).open("span", &[]);
    if let Some(actual) = of.actual {
        html.open("b", &[]).text(&percent(locale, actual.value));
        shown(of).into_iter().for_each(|shown| mark(html, differences, shown));
        html.close("b").text(" ");
    }
    html.leaf("small", &[], &of.year.to_string()).close("span");
    verdict(html, of, locale);
    html.close("div");
    html.open("div", &[("class", "drawn")]);
    bullet(html, of, locale);
    if let Some(goal) = of.goal {
        let (width, height) = SPARK;
        html.raw("<svg class=\"sp\" viewBox=\"0 0 84 40\" aria-hidden=\"true\">")
            .raw(&sparkline::of_target(of.rule.series, goal, width, height))
            .raw("</svg>");
    }
    html.close("div").open("p", &[("class", "note keys")]);
    if let Some(goal) = of.goal {
        html.open("span", &[]).leaf("i", &[("class", "k-t")], "");
        html.leaf("b", &[], &summary::target_mark(goal, locale)).close("span");
    }
    if let Some(start) = of.baseline {
        html.open("span", &[]).leaf("i", &[("class", "k-s")], "");
        html.text(&summary::goal_year_value(&start, locale)).close("span");
    }
    html.close("p");
    html.open("p", &[("class", "says")]).text(&summary::goal_card(of, locale)).text(" ");
    how(html, &["how-", id].concat(), locale);
    html.close("p");
    html.close("article");
}

/// The figure that the target is judged by.
fn shown(of: &Assessment) -> Option<Shown> {
    match of.rule.series {
        Series::Measure(measure) => Some(Shown::Figure(measure, COUNTRY, of.year)),
        Series::Productive => Some(Shown::Productive(of.year)),
        Series::Unpublished => None,
    }
}

/// The way to how it is known, on the page of the targets.
fn how(html: &mut Html, place: &str, locale: Locale) {
    let href = ["./", &Route { locale, page: Page::Targets }.folder(), "#", place].concat();
    let [target, rel] = out_of(true);
    html.leaf("a", &[("class", "how"), ("href", &href), target, rel], locale.t(msg::HOW_TITLE));
}

/// What the figure is taken of, as a link to its definition.
fn base(html: &mut Html, id: &str, words: &str, locale: Locale) {
    html.open("p", &[("class", "base")]);
    entry(html, (locale, true), id, words);
    html.close("p");
}

fn promises(html: &mut Html, locale: Locale) {
    let groups = coverage();
    let count: usize = groups.iter().map(|g| g.promised.len()).sum();
    let [base, range] = summary::coverage_lines(locale);
    html.open("article", &[("class", "tr"), ("data-target", "coverage")]);
    html.leaf("h3", &[], locale.t(msg::GOAL_COVERAGE_NAME));
    self::base(html, "coverage", &base, locale);
    html.open("div", &[("class", "v")]);
    html.open("span", &[]).leaf("b", &[], &count.to_string()).text(" ");
    html.leaf("small", &[], &locale.count(msg::GOAL_COVERAGE_COUNT, count as u64, &[])).close("span");
    status(html, Status::NotReported, locale);
    html.close("div");
    promised(html, &groups);
    html.open("p", &[("class", "note")]).leaf("i", &[("class", "k-t")], "");
    html.leaf("b", &[], &range).close("p");
    html.open("p", &[("class", "says")]).text(locale.t(msg::GOAL_COVERAGE_SILENT)).text(" ");
    how(html, "coverage", locale);
    html.close("p").close("article");
}
