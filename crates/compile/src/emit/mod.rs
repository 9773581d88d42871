//! EMIT: plain Rust statics, quick to compile and cheap to load.

pub mod article;
pub mod catalogue;
pub mod dataset;
pub mod groups;
pub mod literal;
pub mod measures;
pub mod programme;
pub mod release;
pub mod texts;
pub mod vintages;
