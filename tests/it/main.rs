//! Every native test in one binary: it is linked once, and its tests share both cores from first to last.
#![allow(
    clippy::too_many_lines,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod audit;
mod borders;
mod charts;
mod contrast;
mod data_checks;
mod derived_values;
mod drawings;
mod embed;
mod explorer;
mod export;
mod figures;
mod findings;
mod first_paint_script;
mod fuzz;
mod geometry;
mod group_views;
mod groups;
mod headlines;
mod house;
mod map;
mod page;
mod page_script;
mod places;
mod print_styles;
mod programme;
mod projects;
mod pseudo;
mod ratio;
mod regions;
mod rights;
mod route;
mod share;
mod state;
mod summary;
mod summary_rules;
mod table;
mod text;
mod worker_script;
