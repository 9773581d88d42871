//! `dataset.rs`: the tables and outlines as the schema describes them.

use std::fmt::Write;

use super::literal;
use crate::derive::tables::{Cell, Grid};
use crate::facts::Facts;
use crate::geometry::ProjectedMap;
use crate::geometry::inset::inset;
use crate::geometry::path::path;
use crate::labels::LabelPosition;
use crate::read::rows::{Region, Source, Target};
use crate::read::table::Row;
use crate::read::values::Names;

/// Everything that goes into the file.
pub struct Parts<'a> {
    /// The tables as read.
    pub facts: &'a Facts,
    /// The outlines.
    pub drawing: &'a ProjectedMap,
    /// The measures and the population.
    pub tables: &'a (Vec<Grid>, Grid),
    /// Label places by vintage and language.
    pub labels: &'a [[Vec<LabelPosition>; 3]],
    /// The fingerprint of the data.
    pub release: &'a str,
}

pub fn write(parts: &Parts) -> String {
    let mut out = String::from("// Written by the build script from data/.\n");
    let height = parts.drawing.frame.height;
    let _ = writeln!(out, "pub const RELEASE: &str = {};", literal::text(parts.release));
    let _ = writeln!(out, "pub const VIEW_BOX: (i16, i16) = (4000, {height});");
    out.push_str(&regions(parts.facts));
    out.push_str(&names(parts.facts, "OTHER_NAMES", |region| &region.also_named));
    out.push_str(&names(parts.facts, "TOWNS", |region| &region.towns));
    out.push_str(&shapes(parts.facts, parts.drawing));
    out.push_str(&labels(parts.labels));
    out.push_str(&tiles(parts.facts));
    let (measures, population) = parts.tables;
    let tables = literal::list(measures.iter().map(table));
    let _ = writeln!(out, "pub static TABLES: &[Table] = &{tables};");
    let _ = writeln!(out, "pub static POPULATION: Table = {};", table(population));
    let targets = literal::list(parts.facts.targets.iter().map(|r| target(&r.value)));
    let _ = writeln!(out, "pub static TARGETS: &[Target] = &{targets};");
    let sources = literal::list(parts.facts.sources.iter().map(|r| source(&r.value)));
    let _ = writeln!(out, "pub static SOURCES: &[Source] = &{sources};");
    out
}

fn regions(facts: &Facts) -> String {
    let rows: Vec<String> = facts.regions.iter().map(|r| region(facts, &r.value)).collect();
    let country = rows.first().cloned().unwrap_or_default();
    format!(
        "pub static REGIONS: &[Region] = &{};\npub static COUNTRY_ROW: Region = {country};\n",
        literal::list(rows),
    )
}

/// Further names by the id of their region.
fn names(facts: &Facts, name: &str, of: fn(&Region) -> &Names) -> String {
    let regions = facts.regions.iter().map(|row| &row.value).filter(|region| !of(region).0.is_empty());
    let rows = regions.map(|region| {
        let names = literal::texts(of(region).0.iter().map(String::as_str));
        format!("({},&{names} as &[&str])", literal::text(&region.id))
    });
    format!("pub const {name}: &[(&str, &[&str])] = &{};\n", literal::list(rows))
}

fn region(facts: &Facts, r: &Region) -> String {
    let kind = match r.kind.as_str() {
        "country" => "Country",
        "city" => "City",
        _ => "Oblast",
    };
    let parent = r.successor_of.as_deref().and_then(|id| facts.position(id));
    let parts: Vec<usize> = r.composed_of.0.iter().filter_map(|id| facts.position(id)).collect();
    format!(
        "Region{{id:{},name:{},short:{},kind:Kind::{kind},valid_from:{},valid_to:{},\
         successor_of:{},composed_of:&{},area_km2:{},iso:{}}}",
        literal::text(&r.id),
        literal::texts([&*r.name_kk, &r.name_ru, &r.name_en]),
        literal::texts([&*r.short_kk, &r.short_ru, &r.short_en]),
        literal::option(r.valid_from.map(|d| literal::date(d.0))),
        literal::option(r.valid_to.map(|d| literal::date(d.0))),
        literal::option(parent.map(|at| format!("RegionIx({at})"))),
        ixes(&parts),
        r.area_km2,
        r.iso_number().unwrap_or_default(),
    )
}

