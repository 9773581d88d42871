//! What is marked in the article, and the words of findings.

use dataset::Verdict;
use maud::{Markup, html};
use model::audit::{self, words};
use text::Locale;

use super::places;
use crate::mark::{self, Marked};

/// The name of a paragraph, which the checks lead to.
pub fn name(number: u16) -> String {
    ["article-", &number.to_string()].concat()
}

/// The mark of a paragraph.
pub fn of_paragraph(number: u16) -> Marked {
    let own = audit::all().iter().filter(|c| c.differs() && places::of_check(c) == Some(number));
    mark::sentence(&name(number), own.collect())
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
