//! The tiles: a button for each region at its rough place, all of one size, with figure, path or bar.

use leptos::html::{Div, Figure};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::super::kit::{aria, attribute, effect, flag, part, piece, text};
use super::super::legend::{Legend, Of};
use super::super::region_events::{self, RegionButtons};
use super::super::sparkline;
use super::super::{Store, WIDTH_PX, width};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{RegionIx, Vintage};
use graphics::map::legend::Place;
use graphics::map::sparkline::{Mark, marks};
use graphics::map::{self};
use model::state::View;
use model::summary;
use presentation::tiles;

const BUTTONS: RegionButtons = RegionButtons { neighbour: map::tile_neighbour, id: tiles::id };

/// What the tiles show; bars of counts are explained in words.
const OF_TILES: Of = Of {
    slice: |store| (store.frame.get().view == View::Tiles).then(|| store.slice.get()),
    counts: Some(bars),
};

/// What a tile says in a year.
#[derive(Clone, PartialEq)]
struct TileText {
    region: RegionIx,
    class: &'static str,
    value: String,
    spoken: String,
    path: Vec<Mark>,
    /// The bar of a count, percent of the width of a column.
    bar: Option<i32>,
}

/// What the tiles of an explorer share.
#[derive(Clone, Copy)]
struct Grid {
    store: Store,
    tile_texts: Memo<Vec<TileText>>,
    /// The borders whose tiles stand.
    vintage: RwSignal<Vintage>,
    /// The tile that Tab comes to.
    stop: RwSignal<Option<RegionIx>>,
    place: NodeRef<Div>,
}

/// The figure of the tiles; there are none while another view is shown.
pub fn tiles(store: Store) -> ErasedView {
    let figure = NodeRef::<Figure>::new();
    let shown = part(store, |state| state.view == View::Tiles);
    let legend = Legend::new(store, Place::Tiles, OF_TILES);
    width::follow(store, figure, move || legend.paint());
    let grid = Grid::new(store);
    view! {
        <figure id="tiles" class="tile-figure" hidden=flag(move || !shown.get()) node_ref=figure>
            {piece(move || if shown.get() { inside(grid, legend) } else { ().into_erased() })}
        </figure>
    }
    .into_erased()
}

fn inside(grid: Grid, legend: Legend) -> ErasedView {
    let store = grid.store;
    let label = text(move || {
        let finding = store.slice.with(|slice| summary::finding(slice, store.locale));
        store.locale.fill(msg::TILES_LABEL, &[("finding", &finding)])
    });
    view! {
        <p class="visually-hidden" id="tiles-help">{store.locale.t(msg::MAP_HELP)}</p>
        <div class="tiles" role="group" aria-label=label aria-describedby="tiles-help" node_ref=grid.place
            on:click=move |event| region_events::click(store, &event)
            on:keydown=move |event| region_events::key(store, &event, BUTTONS)
            on:focusin=move |event| grid.stop.set(region_events::region(&event))>
            {piece(move || grid.tiles())}
        </div>
        {legend.view(None)}
        <p class="tiles-note">{store.locale.t(msg::TILES_NOTE)}</p>
    }
    .into_erased()
}

impl Grid {
    fn new(store: Store) -> Grid {
        let grid = Grid {
            store,
            tile_texts: Memo::new(move |_| tile_texts(store)),
            vintage: RwSignal::new(store.slice.with_untracked(|slice| slice.vintage)),
            stop: RwSignal::new(None),
            place: NodeRef::new(),
        };
        effect(move || grid.follow_borders());
        grid
    }

    /// Other borders have other tiles. Whoever was on a tile stays on it, or goes to the first one.
    fn follow_borders(self) {
        let now = self.store.slice.with(|slice| slice.vintage);
        if self.vintage.get_untracked() == now {
            return;
        }
        let place = self.place.get_untracked();
        let focused = place.and_then(|place| browser::focused_in(place.unchecked_ref()));
        self.vintage.set(now);
        if let Some(id) = focused {
            let stop = self.stop();
            browser::set_timeout(0, move || {
                browser::focus(&id);
                if browser::focused_id().as_deref() != Some(&*id)
                    && let Some(stop) = stop
                {
                    browser::focus(&tiles::id(stop));
                }
            });
        }
    }

