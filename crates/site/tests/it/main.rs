//! The tests of the pages in one binary: it is linked once.
#![allow(
    clippy::too_many_lines,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod data;
mod groups;
mod markup;
mod old_addresses;
mod overview;
mod plan;
mod regions;
mod share;
mod targets;
mod text;
