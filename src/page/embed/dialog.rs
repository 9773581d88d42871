//! The dialog: what can be chosen, the preview, the code.

use super::code::title;
use super::{Ask, Grade, WIDTHS, controls};
use crate::page::html::{Html, when};
use crate::page::private;
use crate::page::take::head;
use crate::text::{Locale, Msg, integer, msg};
use crate::view::{CONTROLS, Embed, Part, TARGETS, Theme, ViewState};

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
    let parts = Part::ALL.map(|part| (part.code(), part_words(part, locale), ask.part == part));
    select(&mut html, "part", locale.t(msg::EMBED_PART), &parts);
    if ask.part == Part::Tracker {
        let all = ("", locale.t(msg::EMBED_TARGET_ALL).to_owned(), ask.target.is_none());
        let one = TARGETS.map(|target| {
            let embed = Embed { part: Some(Part::Tracker), target: Some(target), ..Embed::default() };
            let words = title(&ViewState { locale, embed, ..ViewState::default() });
            (target, words, ask.target == Some(target))
        });
        select(&mut html, "target", locale.t(msg::EMBED_TARGET), &[&[all], &one[..]].concat());
    }
    let langs = Locale::ALL.map(|lang| (lang.code(), lang_words(lang).to_owned(), ask.state.locale == lang));
    select(&mut html, "lang", locale.t(msg::LANGUAGE_LABEL), &langs);
    let themes =
        [(Theme::Auto, msg::EMBED_AUTO), (Theme::Light, msg::EMBED_LIGHT), (Theme::Dark, msg::EMBED_DARK)];
    let themes = themes.map(|(theme, words)| (theme.code(), locale.t(words).to_owned(), ask.theme == theme));
    select(&mut html, "theme", locale.t(msg::SEE_COLOURS), &themes);
    let codes = WIDTHS.map(|width| width.to_string());
    let widths: Vec<_> = WIDTHS
        .iter()
        .zip(&codes)
        .map(|(width, code)| {
            let px = locale.fill(msg::EMBED_PIXELS, &[("count", &integer(locale, i64::from(*width)))]);
            let words = if *width == 0 { locale.t(msg::EMBED_WIDE).to_owned() } else { px };
            (code.as_str(), words, ask.width == *width)
        })
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

/// The words of [`CONTROLS`].
const MAY: [Msg; CONTROLS.len()] = [
    msg::LANGUAGE_LABEL,
    msg::MEASURE_LABEL,
    msg::YEAR_LABEL,
    msg::EMBED_MAY_REGION,
    msg::EMBED_MAY_VIEW,
    msg::EMBED_MAY_COMPARE,
    msg::EMBED_MAY_TABLE,
    msg::EMBED_MAY_LOOK,
    msg::DOWNLOAD,
];

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

/// The name of a part for other pages.
pub fn part_words(part: Part, locale: Locale) -> String {
    let words = match part {
        Part::Map => msg::VIEW_MAP,
        Part::Trend => msg::VIEW_TREND,
        Part::Bars => msg::VIEW_BARS,
        Part::Table => msg::VIEW_TABLE,
        Part::Tracker => msg::TRACKERS_LABEL,
        Part::Matrix => msg::EMBED_MATRIX,
        Part::Passport => msg::PASSPORT_REGION,
    };
    locale.t(words).to_owned()
}

const fn lang_words(lang: Locale) -> &'static str {
    match lang {
        Locale::Kk => "Қазақша",
        Locale::Ru => "Русский",
        Locale::En => "English",
    }
}
