//! What comes after the map: the controls and what is beside the map or in its place. Their code is a part of its own, which is
//! fetched once the map can be used.

mod panel;
mod table;
mod tiles;

use leptos::prelude::*;

use super::{Store, actions, bar, options, pins, pointing, ranking, switch, tooltip};
use crate::erased_view::{ErasedView, IntoErased};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
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

pub fn view(late: Late, store: Store) -> ErasedView {
    match late {
        Late::Actions => actions::actions(store),
        Late::Bar => bar::bar(store),
        Late::Choices => view! { {switch::switch(store)}{options::options(store)} }.into_erased(),
        Late::Note => options::note(store),
        Late::Panel => panel::panel(store),
        Late::Pins => pins::pins(store),
        Late::Ranking => ranking::ranking(store),
        Late::Table => view! { {table::tools(store)}{table::table(store)} }.into_erased(),
        Late::Tiles => tiles::tiles(store),
        Late::Tooltip => {
            pointing::start(store);
            tooltip::tooltip(store)
        }
    }
}
