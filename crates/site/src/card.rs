//! The picture that is shown where a page is shared: 1200 × 630 pixels.

use presentation::export::share;
use presentation::export::{Credit, Drawing, Figure};
use text::Locale;

use crate::content::Content;

/// Width that a chart is laid out for, CSS pixels.
const ROOM: i32 = 520;

/// The picture as SVG.
pub fn svg(content: &Content, locale: Locale) -> String {
    let drawing = match &content.drawing {
        Some(scene) => Drawing::Scene(Box::new(scene.clone())),
        None => Drawing::Table(Vec::new()),
    };
    let figure = Figure {
        title: content.title.clone(),
        subtitle: content.description.clone(),
        drawing,
        notes: Vec::new(),
        credit: Credit::of_all(locale, ""),
        locale,
    };
    share::picture(&figure, ROOM)
}
