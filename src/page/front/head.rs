//! What the head of a page says to search engines and to those who preview links.
//!
//! Addresses begin with `{site}` where only a whole address counts, which is known when the site is published under a
//! known name: lines with it are left out otherwise; and with `{base}` where one relative to the site's root will do.

use super::{dataset, state};
use crate::map::xml::attr;
use crate::model::summary;
use crate::page::asked;
use crate::text::{Locale, msg};

/// The head of the first view, one element a line.
pub fn markup(locale: Locale) -> String {
    let title = summary::finding(&asked::slice(&state(locale)), locale);
    let words = &summary::lede(locale);
    let at = |of: Locale| [of.folder(), "map/"].concat();
    let alternate = |lang: &str, of: Locale| {
        let href = ["{site}", &at(of)].concat();
        link(&[("rel", "alternate"), ("hreflang", lang), ("href", &href)])
    };
    let mut lines = vec![named("description", words), canonical(&at(locale))];
    lines.extend(Locale::ALL.map(|other| alternate(other.code(), other)));
    lines.push(alternate("x-default", Locale::default()));
    // The explorer opens with unemployment, whose page has a picture.
    let names = ["map-", "page-measures-unemployment-"].map(|name| [name, locale.code()].concat());
    lines.extend(preview(locale, &names, &title, words, &at(locale)));
    lines.push(dataset::markup(locale));
    lines.join("\n")
}

/// The head of a page to share a view by.
pub fn shared(locale: Locale, name: &str, title: &str, words: &str) -> String {
    let place = ["share/", name, ".html"].concat();
    let lines = [named("description", words), canonical(&place)];
    let names = [name, name].map(str::to_owned);
    lines.into_iter().chain(preview(locale, &names, title, words, &place)).collect::<Vec<_>>().join("\n")
}

/// The lines by which a link to a page is previewed. `shared` is what is embedded in its place, and its picture; `place` the
/// page, from the site's root.
fn preview(
    locale: Locale,
    [shared, picture]: &[String; 2],
    title: &str,
    words: &str,
    place: &str,
) -> Vec<String> {
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
        property("og:image", &["{base}share/", picture, ".png"].concat()),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", title),
        named("twitter:card", "summary_large_image"),
    ]
}

fn link(attrs: &[(&str, &str)]) -> String {
    element("link", attrs)
}

fn canonical(place: &str) -> String {
    link(&[("rel", "canonical"), ("href", &["{site}", place].concat())])
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
