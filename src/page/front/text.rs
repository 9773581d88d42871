//! The whole text without a program: every section with its tables, charts as drawings with their figures in words.
//! For visitors whose browser runs no programs, and for those who would rather read, print or search everything.

use super::doc::Doc;
use crate::map;
use crate::page::html::Html;
use crate::page::{
    Write, audit, contents, explorer, footer, groups, matrix, projects, sections, still, trackers,
};
use crate::text::{Locale, msg};
use crate::view::{ViewState, folder};

/// A chart that is drawn already.
pub struct Drawn {
    /// The name of its place.
    pub name: &'static str,
    /// The drawing, an `svg` element.
    pub svg: String,
    /// The inside of its table (`page::html::rows`).
    pub rows: String,
}

/// The state that the page shows: the target year of the programme.
pub fn state(locale: Locale) -> ViewState {
    ViewState { locale, ..ViewState::default() }
}

/// The title of the page.
pub fn title(locale: Locale) -> String {
    [locale.t(msg::STILL_TITLE), " · ", locale.t(msg::APP_NAME)].concat()
}

/// The body of the page. Addresses are those of the site's root.
pub fn markup(locale: Locale, drawn: &[Drawn]) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "vh"), ("aria-hidden", "true")]).raw(&map::page_defs()).close("div");
    head(&mut html, locale);
    html.open("main", &[("id", "main")]).open("div", &[("class", "wrap hero"), ("id", "hero")]);
    html.raw(&explorer::hero(locale)).close("div");
    html.open("p", &[("class", "wrap")]).text(locale.t(msg::STILL_NOTE)).text(" ");
    html.leaf("a", &[("href", &start(locale))], locale.t(msg::STILL_BACK)).close("p");
    let sections = sections(locale, drawn);
    list(&mut html, &sections, locale);
    html.open("section", &[("class", "trackers"), ("id", TRACKERS)])
        .raw(&trackers::markup(locale))
        .close("section");
    html.raw(&sections).close("main");
    html.open("footer", &[("class", "foot")])
        .open("div", &[("class", "wrap")])
        .raw(&footer::markup(locale).replace("/\">", "/index.html\">"));
    html.close("div").close("footer");
    // Opened from a folder, an address that ends in a folder would list its files; the explorer is on another page.
    let map = [&*folder(locale), "index.html"].concat();
    let explorer = ["href=\"", &*map, "#explorer\""].concat();
    let views = [&*map, "?"].concat();
    html.done().replace(&[&*folder(locale), "?"].concat(), &views).replace("href=\"#explorer\"", &explorer)
}

/// The id of the list of the sections.
const CONTENTS: &str = "contents";
/// The id of the first section.
const TRACKERS: &str = "trackers";

/// The contents: every section of the page under its name.
fn list(html: &mut Html, sections: &str, locale: Locale) {
    let stands = |id: &str| id == TRACKERS || sections.contains(&["id=\"", id, "\""].concat());
    let title = "contents-title";
    html.open("nav", &[("class", "wrap contents"), ("id", CONTENTS), ("aria-labelledby", title)]);
    html.leaf("h2", &[("id", title)], locale.t(msg::NAV_CONTENTS));
    html.open("ul", &[]).raw(&contents::list(locale, stands)).close("ul").close("nav");
}

/// The way from the end of a section to the contents.
fn up(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("p", &[("class", "wrap to-contents")]);
    html.leaf("a", &[("href", &["#", CONTENTS].concat())], locale.t(msg::STILL_UP)).close("p");
    html.done()
}

/// The overview in a language.
fn start(locale: Locale) -> String {
    [home(locale), "index.html"].concat()
}

/// Where the overview of a language stands.
pub fn home(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "./",
        Locale::Ru => "./ru/",
        Locale::En => "./en/",
    }
}

fn head(html: &mut Html, locale: Locale) {
    html.open("header", &[("class", "top")]).open("div", &[("class", "wrap")]);
    html.leaf("a", &[("class", "brand"), ("href", &start(locale))], locale.t(msg::APP_NAME));
    html.open("nav", &[("class", "tools"), ("aria-label", locale.t(msg::LANGUAGE_LABEL))]);
    html.open("ul", &[("class", "langs")]);
    for other in Locale::ALL {
        let label = other.t(msg::LANGUAGE_SHORT);
        let href = [home(other), "text/index.html"].concat();
        let mut attrs = vec![("href", href.as_str()), ("lang", other.code()), ("hreflang", other.code())];
        if other == locale {
            attrs.push(("aria-current", "true"));
        }
        html.open("li", &[]).leaf("a", &attrs, label).close("li");
    }
    html.close("ul").close("nav").close("div").close("header");
}

/// Every section, filled for the default view.
fn sections(locale: Locale, drawn: &[Drawn]) -> String {
    let state = state(locale);
    let ask = groups::Ask::of(&state);
    let mut doc = Doc::new(&sections::skeleton());
    let mut parts = still::parts(locale);
    parts.extend([
        ("matrix-head", matrix::head(state.year, locale)),
        ("matrix-key", matrix::key(locale)),
        ("matrix-table", matrix::table(&state, matrix::Ask::default())),
        ("cap-slope", matrix::caption("slope", &state)),
        ("cap-multiples", matrix::caption("multiples", &state)),
        ("groups-head", groups::head(ask)),
        ("cap-groups", groups::caption("groups", ask)),
        ("cap-group-regions", groups::caption("group-regions", ask)),
        ("cap-group-paths", groups::caption("group-paths", ask)),
        ("projects-list", projects::list(&state.article, locale)),
        ("audit-head", audit::head(locale)),
        ("audit-table", audit::table(state.article.verdict, locale)),
    ]);
    parts.iter().for_each(|(id, markup)| doc.put(id, markup));
    drawn.iter().for_each(|chart| place(&mut doc, chart, locale));
    doc.done().replace("</section>", &[&up(locale), "</section>"].concat())
}

fn place(doc: &mut Doc, chart: &Drawn, locale: Locale) {
    let id = |part: &str| [part, "-", chart.name].concat();
    // The place has role and name.
    doc.put(&id("chart"), &chart.svg.replacen(" role=\"img\"", " aria-hidden=\"true\"", 1));
    doc.put(&id("rows"), &chart.rows);
    for (part, name, value) in [("chart", "role", "img"), ("chart", "tabindex", ""), ("twin", "hidden", "")] {
        doc.write(&Write::attr(&id(part), name, value));
    }
    doc.write(&Write::text(&id("twins"), locale.t(msg::TWIN_TITLE)));
}
