//! The mark after a figure that differs from what it is checked against. It opens the note of its check, which is in the
//! page. What agrees has none.

/// The sign of a mark, in the explorer and on the pages.
pub const SIGN: &str = "≠";
