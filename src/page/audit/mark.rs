//! The mark after a figure or a sentence that differs from what it is checked against, in one form everywhere. It opens a
//! note in its place; without a program it leads to the check on the page of the article. What agrees has none.

use crate::model::audit::{self, Check, Figure, Group, concerns, words};
use crate::model::summary;
use crate::page::html::{Html, on_page, when};
use crate::page::icon;
use crate::route::Page;
use crate::text::{Locale, msg};

/// The id of the open note.
pub const NOTE: &str = "note";

/// Writes the mark of a figure.
pub fn mark(html: &mut Html, figure: Figure, locale: Locale) {
    if let Some(check) = differing(figure) {
        sign(html, check, "", locale);
    }
}

/// A line of the years that are marked, under the caption of a chart; nothing where none is.
pub fn years(html: &mut Html, figures: impl Iterator<Item = (u16, Figure)>, locale: Locale) {
    let figures: Vec<(u16, Figure)> = figures.filter(|(_, figure)| differing(*figure).is_some()).collect();
    if figures.is_empty() {
        return;
    }
    html.open("p", &[("class", "fig-s")]).text(locale.t(msg::NAV_AUDIT)).text(":");
    for (year, figure) in figures {
        html.text(" ").text(&year.to_string());
        mark(html, figure, locale);
    }
    html.close("p");
}

/// The mark under an id of its own, to be hung beside the figure; empty where nothing differs.
pub fn near(figure: Figure, id: &str, locale: Locale) -> String {
    let mut html = Html::new();
    if let Some(check) = differing(figure) {
        sign(&mut html, check, id, locale);
    }
    html.done()
}

/// What a figure differs from: the gravest check of the figure itself, never one that it is only a part of.
pub fn differing(figure: Figure) -> Option<&'static Check> {
    concerns(figure).filter(|check| check.differs())
}

/// The note of a check: what differs from what, how it is computed, and the way to the audit.
pub fn note(id: &str, locale: Locale) -> Option<String> {
    let check = audit::all().iter().find(|check| check.id() == id)?;
    let (title, how) = words::group(check.group, locale);
    let mut html = Html::new();
    let name = words::differs(check, locale);
    let attrs =
        [("id", NOTE), ("class", "am-note"), ("role", "dialog"), ("tabindex", "-1"), ("aria-label", &name)];
    html.open("div", &attrs);
    html.leaf("p", &[("class", "am-t")], &[title, ": ", words::verdict(check.verdict, locale)].concat());
    match (check.group, check.at) {
        (Group::Renderings, audit::At::Year(year)) => {
            html.leaf("p", &[], &summary::readings_line(year, locale));
        }
        _ => {
            html.leaf("p", &[], &words::subject(check, locale));
            let both = words::both(check, locale);
            if !both.is_empty() {
                html.leaf("p", &[("class", "am-n")], &both);
            }
        }
    }
    html.leaf("p", &[("class", "am-h")], how);
    html.open("p", &[])
        .leaf("a", &[("href", &on_page(Page::Article, locale, id))], locale.t(msg::AUDIT_MORE))
        .close("p");
    let close = [("type", "button"), ("class", "x"), ("aria-label", locale.t(msg::CLOSE))];
    html.open("button", &close).icon(icon::CLOSE).close("button").close("div");
    Some(html.done())
}

/// A link without a text of its own: what is copied beside it stays as it is.
fn sign(html: &mut Html, check: &Check, id: &str, locale: Locale) {
    let href = on_page(Page::Article, locale, &check.id());
    let name = words::differs(check, locale);
    html.open("sup", &[("class", "am"), when(!id.is_empty(), "id", id)]);
    let attrs = [("href", &*href), ("aria-haspopup", "dialog"), ("aria-label", &name)];
    html.open("a", &attrs).close("a").close("sup");
}
