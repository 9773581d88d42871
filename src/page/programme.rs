//! What the programme is, in the article's words: where it started, directions, criteria, barriers, groups, types of
//! unemployment, tasks, definitions, dates.

use super::header::link;
use super::html::{Html, term};
use super::targets::source;
use crate::data::{self, COUNTRY, Item, Measure, Report};
use crate::model::audit::Figure;
use crate::model::reports::Reach;
use crate::model::{reports, summary};
use crate::text::{DOT, Locale, Msg, capitalised, msg};
use crate::view::{Action, ViewState};

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "programme-title")], locale.t(msg::PROGRAMME_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::PROGRAMME_INTRO));
    let words =
        ["unemployment", "productive", "coverage", "project", "social-project", "structural", "cyclical"];
    super::glossary::see(&mut html, &words, locale);
    html.close("div");
    html.done()
}

/// Everything but the dates.
pub fn body(locale: Locale) -> String {
    let mut html = Html::new();
    title(&mut html, "programme-vulnerable", msg::PROGRAMME_START, locale);
    stats(&mut html, locale);
    html.open("div", &[("class", "lst")]);
    entries(&mut html, "vulnerable", locale, &|_, _| {});
    html.close("div");
    title(&mut html, "programme-directions", msg::PROGRAMME_DIRECTIONS, locale);
    directions(&mut html, locale);
    html.open("div", &[("class", "w345")]);
    list(&mut html, "barriers", msg::PROGRAMME_BARRIERS, locale);
    list(&mut html, "tasks", msg::PROGRAMME_TASKS, locale);
    html.open("div", &[("class", "lst")]);
    html.leaf("h3", &[("id", "programme-criteria")], locale.t(msg::PROGRAMME_CRITERIA));
    entries(&mut html, "criteria", locale, &|html, item| shown_by(html, item.id, locale));
    html.close("div").close("div").open("div", &[("class", "two tb-t")]);
    list(&mut html, "types", msg::PROGRAMME_TYPES, locale);
    list(&mut html, "definitions", msg::PROGRAMME_DEFINITIONS, locale);
    html.close("div");
    html.done()
}

/// The caption of the chart of dates.
pub fn caption(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t"), ("id", "programme-events")], locale.t(msg::EVENTS_TITLE));
    html.leaf("p", &[("class", "fig-s")], locale.t(msg::EVENTS_CHART));
    html.done()
}

/// The dates, numbered as in the chart, each with what it explains.
pub fn events(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("ol", &[("class", "evs")]);
    for (number, event) in (1..).zip(data::events()) {
        html.open("li", &[("value", &i32::to_string(&number))]);
        html.leaf("b", &[], &summary::event_day(event, locale));
        html.leaf("p", &[], locale.pick(&event.text));
        explains(&mut html, event.id, locale);
        if event.source != "article" {
            html.open("div", &[("class", "from")]);
            source(&mut html, event.source, locale);
            html.close("div");
        }
        html.close("li");
    }
    html.close("ol");
    html.done()
}

/// A link that shows a measure in the explorer.
pub fn go(html: &mut Html, action: Action, locale: Locale, words: &str) {
    let asked = action.to_string();
    let href = link(&ViewState { locale, ..ViewState::default() }, action);
    html.leaf("a", &[("href", &href), ("data-do", &asked)], words);
}

