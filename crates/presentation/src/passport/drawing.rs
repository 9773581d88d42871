//! Charts of the sheet: one drawing for paper, one that fits the screen and its text size.

use super::Sheet;
use crate::html::Html;
use graphics::chart::{self, Scene, Style, Theme};

/// Width that paper drawings are laid out for, CSS pixels. The style scales them to the 703 pixels inside the margins
/// of an A4 sheet, so that a text of 13 pixels prints at 7.5 points and a sheet stays one page.
const PAPER_PX: f32 = 900.0;

impl Sheet<'_> {
    /// A chart that takes `share` of the sheet's width; on narrow screens all of it.
    pub fn drawing(&self, html: &mut Html, scene: &Scene, share: f32, title: &str) {
        let style = Style { theme: Theme::Print, ..Style::default() };
        let paper = chart::svg(scene, &style, PAPER_PX * share, title).unwrap_or_default();
        let width = self.ask.width_px;
        let width = if width < 600.0 { width } else { width * share };
        let screen = chart::svg(scene, &self.ask.screen, width, title).unwrap_or_default();
        html.open("div", &[("class", "on-paper")]).raw(&paper).close("div");
        html.open("div", &[("class", "on-screen")]).raw(&screen).close("div");
    }
}
