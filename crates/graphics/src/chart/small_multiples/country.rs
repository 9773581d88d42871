//! The panels where the regions lie; the key is in the empty north-west, or over them where nothing is empty.

use super::layout::{Frame, key, leading, names};
use super::panel::{self, Panel};
use super::{COLUMNS, Cell, SmallMultiples};
use crate::chart::Role;
use crate::chart::draw_list::{Align, DrawList, Pen, Rect};

/// Sets all panels; gives the y under them.
pub fn set(picture: &mut DrawList, scene: &SmallMultiples, frame: &Frame) -> f32 {
    let sizes = frame.sizes;
    let lines = |cell: &Cell| names(sizes).wrap(&cell.name, room(frame)).len();
    let most = scene.cells.iter().map(lines).max().unwrap_or(1);
    let head = (most + usize::from(!frame.beside)) as f32 * leading(sizes);
    let height = head + sizes.px(68.0);
    let first_row = scene.cells.iter().filter(|c| c.slot.0 == 0);
    let free = first_row.map(|c| c.slot.1).min().filter(|columns| *columns > 0);
    let step = frame.column + frame.gap;
    let under_key = key(picture, scene, f32::from(free.unwrap_or(COLUMNS)) * step - frame.gap, sizes);
    let top = match free {
        // In a narrow north-west the key is higher than the first row.
        Some(_) => (under_key - height).max(0.0),
        None => under_key,
    };
    let mut bottom = top;
    for cell in &scene.cells {
        let (row, column) = (f32::from(cell.slot.0), f32::from(cell.slot.1));
        let (left, above) = (column * step, top + row * height);
        let area = Rect::new(left, above, left + frame.column, above + height);
        words(picture, cell, frame, &area);
        let (high, low) = (area.top + head + sizes.px(10.0), area.bottom - sizes.px(10.0));
        let plot = Rect::new(area.left, high, area.right, low);
        let panel = Panel { scene, cell, plot, area, sizes };
        panel::set(picture, &panel);
        bottom = bottom.max(area.bottom);
    }
    bottom
}

/// Rule, name and figure over a panel.
fn words(picture: &mut DrawList, cell: &Cell, frame: &Frame, area: &Rect) {
    let sizes = frame.sizes;
    let set = names(sizes);
    let rule = Pen::solid(Role::LineStrong, 1.0);
    picture.rule((area.left, area.top), (area.right, area.top), rule);
    let first = area.top + sizes.px(4.0) + set.size_px;
    let mut y = first;
    for line in set.wrap(&cell.name, room(frame)) {
        picture.text(&line, (area.left, y), Align::Start, set, Role::Ink);
        y += leading(sizes);
    }
    let (at, align) = match frame.beside {
        true => ((area.right, first), Align::End),
        false => ((area.left, y), Align::Start),
    };
    picture.text(&cell.label, at, align, set, Role::Ink);
}

/// Width of the names.
fn room(frame: &Frame) -> f32 {
    match frame.beside {
        true => frame.column - frame.figures - frame.sizes.px(6.0),
        false => frame.column,
    }
}
