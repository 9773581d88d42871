//! Measures of the panels and their key; then the panels as the country lies, or a list where names have no room.

use super::panel;
use super::{COLUMNS, Cell, SmallMultiples, country, list};
use crate::chart::domain::held;
use crate::chart::draw_list::{Align, DrawList};
use crate::chart::metrics::{Sizes, Type};
use crate::chart::{Role, Walk, notes};

/// Measures that the panels share.
pub struct Frame {
    /// Text sizes.
    pub sizes: Sizes,
    /// Width of a panel in the layout of the country.
    pub column: f32,
    /// The distance between two of them.
    pub gap: f32,
    /// Width of the figures.
    pub figures: f32,
    /// Figures are beside the names, not under them.
    pub beside: bool,
}

/// Lays small multiples out.
pub fn layout(scene: &SmallMultiples, width: f32, sizes: Sizes) -> DrawList {
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Rows;
    let gap = held(width / 80.0, sizes.px(8.0), sizes.px(16.0));
    let column = (width + gap) / f32::from(COLUMNS) - gap;
    let set = names(sizes);
    let words = |cell: &Cell| set.widest(cell.name.split_inclusive([' ', '-']).map(str::trim_end));
    let word = scene.cells.iter().map(words).fold(0.0, f32::max);
    let figures = set.widest(scene.cells.iter().map(|c| c.label.as_str()));
    let frame = Frame { sizes, column, gap, figures, beside: word + figures + sizes.px(6.0) <= column };
    let as_country = width >= sizes.px(600.0) && word.max(figures) <= column;
    picture.height = match as_country {
        true => country::set(&mut picture, scene, &frame),
        false => list::set(&mut picture, scene, &frame),
    };
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// The type of names and figures.
pub fn names(sizes: Sizes) -> Type {
    sizes.micro().bold()
}

/// From one line of a name to the next.
pub fn leading(sizes: Sizes) -> f32 {
    names(sizes).size_px * 1.2
}

/// What the lines mean, wrapped into the room; gives the y under it.
pub fn key(picture: &mut DrawList, scene: &SmallMultiples, room: f32, sizes: Sizes) -> f32 {
    let set = sizes.micro();
    let mut y = 0.0;
    if let Some((_, words)) = &scene.target {
        let (middle, end) = (set.size_px * 0.65, sizes.px(20.0));
        picture.rule((0.0, middle), (end, middle), panel::TARGET);
        let at = (end + sizes.px(6.0), set.centred(middle));
        picture.text(words, at, Align::Start, set.bold(), Role::TargetInk);
        y += set.leading();
    }
    for line in set.wrap(&scene.scale_words, room) {
        let at = (0.0, y + set.size_px);
        picture.text(&line, at, Align::Start, set, Role::Ink3);
        y += set.leading();
    }
    y + sizes.px(6.0)
}
