//! Code for pages that show a part of this one: what is asked for, the code in three grades, and the dialog that asks.
//!
//! Invariant: the preview in the dialog is the code itself, without its script, its inline style and its sandbox,
//! which is there to keep foreign pages apart.

mod code;
mod shared;
mod words;

pub use code::{ALLOW, Frame, Picture, REFERRER};
pub use shared::Shared;
pub use words::{MAY, lang_words, part_words, target_words, theme_words, width_words};

use dataset::msg;
use model::state::{CONTROLS, Embed, Lock, Part, TARGETS, Theme, View, ViewState};
use text::{Locale, Msg};

/// How much a system lets through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedKind {
    /// A frame, and the script that gives it the height of its content.
    #[default]
    Script,
    /// A frame of one height.
    Frame,
    /// A picture that is a link.
    Picture,
}

impl EmbedKind {
    /// All of them, with the value and the words of each choice.
    pub const ALL: [(EmbedKind, &'static str, Msg); 3] = [
        (EmbedKind::Script, "script", msg::EMBED_KIND_SCRIPT),
        (EmbedKind::Frame, "frame", msg::EMBED_KIND_FRAME),
        (EmbedKind::Picture, "picture", msg::EMBED_KIND_PICTURE),
    ];
}

/// Widths that are offered, CSS pixels; 0 is the whole width of the host's column.
pub const WIDTHS: [u16; 5] = [0, 320, 480, 640, 900];

/// What a host can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedOptions {
    /// The page as it stands, in the language of the code.
    pub state: ViewState,
    pub part: Part,
    /// One tracker.
    pub target: Option<&'static str>,
    /// The colours.
    pub theme: Theme,
    /// The width, or 0.
    pub width: u16,
    /// What visitors may change, one for each of [`CONTROLS`].
    pub open: [bool; CONTROLS.len()],
    /// The kind of code.
    pub kind: EmbedKind,
}

impl EmbedOptions {
    /// What is asked for at first: the present view; visitors change the year, pin regions, set their sight and take
    /// the figures.
    pub fn of(state: &ViewState) -> EmbedOptions {
        let part = match state.view {
            View::Map | View::Tiles => Part::Map,
            View::Bars => Part::Bars,
            View::Trend => Part::Trend,
            View::Table => Part::Table,
            View::Profile => Part::Profile,
        };
        let open = CONTROLS.map(|control| ["year", "region", "look", "take"].contains(&control));
        let state = ViewState { preferences: None, ..state.unframed() };
        EmbedOptions {
            state,
            part,
            target: None,
            theme: Theme::Auto,
            width: 0,
            open,
            kind: EmbedKind::Script,
        }
    }

    /// The same after a choice: the name of the field and its value. What is not a choice changes nothing.
    pub fn chosen(mut self, field: &str, value: &str) -> EmbedOptions {
        match field {
            "part" => self.part = Part::parse(value).unwrap_or(self.part),
            "target" => self.target = TARGETS.into_iter().find(|target| *target == value),
            "lang" => self.state.locale = Locale::from_code(value).unwrap_or(self.state.locale),
            "theme" => self.theme = Theme::parse(value).unwrap_or(self.theme),
            "width" => {
                self.width = value.parse().ok().filter(|w| WIDTHS.contains(w)).unwrap_or(self.width);
            }
            "grade" => {
                let kind = EmbedKind::ALL.iter().find(|(_, code, _)| *code == value);
                self.kind = kind.map_or(self.kind, |(kind, ..)| *kind);
            }
            "may" => {
                for (open, control) in self.open.iter_mut().zip(CONTROLS) {
                    *open ^= control == value;
                }
            }
            _ => {}
        }
        self
    }

    /// True when visitors may change it.
    pub fn is_open(&self, control: &str) -> bool {
        self.open.iter().zip(CONTROLS).any(|(open, known)| known == control && *open)
    }

    /// The state that the frame shows.
    fn framed(&self) -> ViewState {
        let theirs = controls(self.part);
        let locked: Vec<&str> = theirs.iter().copied().filter(|control| !self.is_open(control)).collect();
        let words = if locked.len() == theirs.len() { "all".to_owned() } else { locked.join(",") };
        let target = self.target.filter(|_| self.part == Part::Tracker);
        let lock = Lock::read(&words, |_| ());
        let embed = Embed { part: Some(self.part), lock, target, theme: self.theme };
        let kept = self.part == Part::Map && self.state.view == View::Tiles;
        let view = if kept { View::Tiles } else { embed.view() };
        ViewState { view, embed, ..self.state.clone() }
    }
}

/// What a part can lock.
pub fn controls(part: Part) -> &'static [&'static str] {
    match part {
        Part::Map => &["lang", "measure", "year", "region", "view", "compare", "look", "take"],
        Part::Trend | Part::Bars | Part::Table => &CONTROLS,
        Part::Tracker => &["lang", "look"],
        Part::Matrix => &["lang", "table", "look"],
        Part::Profile => &["lang", "measure", "year", "region", "look", "take"],
    }
}
