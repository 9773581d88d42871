//! `tiles.csv`: in every set of borders each region has its squares and no two regions share one; a former region
//! has the squares of its parts, so that nothing moves when borders change.

use std::collections::BTreeMap;

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::rows::Tile;
use crate::read::table::Row;

const FILE: &str = "data/tiles.csv";

/// Reports all that does not fit.
pub fn check(facts: &Facts, problems: &mut Problems) {
    for vintage in &facts.vintages {
        members(facts, &vintage.value.id, problems);
    }
    for region in &facts.regions {
        parts(facts, &region.value.id, &region.value.composed_of.0, problems);
    }
}

fn members(facts: &Facts, vintage: &str, problems: &mut Problems) {
    let mut taken: BTreeMap<(u8, u8), String> = BTreeMap::new();
    for at in facts.members(vintage) {
        let Some(region) = facts.regions.get(at) else {
            continue;
        };
        let id = &region.value.id;
        let Some(tile) = find(facts, id) else {
            let what = format!("{id} has no row; give it squares, it is one of {vintage} regions");
            problems.add(FILE, 1, "tile", what);
            continue;
        };
        for square in squares(&tile.value) {
            if let Some(other) = taken.insert(square, id.clone()) {
                let (column, row) = square;
                let what = format!(
                    "{id} and {other} share the square in column {column}, row {row} among {vintage} regions; move one"
                );
                problems.add(FILE, tile.line, "tile", what);
            }
        }
    }
}

fn parts(facts: &Facts, id: &str, parts: &[String], problems: &mut Problems) {
    let Some(whole) = find(facts, id).filter(|_| !parts.is_empty()) else {
        return;
    };
    let tiles = parts.iter().filter_map(|part| find(facts, part));
    let mut wanted: Vec<(u8, u8)> = tiles.flat_map(|tile| squares(&tile.value)).collect();
    let mut own = squares(&whole.value);
    wanted.sort_unstable();
    own.sort_unstable();
    if own != wanted {
        let what = format!("{id} does not span the squares of {}; correct one of them", parts.join(" and "));
        problems.add(FILE, whole.line, "tile", what);
    }
}

fn find<'a>(facts: &'a Facts, id: &str) -> Option<&'a Row<Tile>> {
    facts.tiles.iter().find(|tile| tile.value.region == id)
}

fn squares(tile: &Tile) -> Vec<(u8, u8)> {
    let columns = tile.column..tile.column.saturating_add(tile.columns);
    columns.flat_map(|c| (tile.row..tile.row.saturating_add(tile.rows)).map(move |r| (c, r))).collect()
}
