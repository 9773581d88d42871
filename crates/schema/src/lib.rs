//! The shapes of what is known. The compiler of the data fills them, the program reads them.

mod group;

pub use group::Dimension;

/// A region's position in the table of regions; 0 is the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RegionIx(pub u8);

/// The country as a whole.
pub const COUNTRY: RegionIx = RegionIx(0);

/// What kind of unit a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The republic.
    Country,
    /// A region (облыс).
    Oblast,
    /// A city of republican significance.
    City,
}

/// A calendar date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, four digits.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

/// A territorial unit. Source: `data/regions.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// Our own stable id, `KZ-AKM`; it is used in addresses.
    pub id: &'static str,
    /// Full names: Kazakh, Russian, English.
    pub name: [&'static str; 3],
    /// Short names for maps and rankings.
    pub short: [&'static str; 3],
    /// Country, region or city.
    pub kind: Kind,
    /// First day, where the unit is younger than the data.
    pub valid_from: Option<Date>,
    /// Last day, where the unit no longer exists.
    pub valid_to: Option<Date>,
    /// The earlier unit that this one was part of.
    pub successor_of: Option<RegionIx>,
    /// The later units that this one was divided into; empty when it still exists.
    pub composed_of: &'static [RegionIx],
    /// Area in square kilometres.
    pub area_km2: u32,
    /// The number of its code in ISO 3166-2:KZ; 0 where it has none.
    pub iso: u8,
}

/// How far a figure can be relied on; `status` in the outcome tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Published,
    /// Contradicts another figure of the same file.
    Inconsistent,
    /// Other publications give another figure.
    Differs,
    /// Published later for a unit that did not exist then.
    Backcast,
    /// Published, but hardly possible.
    Suspect,
    /// Computed by us from published figures.
    Derived,
    /// Published as preliminary.
    Preliminary,
}

/// A region's outline, projected at build.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// SVG path data in the map's viewBox, integers, closed rings.
    pub path: &'static str,
    /// Label point in the viewBox.
    pub anchor: (i16, i16),
    /// For cities: the outline enlarged to fit a disc of radius 100 around 0,0; else empty.
    pub inset: &'static str,
    /// Bounding box in the viewBox: left, top, right, bottom.
    pub bounds: (i16, i16, i16, i16),
}

/// Where a choropleth label stands, for one region, vintage and language.
#[derive(Clone, Copy, Debug)]
pub struct LabelSpot {
    pub region: RegionIx,
    /// Centre of the text block in the viewBox.
    pub at: (i16, i16),
    /// The name, broken into lines at `\n`.
    pub lines: &'static str,
    /// True when it is on its region; else it stands outside and a leader runs to the label point.
    pub inside: bool,
}

/// A target of the programme. Source: `data/targets.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// `poverty`, `unemployment`, `productive`, `coverage_…`.
    pub id: &'static str,
    /// The year it was set for.
    pub year: u16,
    /// What must hold.
    pub relation: Relation,
    /// The figure times `10^places`.
    pub scaled: i32,
    /// Decimal places as printed.
    pub places: u8,
}

/// How an outcome is compared with its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The outcome must not be higher.
    AtMost,
    /// The outcome must not be lower.
    AtLeast,
    /// A planned figure.
    Equals,
}

/// A public document behind figures. Source: `data/sources.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Id used in the tables.
    pub id: &'static str,
    /// Title in its own language.
    pub title: &'static str,
    pub publisher: &'static str,
    /// Date as far as known: year, month or day.
    pub date: &'static str,
    /// Address, or empty.
    pub url: &'static str,
}
