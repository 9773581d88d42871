//! A finding where it is passed on: a page whose preview shows it in its language and that leads to it, and its picture.

use dataset::msg;
use maud::{DOCTYPE, html};
use model::route::{Page, Route};
use presentation::export::{Credit, Figure, share};
use text::Locale;

use super::Finding;
use crate::bundle::Bundle;
use crate::head::{self, Preview, canonical};
use crate::publish::policy;

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

/// The page. Its head is short enough for those who read the first kilobytes only.
pub fn page(finding: &Finding, locale: Locale, bundle: &Bundle) -> String {
    let to = ["../", locale.folder(), "index.html#finding-", finding.id].concat();
    let name = name(finding.id, locale);
    let route = Route { locale, page: Page::Overview };
    let preview = Preview {
        kind: "article",
        locale,
        title: &finding.sentence,
        words: &finding.caption,
        page: &["share/", &name, ".html"].concat(),
        picture: &name,
        up: "../",
    };
    let whole = html! {
        (DOCTYPE)
        html lang=(locale.code()) {
            head {
                (head::start(policy::PAGE))
                title { (finding.sentence) " · " (locale.t(msg::APP_NAME)) }
                link rel="icon" href={ "../" (bundle.files.name("icon.png")) };
                meta name="description" content=(finding.caption);
                @if let Some(line) = canonical(bundle, &route.folder()) { (line) }
                @for line in preview.lines(bundle) { (line) }
                meta http-equiv="refresh" content={ "0; url=" (to) };
            }
            body {
                main {
                    h1 { (finding.sentence) "." }
                    p { a href=(to) { (locale.t(msg::OVERVIEW_SHARE_OPEN)) } }
                    p { a href=(to) { img src={ (name) ".png" } width="1200" height="630" alt=(finding.sentence); } }
                }
            }
        }
    };
    whole.into_string()
}
