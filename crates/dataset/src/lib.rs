//! WHAT WE KNOW: the embedded dataset behind total accessors.
//!
//! The build script has checked every table, so there is no "bad data" here: what was not published is
//! `None`, and nothing in this module can fail.

mod article;
mod catalogue;
mod embed;
mod groups;
mod measure;
mod programme;
pub mod roles;
mod table;
mod tile;
mod verdict;
mod vintage;

use std::ops::RangeInclusive;

pub use article::{
    ArticleFact, CITY_PERIOD_NAMES, CITY_PERIODS, CityCell, CityRow, Event, Goal, Item, Paragraph, Unit,
    article, article_facts, city, city_row, events, goals, items,
};
pub use catalogue::{
    Consistency, PROJECT_GROUPS, Project, Resource, Rights, archive, consistency, projects, resource,
    resources, sources, table_one,
};
pub use groups::{
    Group, all_groups, group_edges, group_measures, group_observation, group_regions, group_years,
};
pub use measure::{Measure, MeasureKind, MeasureWords, measures, outcomes};
pub use programme::{
    Note, NoteKind, Productive, Qualifier, Rendering, Report, Rule, Series, TRACKERS, Words, caution, note,
    plan_in_text, productive, programme_span, renderings, reports, rule, rules, wording, youth_placement,
};
pub use schema::Dimension;
pub use schema::{COUNTRY, Date, Kind, LabelSpot, Region, RegionIx, Relation, Shape, Source, Status, Target};
pub use table::Table;

pub use tile::Tile;
pub use verdict::Verdict;
pub use vintage::{Vintage, members, vintages};

use text::{Decimal, Locale};

/// One constant for every key of `locales/*.toml`, in capitals.
pub mod msg {
    use text::{Msg, Plural};
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

/// A figure with its reliability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The figure, with the decimals of its source.
    pub value: Decimal,
    /// How far it can be relied on.
    pub status: Status,
}

/// The content hash of `data/`, printed beside every download and citation.
pub const RELEASE: &str = embed::RELEASE;

/// The folder of the files for visitors, which the build script makes beside the tables: workbooks and the archive.
#[cfg(not(target_arch = "wasm32"))]
pub const DOWNLOADS: &str = concat!(env!("OUT_DIR"), "/downloads");

/// Width and height of the map's viewBox.
pub const VIEW_BOX: (i16, i16) = embed::VIEW_BOX;

/// Initials in everyday use, earlier names and parts of the country, by the id of their region; of spellings that fold alike
/// one, and a Russian adjective as its stem: «Южн Казахстан» answers to «Южный Казахстан». Source: `data/regions.csv`.
pub const OTHER_NAMES: &[(&str, &[&str])] = embed::OTHER_NAMES;

/// Centres of regions and other towns, by the id of their region: who types one means its region. Source:
/// `data/regions.csv`.
pub const TOWNS: &[(&str, &[&str])] = embed::TOWNS;

/// All units: the country first, then present and historical regions, in the order of `data/regions.csv`.
pub fn regions() -> impl Iterator<Item = (RegionIx, &'static Region)> {
    (0u8..).map(RegionIx).zip(embed::REGIONS.iter())
}

/// The unit at this position; the country for a position that does not exist.
pub fn region(ix: RegionIx) -> &'static Region {
    embed::REGIONS.get(usize::from(ix.0)).unwrap_or(&embed::COUNTRY_ROW)
}

/// The unit with this id (`KZ-AKM`), whatever the case of its letters.
pub fn region_by_id(id: &str) -> Option<RegionIx> {
    regions().find(|(_, r)| r.id.eq_ignore_ascii_case(id)).map(|(ix, _)| ix)
}

/// The unit with this id, or with this code of ISO 3166-2:KZ (`kz-71`), in small letters.
pub fn region_by_code(code: &str) -> Option<RegionIx> {
    region_by_id(code).or_else(|| {
        let number: u16 = code.strip_prefix("kz-")?.parse().ok()?;
        regions().find(|(_, r)| u16::from(r.iso) == number && number != 0).map(|(ix, _)| ix)
    })
}

/// Full name in a language.
pub fn name(ix: RegionIx, locale: Locale) -> &'static str {
    locale.pick(&region(ix).name)
}

/// Short name in a language, for maps and rankings.
pub fn short_name(ix: RegionIx, locale: Locale) -> &'static str {
    locale.pick(&region(ix).short)
}

/// The outline of a region; the country's own outline for [`COUNTRY`].
pub fn shape(ix: RegionIx) -> Option<&'static Shape> {
    embed::SHAPES.get(usize::from(ix.0))
}

/// Places of the names on a choropleth of this vintage.
pub fn label_spots(vintage: Vintage, locale: Locale) -> &'static [LabelSpot] {
    let by_locale = embed::LABELS.get(vintage.index());
    by_locale.and_then(|row| row.get(locale.index())).copied().unwrap_or(&[])
}

/// The squares of a region in the tile grid; the country has none.
pub fn tile(ix: RegionIx) -> Option<&'static Tile> {
    embed::TILES.get(usize::from(ix.0))?.as_ref()
}

/// The table behind a measure.
pub fn table(measure: Measure) -> &'static Table {
    embed::TABLES.get(measure.index()).unwrap_or(&embed::POPULATION)
}

/// The years for which a measure has figures.
pub fn years(measure: Measure) -> RangeInclusive<u16> {
    let t = table(measure);
    t.first_year..=t.first_year + u16::from(t.years).saturating_sub(1)
}

/// The borders a measure was published in for a year. Years outside the table take the nearest one.
pub fn vintage(measure: Measure, year: u16) -> Vintage {
    let t = table(measure);
    let last = usize::from(t.years).saturating_sub(1);
    let at = usize::from(year.saturating_sub(t.first_year)).min(last);
    t.vintages.get(at).copied().unwrap_or_default()
}

/// The class edges of a year alone; `None` for counts, and where a year has too few different figures.
pub fn year_edges(measure: Measure, year: u16) -> Option<[Decimal; 4]> {
    let t = table(measure);
    embed::edges(t.year_edges, usize::from(year.checked_sub(t.first_year)?), t.places)
}

/// The figure of a region in a year, or `None` where nothing was published.
pub fn observation(measure: Measure, region: RegionIx, year: u16) -> Option<Observation> {
    look_up(table(measure), region, year)
}

/// Inhabitants at the start of a year, persons. Source: `data/population.csv`.
pub fn population(region: RegionIx, year: u16) -> Option<Observation> {
    look_up(&embed::POPULATION, region, year)
}

/// The targets of the programme.
pub fn targets() -> &'static [Target] {
    embed::TARGETS
}

/// The national target of a measure, if the programme set one.
pub fn target(measure: Measure) -> Option<&'static Target> {
    targets().iter().find(|t| t.id == measure.code())
}

/// A document by its id in `data/sources.csv`.
pub fn source(id: &str) -> Option<&'static Source> {
    embed::SOURCES.iter().find(|s| s.id == id)
}

fn look_up(table: &Table, region: RegionIx, year: u16) -> Option<Observation> {
    let column = year.checked_sub(table.first_year)?;
    if column >= u16::from(table.years) {
        return None;
    }
    let at = usize::from(region.0) * usize::from(table.years) + usize::from(column);
    let (scaled, finer, status) = embed::unpack(*table.cells.get(at)?)?;
    let value = Decimal::new(scaled, table.places + finer);
    Some(Observation { value, status })
}
