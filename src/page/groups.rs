//! Break-downs: what is published of women and men, towns and villages, ages. Only what exists is offered; why the
//! rest does not is said.

use super::glossary;
use super::html::{Html, truth, when};
use crate::chart::dumbbell;
use crate::data::{self, COUNTRY, Group, Measure, RegionIx};
use crate::model::groups::{measures, offered, why};
use crate::model::summary;
use crate::text::{Locale, compare, msg, sort_by, uncapitalised};
use crate::view::{Action, ViewState};

/// What the section is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// A measure that has figures of groups: the chosen one, else unemployment.
    pub measure: Measure,
    /// The first pinned region, else the country.
    pub place: RegionIx,
    /// The chosen year, or the nearest that the measure has.
    pub year: u16,
    /// The chosen group.
    pub group: Option<Group>,
    /// Panels on scales of their own.
    pub own_scale: bool,
    /// The language.
    pub locale: Locale,
}

impl Ask {
    /// Reads a state.
    pub fn of(state: &ViewState) -> Ask {
        let measure = match measures().contains(&state.measure) {
            true => state.measure,
            false => Measure::Unemployment,
        };
        let years = data::group_years(measure);
        Ask {
            measure,
            place: state.pins.first().copied().unwrap_or(COUNTRY),
            year: state.year.clamp(*years.start(), *years.end()),
            group: state.group,
            own_scale: state.own_scale,
            locale: state.locale,
        }
    }

    /// True when any region has the figures that are set side by side.
    pub fn has_regions(&self) -> bool {
        dumbbell::regions(self.measure, self.year, self.group, self.locale).is_some()
    }

    /// True when the place has figures of any group in the year.
    pub fn has_groups(&self) -> bool {
        !offered(self.measure, self.place, self.year).is_empty()
    }
}

/// The head of the section: who is highest and lowest, how far women and men, town and village are apart.
pub fn head(ask: Ask) -> String {
    let Ask { measure, place, year, locale, .. } = ask;
    let mut html = Html::new();
    html.leaf("h2", &[("id", "groups-title")], locale.t(msg::GROUPS_HEADING)).open("div", &[]);
    html.leaf("p", &[], &summary::groups_finding(measure, place, year, locale));
    for pair in [(Group::Female, Group::Male), (Group::Urban, Group::Rural)] {
        let text = summary::group_pair(measure, pair, place, year, locale);
        if !text.is_empty() {
            html.leaf("p", &[], &text);
        }
    }
    glossary::see(&mut html, &[measure.code(), "points", "inconsistent", "not-published"], locale);
    html.close("div");
    html.done()
}

/// Measure, region, year and group, and why some groups are not offered.
pub fn filters(ask: Ask) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "fields")]);
    measure_field(&mut html, ask);
    place_field(&mut html, ask);
    year_field(&mut html, ask);
    html.close("div");
    let Ask { measure, place, year, group, locale, .. } = ask;
    let label = locale.t(msg::GROUPS_GROUP);
    html.open("div", &[("class", "chips"), ("role", "group"), ("aria-label", label)]);
    chip(&mut html, None, group.is_none(), locale.t(msg::GROUPS_ALL));
    for own in offered(measure, place, year) {
        chip(&mut html, Some(own), group == Some(own), &summary::group_name(own, locale));
    }
    html.close("div").open("ul", &[("class", "gaps"), ("id", "groups-gaps")]);
    if let Some((group, reason)) = group.and_then(|g| Some((g, why(measure, g, place, year)?))) {
        let words = [
            ("group", uncapitalised(&summary::group_name(group, locale))),
            ("reason", summary::gap_reason(reason, year, locale)),
        ];
        let words = words.each_ref().map(|(key, value)| (*key, value.as_str()));
        html.open("li", &[]).leaf("b", &[], &locale.fill(msg::GAP_ASKED, &words)).close("li");
    }
    for line in summary::group_gaps(measure, place, year, locale) {
        html.leaf("li", &[], &line);
    }
    if data::group_regions(measure, Group::Female).all(|region| region == COUNTRY) {
        html.leaf("li", &[], locale.t(msg::GAP_REGIONS));
    }
    html.leaf("li", &[], locale.t(msg::GAP_BOTH)).close("ul");
    html.done()
}

