//! The dialog: what can be chosen, the preview, the code.

use super::words::{MAY, lang_words, part_words, target_words, theme_words, width_words};
use super::{Ask, Grade, WIDTHS, controls};
use crate::page::html::{Html, when};
use crate::page::private;
use crate::page::take::head;
use crate::text::{Locale, msg};
use crate::view::{CONTROLS, Part, TARGETS, Theme};

/// The inside of the dialog.
pub fn dialog(ask: &Ask, site: &str, locale: Locale) -> String {
    let mut html = Html::new();
    head(&mut html, locale.t(msg::EMBED), &ask.title(), locale);
    html.open("div", &[("class", "emb")]).open("div", &[("class", "emb-f")]);
    html.raw(&fields(ask, locale)).close("div").open("div", &[("class", "emb-v")]);
    html.leaf("h3", &[("id", "emb-preview-name")], locale.t(msg::EMBED_PREVIEW));
    let preview = [
        ("class", "emb-p"),
        ("id", "emb-preview"),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-labelledby", "emb-preview-name"),
    ];
    html.open("div", &preview).raw(&ask.preview(site)).close("div");
    html.leaf("h3", &[("id", "emb-code-name")], locale.t(msg::EMBED_CODE));
    private::warning(&mut html, site, locale);
    let code = [
        ("class", "take-text"),
        ("id", "emb-code"),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-labelledby", "emb-code-name"),
    ];
    html.leaf("pre", &code, &ask.code(site));
    let copy = [("type", "button"), ("class", "btn pri"), ("id", "emb-copy"), ("data-do", "emb:copy")];
    html.leaf("button", &copy, locale.t(msg::TAKE_COPY));
    html.leaf("p", &[("id", "take-said"), ("role", "status")], "");
    html.leaf("p", &[("class", "emb-n")], locale.t(msg::EMBED_NOTE)).close("div").close("div");
    html.done()
}

/// The fields of the dialog.
pub fn fields(ask: &Ask, locale: Locale) -> String {
    let mut html = Html::new();
    let parts = Part::ALL.map(|part| (part.code(), part_words(part, locale).to_owned(), ask.part == part));
    select(&mut html, "part", locale.t(msg::EMBED_PART), &parts);
    if ask.part == Part::Tracker {
        let all = ("", locale.t(msg::EMBED_TARGET_ALL).to_owned(), ask.target.is_none());
        let one = TARGETS.map(|target| {
            let words = target_words(target, locale).to_owned();
            (target, words, ask.target == Some(target))
        });
        select(&mut html, "target", locale.t(msg::EMBED_TARGET), &[&[all], &one[..]].concat());
    }
    let langs = Locale::ALL.map(|lang| (lang.code(), lang_words(lang).to_owned(), ask.state.locale == lang));
    select(&mut html, "lang", locale.t(msg::LANGUAGE_LABEL), &langs);
    let themes =
        Theme::ALL.map(|theme| (theme.code(), theme_words(theme, locale).to_owned(), ask.theme == theme));
    select(&mut html, "theme", locale.t(msg::SEE_COLOURS), &themes);
    let codes = WIDTHS.map(|width| width.to_string());
    let widths: Vec<_> = WIDTHS
        .iter()
        .zip(&codes)
        .map(|(width, code)| (code.as_str(), width_words(*width, locale), ask.width == *width))
        .collect();
    select(&mut html, "width", locale.t(msg::EMBED_WIDTH), &widths);
    may(&mut html, ask, locale);
    grades(&mut html, ask, locale);
    html.done()
}

fn select(html: &mut Html, name: &str, label: &str, options: &[(&str, String, bool)]) {
    let id = ["emb-", name].concat();
    html.open("label", &[("class", "opt")]).leaf("span", &[], label).open("select", &[("id", &id)]);
    for (value, words, on) in options {
        html.leaf("option", &[("value", value), when(*on, "selected", "")], words);
    }
    html.close("select").close("label");
}

/// Which controls stay.
fn may(html: &mut Html, ask: &Ask, locale: Locale) {
    html.open("fieldset", &[]).leaf("legend", &[], locale.t(msg::EMBED_MAY));
    for (control, words) in CONTROLS.into_iter().zip(MAY) {
        if !controls(ask.part).contains(&control) {
            continue;
        }
        let on = ask.is_open(control);
        let id = ["emb-may-", control].concat();
        let attrs = [("type", "checkbox"), ("id", &*id), ("value", control), when(on, "checked", "")];
        html.open("label", &[]).open("input", &attrs).text(locale.t(words)).close("label");
    }
    html.close("fieldset");
}

fn grades(html: &mut Html, ask: &Ask, locale: Locale) {
    html.open("fieldset", &[]).leaf("legend", &[], locale.t(msg::EMBED_GRADE));
    for (grade, code, words) in Grade::ALL {
        let id = ["emb-grade-", code].concat();
        let on = when(ask.grade == grade, "checked", "");
        let attrs = [("type", "radio"), ("name", "emb-grade"), ("id", &*id), ("value", code), on];
        html.open("label", &[]).open("input", &attrs).text(locale.t(words)).close("label");
    }
    html.close("fieldset");
}
