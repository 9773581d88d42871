//! WHAT IT MEANS: slices, ranks, class breaks, series and lineage, targets and the plan, computed from the dataset.

pub mod audit;
pub mod borders;
pub mod change;
pub mod city;
pub mod classes;
pub mod differing;
pub mod drift;
pub mod groups;
pub mod lineage;
pub mod matrix;
pub mod national;
pub mod passport;
pub mod plan;
pub mod projects;
pub mod rank;
pub mod reports;
pub mod route;
pub mod search;
pub mod series;
pub mod slice;
pub mod standing;
pub mod state;
pub mod subject;
pub mod summary;
pub mod target;
pub mod timeline;

pub use rank::Rank;
pub use slice::{Datum, Row, Slice};
pub use standing::{Standing, standing};
pub use subject::Subject;
