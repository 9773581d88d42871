//! Region search: names in all three languages, old names, Russian-keyboard typing; suggestions show lineage.

use super::html::{Html, truth, when};
use super::icon;
use crate::data::{self, RegionIx};
use crate::model::{search, summary};
use crate::text::{Locale, msg};
use crate::view::{Action, MAX_PINS};

/// The field with its closed list of suggestions.
pub fn field(html: &mut Html, locale: Locale) {
    let label = locale.t(msg::SEARCH_LABEL);
    html.open("div", &[("class", "field"), ("role", "search"), ("aria-label", label)]).icon(icon::SEARCH);
    let attrs = [
        ("id", "region-search"),
        ("type", "text"),
        ("role", "combobox"),
        ("spellcheck", "false"),
        ("aria-autocomplete", "list"),
        ("aria-controls", "region-options"),
        ("aria-expanded", "false"),
        ("aria-label", label),
        ("placeholder", label),
    ];
    html.open("input", &attrs);
    let list = [
        ("class", "options"),
        ("id", "region-options"),
        ("role", "listbox"),
        ("tabindex", "-1"),
        ("aria-label", label),
        ("hidden", ""),
    ];
    html.open("ul", &list).close("ul");
    html.leaf("span", &[("class", "vh"), ("id", "region-count"), ("role", "status")], "");
    html.close("div");
}

/// The suggestions, `active` among them highlighted, or why there are none.
/// With three regions pinned the others are disabled and say so.
pub fn options(
    found: &[RegionIx],
    active: Option<RegionIx>,
    query: &str,
    pins: &[RegionIx],
    locale: Locale,
) -> String {
    let mut html = Html::new();
    for region in found {
        let barred = pins.len() >= MAX_PINS && !pins.contains(region);
        option(&mut html, *region, active == Some(*region), barred, locale);
    }
    if found.is_empty() {
        let attrs =
            [("class", "none"), ("role", "option"), ("aria-disabled", "true"), ("aria-selected", "false")];
        html.leaf("li", &attrs, &locale.fill(msg::SEARCH_NONE, &[("query", query.trim())]));
        if let Some(region) = search::nearest(query) {
            let attrs = [
                ("role", "option"),
                ("id", &option_id(region)),
                ("aria-selected", truth(active == Some(region))),
                ("data-do", &Action::Pin(region).to_string()),
            ];
            let name = data::name(region, locale);
            html.leaf("li", &attrs, &locale.fill(msg::SEARCH_NEAREST, &[("region", name)]));
        }
    }
    html.done()
}

fn option(html: &mut Html, region: RegionIx, active: bool, barred: bool, locale: Locale) {
    let attrs = [
        ("role", "option"),
        ("id", &option_id(region)),
        ("aria-selected", truth(active)),
        ("data-do", &Action::Pin(region).to_string()),
        when(barred, "aria-disabled", "true"),
    ];
    html.open("li", &attrs).text(data::name(region, locale));
    if barred {
        html.leaf("small", &[], locale.t(msg::PINS_FULL));
    }
    if let Some(note) = summary::lineage_note(region, locale) {
        html.leaf("small", &[], &note);
    }
    html.close("li");
}

/// How many were found, for screen readers.
pub fn count(found: &[RegionIx], locale: Locale) -> String {
    let count = found.len() as u64;
    locale.count(msg::SEARCH_FOUND, count, &[("count", &count.to_string())])
}

/// The id of a suggestion.
pub fn option_id(region: RegionIx) -> String {
    ["option-", data::region(region).id].concat()
}
