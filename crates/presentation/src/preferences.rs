//! The low-vision panel: every choice of [`Preferences`] as pressed buttons with a tick.

use dataset::msg;
use model::state::CHOICES;
use text::Msg;

/// The heading of each of [`CHOICES`] and the words of what can be chosen; no words are a size of text.
pub const GROUPS: [(Msg, &[Msg]); CHOICES.len()] = [
    (msg::PREFERENCES_TEXT, &[]),
    (
        msg::PREFERENCES_COLOURS,
        &[msg::PREFERENCES_COLOURS_NORMAL, msg::PREFERENCES_COLOURS_WHITE, msg::PREFERENCES_COLOURS_BLACK],
    ),
    (msg::PREFERENCES_SPACING, &[msg::PREFERENCES_SPACING_NORMAL, msg::PREFERENCES_SPACING_WIDE]),
    (msg::PREFERENCES_PATTERNS, &[msg::PREFERENCES_PATTERNS_OFF, msg::PREFERENCES_PATTERNS_ON]),
    (msg::PREFERENCES_LINKS, &[msg::PREFERENCES_LINKS_NORMAL, msg::PREFERENCES_LINKS_UNDERLINED]),
    (msg::PREFERENCES_MOTION, &[msg::PREFERENCES_MOTION_ON, msg::PREFERENCES_MOTION_OFF]),
];

/// Sizes of text, percent.
pub const SIZES: [&str; 4] = ["100", "125", "150", "200"];
