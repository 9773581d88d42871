//! THE PAGE AS MARKUP: every part as text made from plain values, and what changes on it.
//!
//! Pure and native: the same functions serve the browser, tests and prerendering. Controls carry `data-do`, an
//! action in words (`view::Action`, or one of [`Local`]); the browser side listens once, at the root. Parts that
//! change with the year ([`slider`], [`ranking`]) are written once and then get single [`Write`]s, as the map
//! does; the others are replaced when their text changes. Everything that can have focus has an id that stays.

pub mod asked;
pub mod audit;
pub mod compare;
pub mod controls;
pub mod embed;
pub mod explorer;
pub mod footer;
pub mod framed;
pub mod front;
pub mod glossary;
pub mod header;
pub mod html;
pub mod icon;
pub mod live;
pub mod look;
pub mod matrix;
pub mod options;
pub mod panel;
pub mod passport;
pub mod pins;
pub mod private;
pub mod ranking;
pub mod search;
pub mod sheet;
pub mod shell;
pub mod slider;
pub mod table;
pub mod take;
pub mod targets;
pub mod tiles;
pub mod trackers;

mod bullet;
mod scale;

pub use crate::map::{What, Write};

/// What a control asks of the page itself; no address changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Local {
    /// Play the years or pause.
    Play,
    /// Close the notice.
    Dismiss,
    /// Open or close the panel of the page's look.
    See,
    /// The second program could not be loaded: there are no charts.
    Lost,
    /// Another order or choice of the matrix.
    Matrix(matrix::Ask),
    /// Choose one more region.
    Add,
    /// Print the page.
    Print,
}

impl Local {
    /// Reads a `data-do`; `None` for anything else. `matrix` is the matrix as it stands.
    pub fn parse(text: &str, matrix: matrix::Ask) -> Option<Local> {
        if let Some(what) = text.strip_prefix("matrix:") {
            return matrix.pressed(what).map(Local::Matrix);
        }
        Some(match text {
            "play" => Local::Play,
            "add" => Local::Add,
            "print" => Local::Print,
            "dismiss" => Local::Dismiss,
            "see" => Local::See,
            "lost" => Local::Lost,
            _ => return None,
        })
    }
}
