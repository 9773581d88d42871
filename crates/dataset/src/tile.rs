//! The tile grid: equal squares at the rough places of the regions.

/// A region's squares in the tile grid. Source: `data/tiles.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Tile {
    /// First column, from 1 in the west to 7.
    pub column: u8,
    /// First row, from 1 in the north to 5.
    pub row: u8,
    /// How many columns it spans.
    pub columns: u8,
    /// How many rows it spans.
    pub rows: u8,
    /// A name for a small square: Kazakh, Russian, English.
    pub abbr: [&'static str; 3],
}
