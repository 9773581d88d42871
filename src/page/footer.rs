//! Data section and footer: where the figures come from and where to get them.

use super::html::Html;
use crate::data;
use crate::text::{Locale, Msg, msg};

/// The tables, their content and the file of each.
const FILES: [(Msg, Msg, &str); 8] = [
    (msg::FILE_PLAN, msg::FILE_PLAN_NOTE, "plan.csv"),
    (msg::FILE_UNEMPLOYMENT, msg::FILE_UNEMPLOYMENT_NOTE, "outcomes-unemployment.csv"),
    (msg::FILE_POVERTY, msg::FILE_POVERTY_NOTE, "outcomes-poverty.csv"),
    (msg::FILE_INFORMAL, msg::FILE_INFORMAL_NOTE, "outcomes-informal.csv"),
    (msg::FILE_UNPRODUCTIVE, msg::FILE_UNPRODUCTIVE_NOTE, "outcomes-unproductive.csv"),
    (msg::FILE_NEET, msg::FILE_NEET_NOTE, "outcomes-neet.csv"),
    (msg::FILE_POPULATION, msg::FILE_POPULATION_NOTE, "population.csv"),
    (msg::FILE_REGIONS, msg::FILE_REGIONS_NOTE, "regions.csv"),
];

/// The inside of the section `#data`.
pub fn data_section(locale: Locale) -> String {
    let release = locale.fill(msg::FOOTER_RELEASE, &[("release", data::RELEASE)]);
    let mut html = Html::new();
    html.open("div", &[("class", "s-head")])
        .leaf("h2", &[("id", "data-title")], locale.t(msg::DATA_TITLE))
        .open("div", &[])
        .leaf("p", &[], locale.t(msg::DATA_INTRO))
        .leaf("p", &[], locale.t(msg::DATA_CLASSES))
        .leaf("p", &[], locale.t(msg::BORDERS_NOTE))
        .leaf("p", &[], &release)
        .close("div")
        .close("div");
    html.open("ul", &[("class", "files")]);
    for (title, note, file) in FILES {
        html.open("li", &[])
            .leaf("b", &[], locale.t(title))
            .leaf("p", &[], locale.t(note))
            .leaf("a", &[("href", &["data/", file].concat()), ("download", "")], file)
            .close("li");
    }
    html.close("ul");
    html.done()
}

/// The inside of the footer.
pub fn markup(locale: Locale) -> String {
    let mut html = Html::new();
    for text in [msg::FOOTER_PLAN, msg::FOOTER_OUTCOMES, msg::FOOTER_LICENCE] {
        html.leaf("p", &[], locale.t(text));
    }
    html.open("p", &[]);
    credit(&mut html, locale, "footer-credit");
    html.close("p");
    html.done()
}

/// The link that the licence of the boundaries asks for.
pub fn credit(html: &mut Html, locale: Locale, id: &str) {
    let attrs = [
        ("id", id),
        ("href", "https://www.openstreetmap.org/copyright"),
        ("rel", "noopener"),
        ("lang", "en"),
    ];
    html.leaf("a", &attrs, locale.t(msg::MAP_ATTRIBUTION));
}
