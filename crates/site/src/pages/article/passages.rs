//! The text of the article, paragraph by paragraph, with the translation beside it.

use dataset::msg;
use dataset::{Goal, Item, Paragraph, Project};
use maud::{Markup, html};
use model::route::Page;
use text::{Locale, Msg, capitalised};

use super::places::{Shows, shows};
use super::{marks, translation};
use crate::place::{Place, name};

/// The parts in reading order: their names in fragments, and their titles.
const PARTS: [(&str, Msg); 5] = [
    ("abstract", msg::ARTICLE_ABSTRACT),
    ("projects", msg::ARTICLE_PROJECTS),
    ("labour", msg::ARTICLE_LABOUR),
    ("programme", msg::ARTICLE_PROGRAMME),
    ("almaty", msg::ARTICLE_ALMATY),
];

pub fn section(place: Place) -> Markup {
    html! {
        section #article .wrap {
            h2 { (place.t(msg::ARTICLE_TITLE)) }
            p { (place.t(msg::ARTICLE_PAGE_INTRO)) }
            @for (part, title) in PARTS {
                h3 #{ "article-" (part) } { (place.t(title)) }
                @if place.locale() != Locale::Kk { (heads(place)) }
                @for (number, paragraph) in (1..).zip(dataset::article()).filter(|(_, p)| p.part == part) {
                    (passage(place, number, paragraph))
                }
            }
            p .note {
                (place.t(msg::ARTICLE_PAGE_REFERENCES)) " "
                a href="#audit-said-references" { (place.t(msg::ARTICLE_PAGE_CHECK)) }
            }
        }
    }
}

/// What the two columns hold, where there are two.
fn heads(place: Place) -> Markup {
    html! {
        div .passage-heads aria-hidden="true" {
            span { (place.t(msg::ARTICLE_PAGE_ORIGINAL)) } span { (place.t(msg::ARTICLE_PAGE_OURS)) }
        }
    }
}

fn passage(place: Place, number: u16, paragraph: &Paragraph) -> Markup {
    let shown = shows(place, number, paragraph);
    let marked = marks::of_paragraph(number);
    let sign = html! { @if marked.is_any() { span #(marks::name(number)) { (marked.sign(place)) } } };
    let original = words((place, &sign), paragraph, &shown, Locale::Kk, Some(paragraph.text));
    let own = translation::of(number, place.locale());
    let ours = match (&shown, place.locale()) {
        (_, Locale::Kk) => None,
        (Shows::Text | Shows::Caption(_), _) if own.is_none() => None,
        (_, locale) => Some(words((place, &sign), paragraph, &shown, locale, own)),
    };
    html! {
        @match ours {
            Some(ours) => {
                div .passage.passage-two #{ "paragraph-" (number) } {
                    div .passage-ours { (ours) (marked.note(place)) (below(place, &shown)) }
                    details .passage-original {
                        summary { (place.t(msg::ARTICLE_PAGE_ORIGINAL)) }
                        div lang="kk" { (original) }
                    }
                }
            }
            None => {
                div .passage #{ "paragraph-" (number) } {
                    div lang=(paragraph.locale.code()) { (original) }
                    (marked.note(place))
                    (below(place, &shown))
                }
            }
        }
    }
}

/// A paragraph in one language: its own words with their mark, the entries of its list, or its caption, which leads to
/// what it names.
fn words(
    (place, sign): (Place, &Markup),
    of: &Paragraph,
    shown: &Shows,
    locale: Locale,
    text: Option<&str>,
) -> Markup {
    let text = text.unwrap_or_default();
    // The original beside a translation repeats it: no second heading or link of the same name.
    let first = locale == place.locale() || of.locale != Locale::Kk;
    html! {
        @match shown {
            Shows::Text if of.title && first => h4 { (text) },
            Shows::Text if of.title => p { strong { (text) } },
            Shows::Text if text.starts_with(DASH) => (dashed(text.split(DASH).skip(1))),
            Shows::Text if first => p { (text) (sign) },
            Shows::Text => p { (text) },
            Shows::Caption(address) if first => p { a href=(address) { (text) } },
            Shows::Caption(_) => p { (text) },
            Shows::List(list) => {
                @let texts = dataset::items(list).map(|item| locale.pick(&item.text));
                @if NUMBERED.contains(list) { (numbered(texts)) } @else { (dashed(texts)) }
            }
            Shows::Targets { coverage: false } => (numbered(goals(false).map(|goal| locale.pick(&goal.text)))),
            Shows::Targets { coverage: true } => (dashed(goals(true).map(|goal| locale.pick(&goal.text)))),
            Shows::Projects => ul .plain { @for project in dataset::projects() { li { (entry(project, locale)) } } },
        }
    }
}

/// Lists that the article numbers.
const NUMBERED: [&str; 4] = ["vulnerable", "barriers", "directions", "criteria"];

/// What is before an entry of a list within a paragraph.
const DASH: &str = "– ";

fn numbered(texts: impl Iterator<Item = &'static str>) -> Markup {
    html! { ol .passage-list { @for text in texts { li { (text) } } } }
}

fn dashed<'a>(texts: impl Iterator<Item = &'a str>) -> Markup {
    html! { ul .plain { @for text in texts { li { (text.trim_end()) } } } }
}

/// A social project: its name and what it does, as far as the article says them.
fn entry(project: &Project, locale: Locale) -> Markup {
    let (name, text) = (locale.pick(&project.name), locale.pick(&project.text));
    // The table has the Kazakh names without their marks.
    let name =
        if name.is_empty() || locale != Locale::Kk { name.to_owned() } else { ["«", name, "»"].concat() };
    html! { (name) @if !name.is_empty() && !text.is_empty() { " – " } (text) }
}

fn goals(coverage: bool) -> impl Iterator<Item = &'static Goal> {
    dataset::goals().iter().filter(move |goal| goal.id.starts_with("coverage") == coverage)
}

/// Under a paragraph: remarks on its list, the way to the page about what it lists.
fn below(place: Place, shown: &Shows) -> Markup {
    let list = if let Shows::List(list) = shown { list } else { "" };
    let page = match shown {
        Shows::Targets { .. } => Some(Page::Targets),
        Shows::Projects => Some(Page::Projects),
        _ => None,
    };
    let remarks = dataset::items(list).filter_map(Item::remark);
    html! {
        @for remark in remarks { p .note { (capitalised(remark.text(place.locale()))) } }
        @if let Some(page) = page {
            p .note { a href=(place.to(page)) { (name(page, place.locale())) } }
        }
    }
}
