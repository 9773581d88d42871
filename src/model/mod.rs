//! WHAT IT MEANS: slices, ranks, class breaks, series and lineage, computed from the dataset.

pub mod classes;
pub mod lineage;
pub mod rank;
pub mod search;
pub mod series;
pub mod slice;
pub mod summary;

pub use rank::Rank;
pub use slice::{Datum, Row, Slice};
