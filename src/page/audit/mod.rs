//! The marks of the audit in the explorer: after each figure that differs from what it is checked against, with a note, and the line
//! under the figure.

mod beside;
mod mark;

pub use beside::{PLACE, Sign, line as beside, signs};
pub use mark::{NOTE, mark, note, years};
