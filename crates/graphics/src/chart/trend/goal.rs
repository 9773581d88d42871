//! The target: a gold line from the programme's start to its year, dotted after, a diamond in its year.

use super::frame::Field;
use super::{Goal, Trend};
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::labels::{Occupied, Wanted};
use crate::chart::theme::Role;
use dataset::Relation;

/// Half of the diamond.
const HALF: f32 = 6.0;

/// Tints where the target holds, over all years: earlier figures are seen against it too.
pub fn zone(picture: &mut DrawList, goal: &Goal, field: &Field) {
    let (plot, y) = (field.plot, field.y(goal.value));
    let (top, bottom) = match goal.zone {
        Some(Relation::AtMost) => (y, plot.bottom),
        Some(Relation::AtLeast) => (plot.top, y),
        Some(Relation::Equals) | None => return,
    };
    let ground = Rect::new(plot.left, top, plot.right, bottom);
    picture.items.push(Primitive::Fill(ground, Role::TargetZone));
}

/// Draws the line; what it takes is kept free of labels.
pub fn line(picture: &mut DrawList, trend: &Trend, goal: &Goal, field: &Field, occupied: &mut Occupied) {
    let y = field.y(goal.value);
    let from = field.frame.x(f32::from(goal.from.max(trend.first)));
    let due = field.frame.x(f32::from(goal.year));
    let end = field.plot.right;
    picture.rule((from, y), (due, y), Pen::solid(Role::TargetInk, 2.0));
    picture.rule((due, y), (end, y), Pen::dashed(Role::TargetInk, 2.0, (2.0, 4.0)));
    occupied.lines.push(((from, y), (end, y)));
    let half = field.frame.sizes.px(HALF);
    occupied.boxes.push(Rect::around((due, y), half, half));
}

/// Draws the diamond over the lines.
pub fn diamond(picture: &mut DrawList, goal: &Goal, field: &Field) {
    let half = field.frame.sizes.px(HALF);
    let pen = Pen::solid(Role::TargetInk, 1.5);
    picture.diamond(field.at(goal.year, goal.value), half, Role::Gold, pen);
}

/// Writes its words beside the line, where nothing is in the way.
pub fn words(picture: &mut DrawList, goal: &Goal, field: &Field, occupied: &mut Occupied, bounds: &Rect) {
    let sizes = field.frame.sizes;
    let set = sizes.micro().bold();
    let wanted = Wanted { text: &goal.words, set, role: Role::TargetInk, needed: true };
    let (x, y) = field.at(goal.year, goal.value);
    let (above, below) = (y - sizes.px(12.0), y + sizes.px(10.0) + set.size_px);
    let (near_above, near_below) = (y - sizes.px(6.0), y + sizes.px(6.0) + set.size_px * 0.8);
    let half = set.width(&goal.words) / 2.0;
    let step = field.frame.step();
    let mut places: Vec<(Point, Align)> = vec![((x, below), Align::Middle), ((x, above), Align::Middle)];
    // Along the line, farther and farther from the diamond.
    for far in 0u8..8 {
        let dx = half + step * (0.4 + 0.5 * f32::from(far));
        for at in [x - dx, x + dx] {
            places.push(((at, near_below), Align::Middle));
            places.push(((at, near_above), Align::Middle));
        }
    }
    // Or farther from the line.
    for far in 1u8..5 {
        let dy = f32::from(far) * set.size_px;
        places.push(((x, below + dy), Align::Middle));
        places.push(((x, above - dy), Align::Middle));
    }
    occupied.place(picture, wanted, bounds, &places);
}
