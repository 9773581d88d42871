//! What stands beside the map or in its place: the panel of pinned regions, the tiles, the table. Their code is a part of its own,
//! which is fetched after the map.

mod panel;
mod table;
mod tiles;

use leptos::prelude::*;

use super::Store;
use crate::once::{ErasedView, IntoOnce};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The panel of the pinned regions.
    Panel,
    /// The table, and the row over it.
    Table,
    /// The tiles.
    Tiles,
}

/// Its component.
pub fn view(beside: Beside, store: Store) -> ErasedView {
    match beside {
        Beside::Panel => panel::panel(store),
        Beside::Table => view! { {table::tools(store)}{table::table(store)} }.once(),
        Beside::Tiles => tiles::tiles(store),
    }
}
