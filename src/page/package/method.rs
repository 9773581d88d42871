//! What the figures mean and how they are kept: states of values, measures, what was not found, corrections; and every
//! document behind them.

use crate::data::{self, Measure};
use crate::model::summary;
use crate::page::html::Html;
use crate::text::{DOT, Locale, Msg, dated, msg, tongue};

/// States of values, measures, what is missing, corrections.
pub fn method(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "two")]).open("div", &[]);
    states(&mut html, locale);
    list(&mut html, msg::PACKAGE_MISSING, &MISSING, locale);
    html.close("div").open("div", &[]);
    measures(&mut html, locale);
    list(&mut html, msg::PACKAGE_CORRECTIONS, &[msg::CORRECTIONS_FIGURES, msg::CORRECTIONS_RELEASE], locale);
    html.close("div").close("div");
    html.done()
}

/// All documents: title, publisher, date, address.
pub fn documents(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("details", &[("class", "more"), ("id", "sources-all")])
        .open("summary", &[("id", "sources-open")])
        .text(locale.t(msg::PACKAGE_DOCUMENTS))
        .text(" ")
        .leaf("small", &[], &data::sources().len().to_string())
        .close("summary")
        .open("ul", &[("class", "plain docs")]);
    for source in data::sources() {
        html.open("li", &[("id", &["source-", source.id].concat()), ("tabindex", "-1")]);
        let lang = |text: &str| ("lang", tongue(text).code());
        if source.url.is_empty() {
            html.leaf("b", &[lang(source.title)], source.title);
        } else {
            html.leaf("a", &[("href", source.url), ("rel", "noopener"), lang(source.title)], source.title);
        }
        let date = match source.date {
            "" => locale.t(msg::SOURCE_UNDATED).to_owned(),
            date => dated(locale, date),
        };
        let address = if source.url.is_empty() { locale.t(msg::SOURCE_OFFLINE) } else { source.url };
        html.open("small", &[]).leaf("span", &[lang(source.publisher)], source.publisher);
        html.text(&[DOT, &date, DOT, address].concat()).close("small").close("li");
    }
    html.close("ul").close("details");
    html.done()
}

/// What was looked for in vain.
pub const MISSING: [Msg; 6] = [
    msg::MISSING_RESULTS,
    msg::MISSING_FIGURE,
    msg::MISSING_PRODUCTIVE,
    msg::MISSING_PLAN,
    msg::MISSING_DEFINITIONS,
    msg::MISSING_BORDERS,
];

fn list(html: &mut Html, title: Msg, texts: &[Msg], locale: Locale) {
    html.leaf("h3", &[("class", "sub-h")], locale.t(title)).open("ul", &[("class", "plain")]);
    for text in texts {
        html.leaf("li", &[], locale.t(*text));
    }
    html.close("ul");
}

/// How a value and each kind of absence look: the swatch of maps, the words, the sign of tables.
fn states(html: &mut Html, locale: Locale) {
    html.leaf("h3", &[("class", "sub-h")], locale.t(msg::PACKAGE_STATES)).open("ul", &[("class", "states")]);
    for (class, words, sign) in [
        ("full", msg::STATE_VALUE, "5,0"),
        ("zero", msg::STATE_ZERO, "0"),
        ("nd", msg::STATE_NOT_PUBLISHED, "–"),
        ("gone", msg::STATE_DID_NOT_EXIST, "…"),
        ("wh", msg::STATE_WITHHELD, "×"),
        ("cut", msg::STATE_STANDING, "5,0\u{a0}*"),
    ] {
        let sign = if locale == Locale::En { sign.replace(',', ".") } else { sign.to_owned() };
        html.open("li", &[])
            .open("svg", &[("class", class), ("viewBox", "0 0 30 18"), ("aria-hidden", "true")]);
        html.raw("<rect x=\".75\" y=\".75\" width=\"28.5\" height=\"16.5\"/>");
        if class == "cut" {
            html.raw("<path class=\"off\" d=\"M30 0v9l-9-9z\"/><path d=\"M21 0l9 9\"/>");
        }
        html.close("svg").leaf("span", &[], locale.t(words)).leaf("b", &[], &sign).close("li");
    }
    html.close("ul");
}

fn measures(html: &mut Html, locale: Locale) {
    html.leaf("h3", &[("class", "sub-h")], locale.t(msg::PACKAGE_DEFINITIONS))
        .open("dl", &[("class", "defs")]);
    for measure in Measure::ALL {
        html.leaf("dt", &[], summary::measure_name(measure, locale)).leaf(
            "dd",
            &[],
            summary::measure_about(measure, locale),
        );
    }
    html.close("dl");
}
