//! MAP: the map as a value and as elements of the document. Pure: strings and plain values, no browser.
//!
//! A [`MapScene`] says what a year looks like on a map of a width, its [`Highlight`] what is hovered and pinned; [`Legend`]
//! and [`sparkline::Mark`] are values too. `dom` writes a scene once and then says which attributes become others, [`fit`] how
//! wide the map is; [`changes`] leaves those that differ from what is shown.

mod change;
mod clearance;
mod dom;
mod dom_patch;
mod highlight;
mod inset;
mod label;
pub mod legend;
mod markup;
mod neighbours;
mod patterns;
mod scene;
pub mod sparkline;
mod spec;
mod states;
mod svg_writer;
mod symbol;
pub mod tooltip;
pub mod xml;

pub use change::{ChangeClass, change_classes, change_key};
pub use dom::patch;
pub use dom_patch::{DomPatch, PatchKind, changes, previous};
pub use highlight::{Highlight, Hovered, Pin, Sign};
pub use inset::{Inset, InsetLabel};
pub use label::{Align, Label};
pub use legend::Legend;
pub use markup::button_id;
pub use neighbours::{Direction, bordering, neighbour, tile_neighbour};
pub use patterns::{GapPaint, gap_defs, page_defs};
pub use scene::{Circle, MapScene, RegionMark, region_marks};
pub use spec::{Kind, MapSpec, Size, view_box};
pub use states::{State, Swatch, gone, state_words, states};

/// What a map of another width needs: the value of `--u` on its `svg` (viewBox units in a CSS pixel), and
/// pattern tiles that keep their size. `width_px` as for [`MapSpec::of`].
pub fn fit(width_px: u16) -> (String, Vec<DomPatch>) {
    (xml::thousandths(spec::units(width_px)), patterns::rescale(width_px))
}
