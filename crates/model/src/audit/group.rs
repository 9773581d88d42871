//! The kinds of checks, in the order in which they are shown.

/// A chapter of the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// Table 1.
    Plan,
    /// Table 2.
    City,
    /// Figures of the text.
    Text,
    /// Statements that do not fit together.
    Statements,
    /// The national outcomes.
    National,
    /// Official files against themselves.
    File,
}

impl Chapter {
    /// All chapters in order.
    pub const ALL: [Chapter; 6] =
        [Chapter::Plan, Chapter::City, Chapter::Text, Chapter::Statements, Chapter::National, Chapter::File];

    /// The code in ids.
    pub const fn code(self) -> &'static str {
        match self {
            Chapter::Plan => "plan",
            Chapter::City => "city",
            Chapter::Text => "text",
            Chapter::Statements => "statements",
            Chapter::National => "national",
            Chapter::File => "file",
        }
    }
}

/// What figures count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Persons,
    /// Thousand persons.
    Thousand,
    /// Million persons.
    Million,
    Percent,
    Times,
    /// Contradictions.
    Cases,
}

/// A kind of check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Sixteen regions against the republic's row.
    Sums,
    /// The sum of all years against the text.
    Total,
    /// One key for all cells.
    Key,
    /// Change from year to year.
    Path,
    /// Almaty: unemployed of the active.
    CityUnemployment,
    /// Almaty: employed of the active.
    CityEmployment,
    /// Almaty: active of the active and inactive.
    CityActivity,
    /// Almaty: inactive of the active and inactive.
    CityInactivity,
    /// Almaty: registered of the active.
    CityRegistered,
    /// Almaty: employed and unemployed are the active.
    CityActive,
    /// Almaty: employees and self-employed are the employed.
    CityEmployed,
    /// Almaty: employment level and unemployment rate are everybody.
    CityLevels,
    /// Almaty: activity and inactivity are everybody.
    CityRates,
    /// Almaty: population 15 and over that follows.
    CityAdults,
    /// Almaty: its share of the population.
    CityAdultShare,
    /// Almaty: employed of the population 15 and over.
    CityWork,
    /// Almaty: self-employed of the employed.
    CitySelf,
    /// Almaty: Table 2 against the official series.
    CityOfficial,
    /// Figures of the text.
    Text,
    Statements,
    /// The productive share from published shares.
    Productive,
    /// The official rate against other renderings.
    Renderings,
    /// The article's rates against the World Bank's.
    Article,
    /// Groups and totals of an official file.
    File,
}

impl Group {
    /// The chapter it belongs to.
    pub const fn chapter(self) -> Chapter {
        match self {
            Group::Sums | Group::Total | Group::Key | Group::Path => Chapter::Plan,
            Group::Text => Chapter::Text,
            Group::Statements => Chapter::Statements,
            Group::Productive | Group::Renderings | Group::Article => Chapter::National,
            Group::File => Chapter::File,
            _ => Chapter::City,
        }
    }

    /// The code in ids.
    pub const fn code(self) -> &'static str {
        match self {
            Group::Sums => "sums",
            Group::Total => "total",
            Group::Key => "key",
            Group::Path => "path",
            Group::CityUnemployment => "city-unemployment",
            Group::CityEmployment => "city-employment",
            Group::CityActivity => "city-activity",
            Group::CityInactivity => "city-inactivity",
            Group::CityRegistered => "city-registered",
            Group::CityActive => "city-active",
            Group::CityEmployed => "city-employed",
            Group::CityLevels => "city-levels",
            Group::CityRates => "city-rates",
            Group::CityAdults => "city-adults",
            Group::CityAdultShare => "city-adult-share",
            Group::CityWork => "city-work",
            Group::CitySelf => "city-self",
            Group::CityOfficial => "city-official",
            Group::Text => "text",
            Group::Statements => "said",
            Group::Productive => "productive",
            Group::Renderings => "renderings",
            Group::Article => "article",
            Group::File => "file",
        }
    }
}
