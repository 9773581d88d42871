//! What the head of a page says to search engines and to those who preview links.
//!
//! Addresses begin with `{site}` where only a whole address counts, which is known when the site is published under a
//! known name: lines with it are left out otherwise; and with `{base}` where one relative to the site's root will do.

use super::state;
use super::text::home;
use crate::data::{self, Measure};
use crate::map::xml::attr;
use crate::model::summary;
use crate::page::asked;
use crate::text::{Locale, msg};

/// One element a line.
pub fn markup(locale: Locale) -> String {
    let (code, folder) = (locale.code(), folder(locale));
    let title = summary::finding(&asked::slice(&state(locale)), locale);
    let mut lines = vec![named("description", locale.t(msg::HERO_LEDE))];
    lines.push(link(&[("rel", "canonical"), ("href", &["{site}", folder].concat())]));
    for other in Locale::ALL {
        let href = ["{site}", self::folder(other)].concat();
        lines.push(link(&[("rel", "alternate"), ("hreflang", other.code()), ("href", &href)]));
    }
    lines.push(link(&[("rel", "alternate"), ("hreflang", "x-default"), ("href", "{site}")]));
    lines.extend(preview(locale, &["map-", code].concat(), &title, locale.t(msg::HERO_LEDE), folder));
    lines.push(dataset(locale));
    lines.join("\n")
}

/// The lines by which a link to a page is previewed. `shared` names its picture, `place` the page, from the site's root.
pub fn preview(locale: Locale, shared: &str, title: &str, words: &str, place: &str) -> Vec<String> {
    let region = match locale {
        Locale::Kk => "kk_KZ",
        Locale::Ru => "ru_RU",
        Locale::En => "en_GB",
    };
    let json = ["{site}share/", shared, ".json"].concat();
    let oembed =
        [("rel", "alternate"), ("type", "application/json+oembed"), ("href", &json), ("title", title)];
    vec![
        link(&oembed),
        property("og:type", "website"),
        property("og:site_name", locale.t(msg::APP_NAME)),
        property("og:locale", region),
        property("og:title", title),
        property("og:description", words),
        property("og:url", &["{site}", place].concat()),
        property("og:image", &["{base}share/", shared, ".png"].concat()),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", title),
        named("twitter:card", "summary_large_image"),
    ]
}

/// The folder of a language, from the site's root.
fn folder(locale: Locale) -> &'static str {
    home(locale).trim_start_matches("./")
}

fn link(attrs: &[(&str, &str)]) -> String {
    element("link", attrs)
}

fn named(name: &str, content: &str) -> String {
    element("meta", &[("name", name), ("content", content)])
}

fn property(name: &str, content: &str) -> String {
    element("meta", &[("property", name), ("content", content)])
}

fn element(tag: &str, attrs: &[(&str, &str)]) -> String {
    let mut out = ["<", tag].concat();
    for (name, value) in attrs {
        attr(&mut out, name, value);
    }
    out.push('>');
    out
}

/// The data as schema.org describes data sets.
fn dataset(locale: Locale) -> String {
    let first = Measure::ALL.iter().map(|m| *data::years(*m).start()).min().unwrap_or_default();
    let last = Measure::ALL.iter().map(|m| *data::years(*m).end()).max().unwrap_or_default();
    let pairs = [
        ("@context", "https://schema.org".to_owned()),
        ("@type", "Dataset".to_owned()),
        ("name", locale.t(msg::HERO_TITLE).to_owned()),
        ("description", locale.t(msg::HERO_LEDE).to_owned()),
        ("inLanguage", locale.code().to_owned()),
        ("version", data::RELEASE.to_owned()),
        ("temporalCoverage", format!("{first}/{last}")),
        ("spatialCoverage", data::short_name(data::COUNTRY, locale).to_owned()),
        ("url", ["{base}", folder(locale)].concat()),
        ("license", ["{base}", folder(locale), "#data"].concat()),
    ];
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("\"{name}\":{}", quoted(value))).collect();
    let file = "\"distribution\":{\"@type\":\"DataDownload\",\"encodingFormat\":\"application/zip\",\
        \"contentUrl\":\"{base}data/jolkarta-data.zip\"}";
    [
        "<script type=\"application/ld+json\">{",
        &pairs.join(","),
        ",\"isAccessibleForFree\":true,",
        file,
        "}</script>",
    ]
    .concat()
}

/// A text as JSON that may stand in a script.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '<' => out.push_str("\\u003c"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_safely_in_a_script() {
        assert_eq!(quoted("a \"b\" </script>"), "\"a \\\"b\\\" \\u003c/script>\"");
    }
}
