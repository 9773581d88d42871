//! The dimensions by which outcomes are published for parts of the population.

/// The dimension that a group belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// Town or village.
    Area,
    /// Women or men.
    Sex,
    /// A band of ages.
    Age,
}

impl Dimension {
    pub const ALL: [Dimension; 3] = [Dimension::Area, Dimension::Sex, Dimension::Age];

    /// The key in the address, and the word of `data/groups.csv`.
    pub const fn key(self) -> &'static str {
        match self {
            Dimension::Area => "area",
            Dimension::Sex => "sex",
            Dimension::Age => "age",
        }
    }
}
