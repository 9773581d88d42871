//! What comes after the map: the controls and what is beside the map or in its place. Their code is a part of its own, which is
//! fetched once the map can be used.

mod panel;
mod table;
mod tiles;

use leptos::prelude::*;

use super::{Store, actions, bar, options, pins, pointing, ranking, switch, tooltip};
use crate::erased_view::{ErasedView, IntoErased};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LazyView {
    /// The buttons for files, embeds, addresses and paper.
    Actions,
    /// The measures, whose figures, and the search.
    Bar,
    /// The switch between the views, and the choices of the view.
    Choices,
    /// What follows from the choices.
    Note,
    /// The panel of the pinned regions.
    Panel,
    /// The chips of the pinned regions.
    Pins,
    Ranking,
    /// The table, and the row over it.
    Table,
    Tiles,
    /// The tooltip of the map and of the tiles, and what is pointed at.
    Tooltip,
}

pub fn view(part: LazyView, store: Store) -> ErasedView {
    match part {
        LazyView::Actions => actions::actions(store),
        LazyView::Bar => bar::bar(store),
        LazyView::Choices => view! { {switch::switch(store)}{options::options(store)} }.into_erased(),
        LazyView::Note => options::note(store),
        LazyView::Panel => panel::panel(store),
        LazyView::Pins => pins::pins(store),
        LazyView::Ranking => ranking::ranking(store),
        LazyView::Table => view! { {table::tools(store)}{table::table(store)} }.into_erased(),
        LazyView::Tiles => tiles::tiles(store),
        LazyView::Tooltip => {
            pointing::start(store);
            tooltip::tooltip(store)
        }
    }
}
