//! Names of regions where their ids are wanted: the message gives the id, in whatever language the name is.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::column;
use crate::problem::Problems;
use crate::read::table::Table;

/// Columns of `regions.csv` that hold names.
const NAMES: [&str; 6] = ["name_kk", "name_ru", "name_en", "short_kk", "short_ru", "short_en"];
/// Words beside a name that say what kind of region it is.
const CITY: [&str; 8] = ["қаласы", "қала", "қ.", "қ", "город", "г.", "г", "city"];
const OBLAST: [&str; 7] = ["облысы", "облыс", "область", "обл.", "обл", "region", "oblast"];

/// Name without the words around it → kind and id. A former region and its namesake of today share a name, as
/// do a city and the region around it.
type Known<'a> = BTreeMap<String, BTreeSet<(&'a str, &'a str)>>;

/// True when a column that should hold ids of regions holds a name.
pub fn are_names(table: &Table, name: &str, regions: &Table) -> bool {
    if regions.file != "data/regions.csv" || table.file == regions.file {
        return false;
    }
    let (known, at) = (known(regions), column(table, name));
    let cells = table.records.iter().filter_map(|(_, record)| record.get(at?));
    cells
        .filter(|cell| !cell.is_ascii() || !cell.starts_with("KZ"))
        .any(|cell| !meant(&known, cell).is_empty())
}

/// Reports each name with the id to write, and what is neither a name nor an id.
pub fn check(table: &Table, name: &str, regions: &Table, ids: &BTreeSet<&str>, problems: &mut Problems) {
    let (Some(at), known) = (column(table, name), known(regions)) else {
        return;
    };
    for (line, record) in &table.records {
        let cell = record.get(at).unwrap_or("");
        if cell.is_empty() || ids.contains(cell) {
            continue;
        }
        let what = match meant(&known, cell).as_slice() {
            [] => format!("{name}: '{cell}' is not in data/regions.csv; correct it or add it there"),
            [id] => format!("{name}: '{cell}' is a name; write the id of the region, {id}"),
            several => format!(
                "{name}: '{cell}' is the name of {}; write the id of the one that is meant",
                several.join(" and ")
            ),
        };
        problems.add(&table.file, *line, "region-name", what);
    }
}

fn known(regions: &Table) -> Known<'_> {
    let mut known = Known::new();
    for (_, record) in &regions.records {
        let cell = |name| column(regions, name).and_then(|at| record.get(at));
        let (Some(id), Some(kind)) = (cell("id"), cell("kind")) else {
            continue;
        };
        for name in NAMES.iter().filter_map(|name| cell(name)) {
            known.entry(plain(name)).or_default().insert((kind, id));
        }
    }
    known
}

/// The ids that a name may stand for.
fn meant<'a>(known: &Known<'a>, name: &str) -> Vec<&'a str> {
    let small = name.to_lowercase();
    let says = |kinds: &[&str]| small.split_whitespace().any(|word| kinds.contains(&word));
    let unsaid = !says(&CITY) && !says(&OBLAST);
    let fits = |kind: &str| unsaid || (if kind == "city" { says(&CITY) } else { says(&OBLAST) });
    let found = known.get(&plain(name)).into_iter().flatten();
    found.filter(|(kind, _)| fits(kind)).map(|(_, id)| *id).collect()
}

/// Small letters without the kind of region and without brackets: `Ақмола облысы` is `ақмола`.
fn plain(name: &str) -> String {
    let small = name.split('(').next().unwrap_or(name).to_lowercase();
    let words = small.split_whitespace().filter(|word| !CITY.contains(word) && !OBLAST.contains(word));
    words.collect::<Vec<_>>().join(" ")
}
