//! What a page says of its own start: that it is still loading, in every language, or why it cannot start, in its own: an
//! address in another language is led to that language's page. When it is shown `look.js` and the style sheets say;
//! nothing of it is in the programs.

use crate::data::{self, Resource};
use crate::page::html::Html;
use crate::text::{Locale, Msg, msg};

/// Reasons by the words of `<html data-failed>`: the browser cannot, the page is a file, a file of the page is lost.
const REASONS: [(&str, Msg); 3] =
    [("old", msg::START_OLD), ("file", msg::START_FILE), ("lost", msg::START_LOST)];

/// The inside of `#boot`.
pub fn loading() -> String {
    let mut html = Html::new();
    for locale in Locale::ALL {
        html.leaf("p", &[("lang", locale.code())], locale.t(msg::LOADING));
    }
    html.leaf("progress", &[("aria-labelledby", "boot")], "");
    html.done()
}

/// The inside of `#failed`: the reason, the way to the whole text, and the tables.
pub fn failed(locale: Locale) -> String {
    let mut html = Html::new();
    // Hidden for readers of markup, who would count two main parts; the style sheet shows it when the page cannot start.
    html.open("main", &[("hidden", "")]).leaf("h1", &[], locale.t(msg::APP_NAME));
    for (reason, words) in REASONS {
        html.leaf("p", &[("data-why", reason)], locale.t(words));
    }
    html.open("p", &[("data-why", "lost")])
        .leaf("a", &[("href", ""), ("data-do", "again")], locale.t(msg::START_AGAIN))
        .close("p");
    // A page that was opened as a file finds no folder's own page.
    let text = ["./", locale.folder(), "text/index.html"].concat();
    html.open("p", &[]).leaf("a", &[("href", &text)], locale.t(msg::STILL_LINK)).close("p");
    tables(&mut html, locale);
    html.close("main");
    html.done()
}

/// The tables of official figures as the data package describes them, as workbooks in the page's language.
fn tables(html: &mut Html, locale: Locale) {
    html.leaf("p", &[], locale.t(msg::START_TABLES)).open("ul", &[]);
    for resource in data::resources().iter().filter(|resource| is_shown(resource)) {
        let path = ["data/excel/", locale.code(), "/", &resource.path.replace(".csv", ".xlsx")].concat();
        html.open("li", &[]).leaf("a", &[("href", &path)], locale.t(resource.title)).close("li");
    }
    html.close("ul");
}

/// The tables behind the map, and that of the population.
fn is_shown(resource: &Resource) -> bool {
    let file = ["data/", resource.path].concat();
    resource.name == "population" || data::Measure::ALL.into_iter().any(|m| data::table_file(m) == file)
}
