//! READ: files into typed rows. Nothing is judged here but the form of a file.

pub mod article_rows;
pub mod catalogue_rows;
pub mod files;
pub mod form;
pub mod locales;
pub mod package;
pub mod programme_rows;
pub mod rows;
pub mod table;
pub mod topology;
pub mod values;
