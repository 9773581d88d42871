//! A finding where it is passed on: a page whose preview shows it in its language and that leads to it, and its picture.

use dataset::msg;
use maud::{DOCTYPE, Markup, html};
use model::route::{Page, Route};
use presentation::export::{Credit, Figure, share};
use text::Locale;

use super::Finding;

/// Width that a chart is laid out for, CSS pixels.
const ROOM: i32 = 520;

/// The name of page and picture, below `share/`.
pub fn name(id: &str, locale: Locale) -> String {
    ["finding-", id, "-", locale.code()].concat()
}

/// The picture as SVG.
pub fn picture(finding: &Finding, locale: Locale) -> String {
    let figure = Figure {
        title: finding.sentence.clone(),
        subtitle: String::new(),
        drawing: finding.drawing.clone(),
        notes: Vec::new(),
        credit: Credit::of_all(locale, ""),
        locale,
    };
    share::picture(&figure, ROOM)
}

/// The page, an element of the head a line: `cargo xtask` fills in `{policy}`, `{icon}`, `{site}` and `{base}`.
pub fn page(finding: &Finding, locale: Locale) -> String {
    let to = ["../", locale.folder(), "index.html#finding-", finding.id].concat();
    let name = name(finding.id, locale);
    let picture = [&name, ".png"].concat();
    let heads: Vec<String> = head(finding, locale, &name, &to).into_iter().map(Markup::into_string).collect();
    let body = html! {
        main {
            h1 { (finding.sentence) "." }
            p { a href=(to) { (locale.t(msg::OVERVIEW_SHARE_OPEN)) } }
            p { a href=(to) { img src=(picture) width="1200" height="630" alt=(finding.sentence); } }
        }
    };
    let start = html! { (DOCTYPE) }.into_string();
    let lines = heads.join("\n");
    let body = body.into_string();
    format!("{start}<html lang=\"{}\"><head>\n{lines}\n</head><body>{body}</body></html>\n", locale.code())
}

fn head(finding: &Finding, locale: Locale, name: &str, to: &str) -> Vec<Markup> {
    let property = |property: &str, value: &str| html! { meta property=(property) content=(value); };
    let route = Route { locale, page: Page::Overview };
    vec![
        html! { meta charset="utf-8"; },
        html! { meta http-equiv="Content-Security-Policy" content="{policy}"; },
        html! { meta name="viewport" content="width=device-width, initial-scale=1"; },
        html! { meta name="color-scheme" content="light dark"; },
        html! { title { (finding.sentence) " · " (locale.t(msg::APP_NAME)) } },
        html! { link rel="icon" href="../{icon}"; },
        html! { meta name="description" content=(finding.caption); },
        html! { link rel="canonical" href={ "{site}" (route.folder()) }; },
        property("og:type", "article"),
        property("og:site_name", locale.t(msg::APP_NAME)),
        property("og:locale", crate::head::territory(locale)),
        property("og:title", &finding.sentence),
        property("og:description", &finding.caption),
        property("og:url", &["{site}share/", name, ".html"].concat()),
        property("og:image", &["{base}share/", name, ".png"].concat()),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", &finding.sentence),
        html! { meta name="twitter:card" content="summary_large_image"; },
        html! { meta http-equiv="refresh" content={ "0; url=" (to) }; },
    ]
}
