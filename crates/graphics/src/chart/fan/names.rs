//! The names at the right, and the curves that lead to them.

use super::layout::Field;
use super::{Fan, Line};
use crate::chart::domain::held;
use crate::chart::metrics::{Sizes, Type};
use crate::chart::picture::{Align, Item, Pen, Picture, Point, Rect};
use crate::chart::{Mark, Role};

/// Pieces of a curve.
const PIECES: u8 = 14;

/// Height of a name.
fn row(sizes: Sizes) -> f32 {
    sizes.px(20.0)
}

/// Length of the curves.
fn reach(sizes: Sizes) -> f32 {
    sizes.px(48.0)
}

fn set_of(sizes: Sizes) -> Type {
    sizes.micro()
}

/// The height that the names need.
pub fn height(scene: &Fan, sizes: Sizes) -> f32 {
    held(row(sizes) * (scene.lines.len() as f32 - 1.0), sizes.px(200.0), 2000.0)
}

/// The width that names and curves need.
pub fn width(scene: &Fan, sizes: Sizes) -> f32 {
    let names = scene.lines.iter().map(|l| l.name.as_str());
    reach(sizes) + sizes.px(6.0) + set_of(sizes).bold().widest(names)
}

/// Writes the names in their order and leads a curve to each.
pub fn set(picture: &mut Picture, scene: &Fan, field: &Field) {
    let sizes = field.sizes;
    for (number, line) in (0u8..).zip(&scene.lines) {
        let Some(end) = line.points.last() else {
            continue;
        };
        let (left, y) = place(number, field);
        // A raised name is written by `raise`.
        if scene.raised != Some(line.region) {
            write(picture, line, (left, y), field, false);
        }
        let half = row(sizes) / 2.0;
        picture.hits.marks.push(Mark {
            series: number.saturating_add(1),
            region: line.region,
            year: end.0,
            x: left,
            y,
            area: Rect::new(left, y - half, picture.width, y + half),
            role: Role::Plan,
            spoken: line.spoken.clone(),
        });
    }
}

/// Writes one name over the others, with its curve, in ink.
pub fn raise(picture: &mut Picture, line: &Line, number: u8, field: &Field) {
    let (left, y) = place(number, field);
    let ground = Rect::new(left, y - row(field.sizes) / 2.0, picture.width, y + row(field.sizes) / 2.0);
    picture.items.push(Item::Fill(ground, Role::Paper));
    write(picture, line, (left, y), field, true);
}

/// Where the curve of a name ends.
fn place(number: u8, field: &Field) -> Point {
    (field.plot.right + reach(field.sizes), field.plot.top + f32::from(number) * row(field.sizes))
}

fn write(picture: &mut Picture, line: &Line, (left, y): Point, field: &Field, raised: bool) {
    let Some(end) = line.points.last() else {
        return;
    };
    let sizes = field.sizes;
    let (pen, role) = match raised {
        true => (Pen::solid(Role::Ink, 2.0), Role::Ink),
        false => (Pen::solid(Role::Plan, 1.0), Role::Ink2),
    };
    let from = field.at(*end);
    let start = (from.0 + sizes.px(6.0), from.1);
    picture.items.push(Item::Path(curve(start, (left, y)), pen));
    let set = set_of(sizes).weight(raised);
    picture.text(&line.name, (left + sizes.px(6.0), set.centred(y)), Align::Start, set, role);
}

/// A curve that leaves and arrives level.
fn curve(from: Point, to: Point) -> Vec<Point> {
    let piece = |n: u8| {
        let t = f32::from(n) / f32::from(PIECES);
        let eased = t * t * (3.0 - 2.0 * t);
        (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * eased)
    };
    (0..=PIECES).map(piece).collect()
}
