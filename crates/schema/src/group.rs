//! Parts of the population that outcomes are published for. This file is compiled twice, as `schema.rs` is.
//!
//! Invariant: a group is a part in one respect alone; "women in villages" is published nowhere.

/// A part of the population.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// In towns.
    Urban,
    /// In villages.
    Rural,
    /// Women.
    Female,
    /// Men.
    Male,
    /// Aged 15.
    Age15,
    /// Aged 16 to 24.
    Age16,
    /// Aged 25 to 28.
    Age25,
    /// Aged 29 to 34.
    Age29,
    /// Aged 35 to 44.
    Age35,
    /// Aged 45 to 54.
    Age45,
    /// Aged 55 to 64.
    Age55,
}

/// In which respect a group is a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Respect {
    /// Town or village.
    Area,
    /// Women or men.
    Sex,
    /// A band of ages.
    Age,
}

impl Respect {
    /// All of them.
    pub const ALL: [Respect; 3] = [Respect::Area, Respect::Sex, Respect::Age];

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Respect::Area => "area",
            Respect::Sex => "sex",
            Respect::Age => "age",
        }
    }
}

impl Group {
    /// All groups.
    pub const ALL: [Group; 11] = [
        Group::Urban,
        Group::Rural,
        Group::Female,
        Group::Male,
        Group::Age15,
        Group::Age16,
        Group::Age25,
        Group::Age29,
        Group::Age35,
        Group::Age45,
        Group::Age55,
    ];

    /// The value in the tables and in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Group::Urban => "urban",
            Group::Rural => "rural",
            Group::Female => "female",
            Group::Male => "male",
            Group::Age15 => "15",
            Group::Age16 => "16-24",
            Group::Age25 => "25-28",
            Group::Age29 => "29-34",
            Group::Age35 => "35-44",
            Group::Age45 => "45-54",
            Group::Age55 => "55-64",
        }
    }

    /// In which respect it is a part.
    pub const fn respect(self) -> Respect {
        match self {
            Group::Urban | Group::Rural => Respect::Area,
            Group::Female | Group::Male => Respect::Sex,
            _ => Respect::Age,
        }
    }

    /// The group with this code in one respect.
    pub fn parse(respect: Respect, code: &str) -> Option<Group> {
        Group::ALL.into_iter().find(|g| g.respect() == respect && g.code() == code)
    }
}