/// A text of the article: in Kazakh as it stands, else its translation with the source's words under it.
pub fn quoted(html: &mut Html, tag: &str, text: &[&'static str; 3], locale: Locale) {
    html.open(tag, &[]).text(locale.pick(text));
    if locale != Locale::Kk {
        html.leaf("small", &[("lang", "kk"), ("class", "orig")], Locale::Kk.pick(text));
    }
    html.close(tag);
}

/// The entries of a list, numbered, with their remarks and what `more` adds to each.
pub fn entries(html: &mut Html, list: &str, locale: Locale, more: &dyn Fn(&mut Html, &Item)) {
    html.open("ol", &[]);
    for item in data::items(list) {
        html.open("li", &[]).open("div", &[]);
        quoted(html, "span", &item.text, locale);
        more(html, item);
        if let Some(note) = item.remark() {
            html.leaf("small", &[("class", "rem")], &capitalised(note.text(locale)));
        }
        html.close("div").close("li");
    }
    html.close("ol");
}

fn title(html: &mut Html, id: &str, words: Msg, locale: Locale) {
    html.leaf("h3", &[("class", "sub-h"), ("id", id)], locale.t(words));
}

fn list(html: &mut Html, name: &str, words: Msg, locale: Locale) {
    html.open("div", &[("class", "lst")]);
    html.leaf("h3", &[("id", &["programme-", name].concat())], locale.t(words));
    let rows = if name == "types" { "unemployment_types" } else { name };
    entries(html, rows, locale, &|_, _| {});
    html.close("div");
}

/// The situation of 2012 in five figures of the text.
fn stats(html: &mut Html, locale: Locale) {
    html.open("div", &[("class", "stats")]);
    let figures = [
        ("unemployed", msg::START_UNEMPLOYED),
        ("unproductive", msg::START_UNPRODUCTIVE),
        ("low_income", msg::START_LOW_INCOME),
        ("vulnerable_rural", msg::START_RURAL),
        ("outside_pension", msg::START_PENSION),
    ];
    for (id, words) in figures {
        if let Some(fact) = data::stated().iter().find(|f| f.id == id) {
            html.open("div", &[]).open("b", &[]).text(&summary::stated_value(fact, locale));
            super::audit::echo(html, Figure::Fact(fact.id, fact.year.unwrap_or(0)), locale);
            html.close("b");
            html.leaf("span", &[], locale.t(words)).close("div");
        }
    }
    html.close("div");
}

/// The three directions with their parts and what was reported of each over the longest period.
fn directions(html: &mut Html, locale: Locale) {
    let all = reports::groups();
    let longest = all
        .iter()
        .filter(|g| g.region == COUNTRY && g.reach == Reach::Cumulative)
        .find(|g| g.reports.iter().any(|r| r.measure.starts_with("direction")));
    if let Some(group) = longest {
        html.open("p", &[("class", "fig-s")]).text(locale.t(msg::DIRECTIONS_REPORTED)).text(" ");
        html.text(&summary::group_title(group, locale)).text(DOT);
        html.leaf("a", &[("href", "#reports")], locale.t(msg::DIRECTIONS_ALL)).close("p");
    }
    html.open("div", &[("class", "three")]);
    for (number, item) in (1..).zip(data::items("directions")) {
        let number = i32::to_string(&number);
        html.open("div", &[("class", "dir")]).leaf("span", &[("class", "n")], &number).open("div", &[]);
        parts(html, locale.pick(&item.text));
        if locale != Locale::Kk {
            html.leaf("small", &[("lang", "kk"), ("class", "orig")], Locale::Kk.pick(&item.text));
        }
        html.close("div");
        let own = ["direction", &number, "_"].concat();
        let reported = longest.iter().flat_map(|g| &g.reports).filter(|r| r.measure.starts_with(&own));
        figures(html, reported, locale);
        html.close("div");
    }
    html.close("div");
}

/// A direction: its name, and after a colon its parts as a list.
fn parts(html: &mut Html, text: &str) {
    let (name, parts) = text.split_once(": ").map_or((text, ""), |(name, parts)| (name, parts));
    let colon = if parts.is_empty() { "" } else { ":" };
    html.leaf("h4", &[], &[&capitalised(name), colon].concat());
    if parts.is_empty() {
        return;
    }
    html.text(" ").open("ul", &[]);
    let last = parts.split("; ").count();
    for (at, part) in (1..).zip(parts.split("; ")) {
        html.leaf("li", &[], &[part, if at < last { ";" } else { "" }].concat()).text(" ");
    }
    html.close("ul");
}

fn figures<'a>(html: &mut Html, reported: impl Iterator<Item = &'a &'static Report>, locale: Locale) {
    html.open("dl", &[]);
    for report in reported {
        html.open("div", &[]).leaf("dt", &[], &summary::report_figure(report, locale));
        html.leaf("dd", &[], &summary::report_words(report, locale)).close("div");
    }
    html.close("dl");
}

/// Where a criterion can be followed: a measure of the explorer, a target, the reports.
fn shown_by(html: &mut Html, id: &str, locale: Locale) {
    html.open("small", &[("class", "by")]).text(locale.t(msg::CRITERION_SHOWN)).text(" ");
    let measure = |html: &mut Html, measure: Measure| {
        let words = summary::measure_name(measure, locale);
        go(html, Action::Show(measure, COUNTRY), locale, words);
    };
    match id {
        "unemployment" => measure(html, Measure::Unemployment),
        "subsistence" => {
            measure(html, Measure::Poverty);
            html.text(". ").text(locale.t(msg::CRITERION_EVERYBODY));
        }
        "productive" => {
            let attrs = [("href", "#how-productive"), ("data-do", "how:productive")];
            html.leaf("a", &attrs, locale.t(msg::GOAL_PRODUCTIVE_NAME));
        }
        _ => {
            html.leaf("a", &[("href", "#reports")], locale.t(msg::REPORTS_TITLE));
        }
    }
    html.close("small");
}

/// What a date explains elsewhere on the page.
fn explains(html: &mut Html, id: &str, locale: Locale) {
    let (place, words): (&str, Msg) = match id {
        "almaty-centre" => ("#almaty-centre", msg::ALMATY_CENTRE),
        "roadmap-2020" => ("#plan", msg::PLAN_TITLE),
        "programme-2017" => ("#reports", msg::REPORTS_TITLE),
        "almaty-borders" => ("#almaty", msg::ALMATY_TITLE),
        "shymkent" | "new-regions" => ("#matrix", msg::MATRIX_TITLE),
        _ => ("#targets", msg::TARGETS_TITLE),
    };
    html.open("small", &[("class", "by")]).text(locale.t(msg::EVENT_BESIDE)).text(" ");
    html.leaf("a", &[("href", place)], locale.t(words));
    if matches!(id, "shymkent" | "new-regions") {
        html.text(DOT);
        term(html, "borders", locale.t(msg::TERM_BORDERS));
    }
    html.close("small");
}
