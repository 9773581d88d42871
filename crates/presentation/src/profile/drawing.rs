//! Charts of the profile: one drawing for paper, one that fits the screen and its text size.

use super::Screen;
use graphics::chart::{self, Scene, Style, Theme};

/// Width that paper drawings are laid out for, CSS pixels. The style scales them to the 703 pixels inside the margins
/// of an A4 profile, so that a text of 13 pixels prints at 7.5 points and a profile stays one page.
const PAPER_PX: f32 = 900.0;

/// A chart, twice, as SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    pub title: String,
    pub paper: String,
    pub screen: String,
}

impl Drawn {
    /// A chart that takes `share` of the profile's width; on narrow screens all of it.
    pub(super) fn of(scene: &Scene, share: f32, screen: Screen, title: String) -> Drawn {
        let style = Style { theme: Theme::Print, ..Style::default() };
        let paper = chart::svg(scene, &style, PAPER_PX * share, &title).unwrap_or_default();
        let width = screen.width_px;
        let width = if width < 600.0 { width } else { width * share };
        let screen = chart::svg(scene, &screen.style, width, &title).unwrap_or_default();
        Drawn { title, paper, screen }
    }
}
