//! Which region became which: the boundary history of a unit.

use dataset::{Date, RegionIx, Vintage};

/// A region's place in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// First day, where it is younger than the data.
    pub from: Option<Date>,
    /// Last day, where it no longer exists.
    pub to: Option<Date>,
    /// The earlier unit it was part of.
    pub parent: Option<RegionIx>,
    /// The later units it became.
    pub successors: &'static [RegionIx],
}

/// The boundary history of a region.
pub fn lineage(ix: RegionIx) -> Lineage {
    let r = dataset::region(ix);
    Lineage { from: r.valid_from, to: r.valid_to, parent: r.successor_of, successors: r.composed_of }
}

/// The units of `vintage` that cover the same territory: the region itself, its parent, or its successors.
pub fn in_vintage(ix: RegionIx, vintage: Vintage) -> Vec<RegionIx> {
    let members = dataset::members(vintage);
    if members.contains(&ix) {
        return vec![ix];
    }
    let r = dataset::region(ix);
    if let Some(parent) = r.successor_of.filter(|p| members.contains(p)) {
        return vec![parent];
    }
    r.composed_of.iter().copied().filter(|s| members.contains(s)).collect()
}
