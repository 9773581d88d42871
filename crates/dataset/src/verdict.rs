//! How a printed figure and a computation agree.

/// The outcome of a check, and the value of `verdict` in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Equal at the decimals of the printed figure, or within the claim that is made.
    Agrees,
    /// Apart by no more than the rounding of the parts explains.
    Rounding,
    /// Apart by more than rounding explains.
    Differs,
    /// Parts that share members add up to more than the whole.
    Overlap,
    /// The figures that a check would need were not published.
    Open,
    /// Nothing printed to compare with: worth knowing.
    Note,
}

impl Verdict {
    /// All verdicts in the order of the filter.
    pub const ALL: [Verdict; 6] = [
        Verdict::Differs,
        Verdict::Overlap,
        Verdict::Rounding,
        Verdict::Open,
        Verdict::Agrees,
        Verdict::Note,
    ];

    /// The word of the address.
    pub const fn code(self) -> &'static str {
        match self {
            Verdict::Agrees => "agrees",
            Verdict::Rounding => "rounding",
            Verdict::Differs => "differs",
            Verdict::Overlap => "overlap",
            Verdict::Open => "open",
            Verdict::Note => "note",
        }
    }

    /// The verdict with this word.
    pub fn from_code(code: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|v| v.code() == code)
    }
}
