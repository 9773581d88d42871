//! What a frame asks for that is no view of the explorer: the targets, or the matrix.

mod card;
mod coverage;
mod matrix;
mod row;
mod sign;
mod tracker;

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use model::state::Part;

/// The part that the frame asks for.
pub fn view(store: Store) -> ErasedView {
    match store.state.with_untracked(|state| state.embed.part) {
        Some(Part::Tracker) => tracker::view(store),
        Some(Part::Matrix) => matrix::view(store),
        _ => ().into_erased(),
    }
}
