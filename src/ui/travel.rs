//! Keys on the map and on the tiles.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::events::Root;
use crate::browser;
use crate::data::{self, RegionIx};
use crate::map::{self, Direction};
use crate::page::tiles;
use crate::state::Pointer;
use crate::text::{compare, fold, sort_by};
use crate::view::Action;

impl Root {
    /// Arrow keys go to the neighbour, Home and End by rank, letters by name; Enter pins, Esc clears.
    pub(super) fn travel(self, event: &KeyboardEvent, here: RegionIx) {
        let key = event.key();
        let tiled = is_tile(&browser::id_of(event));
        let next = match key.as_str() {
            "Enter" | " " => {
                event.prevent_default();
                if !event.repeat() {
                    self.store.act(Action::Pin(here));
                }
                return;
            }
            "Escape" => {
                let hidden = self.store.pointer.with_untracked(|p| p.spot.is_none());
                self.store.point(Pointer { region: Some(here), ..Pointer::default() });
                if hidden {
                    self.store.act(Action::Clear);
                }
                return;
            }
            "Home" => self.by_rank(0),
            "End" => self.by_rank(usize::MAX),
            other => match Direction::of_key(other) {
                Some(towards) => {
                    event.prevent_default();
                    let vintage = self.store.slice.with_untracked(|s| s.vintage);
                    let next = if tiled { map::tile_neighbour } else { map::neighbour };
                    next(vintage, here, towards)
                }
                None => self.by_letter(here, other),
            },
        };
        if let Some(next) = next {
            event.prevent_default();
            browser::focus(&if tiled { tiles::id(next) } else { map::button_id(next) });
        }
    }

    fn by_rank(self, place: usize) -> Option<RegionIx> {
        let locale = self.store.frame.get_untracked().locale;
        let by_name = |a, b| compare(locale, data::short_name(a, locale), data::short_name(b, locale));
        self.store.slice.with_untracked(|s| {
            let ranked = s.ranked(by_name);
            ranked.get(place.min(ranked.len().saturating_sub(1))).map(|r| r.region)
        })
    }

    /// The next region, by name, that begins with a letter.
    fn by_letter(self, here: RegionIx, letter: &str) -> Option<RegionIx> {
        let wanted = fold(letter);
        if letter.chars().count() != 1 || wanted.is_empty() {
            return None;
        }
        let locale = self.store.frame.get_untracked().locale;
        let name = |r: RegionIx| data::short_name(r, locale);
        let mut named: Vec<RegionIx> =
            self.store.slice.with_untracked(|s| s.rows.iter().map(|r| r.region).collect());
        sort_by(&mut named, |a, b| compare(locale, name(*a), name(*b)));
        named.retain(|r| fold(name(*r)).starts_with(&wanted));
        let after = named.iter().position(|r| *r == here).map_or(0, |at| at + 1);
        named.get(after).or_else(|| named.first()).copied()
    }
}

/// True for the id of a tile.
pub fn is_tile(id: &str) -> bool {
    id.starts_with(tiles::PREFIX)
}
