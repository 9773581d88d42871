//! The mark where a sentence or a figure of the article differs from what it is checked against: a sign with its word,
//! which opens a note in its place. What agrees has none.

use jolkarta::data::Verdict;
use jolkarta::model::audit::{self, At, Check, Figure, words};
use jolkarta::text::{Locale, msg};
use maud::{Markup, html};

use super::places;
use crate::place::Place;

/// The mark of a paragraph.
pub fn of_paragraph(place: Place, number: u16) -> Markup {
    let own = |check: &&Check| check.differs() && places::of_check(check) == Some(number);
    let id = ["article-", &number.to_string()].concat();
    mark(place, &audit::all().iter().filter(own).collect::<Vec<_>>(), Some(&id))
}

/// The mark after a figure.
pub fn of_figure(place: Place, figure: Figure) -> Markup {
    let check = audit::concerns(figure).filter(|check| check.differs());
    mark(place, &check.into_iter().collect::<Vec<_>>(), None)
}

/// The word of a finding with its sign.
pub fn result(verdict: Verdict, locale: Locale) -> Markup {
    let (class, sign) = match verdict {
        Verdict::Agrees => ("audit-agrees", "✓"),
        Verdict::Rounding => ("audit-rounding", "≈"),
        Verdict::Differs => ("audit-differs", "≠"),
        Verdict::Overlap => ("audit-open", "∩"),
        Verdict::Open => ("audit-open", "?"),
        Verdict::Note => ("audit-open", "i"),
    };
    html! { span .audit-result.(class) { span .audit-sign aria-hidden="true" { (sign) } " " (words::verdict(verdict, locale)) } }
}

fn mark(place: Place, checks: &[&Check], id: Option<&str>) -> Markup {
    let locale = place.locale();
    let gravest = Verdict::ALL.into_iter().find(|verdict| checks.iter().any(|c| c.verdict == *verdict));
    html! {
        @if let Some(verdict) = gravest {
            details .audit-mark id=[id] {
                summary { (result(verdict, locale)) }
                ul { @for check in checks { li { (note(place, check)) } } }
            }
        }
    }
}

fn note(place: Place, check: &Check) -> Markup {
    let locale = place.locale();
    let (title, _) = words::group(check.group, locale);
    let (subject, both) = (words::subject(check, locale), words::both(check, locale));
    html! {
        @if !matches!(check.at, At::Said(_)) { (title) ": " }
        (subject)
        @if !both.is_empty() { ". " (both) }
        " " a href={ "#" (check.id()) } { (place.t(msg::ARTICLE_PAGE_CHECK)) }
    }
}
