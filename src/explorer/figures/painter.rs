//! Painting scenes on canvases, in the colours of the moment. A canvas exists in a browser only: natively nothing is
//! painted.

use crate::browser::{self, Canvas, Scheme};
#[cfg(target_arch = "wasm32")]
use graphics::chart::{self, Surface};
use graphics::chart::{DrawList, Hits, Scene, Style, Theme};

/// Pixels of a canvas in a CSS pixel of paper, which is finer than most screens.
#[cfg(target_arch = "wasm32")]
const PRINTED: f64 = 2.0;

/// Paints a scene as wide as this, CSS pixels; what can be pointed at comes back.
pub fn paint(canvas: &Canvas, scene: &Scene, width: f32) -> Option<Hits> {
    let style = style();
    let picture = scene.layout(width, &style);
    put(canvas, &picture, &style)?;
    Some(picture.hits)
}

#[cfg(target_arch = "wasm32")]
fn put(canvas: &Canvas, picture: &DrawList, style: &Style) -> Option<()> {
    let ratio = browser::pixel_ratio().max(if style.theme == Theme::Print { PRINTED } else { 1.0 });
    let surface = Surface::canvas(canvas, picture.width, picture.height, ratio)?;
    chart::paint(surface, picture, style).ok()
}

#[cfg(not(target_arch = "wasm32"))]
fn put(_: &Canvas, _: &DrawList, _: &Style) -> Option<()> {
    None
}

/// How charts are set on this page.
pub fn style() -> Style {
    let theme = match browser::scheme() {
        Scheme::Light => Theme::Light,
        Scheme::Dark => Theme::Dark,
        Scheme::StrongLight => Theme::BlackOnWhite,
        Scheme::StrongDark => Theme::WhiteOnBlack,
        Scheme::Print => Theme::Print,
    };
    Style { theme, text_scale: browser::text_scale() as f32, ground: false }
}
