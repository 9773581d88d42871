//! In which respects outcomes are published for parts of the population.

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

    /// The key in the address, and the word of `data/groups.csv`.
    pub const fn key(self) -> &'static str {
        match self {
            Respect::Area => "area",
            Respect::Sex => "sex",
            Respect::Age => "age",
        }
    }
}
