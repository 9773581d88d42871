//! WORDS AND VALUES OF THE PAGE.
//!
//! Pure and native: the same functions serve the components (`jolkarta`), pages, files and tests.

pub mod asked;
pub mod beside;
pub mod bullet;
pub mod compare;
pub mod embed;
pub mod explorer;
pub mod export;
pub mod footer;
pub mod glossary;
pub mod icon;
pub mod link;
pub mod live;
pub mod look;
pub mod mark;
pub mod matrix;
pub mod panel;
pub mod passport;
pub mod private;
pub mod sheet;
pub mod sign;
pub mod table;
pub mod take;
pub mod tiles;

pub mod scale;
