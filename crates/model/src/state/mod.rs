//! STATE: what the page shows, as a plain value, and the address that recreates it.

mod action;
mod article;
mod embed;
mod folder;
mod fragment;
mod pairs;
mod percent;
mod preferences;
mod problem;
mod query;
mod table;
mod view_state;

pub use action::Action;
pub use article::{Article, GROUPS, VerdictFilter, group};
pub use embed::{CONTROLS, Embed, Lock, Part, TARGETS, Theme, apply_host_message};
pub use folder::{at_root, folder, to_address, to_link};
pub use fragment::place;
pub use pairs::{says, text_of, word_of, words_of};
pub use percent::encode;
pub use preferences::{CHOICES, Preferences};
pub use problem::{Problem, Why};
pub use query::{from_query, to_query};
pub use table::{Column, Sort, Table, Years, searched};
pub use view_state::{Borders, DEFAULT_YEAR, MAX_PINS, View, ViewState};
