//! MAP: the map as SVG text and what changes on it. Pure: strings and plain values, no browser.
//!
//! The order of use: [`Ask`] says which structure is needed; [`skeleton`] writes it once; [`faces`] and
//! [`paint`] say what a year looks like, [`mark`] what is hovered and pinned, [`fit`] how wide the map is;
//! [`changed`] leaves the few attributes that differ from what already stands.

mod ask;
mod change;
mod clear;
mod defs;
mod dots;
mod inset;
mod label;
pub mod legend;
mod legend_symbols;
mod mark;
mod markup;
mod neighbours;
mod paint;
mod pen;
pub mod spark;
mod states;
mod symbol;
pub mod tip;
mod write;
pub mod xml;

pub use ask::{Ask, Kind, Size, view_box};
pub use change::{beside_main, change_classes, change_faces, change_key};
pub use defs::page_defs;
pub use inset::{Inset, insets};
pub use mark::{Hot, mark};
pub use markup::{button_id, painted};
pub use neighbours::{Direction, bordering, neighbour, tile_neighbour};
pub use paint::{Circle, Face, faces, paint, paint_one};
pub use states::{Swatch, state_words, states, swatch};
pub use write::{What, Write, changes, standing};

/// What a map of another width needs: the value of `--u` on its `svg` (viewBox units in a CSS pixel), and
/// pattern tiles that keep their size. `width_px` as for [`Ask::of`].
pub fn fit(width_px: u16) -> (String, Vec<Write>) {
    (xml::thousandths(ask::units(width_px)), defs::rescale(width_px))
}
