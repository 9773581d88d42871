//! What is not in the first view of the explorer: charts, two years beside each other, the profile, framed parts, dialogs.

mod chart;
mod chart_table;
mod compare;
mod comparison_map;
mod dialogs;
mod framed;
mod painter;
mod parts;
mod profile;
mod qr;

#[cfg(not(target_arch = "wasm32"))]
use leptos::prelude::*;

use super::Store;
#[cfg(not(target_arch = "wasm32"))]
use super::WIDTH_PX;
use crate::erased_view::ErasedView;
#[cfg(not(target_arch = "wasm32"))]
use model::{audit, state::ViewState};
#[cfg(not(target_arch = "wasm32"))]
use presentation::profile::Screen;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The bars or the trend, with its table.
    Chart,
    /// The second map, the map of the change, and the chart of both years.
    Compare,
    /// The regional profile.
    Profile,
    /// The targets or the matrix, where a frame asks for them.
    Framed,
    /// The dialogs of files, of links and citations, and of embed codes.
    Dialogs,
}

/// The component of a figure.
pub fn view(figure: Figure, store: Store) -> ErasedView {
    match figure {
        Figure::Chart => chart::main(store),
        Figure::Compare => compare::view(store),
        Figure::Dialogs => dialogs::view(store),
        Figure::Profile => profile::view(store),
        Figure::Framed => framed::view(store),
    }
}

/// A framed part as text, in the state that an address asks for.
#[cfg(not(target_arch = "wasm32"))]
pub fn framed_of(state: ViewState) -> String {
    let differences = audit::differences(state.locale);
    text_of(|| framed::view(Store::new(state, WIDTH_PX, differences)))
}

/// A sheet as text, whose own address this is.
#[cfg(not(target_arch = "wasm32"))]
pub fn sheet_of(state: &ViewState, screen: Screen, address: String) -> String {
    text_of(|| profile::written(state, screen, address))
}

#[cfg(not(target_arch = "wasm32"))]
fn text_of(view: impl FnOnce() -> ErasedView) -> String {
    // Marks for hydration, which is not used.
    Owner::new().with(|| view().to_html()).replace("<!>", "")
}