    /// The tile that had the focus if it is still there, else the first by rank.
    fn stop(self) -> Option<RegionIx> {
        let kept = self.stop.get();
        self.store.slice.with(|slice| {
            let there = kept.filter(|region| slice.row(*region).is_some());
            let ranked = slice.ranked(|_, _| std::cmp::Ordering::Equal);
            there.or_else(|| ranked.first().map(|row| row.region))
        })
    }

    fn tiles(self) -> ErasedView {
        let regions = dataset::members(self.vintage.get());
        let tiles: Vec<ErasedView> = regions.iter().map(|region| self.tile(*region)).collect();
        tiles.into_erased()
    }

    fn tile(self, region: RegionIx) -> ErasedView {
        let Some(place) = dataset::tile(region) else {
            return ().into_erased();
        };
        let (store, name) = (self.store, dataset::short_name(region, self.store.locale));
        let pinned = move || store.state.with(|state| state.pins.contains(&region));
        let letter = move || store.state.with(|state| state.pin_letter(region)).map(String::from);
        view! {
            <button type="button" class=tiles::class(place, name) id=tiles::id(region) data-region=dataset::region(region).id
                data-class=text(move || self.tile_text(region, |tile_text| tile_text.class)) aria-pressed=aria(pinned)
                tabindex=text(move || if self.stop() == Some(region) { "0" } else { "-1" }) data-pin=attribute(letter)>
                <span class="visually-hidden">{text(move || self.tile_text(region, |tile_text| tile_text.spoken.clone()))}</span>
                <span class="tile-name" aria-hidden="true">
                    <span class="full">{name}</span>
                    <span class="abbreviated">{store.locale.pick(&place.abbr)}</span>
                </span>
                {self.drawing(region)}
                {pin(store, region)}
            </button>
        }
        .into_erased()
    }

    /// The figure, its path over the years, and the bar of a count.
    fn drawing(self, region: RegionIx) -> ErasedView {
        let size = format!("0 0 {} {}", tiles::SPARK.0, tiles::SPARK.1);
        let bar = attribute(move || {
            self.tile_text(region, |tile_text| tile_text.bar).map(|part| format!("{part}%"))
        });
        view! {
            <b aria-hidden="true">{text(move || self.tile_text(region, |tile_text| tile_text.value.clone()))}</b>
            <svg class="sparkline" viewBox=size aria-hidden="true">
                {piece(move || sparkline::inside(&self.tile_text(region, |tile_text| tile_text.path.clone())))}
            </svg>
            <svg class="tile-bar" aria-hidden="true"><rect width=bar height="100%"/></svg>
        }
        .into_erased()
    }

    fn tile_text<T: Default>(self, region: RegionIx, of: impl Fn(&TileText) -> T) -> T {
        self.tile_texts.with(|tile_texts| {
            let tile_text = tile_texts.iter().find(|tile_text| tile_text.region == region);
            tile_text.map_or_else(T::default, of)
        })
    }
}

/// The letter of a pinned region where there are several.
fn pin(store: Store, region: RegionIx) -> ErasedView {
    let letter = move || {
        store.state.with(|state| state.pin_letter(region).filter(|_| state.pins.len() > 1)).map(String::from)
    };
    view! {
        <span class="pin" data-pin=attribute(letter) aria-hidden="true" hidden=flag(move || letter().is_none())>
            {text(move || letter().unwrap_or_default())}
        </span>
    }
    .into_erased()
}

/// What the bars of counts mean.
fn bars(store: Store) -> ErasedView {
    let words = text(move || store.slice.with(|slice| tiles::bar_words(slice, store.locale)));
    view! { <p class="legend-caption">{words}</p> }.into_erased()
}

fn tile_texts(store: Store) -> Vec<TileText> {
    if store.frame.get().view != View::Tiles {
        return Vec::new();
    }
    store.slice.with(|slice| {
        let tile_text = |tile_text: map::RegionMark| TileText {
            region: tile_text.region,
            class: tile_text.class,
            path: marks(slice.subject(), tile_text.region, slice.year, tiles::SPARK),
            bar: tiles::bar(slice, &tile_text),
            value: tile_text.value,
            spoken: tile_text.spoken,
        };
        map::region_marks(slice, store.locale, WIDTH_PX, &[]).into_iter().map(tile_text).collect()
    })
}
