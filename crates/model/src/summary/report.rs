//! Reported results in words: figure, what it counts, period, remark, and what does not fit together.

use super::goal::filled;
use crate::reports::{Conflict, Group, Reach, Span, silent_years, span};
use dataset::msg;
use dataset::{COUNTRY, Qualifier, Report, Words};
use text::{Case, Locale, capitalised, inflected, integer, period, since_of};

/// The figure with its sign: `≈ 156 000`, `> 146 000`, `78 400`.
pub fn report_figure(report: &Report, locale: Locale) -> String {
    let value = integer(locale, i64::from(report.value));
    match report.qualifier {
        Qualifier::Exact => value,
        Qualifier::About => format!("≈\u{a0}{value}"),
        Qualifier::MoreThan => format!(">\u{a0}{value}"),
    }
}

/// What it counts: «жұмысқа орналасқан», with the wider scope in brackets.
pub fn report_words(report: &Report, locale: Locale) -> String {
    let words = match report.words {
        Words::Plain(text) => locale.t(text).to_owned(),
        Words::Counted(plural) => locale.count(plural, u64::from(report.value), &[]),
    };
    if report.wider {
        return format!("{words} ({})", locale.t(msg::REPORT_WIDER));
    }
    words
}

/// Figure and words: «≈ 156 000 жұмысқа орналасқан».
pub fn report_line(report: &Report, locale: Locale) -> String {
    let (figure, words) = (report_figure(report, locale), report_words(report, locale));
    format!("{figure} {words}")
}

/// The same for screen readers, the sign in words: «146 000-нан астам бағдарламаға қатысушы».
pub fn report_spoken(report: &Report, locale: Locale) -> String {
    let value = integer(locale, i64::from(report.value));
    let value = match (report.qualifier, locale) {
        (Qualifier::Exact, _) => value,
        (Qualifier::About, _) => locale.fill(msg::REPORT_ABOUT, &[("value", &value)]),
        (Qualifier::MoreThan, Locale::Kk) => {
            locale.fill(msg::REPORT_MORE, &[("value", &inflected(&value, Case::From))])
        }
        (Qualifier::MoreThan, _) => locale.fill(msg::REPORT_MORE, &[("value", &value)]),
    };
    format!("{value} {}", report_words(report, locale))
}

/// The remark of a report, where there is one.
pub fn report_note(report: &Report, locale: Locale) -> Option<&'static str> {
    dataset::note(report.note).map(|note| note.text(locale))
}

/// A period: «2016 ж. қаңтар – маусым», "July 2011 – December 2016".
pub fn span_text(span: Span, locale: Locale) -> String {
    let day = |d: dataset::Date| (d.year, d.month, d.day);
    period(locale, day(span.from), day(span.to))
}

/// The heading of a group: the period, before it the region if it is not the country.
pub fn group_title(group: &Group, locale: Locale) -> String {
    let span = span_text(group.span, locale);
    if group.region == COUNTRY {
        return span;
    }
    format!("{}, {span}", super::names::plain_name(group.region, locale))
}

/// The heading of reports within one year, or since a day.
pub fn reach_title(group: &Group, locale: Locale) -> String {
    match group.reach {
        Reach::OneYear => locale.t(msg::REPORTS_ONE_YEAR).to_owned(),
        Reach::Cumulative => {
            let from = group.span.from;
            let day = since_of(locale, from.year, from.month, from.day);
            locale.fill(msg::REPORTS_CUMULATIVE, &[("since", &day)])
        }
    }
}

/// «2013 жыл бойынша бөлек есеп табылмады»; empty when every year has one.
pub fn silence(locale: Locale) -> String {
    let years: Vec<String> = silent_years().iter().map(u16::to_string).collect();
    if years.is_empty() {
        return String::new();
    }
    let count = if years.len() == 1 { 1 } else { 2 };
    let years = super::names::joined(&years, locale);
    locale.count(msg::REPORTS_SILENT, count, &[("years", &years)])
}

/// Two figures that do not fit together, in a sentence.
pub fn conflict_sentence(conflict: &Conflict, locale: Locale) -> String {
    capitalised(&match conflict {
        Conflict::OtherFigure(report) => {
            let note = report_note(report, locale).unwrap_or_default();
            let values = [
                ("span", span_text(span(report), locale)),
                ("figure", report_line(report, locale)),
                ("note", note.to_owned()),
            ];
            filled(msg::REPORT_CONFLICT, &values, locale)
        }
        Conflict::WiderScope { wider, own } => {
            let values = [
                ("wider", report_line(wider, locale)),
                ("wider_span", span_text(span(wider), locale)),
                ("own", report_line(own, locale)),
                ("own_span", span_text(span(own), locale)),
            ];
            filled(msg::REPORT_CONFLICT_WIDER, &values, locale)
        }
    })
}
