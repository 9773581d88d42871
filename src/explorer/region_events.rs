//! Clicks and keys on the regions of the map and on the tiles.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::{Pointer, Store};
use crate::browser::{self, Event};
use dataset::{RegionIx, Vintage};
use graphics::map::Direction;
use model::state::Action;
use text::{compare, fold, sort_by};

/// The buttons of the regions on a map or on tiles.
#[derive(Clone, Copy)]
pub struct RegionButtons {
    /// The region beside another one.
    pub neighbour: fn(Vintage, RegionIx, Direction) -> Option<RegionIx>,
    /// The id of a region's button.
    pub id: fn(RegionIx) -> String,
}

/// The region that an event happens on.
pub fn region(event: &Event) -> Option<RegionIx> {
    dataset::region_by_id(&browser::attribute_of(event, "data-region")?)
}

/// Pins the region that is pressed; the second press of a double click does nothing.
pub fn click(store: Store, event: &MouseEvent) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    if let Some(region) = region(event).filter(|_| event.detail() < 2) {
        store.act(Action::Pin(region));
    }
}

/// Arrow keys go to the neighbour, Home and End by rank, letters by name; Enter pins, Esc hides the tooltip and then clears.
pub fn key(store: Store, event: &KeyboardEvent, buttons: RegionButtons) {
    let (key, here) = (browser::key_of(event), region(event));
    let Some(here) = here.filter(|_| !key.is_empty()) else {
        return;
    };
    let next = match key.as_str() {
        "Enter" | " " => {
            event.prevent_default();
            if !event.repeat() {
                store.act(Action::Pin(here));
            }
            return;
        }
        "Escape" => return escape(store, here),
        "Home" => by_rank(store, 0),
        "End" => by_rank(store, usize::MAX),
        other => match Direction::of_key(other) {
            Some(towards) => {
                event.prevent_default();
                (buttons.neighbour)(store.slice.with_untracked(|slice| slice.vintage), here, towards)
            }
            None => by_letter(store, here, other),
        },
    };
    if let Some(next) = next {
        event.prevent_default();
        browser::focus(&(buttons.id)(next));
    }
}

fn escape(store: Store, here: RegionIx) {
    let hidden = store.pointer.with_untracked(|pointer| pointer.anchor.is_none());
    store.point(Pointer { region: Some(here), ..Pointer::default() });
    if hidden {
        store.act(Action::Clear);
    }
}

fn by_rank(store: Store, place: usize) -> Option<RegionIx> {
    let name = |region| dataset::short_name(region, store.locale);
    store.slice.with_untracked(|slice| {
        let ranked = slice.ranked(|a, b| compare(store.locale, name(a), name(b)));
        ranked.get(place.min(ranked.len().saturating_sub(1))).map(|row| row.region)
    })
}

/// The next region, by name, that begins with a letter.
fn by_letter(store: Store, here: RegionIx, letter: &str) -> Option<RegionIx> {
    let wanted = fold(letter);
    if letter.chars().count() != 1 || wanted.is_empty() {
        return None;
    }
    let name = |region: RegionIx| dataset::short_name(region, store.locale);
    let mut named: Vec<RegionIx> =
        store.slice.with_untracked(|slice| slice.rows.iter().map(|row| row.region).collect());
    sort_by(&mut named, |a, b| compare(store.locale, name(*a), name(*b)));
    named.retain(|region| fold(name(*region)).starts_with(&wanted));
    let after = named.iter().position(|region| *region == here).map_or(0, |at| at + 1);
    named.get(after).or_else(|| named.first()).copied()
}
