//! The sign beside a figure that a check concerns: what the check found, and the way to it.

use super::words;
use crate::data::Verdict;
use crate::model::audit::{Check, Figure, concerns, touching};
use crate::page::bullet;
use crate::page::html::{Html, when};
use crate::text::{Locale, msg};

/// Writes the sign of a figure; nothing where no check concerns it. It stands before the figure, so that the digits
/// of a column stay in line, and carries the id that the audit's row leads to: one place a figure.
pub fn mark(html: &mut Html, figure: Figure, locale: Locale) {
    if let Some(check) = concerns(figure) {
        sign(html, check, ("am ", &figure.anchor()), check.is_notable(), locale);
        html.text(" ");
    }
}

/// The sign of a figure that is shown once more, always a link: a check that it is only a part of counts too.
pub fn echo(html: &mut Html, figure: Figure, locale: Locale) {
    if let Some(check) = touching(figure) {
        sign(html, check, ("am near ", ""), true, locale);
        html.text(" ");
    }
}

/// A line of years with the signs of their figures, under the caption of a chart; nothing where no figure has one.
pub fn years(html: &mut Html, figures: impl Iterator<Item = (u16, Figure)>, locale: Locale) {
    let figures: Vec<(u16, Figure)> = figures.filter(|(_, figure)| touching(*figure).is_some()).collect();
    if figures.is_empty() {
        return;
    }
    html.open("p", &[("class", "fig-s")]).text(locale.t(msg::NAV_AUDIT)).text(":");
    for (year, figure) in figures {
        html.text(" ").text(&year.to_string());
        echo(html, figure, locale);
    }
    html.close("p");
}

/// The same under an id of its own, to be hung beside the figure; empty where no check concerns it.
pub fn near(figure: Figure, id: &str, locale: Locale) -> String {
    let mut html = Html::new();
    if let Some(check) = touching(figure) {
        sign(&mut html, check, ("am near ", id), true, locale);
    }
    html.done()
}

fn sign(html: &mut Html, check: &Check, (class, id): (&str, &str), leads: bool, locale: Locale) {
    let (color, drawing) = face(check.verdict);
    let verdict = words::verdict(check.verdict, locale);
    let said = locale.fill(msg::AUDIT_MARK, &[("verdict", verdict)]);
    let label = [&said, " · ", words::group(check.group, locale).0].concat();
    html.open("sup", &[("class", &[class, color].concat()), when(!id.is_empty(), "id", id)]);
    let (tag, to) = if leads { ("a", check.id()) } else { ("span", String::new()) };
    let (href, ask) = (["#", &to].concat(), ["audit:", &to].concat());
    // The words are no text of the cell: who copies a figure gets a figure.
    let role = if leads { ("", "") } else { ("role", "img") };
    let (to, asks) = (when(leads, "href", &href), when(leads, "data-do", &ask));
    html.open(tag, &[("title", &label), ("aria-label", &label), role, to, asks]);
    html.raw("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">").raw(drawing).raw("</svg>");
    html.close(tag).close("sup");
}

/// Colour and drawing of a verdict.
pub fn face(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Agrees => ("st-met", bullet::MET),
        Verdict::Rounding => ("st-close", bullet::CLOSE),
        Verdict::Differs => ("st-behind", bullet::BEHIND),
        Verdict::Overlap => ("st-none", OVERLAP),
        Verdict::Open => ("st-none", bullet::NO_TARGET),
        Verdict::Note => ("st-none", NOTE),
    }
}

const OVERLAP: &str = "<circle cx=\"8.7\" cy=\"12\" r=\"6.4\"/><circle cx=\"15.3\" cy=\"12\" r=\"6.4\"/>";
const NOTE: &str = "<circle cx=\"12\" cy=\"12\" r=\"8.7\"/><path d=\"M12 11v5.5M12 7.6v.1\"/>";
