//! What is not in the first view of the explorer: charts, two years beside each other, the profile, framed parts, dialogs.

mod also;
mod chart;
mod compare;
mod dialogs;
mod framed;
mod painter;
mod profile;

use super::Store;
use crate::once::ErasedView;

/// One of them.
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
