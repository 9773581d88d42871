//! Charts and maps: what is shown as values without pixels, where it stands, and the surfaces that it is drawn on.

pub mod chart;
pub mod map;
