//! The tables the build script wrote from `data/`, after checking them. Only this module sees them raw.

use super::table::Table;
use super::tile::Tile;
use super::vintage::Vintage;
use schema::{Date, Kind, LabelSpot, Region, RegionIx, Relation, Shape, Source, Status, Target};
use text::Decimal;

include!(concat!(env!("OUT_DIR"), "/dataset.rs"));

/// Splits a packed cell into the figure, its places beyond the table's, and its status; `None` where nothing
/// was published.
pub fn unpack(cell: u32) -> Option<(i32, u8, Status)> {
    let packed = cell.checked_sub(1)?;
    let status = status(packed);
    let finer = u8::from(packed & 8 != 0);
    Some((i32::try_from(packed >> 4).ok()?, finer, status))
}

/// The standing in the lowest three bits of a packed figure: the position in [`Status`].
pub fn status(packed: u32) -> Status {
    match packed & 7 {
        0 => Status::Published,
        1 => Status::Inconsistent,
        2 => Status::Differs,
        3 => Status::Backcast,
        4 => Status::Suspect,
        5 => Status::Derived,
        _ => Status::Preliminary,
    }
}

/// The four class edges in a row of a table of edges, of figures with so many places; `None` where there are none.
pub fn edges(of: &[i32], row: usize, places: u8) -> Option<[Decimal; 4]> {
    let own: [i32; 4] = of.get(row * 4..row * 4 + 4)?.try_into().ok()?;
    own.iter().any(|edge| *edge != 0).then(|| own.map(|edge| Decimal::new(edge, places + 1)))
}
