//! The low-vision panel: every choice of [`Look`] as pressed buttons with a tick.

use dataset::msg;
use model::state::CHOICES;
use text::Msg;

/// The heading of each of [`CHOICES`] and the words of what can be chosen; no words are a size of text.
pub const GROUPS: [(Msg, &[Msg]); CHOICES.len()] = [
    (msg::SEE_TEXT, &[]),
    (msg::SEE_COLOURS, &[msg::SEE_COLOURS_NORMAL, msg::SEE_COLOURS_WHITE, msg::SEE_COLOURS_BLACK]),
    (msg::SEE_SPACING, &[msg::SEE_SPACING_NORMAL, msg::SEE_SPACING_WIDE]),
    (msg::SEE_PATTERNS, &[msg::SEE_PATTERNS_OFF, msg::SEE_PATTERNS_ON]),
    (msg::SEE_LINKS, &[msg::SEE_LINKS_NORMAL, msg::SEE_LINKS_UNDERLINED]),
    (msg::SEE_MOTION, &[msg::SEE_MOTION_ON, msg::SEE_MOTION_OFF]),
];

/// Sizes of text, percent.
pub const SIZES: [&str; 4] = ["100", "125", "150", "200"];
