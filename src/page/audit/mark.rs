//! The sign beside a figure that a check concerns: what the check found, and the way to it.

use super::words;
use crate::data::Verdict;
use crate::model::audit::{Figure, concerns};
use crate::page::bullet;
use crate::page::html::{Html, when};
use crate::text::{Locale, msg};

/// Writes the sign of a figure; nothing where no check concerns it. It stands before the figure, so that the digits
/// of a column stay in line, and carries the id that the audit's row leads to: one place a figure.
pub fn mark(html: &mut Html, figure: Figure, locale: Locale) {
    sign(html, figure, &figure.anchor(), locale);
}

/// The same without the id, for a figure that is shown once more.
pub fn echo(html: &mut Html, figure: Figure, locale: Locale) {
    sign(html, figure, "", locale);
}

fn sign(html: &mut Html, figure: Figure, id: &str, locale: Locale) {
    let Some(check) = concerns(figure) else {
        return;
    };
    let (class, drawing) = face(check.verdict);
    let verdict = words::verdict(check.verdict, locale);
    let label = locale.fill(msg::AUDIT_MARK, &[("verdict", verdict)]);
    html.open("sup", &[("class", &["am ", class].concat()), when(!id.is_empty(), "id", id)]);
    let icon = |html: &mut Html| {
        html.raw("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">").raw(drawing).raw("</svg>");
        html.leaf("span", &[("class", "vh")], &label);
    };
    if check.is_notable() {
        let id = check.id();
        html.open(
            "a",
            &[("href", &["#", &id].concat()), ("data-do", &["audit:", &id].concat()), ("title", &label)],
        );
        icon(html);
        html.close("a");
    } else {
        html.open("span", &[("title", &label)]);
        icon(html);
        html.close("span");
    }
    html.close("sup").text(" ");
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
