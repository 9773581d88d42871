//! A legend under the map or the tiles: drawn anew when it says something else; pointing at a region moves one ring.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::Store;
use super::kit::effect;
use crate::browser::{self, Element, Targets};
use crate::once::{ErasedView, IntoOnce};
use graphics::map::DomPatch;
use graphics::map::legend::{self, Place};
use model::state::View;
use presentation::tiles;

/// One legend; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Legend {
    store: Store,
    place: NodeRef<Div>,
    drawn: Memo<String>,
    /// The markup and the place of the ring that stand.
    standing: StoredValue<(String, Vec<DomPatch>)>,
}

impl Legend {
    /// The legend that a function draws.
    pub fn new(store: Store, draw: fn(Store) -> String) -> Legend {
        let legend = Legend {
            store,
            place: NodeRef::new(),
            drawn: Memo::new(move |_| draw(store)),
            standing: StoredValue::default(),
        };
        effect(move || legend.paint());
        legend
    }

    /// The legend of the map.
    pub fn of_map(store: Store) -> Legend {
        Legend::new(store, |store| {
            if store.frame.get().view != View::Map {
                return String::new();
            }
            let width = store.page.with(|page| page.width);
            store.slice.with(|slice| {
                store.asked.with(|state| legend::markup(slice, store.locale, Place::Map, &state.pins, width))
            })
        })
    }

    /// The legend of the tiles.
    pub fn of_tiles(store: Store) -> Legend {
        Legend::new(store, |store| {
            if store.frame.get().view != View::Tiles {
                return String::new();
            }
            let width = store.page.with(|page| page.width);
            store
                .slice
                .with(|slice| store.asked.with(|state| tiles::key(slice, store.locale, &state.pins, width)))
        })
    }

    /// The element with the drawing in it.
    pub fn view(self, id: Option<&'static str>) -> ErasedView {
        let drawn = self.drawn.get_untracked();
        self.standing.set_value((drawn.clone(), Vec::new()));
        view! { <div class="legend" id=id node_ref=self.place inner_html=drawn></div> }.once()
    }

    /// Draws what differs from what stands. Who is on a class stays on it.
    pub fn paint(self) {
        let Some(place) = self.place.get() else {
            return;
        };
        let place = place.unchecked_ref::<Element>();
        let ring = self.ring();
        self.drawn.with(|drawn| {
            self.standing.update_value(|(standing, before)| {
                if standing != drawn {
                    let focused = browser::focused_in(place);
                    browser::set_markup(place, drawn);
                    if let Some(id) = focused {
                        browser::focus(&id);
                    }
                    standing.clone_from(drawn);
                    before.clear();
                }
                browser::apply_in(place, &mut Targets::new(), before, &ring);
                *before = ring;
            });
        });
    }

    fn ring(self) -> Vec<DomPatch> {
        let width = self.store.page.with(|page| page.width);
        let hovered = self.store.pointer.with(|pointer| pointer.region);
        self.store
            .slice
            .with(|slice| self.store.asked.with(|state| legend::hot(slice, hovered, &state.pins, width)))
    }
}
