//! The pages of the site as finished HTML files, one a page and language, complete without a program.
//!
//! A page is a function from the language to its [`Content`]; [`shell`] puts bar and footer around it, [`head`] says what
//! search engines and previews of links are told, [`card`] draws the picture of a preview, [`files`] writes everything,
//! [`publish`] adds what hosts need. A [`bundle`] tells pages how the files beside them are called. Nothing here reaches the browser as a program.

pub mod bundle;
pub mod card;
pub mod content;
pub mod figure;
pub mod files;
pub mod head;
pub mod inline;
pub mod mark;
pub mod pages;
pub mod place;
pub mod publish;
pub mod redirects;
pub mod region_map;
pub mod settings;
pub mod shared;
pub mod shell;
pub mod source;
pub mod tiles;
