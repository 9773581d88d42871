//! `catalogue.rs`: social projects, and the tables of the package with what a visitor wants to know of them.

use std::collections::BTreeSet;
use std::fmt::Write;

use csv::ReaderBuilder;

use super::literal;
use crate::check::catalogue::key;
use crate::derive::consistency::{self, Consistency};
use crate::export::words::unit_key;
use crate::export::{ARCHIVE, LANGUAGES, TABLE_ONE, book_path};
use crate::facts::Facts;
use crate::read::catalogue_rows::Project;
use crate::read::files::Files;
use crate::read::package::{Resource, Rights};

/// Columns that hold a year or begin with one.
const TIMES: [&str; 5] = ["year", "period", "date", "from", "to"];

pub fn write(files: &Files, facts: &Facts, downloads: &[(String, Vec<u8>)]) -> String {
    let mut out = String::from("// Written by the build script from data/.\n");
    let projects = literal::list(facts.projects.iter().map(|row| project(&row.value)));
    let _ = writeln!(out, "pub static PROJECTS: &[Project] = &{projects};");
    let lists = facts.programme.lists.iter().map(|row| &row.value);
    let groups = lists.filter(|item| item.list == "target_groups").map(|item| item.id.as_str());
    let groups: Vec<&str> = groups.chain(["none"]).collect();
    let _ = writeln!(
        out,
        "/// The groups that projects can be filtered by: the ids of `target_groups`, and `none` for those without a group."
    );
    let _ = writeln!(
        out,
        "pub const PROJECT_GROUPS: [&str; {}] = {};",
        groups.len(),
        literal::texts(groups.iter().copied())
    );
    let resources = facts.package.resources.iter().map(|r| resource(files, facts, downloads, r));
    let _ = writeln!(out, "pub static RESOURCES: &[Resource] = &{};", literal::list(resources));
    let checks = literal::list(consistency::all(facts).iter().map(check));
    let _ = writeln!(out, "pub static CONSISTENCY: &[Consistency] = &{checks};");
    let size = size(downloads, ARCHIVE);
    let _ = writeln!(out, "pub const ARCHIVE: (&str, u32) = ({}, {size});", literal::text(ARCHIVE));
    let sheets = sheets(downloads, TABLE_ONE);
    let name = literal::text(&TABLE_ONE.replace(".csv", ".xlsx"));
    let _ = writeln!(out, "pub const TABLE_ONE: (&str, [u32; 3]) = ({name}, {sheets:?});");
    out
}

fn check(c: &Consistency) -> String {
    let Consistency { code, table, cases, contradictions } = c;
    format!("Consistency{{code:{code:?},table:{table:?},cases:{cases},contradictions:{contradictions}}}")
}

fn project(p: &Project) -> String {
    format!(
        "Project{{n:{},name:{},text:{},groups:&{},inferred:{}}}",
        p.n,
        literal::texts([&*p.name_kk, &p.name_ru, &p.name_en]),
        literal::texts([&*p.kk, &p.ru, &p.en]),
        literal::texts(p.target_groups.0.iter().map(String::as_str)),
        p.mapping == "inferred",
    )
}

fn resource(files: &Files, facts: &Facts, downloads: &[(String, Vec<u8>)], r: &Resource) -> String {
    let bytes = files.get(&format!("data/{}", r.path)).map_or(&[][..], Vec::as_slice);
    let table = r.schema.as_ref().map(|_| Table::read(bytes));
    let rows = table.as_ref().map_or(facts.topology.objects.regions.geometries.len(), |t| t.rows);
    let years = table.as_ref().and_then(|t| t.years).map(|(first, last)| format!("({first},{last})"));
    let mut sources: Vec<&str> = r.sources.iter().filter_map(|s| s.id.as_deref()).collect();
    let cited = table.iter().flat_map(|t| &t.sources).map(String::as_str);
    for id in cited.filter(|id| facts.sources.iter().any(|s| s.value.id == **id)) {
        if !sources.contains(&id) {
            sources.push(id);
        }
    }
    let sheets = sheets(downloads, &r.path);
    let units = table.as_ref().map_or_else(Vec::new, |table| units(r, table));
    let name = key(&r.name).to_uppercase();
    format!(
        "Resource{{name:{},path:{},title:msg::{name},note:msg::{name}_NOTE,rows:{rows},years:{},units:&{},bytes:{},\
         sheets:{sheets:?},rights:&{},sources:&{}}}",
        literal::text(&r.name),
        literal::text(&r.path),
        literal::option(years),
        literal::list(units.iter().map(|key| ["msg::", &key.to_uppercase()].concat())),
        bytes.len(),
        literal::list(r.rights.iter().map(rights)),
        literal::texts(sources),
    )
}

fn rights(of: &Rights) -> String {
    let words = of.code.to_uppercase();
    let (which, url) = (literal::texts(of.of.iter().map(String::as_str)), literal::text(&of.path));
    format!("Rights{{words:msg::RIGHTS_{words},of:&{which},url:{url}}}")
}

/// The keys of the words of a table's units: those of its column of units, or what the description says of a column.
fn units(r: &Resource, table: &Table) -> Vec<String> {
    let described =
        || r.schema.iter().flat_map(|schema| &schema.fields).map(|field| field.description.as_str());
    let mut units: Vec<String> = table.units.iter().map(|code| unit_key(code)).collect();
    if units.is_empty() {
        units =
            UNITS.into_iter().filter(|unit| described().any(|text| text == *unit)).map(unit_key).collect();
    }
    units
}

/// Units that the description of a column may name.
const UNITS: [&str; 2] = ["persons", "percent"];

/// The workbooks of a table in three languages.
fn sheets(downloads: &[(String, Vec<u8>)], path: &str) -> [usize; 3] {
    LANGUAGES.map(|language| size(downloads, &book_path(language, path)))
}

/// Zero where there is no such file.
fn size(downloads: &[(String, Vec<u8>)], name: &str) -> usize {
    downloads.iter().find(|(known, _)| known == name).map_or(0, |(_, bytes)| bytes.len())
}

/// What follows from the cells of a table.
struct Table {
    rows: usize,
    years: Option<(u16, u16)>,
    sources: BTreeSet<String>,
    units: BTreeSet<String>,
}

impl Table {
    fn read(bytes: &[u8]) -> Table {
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
        let header = reader.headers().cloned().unwrap_or_default();
        let mut table = Table { rows: 0, years: None, sources: BTreeSet::new(), units: BTreeSet::new() };
        for record in reader.records().flatten() {
            table.rows += 1;
            for (name, cell) in header.iter().zip(&record) {
                match name {
                    "source" | "sources" => {
                        table.sources.extend(cell.split_whitespace().map(str::to_owned));
                    }
                    "unit" => {
                        table.units.insert(cell.to_owned());
                    }
                    _ if TIMES.contains(&name) => table.year(cell),
                    _ => {}
                }
            }
        }
        table
    }

    fn year(&mut self, cell: &str) {
        let year = cell.get(..4).and_then(|digits| digits.parse().ok());
        if let Some(year) = year {
            let (first, last) = self.years.unwrap_or((year, year));
            self.years = Some((first.min(year), last.max(year)));
        }
    }
}
