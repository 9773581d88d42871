//! The marks of the audit in the explorer: after each figure that differs from what it is checked against, with a note, and the line
//! under the figure.

mod beside;
mod mark;

pub use beside::{Link, Mark, checks, marks, of_target, words};
pub use mark::{NOTE, mark, near, note, years};