/// The captions of the charts: `groups`, `group-paths`, `group-regions`.
pub fn caption(name: &str, ask: Ask) -> String {
    let Ask { measure, place, year, group, locale, .. } = ask;
    let title = match name {
        "groups" => summary::groups_title(measure, place, locale),
        "group-paths" => summary::group_paths_title(measure, place, locale),
        _ => summary::group_regions_title(dumbbell::pair(group), year, locale),
    };
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], &title);
    html.done()
}

/// The switch between one scale for all panels and one for each; `id` tells the switches of the page apart.
pub fn scales(id: &str, own: bool, locale: Locale) -> String {
    let mut html = Html::new();
    let label = locale.t(msg::SCALE_LABEL);
    html.open("div", &[("class", "chips"), ("role", "group"), ("aria-label", label)]);
    for (wanted, text) in [(false, msg::SCALE_SHARED), (true, msg::SCALE_OWN)] {
        let action = Action::OwnScale(wanted).to_string();
        let attrs = [
            ("type", "button"),
            ("class", "chip-b"),
            ("id", &*[id, "-", action.trim_start_matches("scale:")].concat()),
            ("aria-pressed", truth(own == wanted)),
            ("data-do", &action),
        ];
        html.leaf("button", &attrs, locale.t(text));
    }
    html.close("div");
    html.done()
}

/// The action that a choice in one of the section's lists asks for.
pub fn chosen(id: &str, value: &str, ask: Ask) -> Option<Action> {
    match id {
        "groups-measure" => {
            let measure = measures().into_iter().find(|m| m.code() == value)?;
            Some(Action::When(measure, ask.year))
        }
        "groups-place" => data::region_by_id(value).map(Action::Place),
        "groups-year" => Some(Action::When(ask.measure, value.parse().ok()?)),
        _ => None,
    }
}

fn measure_field(html: &mut Html, ask: Ask) {
    let options = measures()
        .into_iter()
        .map(|m| (m.code().to_owned(), summary::measure_name(m, ask.locale).to_owned(), m == ask.measure));
    field(html, "groups-measure", ask.locale.t(msg::GROUPS_MEASURE), options.collect());
}

/// The country, and the regions of the year that have figures of groups; a pinned region without any stays.
fn place_field(html: &mut Html, ask: Ask) {
    let name = |region| data::name(region, ask.locale);
    let members = data::members(data::vintage(ask.measure, ask.year)).iter().copied();
    let mut places: Vec<RegionIx> =
        members.filter(|r| !offered(ask.measure, *r, ask.year).is_empty()).collect();
    if ask.place != COUNTRY && !places.contains(&ask.place) {
        places.push(ask.place);
    }
    sort_by(&mut places, |a, b| compare(ask.locale, name(*a), name(*b)));
    places.insert(0, COUNTRY);
    let option = |r: RegionIx| (data::region(r).id.to_owned(), name(r).to_owned(), r == ask.place);
    let options = places.into_iter().map(option).collect();
    field(html, "groups-place", ask.locale.t(msg::GROUPS_PLACE), options);
}

fn year_field(html: &mut Html, ask: Ask) {
    let years = data::group_years(ask.measure);
    let options = years.map(|year| (year.to_string(), year.to_string(), year == ask.year)).collect();
    field(html, "groups-year", ask.locale.t(msg::YEAR_LABEL), options);
}

/// A list with its label: values, words and which one is chosen.
fn field(html: &mut Html, id: &str, label: &str, options: Vec<(String, String, bool)>) {
    html.open("label", &[("class", "field-s")]).leaf("span", &[], label).open("select", &[("id", id)]);
    for (value, words, on) in &options {
        html.leaf("option", &[("value", value), when(*on, "selected", "")], words);
    }
    html.close("select").close("label");
}

fn chip(html: &mut Html, group: Option<Group>, on: bool, words: &str) {
    let attrs = [
        ("type", "button"),
        ("class", "chip-b"),
        ("id", &*["group-", group.map_or("all", Group::code)].concat()),
        ("aria-pressed", truth(on)),
        ("data-do", &Action::Group(group).to_string()),
    ];
    html.leaf("button", &attrs, words);
}
