//! SVG text as the back end writes it, and what has to be mended in it.

use super::{FONT, UNITS};
use plotters_backend::text_anchor::{Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, FontFamily, FontStyle, FontTransform,
};

/// A text style at the size that the SVG back end writes correctly: it divides by 1.24.
pub struct Mended<'a, S>(pub &'a S);

impl<S: BackendTextStyle> BackendTextStyle for Mended<'_, S> {
    type FontError = S::FontError;

    fn color(&self) -> BackendColor {
        self.0.color()
    }

    fn size(&self) -> f64 {
        self.0.size() * 1.24
    }

    fn transform(&self) -> FontTransform {
        self.0.transform()
    }

    fn style(&self) -> FontStyle {
        self.0.style()
    }

    fn anchor(&self) -> Pos {
        Pos::new(self.0.anchor().h_pos, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::SansSerif
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        self.0.layout_box(text)
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        text: &str,
        at: BackendCoord,
        draw: F,
    ) -> Result<Result<(), E>, Self::FontError> {
        self.0.draw(text, at, draw)
    }
}

/// Makes a standing picture of what the back end wrote: sized in CSS pixels over its finer units, named,
/// with the font named once and texts on their baselines.
pub fn finish(svg: &str, title: &str) -> String {
    const NOISE: [&str; 4] = [
        "dy=\"0.5ex\"",
        "opacity=\"1\"",
        "stroke=\"none\"",
        "font-family=\"sans-serif\"",
    ];
    let mut body = String::with_capacity(svg.len());
    let elements = svg.split_once('\n').map_or(svg, |(_, elements)| elements);
    // Words of a text cannot look like an attribute: their quotation marks are written `&quot;`.
    for part in elements.split(' ').filter(|part| !NOISE.contains(part)) {
        if !body.is_empty() {
            body.push(' ');
        }
        body.push_str(part);
    }
    let (width, height) = size(svg);
    let css = |units: u32| units / UNITS as u32;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{}\" height=\"{}\" \
         viewBox=\"0 0 {width} {height}\" stroke-linejoin=\"round\" font-family=\"{FONT}\">\n\
         <title>{}</title>\n{body}",
        css(width),
        css(height),
        escaped(title),
    )
}

/// The size in the first tag, `<svg width="18000" height="8000" …`.
fn size(svg: &str) -> (u32, u32) {
    let mut quoted = svg.split('"').skip(1).step_by(2);
    let mut next = || quoted.next().and_then(|n| n.parse().ok()).unwrap_or(0);
    (next(), next())
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
    out
}
