//! WORDS AND VALUES OF THE PAGE.
//!
//! Pure and native: the same functions serve the components (`jolkarta`), pages, files and tests.

pub mod announcement;
pub mod bullet;
pub mod compare;
pub mod download;
pub mod embed;
pub mod explorer;
pub mod export;
pub mod figure_links;
pub mod footer;
pub mod glossary;
pub mod icon;
pub mod link;
pub mod mark;
pub mod matrix;
pub mod panel;
pub mod preferences;
pub mod private_hosts;
pub mod profile;
pub mod selection;
pub mod sign;
pub mod table;
pub mod table_model;
pub mod tiles;

pub mod scale;
