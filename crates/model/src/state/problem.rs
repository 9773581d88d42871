//! The parts of an address that were not understood, and why; a notice says so.

use dataset::{Measure, RegionIx};

/// A part of an address that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key: `lang`, `measure`, `year` …
    pub key: &'static str,
    /// What stood there, decoded and cut to 40 characters.
    pub value: String,
    /// What is the matter with it.
    pub why: Why,
}

/// Why a part of an address was not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was not understood.
    Unknown,
    /// A region beyond the most that can be pinned.
    TooMany(RegionIx),
    /// A year that this measure does not have.
    NoYear(Measure),
}
