//! The names at the right, and the curves that lead to them.

use super::IndexLines;
use super::layout::Field;
use crate::chart::domain::held;
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::metrics::{Sizes, Type};
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
pub fn height(scene: &IndexLines, sizes: Sizes) -> f32 {
    held(row(sizes) * (scene.lines.len() as f32 - 1.0), sizes.px(200.0), 2000.0)
}

/// The width that names and curves need.
pub fn width(scene: &IndexLines, sizes: Sizes) -> f32 {
    let names = scene.lines.iter().map(|l| l.name.as_str());
    reach(sizes) + sizes.px(6.0) + set_of(sizes).bold().widest(names)
}

/// Writes the names in their order and leads a curve to each.
pub fn set(picture: &mut DrawList, scene: &IndexLines, field: &Field) {
    let sizes = field.sizes;
    for (number, line) in (0u8..).zip(&scene.lines) {
        let Some(end) = line.points.last() else {
            continue;
        };
        let (left, y) = place(number, field);
        let from = field.at(*end);
        let curve = curve((from.0 + sizes.px(6.0), from.1), (left, y));
        picture.items.push(Primitive::Path(curve, Pen::solid(Role::Plan, 1.0)));
        let set = set_of(sizes);
        picture.text(&line.name, (left + sizes.px(6.0), set.centred(y)), Align::Start, set, Role::Ink2);
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

/// Where the curve of a name ends.
fn place(number: u8, field: &Field) -> Point {
    (field.plot.right + reach(field.sizes), field.plot.top + f32::from(number) * row(field.sizes))
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
