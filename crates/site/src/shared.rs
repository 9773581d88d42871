//! What can be shared by itself: each view with its picture, the page that leads to it, and the answer to those who ask how it
//! is embedded.

use maud::{DOCTYPE, Markup, html};
use presentation::embed::Shared;
use presentation::export::share;
use serde::Serialize;
use text::Locale;

use crate::bundle::Bundle;
use crate::head::{Preview, canonical};
use crate::publish::policy;

/// The size of every picture, pixels.
const SIZE: (u16, u16) = (1200, 630);

/// The width of a frame that oEmbed asks for, CSS pixels.
const WIDTH: u16 = 800;

/// The pictures, as SVG, by their names.
pub fn drawings() -> Vec<(String, String)> {
    let each = |(name, _, view): (String, _, _)| (name, share::svg(&share::preview(view)));
    all().map(each).collect()
}

/// The pages and the answers, by their paths.
pub fn files(bundle: &Bundle) -> Vec<(String, String)> {
    let each = |(name, locale, view): (String, Locale, Shared)| {
        let preview = share::preview(view);
        let (title, words) = (&preview.figure.title, &preview.figure.subtitle);
        let to = ["../", &preview.view.address()].concat();
        let path = |ending: &str| ["share/", &name, ending].concat();
        let (html, height) = preview.view.frame(bundle.root.as_deref().unwrap_or("../"));
        let answer = Answer::new(bundle, &name, (title, &html, height));
        let page = Page { name: &name, locale, title, words, to: &to };
        [(path(".html"), page.markup(bundle).into_string()), (path(".json"), answer.json())]
    };
    all().flat_map(each).collect()
}

/// Every view in every language, by the name of its page.
fn all() -> impl Iterator<Item = (String, Locale, Shared)> {
    let named = |locale: Locale, view: Shared| ([&view.name(), "-", locale.code()].concat(), locale, view);
    Locale::ALL.into_iter().flat_map(move |locale| {
        let views: Vec<Shared> = Shared::all(locale).into_iter().collect();
        views.into_iter().map(move |view| named(locale, view))
    })
}

/// The link to the answer that says how a view is embedded.
pub fn oembed(bundle: &Bundle, name: &str, title: &str) -> Option<Markup> {
    let address = bundle.whole(&["share/", name, ".json"].concat())?;
    Some(html! { link rel="alternate" type="application/json+oembed" href=(address) title=(title); })
}

/// A page with the preview, the picture and a way to the view; browsers go on by themselves.
struct Page<'a> {
    name: &'a str,
    locale: Locale,
    title: &'a str,
    words: &'a str,
    to: &'a str,
}

impl Page<'_> {
    fn markup(&self, bundle: &Bundle) -> Markup {
        let &Page { name, locale, title, words, to } = self;
        let path = ["share/", name, ".html"].concat();
        let preview =
            Preview { kind: "website", locale, title, words, page: &path, picture: name, up: "../" };
        html! {
            (DOCTYPE)
            html lang=(locale.code()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy::PAGE);
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    title { (title) }
                    link rel="icon" href={ "../" (bundle.files.name("icon.png")) };
                    meta name="description" content=(words);
                    @if let Some(line) = canonical(bundle, &path) { (line) }
                    @if let Some(line) = oembed(bundle, name, title) { (line) }
                    @for line in preview.lines(bundle) { (line) }
                    meta http-equiv="refresh" content={ "0; url=" (to) };
                }
                body {
                    main {
                        h1 { (title) }
                        p { (words) }
                        p { a href=(to) { img src={ (name) ".png" } width=(SIZE.0) height=(SIZE.1) alt=(title); } }
                    }
                }
            }
        }
    }
}

/// How a view is embedded: oEmbed 1.0, type `rich`.
#[derive(Serialize)]
struct Answer<'a> {
    version: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    provider_name: &'a str,
    provider_url: &'a str,
    title: &'a str,
    html: &'a str,
    thumbnail_url: String,
    width: u16,
    height: u16,
    thumbnail_width: u16,
    thumbnail_height: u16,
}

impl<'a> Answer<'a> {
    fn new(bundle: &'a Bundle, name: &str, (title, html, height): (&'a str, &'a str, u16)) -> Self {
        Answer {
            version: "1.0",
            kind: "rich",
            provider_name: "Jolkarta",
            provider_url: bundle.root.as_deref().unwrap_or("../"),
            title,
            html,
            thumbnail_url: bundle.address("../", &["share/", name, ".png"].concat()),
            width: WIDTH,
            height,
            thumbnail_width: SIZE.0,
            thumbnail_height: SIZE.1,
        }
    }

    fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_whole_where_the_site_is_known() {
        let known = Bundle { root: Some("https://a.kz/j/".to_owned()), ..Bundle::default() };
        for (bundle, root) in [(Bundle::default(), "../"), (known, "https://a.kz/j/")] {
            let files = files(&bundle);
            let text = |path: &str| &files.iter().find(|(own, _)| own == path).unwrap().1;
            let answer: serde_json::Value = serde_json::from_str(text("share/map-ru.json")).unwrap();
            assert_eq!(answer["provider_url"], root);
            assert_eq!(answer["thumbnail_url"], [root, "share/map-ru.png"].concat());
            let frame = answer["html"].as_str().unwrap();
            assert!(frame.starts_with(&["<iframe src=\"", root, "ru/map/"].concat()), "{frame}");
            let page = text("share/map-ru.html");
            assert_eq!(page.contains("og:url"), bundle.root.is_some());
            assert!(page.contains("content=\"0; url=../ru/map/"), "{page}");
        }
    }
}
