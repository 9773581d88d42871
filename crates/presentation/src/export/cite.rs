//! How to cite what is shown: in a text, in a list of references, for BibTeX. Each names the release of the data.

use super::credit::Credit;
use super::figure::Figure;
use dataset::msg;
use text::Locale;

/// What a citation is made of.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'a> {
    /// The finding.
    pub title: &'a str,
    /// Measure, unit, year, borders.
    pub subtitle: &'a str,
    /// Source and address.
    pub credit: &'a Credit,
    /// The day of reading, `2026-11-22`.
    pub day: &'a str,
    pub locale: Locale,
}

impl<'a> Cited<'a> {
    /// A figure as it was read on a day, `2026-11-22`.
    pub fn of(figure: &'a Figure, day: &'a str) -> Cited<'a> {
        let Figure { title, subtitle, credit, locale, .. } = figure;
        Cited { title, subtitle, credit, day, locale: *locale }
    }
}

/// Inside a text: «(Жолкарта, шығарылым 1a2b3c)».
pub fn in_text(locale: Locale) -> String {
    locale.fill(msg::CITE_IN_TEXT, &[("release", dataset::RELEASE)])
}

/// In a list of references.
pub fn full(of: &Cited) -> String {
    let values = [
        ("title", of.title),
        ("subtitle", of.subtitle),
        ("release", dataset::RELEASE),
        ("source", &of.credit.source),
        ("address", &of.credit.address),
        ("date", of.day),
    ];
    of.locale.fill(msg::CITE_FULL, &values)
}

/// For BibTeX: characters that TeX reads as commands are escaped, no-break spaces are ties.
pub fn bibtex(of: &Cited, key: &str) -> String {
    let language = ["kazakh", "russian", "english"].get(of.locale.index()).copied().unwrap_or("english");
    let note = [of.subtitle, ". ", &super::credit::release(of.locale), ". ", &of.credit.source].concat();
    let lines = [
        ("title", ["{", &tex(of.title), "}"].concat()),
        ("author", ["{", of.locale.t(msg::APP_NAME), "}"].concat()),
        ("note", tex(&note)),
        ("url", of.credit.address.clone()),
        ("urldate", of.day.to_owned()),
        ("language", language.to_owned()),
    ];
    let mut out = ["@misc{", key, ",\n"].concat();
    for (name, value) in lines {
        out.push_str(&["  ", name, " = {", &value, "},\n"].concat());
    }
    out.push_str("}\n");
    out
}

fn tex(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for letter in words.chars() {
        match letter {
            '#' | '$' | '%' | '&' | '_' | '{' | '}' => out.extend(['\\', letter]),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\u{a0}' => out.push('~'),
            '\u{2060}' => {}
            _ => out.push(letter),
        }
    }
    out
}
