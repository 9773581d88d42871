//! What can be shared by itself: each view with its picture, the head of its page, and the answer to those who ask how it is
//! embedded.

use std::path::Path;

use dataset::msg;
use maud::{Markup, html};
use presentation::embed::Shared;
use presentation::export::share;
use text::Locale;

use crate::files::put;
use crate::head::territory;

/// Writes `share-VIEW-CODE` into `out` for every view and language: `.svg` its picture, `.html` what its head says, `.txt`, a
/// line each, its address, title, subtitle, the height of its frame, and the frame.
///
/// # Errors
/// When a file cannot be written.
pub fn write(out: &Path) -> std::io::Result<()> {
    for locale in Locale::ALL {
        for view in Shared::all(locale) {
            let name = [&view.name(), "-", locale.code()].concat();
            let preview = share::preview(view);
            let (title, words) = (&preview.figure.title, &preview.figure.subtitle);
            let (frame, height) = preview.view.frame("{base}");
            let lines = [&preview.view.address(), title, words, &height.to_string(), &frame];
            let write =
                |ending: &str, text: &str| put(out.join(format!("share-{name}.{ending}")), text.as_bytes());
            write("svg", &share::svg(&preview))?;
            write("html", &head(locale, &name, title, words))?;
            write("txt", &lines.map(String::as_str).join("\n"))?;
        }
    }
    Ok(())
}

/// The lines of the head, one element a line, with `{site}` and `{base}` as in `head`.
pub fn head(locale: Locale, name: &str, title: &str, words: &str) -> String {
    let page = ["{site}share/", name, ".html"].concat();
    let property = |property: &str, value: &str| html! { meta property=(property) content=(value); };
    let lines = [
        html! { meta name="description" content=(words); },
        html! { link rel="canonical" href=(page); },
        oembed(name, title),
        property("og:type", "website"),
        property("og:site_name", locale.t(msg::APP_NAME)),
        property("og:locale", territory(locale)),
        property("og:title", title),
        property("og:description", words),
        property("og:url", &page),
        property("og:image", &["{base}share/", name, ".png"].concat()),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", title),
        html! { meta name="twitter:card" content="summary_large_image"; },
    ];
    lines.map(Markup::into_string).join("\n")
}

/// The link to the answer that says how a view is embedded.
pub fn oembed(name: &str, title: &str) -> Markup {
    html! {
        link rel="alternate" type="application/json+oembed" href={ "{site}share/" (name) ".json" } title=(title);
    }
}
