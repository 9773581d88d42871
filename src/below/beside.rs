//! The maps beside the main one: pointing and focus show both years, arrow keys go to the neighbour, a click or Enter
//! pins. The first program knows nothing of them.

use crate::browser::{self, Event};
use crate::data::{self, RegionIx};
use crate::map::{self, Direction};
use crate::page::{asked, compare};
use crate::view::{Action, ViewState};

/// The region that an event happens in.
fn region(event: &Event) -> Option<RegionIx> {
    data::region_by_id(&browser::attribute_of(event, "data-also")?)
}

/// Which of the maps an event happens in: what its ids begin with.
fn prefix(event: &Event) -> Option<&'static str> {
    let maps = ["map-b", "map-d"].into_iter().zip(compare::PREFIXES);
    maps.into_iter().find(|(map, _)| browser::within(event, map)).map(|(_, prefix)| prefix)
}

/// Pins the region that was clicked; false when it was none of these maps.
pub fn click(event: &Event) -> bool {
    let Some(region) = region(event) else {
        return false;
    };
    if !browser::is_again(event) {
        browser::ask(&Action::Pin(region).to_string());
    }
    true
}

/// The pointer is somewhere: the tooltip follows it on these maps and goes elsewhere.
pub fn point(event: &Event, state: impl FnOnce() -> ViewState) {
    let at = region(event).zip(browser::by_id("figure")).map(|(region, holder)| {
        let (x, y) = browser::client_of(event);
        (region, browser::point_in(&holder, x, y))
    });
    show(state, at);
}

/// A region has the focus, or none any more.
pub fn focus(event: &Event, state: impl FnOnce() -> ViewState) {
    let here = region(event)
        .zip(browser::by_id("figure"))
        .map(|(region, holder)| (region, browser::centre_in(&holder, &browser::id_of(event))));
    if here.is_some()
        && let Some(map) = ["map-b", "map-d"].into_iter().find(|map| browser::within(event, map))
        && let Some(map) = browser::by_id(map)
    {
        browser::tab_stop(&map, &browser::id_of(event));
    }
    show(state, here);
}

/// Arrow keys, Enter and Esc; false when it was none of these maps.
pub fn key(event: &Event, state: impl FnOnce() -> ViewState) -> bool {
    let (Some(here), Some(prefix)) = (region(event), prefix(event)) else {
        return false;
    };
    match browser::key_of(event).as_str() {
        "Enter" | " " => {
            event.prevent_default();
            if !browser::is_again(event) {
                browser::ask(&Action::Pin(here).to_string());
            }
        }
        "Escape" => show(state, None),
        key => {
            let Some(towards) = Direction::of_key(key) else {
                return true;
            };
            event.prevent_default();
            let state = &state();
            let other = asked::other(state).filter(|slice| slice.row(here).is_some());
            let vintage = other.map_or_else(|| asked::slice(state).vintage, |slice| slice.vintage);
            if let Some(next) = map::neighbour(vintage, here, towards) {
                browser::focus(&[prefix, &map::button_id(next)].concat());
            }
        }
    }
    true
}

/// One region of each map can be reached with Tab.
pub fn tab_stops(state: &ViewState) {
    let first = |slice: &crate::model::Slice| slice.rows.first().map(|row| row.region);
    let regions = [asked::other(state).and_then(|s| first(&s)), first(&asked::slice(state))];
    for ((map, prefix), region) in ["map-b", "map-d"].into_iter().zip(compare::PREFIXES).zip(regions) {
        if let (Some(map), Some(region)) = (browser::by_id(map), region) {
            let held = browser::focused_in(&map);
            let stop = held.unwrap_or_else(|| [prefix, &map::button_id(region)].concat());
            browser::tab_stop(&map, &stop);
        }
    }
}

/// The tooltip of a region, or none. The state is read only where there is a region to speak of.
fn show(state: impl FnOnce() -> ViewState, at: Option<(RegionIx, (f64, f64))>) {
    let (Some(tip), Some(holder)) = (browser::by_id("tip-also"), browser::by_id("figure")) else {
        return;
    };
    if at.is_none() && tip.has_attribute("hidden") {
        return;
    }
    outline(at.map(|(region, _)| region));
    let shown = at.map(|(region, at)| (compare::tip(&state(), region), at));
    let shown = shown.filter(|(markup, _)| !markup.is_empty());
    browser::set_attribute(&tip, "hidden", shown.is_none().then_some(""));
    if let Some((markup, at)) = shown {
        browser::set_markup(&tip, &markup);
        browser::place(&tip, &holder, at);
    }
}

/// A region is outlined on both maps, above its neighbours, or none is.
fn outline(region: Option<RegionIx>) {
    let path = region.and_then(data::shape).map(|shape| shape.path);
    let lines =
        compare::PREFIXES.into_iter().flat_map(|prefix| ["m-hovo", "m-hov"].map(|id| [prefix, id].concat()));
    for line in lines.filter_map(|id| browser::by_id(&id)) {
        browser::set_attribute(&line, "d", path);
    }
}
