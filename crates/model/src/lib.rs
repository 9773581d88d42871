//! WHAT IT MEANS: slices, ranks, class breaks, series and lineage, targets and the plan, computed from the dataset.

pub mod audit;
pub mod borders;
pub mod change;
pub mod city;
pub mod classes;
pub mod comparison;
pub mod differing;
pub mod drift;
pub mod groups;
pub mod lineage;
pub mod matrix;
pub mod national;
pub mod plan;
pub mod profile;
pub mod projects;
pub mod rank;
pub mod reports;
pub mod route;
pub mod search;
pub mod series;
pub mod slice;
pub mod state;
pub mod subject;
pub mod summary;
pub mod target;
pub mod timeline;

pub use comparison::{Comparison, compare_figures};
pub use rank::Rank;
pub use slice::{Datum, Row, Slice};
pub use subject::Subject;
