//! MAP: the map as a value and as elements of the document. Pure: strings and plain values, no browser.
//!
//! A [`MapScene`] says what a year looks like on a map of a width, its [`Highlight`] what is hovered and pinned; [`Legend`]
//! and [`spark::Mark`] are values too. `dom` writes a scene once and then says which attributes become others, [`fit`] how
//! wide the map is; [`changes`] leaves those that differ from what already stands.

mod ask;
mod change;
mod clear;
mod defs;
mod dom;
mod inset;
mod label;
pub mod legend;
mod mark;
mod markup;
mod neighbours;
mod pen;
mod scene;
pub mod spark;
mod states;
mod symbol;
pub mod tip;
mod write;
pub mod xml;

pub use ask::{Ask, Kind, Size, view_box};
pub use change::{change_classes, change_key};
pub use defs::{GapPaint, gap_defs, page_defs};
pub use dom::patch;
pub use inset::{Inset, InsetLabel};
pub use label::{Align, Label};
pub use legend::Legend;
pub use mark::{Highlight, Hot, Pin, Sign};
pub use markup::button_id;
pub use neighbours::{Direction, bordering, neighbour, tile_neighbour};
pub use scene::{Circle, Face, MapScene, faces};
pub use states::{Swatch, state_words, states, swatch};
pub use write::{What, Write, changes, standing};

/// What a map of another width needs: the value of `--u` on its `svg` (viewBox units in a CSS pixel), and
/// pattern tiles that keep their size. `width_px` as for [`Ask::of`].
pub fn fit(width_px: u16) -> (String, Vec<Write>) {
    (xml::thousandths(ask::units(width_px)), defs::rescale(width_px))
}
