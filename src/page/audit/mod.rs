//! The audit: every check with its working, what is printed, what comes out, and the finding; filtered by finding.

mod beside;
mod mark;

pub use beside::{PLACE, Sign, line as beside, of_target, signs};
pub use mark::{NOTE, echo, mark, near, note, years};

use super::bullet;
use super::html::{Html, truth};
use crate::data::Verdict;
use crate::model::audit::{self, Chapter, Check, Group, words};
use crate::text::{Decimal, Locale, Msg, msg, signed};
use crate::view::Sift;

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let count = |verdict| audit::count(verdict).to_string();
    let mut values = vec![("count", count(None))];
    values.extend(Verdict::ALL.map(|verdict| (verdict.code(), count(Some(verdict)))));
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut html = Html::new();
    html.leaf("h2", &[("id", "audit-title")], locale.t(msg::AUDIT_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::AUDIT_INTRO)).leaf("p", &[], &locale.fill(msg::AUDIT_SUMMARY, &values));
    super::glossary::see(&mut html, &["key", "productive", "unemployment", "differs", "derived"], locale);
    html.close("div");
    html.done()
}

/// The chips over the table, with counts.
pub fn filters(sift: Sift, locale: Locale) -> String {
    let mut html = Html::new();
    let notable = audit::all().iter().filter(|check| check.is_notable()).count();
    chip(&mut html, Sift::Notable, sift, locale.t(msg::AUDIT_NOTABLE), notable);
    chip(&mut html, Sift::All, sift, locale.t(msg::AUDIT_ALL), audit::count(None));
    for verdict in Verdict::ALL {
        let words = words::verdict(verdict, locale);
        chip(&mut html, Sift::Only(verdict), sift, words, audit::count(Some(verdict)));
    }
    html.done()
}

/// What is said after filtering.
pub fn shown(sift: Sift, locale: Locale) -> String {
    let count = audit::all().iter().filter(|check| passes(check, sift)).count();
    locale.count(msg::AUDIT_SHOWN, count as u64, &[("count", &count.to_string())])
}

/// The table of the checks that pass a filter, by chapter and group.
pub fn table(sift: Sift, locale: Locale) -> String {
    let columns = [
        (msg::AUDIT_COL_CHECK, ""),
        (msg::AUDIT_COL_PRINTED, ""),
        (msg::AUDIT_COL_COMPUTED, ""),
        (msg::AUDIT_COL_DIFFERENCE, ""),
        (msg::AUDIT_COL_VERDICT, "l"),
    ];
    let mut html = Html::new();
    html.open("table", &[("class", "audit")]).leaf("caption", &[("class", "vh")], locale.t(msg::AUDIT_TITLE));
    html.raw("<thead><tr>");
    for (title, class) in columns {
        html.leaf("th", &[("scope", "col"), ("class", class)], locale.t(title));
    }
    html.raw("</tr></thead>");
    for chapter in Chapter::ALL {
        let own = audit::all().iter().filter(|c| c.group.chapter() == chapter && passes(c, sift));
        body(&mut html, chapter, &own.collect::<Vec<_>>(), locale);
    }
    html.raw("</table>");
    html.done()
}

fn passes(check: &Check, sift: Sift) -> bool {
    match sift {
        Sift::Notable => check.is_notable(),
        Sift::All => true,
        Sift::Only(verdict) => check.verdict == verdict,
    }
}

fn chip(html: &mut Html, code: Sift, on: Sift, words: &str, count: usize) {
    let attrs = [
        ("type", "button"),
        ("class", "chip-b"),
        ("id", &["au-", code.code()].concat()),
        ("aria-pressed", truth(code == on)),
        ("data-do", &["verdict:", code.code()].concat()),
    ];
    html.open("button", &attrs).text(words).text(" ").leaf("i", &[], &count.to_string()).close("button");
}

fn body(html: &mut Html, chapter: Chapter, checks: &[&Check], locale: Locale) {
    if checks.is_empty() {
        return;
    }
    html.raw("<tbody><tr class=\"ch\">")
        .leaf("th", &[("colspan", "5"), ("scope", "colgroup")], words::chapter(chapter, locale))
        .raw("</tr>");
    let mut group: Option<Group> = None;
    for check in checks {
        if group != Some(check.group) {
            group = Some(check.group);
            let (title, how) = words::group(check.group, locale);
            html.raw("<tr class=\"gr\">")
                .open("th", &[("colspan", "5"), ("scope", "colgroup")])
                .text(title)
                .text(" ")
                .leaf("small", &[], how)
                .close("th")
                .raw("</tr>");
        }
        line(html, check, locale);
    }
    html.raw("</tbody>");
}

fn line(html: &mut Html, check: &Check, locale: Locale) {
    let amount = |value: Decimal| words::amount(value, check.unit, locale);
    html.open("tr", &[("id", &check.id()), ("tabindex", "-1")]);
    html.open("th", &[("scope", "row")]);
    let subject = words::subject(check, locale);
    html.text(&subject);
    let working = words::working(check, locale);
    if !working.is_empty() {
        html.text(" ").leaf("small", &[], &working);
    }
    let label = |text: Msg| [("data-l", locale.t(text))];
    html.close("th").open("td", &label(msg::AUDIT_COL_PRINTED));
    let words = check.printed.map(amount);
    to_figure(html, check, words.as_deref(), locale);
    html.close("td");
    html.leaf("td", &label(msg::AUDIT_COL_COMPUTED), &check.computed.map_or("–".to_owned(), amount));
    let apart = check.difference().map_or("–".to_owned(), |d| signed(locale, d));
    html.leaf("td", &label(msg::AUDIT_COL_DIFFERENCE), &apart).open("td", &[("class", "l")]);
    let (class, drawing) = mark::face(check.verdict);
    bullet::badge(html, &["st ", class].concat(), drawing, words::verdict(check.verdict, locale));
    html.close("td").close("tr");
}

/// The printed figure, leading to its place on the page; without one a link to what is checked.
fn to_figure(html: &mut Html, check: &Check, printed: Option<&str>, locale: Locale) {
    let Some(figure) = check.concerns.first() else {
        html.text(printed.unwrap_or("–"));
        return;
    };
    let words = printed.unwrap_or(locale.t(msg::AUDIT_WHERE));
    let anchor = figure.anchor();
    let subject = words::subject(check, locale);
    let label = locale.fill(msg::AUDIT_TO_FIGURE, &[("figure", words), ("subject", &subject)]);
    let attrs = [
        ("href", ["#", &anchor].concat()),
        ("data-do", ["figure:", &anchor, ":", figure.section()].concat()),
        ("aria-label", label),
    ];
    let attrs: Vec<(&str, &str)> = attrs.iter().map(|(name, value)| (*name, value.as_str())).collect();
    html.leaf("a", &attrs, words);
}
