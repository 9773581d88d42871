//! The panels under each other, in as many columns as have room: name, line, figure.

use super::layout::{Frame, key, leading, names};
use super::panel::{self, Panel};
use super::{Cell, SmallMultiples};
use crate::chart::Role;
use crate::chart::draw_list::{Align, DrawList, Pen, Rect};

/// Sets all panels; gives the y under them.
pub fn set(picture: &mut DrawList, scene: &SmallMultiples, frame: &Frame) -> f32 {
    let sizes = frame.sizes;
    let set = names(sizes);
    let top = key(picture, scene, picture.width, sizes) + sizes.px(6.0);
    let columns = (picture.width / sizes.px(300.0)).floor().max(1.0);
    let gap = sizes.px(28.0);
    let column = (picture.width + gap) / columns - gap;
    let widest = set.widest(scene.cells.iter().map(|c| c.name.as_str()));
    let room = (column * 0.5).min(widest + 1.0);
    let lines = |cell: &Cell| set.wrap(&cell.name, room).len();
    let most = scene.cells.iter().map(lines).max().unwrap_or(1) as f32;
    let height = (most * leading(sizes) + sizes.px(10.0)).max(sizes.px(44.0));
    let rows = scene.cells.len().div_ceil(columns as usize).max(1);
    for (number, cell) in scene.cells.iter().enumerate() {
        let (across, down) = (number / rows, number % rows);
        let left = across as f32 * (column + gap);
        let above = top + down as f32 * height;
        let area = Rect::new(left, above, left + column, above + height);
        words(picture, cell, room, frame, &area);
        let plot = Rect::new(
            left + room + sizes.px(10.0),
            area.top + sizes.px(6.0),
            area.right - frame.figures - sizes.px(12.0),
            area.bottom - sizes.px(6.0),
        );
        let panel = Panel { scene, cell, plot, area, sizes };
        panel::set(picture, &panel);
    }
    top + rows as f32 * height
}

/// Rule, name and figure of a row.
fn words(picture: &mut DrawList, cell: &Cell, room: f32, frame: &Frame, area: &Rect) {
    let sizes = frame.sizes;
    let set = names(sizes);
    let rule = Pen::solid(Role::Line, 1.0);
    picture.rule((area.left, area.top), (area.right, area.top), rule);
    let middle = (area.top + area.bottom) / 2.0;
    let lines = set.wrap(&cell.name, room);
    let mut y = set.centred(middle - (lines.len() as f32 - 1.0) / 2.0 * leading(sizes));
    for line in lines {
        picture.text(&line, (area.left, y), Align::Start, set, Role::Ink);
        y += leading(sizes);
    }
    let figure = (area.right, set.centred(middle));
    picture.text(&cell.label, figure, Align::End, set, Role::Ink);
}
