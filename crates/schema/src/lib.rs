//! The shapes of what is known. The compiler of the data fills them, the program reads them.

mod group;

pub use group::{Group, Respect};

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

/// A set of regions that was in force at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Vintage {
    /// 16 units, until 18 June 2018.
    Sixteen,
    /// 17 units, 19 June 2018 to 7 June 2022.
    Seventeen,
    /// 20 units, from 8 June 2022.
    Twenty,
}

impl Vintage {
    /// Oldest first.
    pub const ALL: [Vintage; 3] = [Vintage::Sixteen, Vintage::Seventeen, Vintage::Twenty];

    /// How many regions it has: 16, 17 or 20.
    pub const fn count(self) -> u8 {
        match self {
            Vintage::Sixteen => 16,
            Vintage::Seventeen => 17,
            Vintage::Twenty => 20,
        }
    }
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

/// What can be asked for. The order is that of the measure tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Planned employment, persons.
    #[default]
    Plan,
    /// Planned employment per 10,000 inhabitants.
    PlanPer10k,
    /// Share of the plan divided by the share of the population.
    PlanRatio,
    /// Unemployment rate, percent of the labour force.
    Unemployment,
    /// Share of people with income below the subsistence minimum, percent.
    Poverty,
    /// Informal employment, percent of the employed.
    Informal,
    /// Unproductive employment, percent of the employed.
    Unproductive,
    /// Youth not in employment, education or training, percent of ages 15–24.
    Neet,
}

impl Measure {
    /// All measures in the order of the tabs.
    pub const ALL: [Measure; 8] = [
        Measure::Plan,
        Measure::PlanPer10k,
        Measure::PlanRatio,
        Measure::Unemployment,
        Measure::Poverty,
        Measure::Informal,
        Measure::Unproductive,
        Measure::Neet,
    ];

    /// The value of `measure` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Measure::Plan => "plan",
            Measure::PlanPer10k => "plan-per-10k",
            Measure::PlanRatio => "plan-ratio",
            Measure::Unemployment => "unemployment",
            Measure::Poverty => "poverty",
            Measure::Informal => "informal",
            Measure::Unproductive => "unproductive",
            Measure::Neet => "neet",
        }
    }

    /// Position in [`Measure::ALL`] and in every per-measure table.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// True for the measures of the plan; the others are official outcomes.
    pub const fn is_plan(self) -> bool {
        matches!(self, Measure::Plan) || self.is_derived()
    }

    /// True for the measures that are computed from the plan and the population.
    pub const fn is_derived(self) -> bool {
        matches!(self, Measure::PlanPer10k | Measure::PlanRatio)
    }
}

/// How far a figure can be relied on; `status` in the outcome tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// As published.
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

/// Totals of one measure: `cells[region * years + (year - first_year)]`.
///
/// A cell is 0 where nothing was published, else `(scaled << 4 | finer << 3 | status) + 1` with `status` the
/// position in [`Status`] and `scaled` the figure times `10^(places + finer)`: `finer` is 1 for the odd
/// figure that its source prints with one decimal more than the rest.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// First year of the table.
    pub first_year: u16,
    /// Number of years.
    pub years: u8,
    /// Decimal places of the table; single figures may have one more.
    pub places: u8,
    /// One cell per region and year, rows in the order of the regions.
    pub cells: &'static [u32],
    /// The vintage published for each year.
    pub vintages: &'static [Vintage],
    /// Upper edges of classes 1 to 4, times `10^(places + 1)`; empty for counts.
    pub edges: &'static [i32],
    /// The same for each year alone, four a year; zeros where a year has too few different figures.
    pub year_edges: &'static [i32],
    /// Ids in `data/sources.csv`.
    pub sources: &'static [&'static str],
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
    /// The region.
    pub region: RegionIx,
    /// Centre of the text block in the viewBox.
    pub at: (i16, i16),
    /// The name, broken into lines at `\n`.
    pub lines: &'static str,
    /// True when it stands on its region; else it stands outside and a leader runs to the label point.
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
    /// Publisher.
    pub publisher: &'static str,
    /// Date as far as known: year, month or day.
    pub date: &'static str,
    /// Address, or empty.
    pub url: &'static str,
}
