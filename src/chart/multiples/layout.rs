//! Places of the panels: as the country lies, or a list where names have no room.

use super::panel::{self, Panel};
use super::{COLUMNS, Multiples};
use crate::chart::metrics::{Sizes, Type};
use crate::chart::picture::{Align, Pen, Picture, Rect};
use crate::chart::{Role, Walk, notes};

/// Lays small multiples out.
pub fn layout(scene: &Multiples, width: f32, sizes: Sizes) -> Picture {
    let mut picture = Picture::new(width);
    picture.hits.walk = Walk::Rows;
    let gap = sizes.px(8.0);
    let column = (width + gap) / f32::from(COLUMNS) - gap;
    let bold = sizes.micro().bold();
    let words = scene
        .cells
        .iter()
        .flat_map(|c| c.name.split_inclusive([' ', '-']));
    let figures = bold.widest(scene.cells.iter().map(|c| c.label.as_str()));
    let word = bold.widest(words.map(str::trim_end));
    let beside = word + figures + sizes.px(6.0) <= column;
    let as_country = width >= sizes.px(600.0) && word.max(figures) <= column;
    picture.height = match as_country {
        true => country(&mut picture, scene, (column, gap), (figures, beside), sizes),
        false => list(&mut picture, scene, figures, sizes),
    };
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// The panels where the regions lie; the key stands in the empty north-west.
fn country(
    picture: &mut Picture,
    scene: &Multiples,
    (column, gap): (f32, f32),
    (figures, beside): (f32, bool),
    sizes: Sizes,
) -> f32 {
    let set = sizes.micro().bold();
    let room = column - if beside { figures + sizes.px(6.0) } else { 0.0 };
    let lines = |name: &str| set.wrap(name, room).len();
    let most = scene
        .cells
        .iter()
        .map(|c| lines(&c.name))
        .max()
        .unwrap_or(1);
    let head = (most as f32 + if beside { 0.0 } else { 1.0 }) * leading(set);
    let height = sizes.px(4.0) + head + sizes.px(64.0);
    let first = scene
        .cells
        .iter()
        .filter(|c| c.slot.0 == 0)
        .map(|c| c.slot.1)
        .min();
    let free = f32::from(first.unwrap_or(COLUMNS)) * (column + gap) - gap;
    let under_key = key(picture, scene, free, sizes);
    let last = scene.cells.iter().map(|c| c.slot.0).max().unwrap_or(0);
    // In a narrow north-west the key is higher than the first row.
    let top = (under_key - height).max(0.0);
    for cell in &scene.cells {
        let (row, at) = (f32::from(cell.slot.0), f32::from(cell.slot.1));
        let (left, above) = (at * (column + gap), top + row * height);
        let right = left + column;
        picture.rule(
            (left, above),
            (right, above),
            Pen::solid(Role::LineStrong, 1.0),
        );
        let mut y = above + sizes.px(4.0);
        let mut figure = y + set.size_px;
        for line in set.wrap(&cell.name, room) {
            picture.text(&line, (left, y + set.size_px), Align::Start, set, Role::Ink);
            y += leading(set);
        }
        if !beside {
            figure = y + set.size_px;
        }
        let (x, align) = if beside {
            (right, Align::End)
        } else {
            (left, Align::Start)
        };
        picture.text(&cell.label, (x, figure), align, set, Role::Ink);
        let plot = Rect::new(
            left,
            above + sizes.px(10.0) + head,
            right,
            above + height - sizes.px(10.0),
        );
        let area = Rect::new(left, above, right, above + height);
        panel::set(
            picture,
            Panel {
                scene,
                cell,
                plot,
                area,
                sizes,
            },
        );
    }
    top + (f32::from(last) + 1.0) * height
}

/// The panels under each other, in as many columns as have room: name, line, figure.
fn list(picture: &mut Picture, scene: &Multiples, figures: f32, sizes: Sizes) -> f32 {
    let set = sizes.micro().bold();
    let top = key(picture, scene, picture.width, sizes) + sizes.px(6.0);
    let columns = (picture.width / sizes.px(300.0)).floor().max(1.0);
    let gap = sizes.px(28.0);
    let column = (picture.width + gap) / columns - gap;
    let room = (column * 0.5).min(set.widest(scene.cells.iter().map(|c| c.name.as_str())) + 1.0);
    let most = scene
        .cells
        .iter()
        .map(|c| set.wrap(&c.name, room).len())
        .max()
        .unwrap_or(1);
    let height = (most as f32 * leading(set) + sizes.px(10.0)).max(sizes.px(44.0));
    let rows = (scene.cells.len() as f32 / columns).ceil().max(1.0);
    for (number, cell) in scene.cells.iter().enumerate() {
        let (across, down) = ((number as f32 / rows).floor(), number as f32 % rows);
        let (left, above) = (across * (column + gap), top + down * height);
        let (right, middle) = (left + column, above + height / 2.0);
        picture.rule((left, above), (right, above), Pen::solid(Role::Line, 1.0));
        let names = set.wrap(&cell.name, room);
        let mut y = set.centred(middle - (names.len() as f32 - 1.0) / 2.0 * leading(set));
        for line in names {
            picture.text(&line, (left, y), Align::Start, set, Role::Ink);
            y += leading(set);
        }
        picture.text(
            &cell.label,
            (right, set.centred(middle)),
            Align::End,
            set,
            Role::Ink,
        );
        let plot = Rect::new(
            left + room + sizes.px(10.0),
            above + sizes.px(6.0),
            right - figures - sizes.px(12.0),
            above + height - sizes.px(6.0),
        );
        let area = Rect::new(left, above, right, above + height);
        panel::set(
            picture,
            Panel {
                scene,
                cell,
                plot,
                area,
                sizes,
            },
        );
    }
    top + rows * height
}

/// What the lines mean, wrapped into the room; gives the y under it.
fn key(picture: &mut Picture, scene: &Multiples, room: f32, sizes: Sizes) -> f32 {
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
        picture.text(&line, (0.0, y + set.size_px), Align::Start, set, Role::Ink3);
        y += set.leading();
    }
    y + sizes.px(6.0)
}

fn leading(set: Type) -> f32 {
    set.size_px * 1.2
}