/// Positions of regions.
pub fn ixes(positions: &[usize]) -> String {
    literal::list(positions.iter().map(|at| format!("RegionIx({at})")))
}

fn shapes(facts: &Facts, drawing: &ProjectedMap) -> String {
    let rows = facts.regions.iter().zip(&drawing.units);
    let shapes = rows.map(|(row, unit)| {
        let is_city = row.value.kind == "city";
        let inset = if is_city { inset(&unit.km) } else { String::new() };
        format!(
            "Shape{{path:{},anchor:{:?},inset:{},bounds:{:?}}}",
            literal::text(&path(&unit.grid)),
            unit.anchor,
            literal::text(&inset),
            unit.bounds(),
        )
    });
    format!("pub static SHAPES: &[Shape] = &{};\n", literal::list(shapes))
}

fn labels(labels: &[[Vec<LabelPosition>; 3]]) -> String {
    let spot = |s: &LabelPosition| {
        let (region, at, inside) = (s.region, s.at, s.inside);
        let lines = literal::text(&s.lines.join("\n"));
        format!("LabelSpot{{region:RegionIx({region}),at:{at:?},lines:{lines},inside:{inside}}}")
    };
    let of_locale = |spots: &Vec<LabelPosition>| format!("&{}", literal::list(spots.iter().map(spot)));
    let of_vintage = |row: &[Vec<LabelPosition>; 3]| literal::list(row.iter().map(of_locale));
    let all = literal::list(labels.iter().map(of_vintage));
    format!("pub static LABELS: &[[&[LabelSpot]; 3]] = &{all};\n")
}

/// One a region, in the order of the regions; the country has none.
fn tiles(facts: &Facts) -> String {
    let tile = |r: &Row<Region>| {
        let found = facts.tiles.iter().find(|t| t.value.region == r.value.id);
        literal::option(found.map(|t| {
            let t = &t.value;
            let abbr = literal::texts([&*t.abbr_kk, &t.abbr_ru, &t.abbr_en]);
            format!(
                "Tile{{column:{},row:{},columns:{},rows:{},abbr:{abbr}}}",
                t.column, t.row, t.columns, t.rows
            )
        }))
    };
    format!("pub static TILES: &[Option<Tile>] = &{};\n", literal::list(facts.regions.iter().map(tile)))
}

fn table(grid: &Grid) -> String {
    let cells = grid.cells.iter().flatten().map(|c| pack(*c, grid.places));
    let vintages = grid.vintages.iter().map(|at| format!("Vintage::at({at})"));
    format!(
        "Table{{first_year:{},years:{},places:{},cells:&{},vintages:&{},edges:&{},year_edges:&{},sources:&{}}}",
        grid.first_year,
        grid.years(),
        grid.places,
        literal::list(cells),
        literal::list(vintages),
        literal::list(&grid.edges),
        literal::list(&grid.year_edges),
        literal::texts(grid.sources.iter().map(String::as_str)),
    )
}

/// 0 for a gap, else `(scaled << 4 | finer << 3 | status) + 1`; see `Table` in the schema.
pub fn pack(cell: Option<Cell>, places: u8) -> u32 {
    let packed = cell.and_then(|(figure, status)| {
        let finer = figure.places > places;
        let scaled = figure.at(places + u8::from(finer))?;
        let scaled = u32::try_from(scaled).ok().filter(|s| *s < 1 << 27)?;
        Some((scaled << 4 | u32::from(finer) << 3 | status as u32) + 1)
    });
    packed.unwrap_or(0)
}

fn target(t: &Target) -> String {
    let relation = match t.relation.as_str() {
        "at most" => "AtMost",
        "at least" => "AtLeast",
        _ => "Equals",
    };
    format!(
        "Target{{id:{},year:{},relation:Relation::{relation},scaled:{},places:{}}}",
        literal::text(&t.id),
        t.year,
        t.value.scaled,
        t.value.places,
    )
}

fn source(s: &Source) -> String {
    format!(
        "Source{{id:{},title:{},publisher:{},date:{},url:{}}}",
        literal::text(&s.id),
        literal::text(&s.title),
        literal::text(&s.publisher),
        literal::text(&s.date),
        literal::text(&s.url),
    )
}
