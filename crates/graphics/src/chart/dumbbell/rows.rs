//! One row of dumbbells.

use super::key::subject;
use super::layout::Grid;
use super::{Dumbbell, Row};
use crate::chart::domain::held;
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::metrics::Sizes;
use crate::chart::{Mark, Role};

/// The country's line.
pub const NATIONAL: Pen = Pen::dashed(Role::Ink, 1.25, (3.0, 2.5));

/// Sets a row between two heights.
pub fn set(picture: &mut DrawList, scene: &Dumbbell, grid: &Grid, row: &Row, (top, bottom): (f32, f32)) {
    let sizes = grid.sizes;
    let small = sizes.small().weight(row.strong);
    let low = if grid.stacked { 15.0 } else { 13.5 };
    let y = bottom - sizes.px(low);
    let lines = grid.name_lines(row);
    if grid.stacked {
        let pen = Pen::solid(Role::Line, 1.0);
        picture.rule((0.0, bottom), (picture.width, bottom), pen);
    }
    let above = match grid.stacked {
        true => y - sizes.px(if grid.labelled { 27.0 } else { 15.0 }),
        false => y + small.leading() / 2.0,
    };
    let mut line_y = small.centred(above - small.leading() * (lines.len() as f32 - 0.5));
    let ratio = (picture.width, line_y);
    picture.text(&row.ratio, ratio, Align::End, small, Role::Ink);
    for line in &lines {
        picture.text(line, (0.0, line_y), Align::Start, small, Role::Ink);
        line_y += small.leading();
    }
    let x = dots(picture, scene, grid, row, y);
    picture.hits.marks.push(Mark {
        series: 0,
        region: row.region,
        year: scene.year,
        x,
        y,
        area: Rect::new(0.0, top, picture.width, bottom),
        role: subject(scene),
        spoken: row.spoken.clone(),
    });
}

/// The hollow dot.
pub fn hollow(picture: &mut DrawList, at: Point, sizes: Sizes) {
    let ring = Pen::solid(Role::Ink, 2.0);
    picture.items.push(Primitive::Disc(at, sizes.px(4.5), Role::Paper, Some(ring)));
}

pub fn square(picture: &mut DrawList, at: Point, sizes: Sizes) {
    picture.square(at, sizes.px(4.5), Role::Line, Pen::solid(Role::Ink3, 1.25));
}

/// Line and marks; gives the place of the full dot.
fn dots(picture: &mut DrawList, scene: &Dumbbell, grid: &Grid, row: &Row, y: f32) -> f32 {
    let sizes = grid.sizes;
    let xs = || row.values().map(|v| grid.x(v));
    let (left, right) = (xs().fold(f32::MAX, f32::min), xs().fold(0.0, f32::max));
    if right > left {
        picture.rule((left, y), (right, y), Pen::solid(Role::Ink3, 1.75));
    }
    if let Some(third) = row.third {
        square(picture, (grid.x(third), y), sizes);
    }
    if let Some(reference) = row.reference {
        hollow(picture, (grid.x(reference), y), sizes);
    }
    let Some(value) = row.subject else {
        return left.min(right);
    };
    let x = grid.x(value);
    let halo = Some(Pen::solid(Role::Paper, 1.0));
    picture.items.push(Primitive::Disc((x, y), sizes.px(5.5), subject(scene), halo));
    let set = sizes.micro().bold();
    let half = set.width(&row.label) / 2.0;
    let at = (held(x, half, picture.width - half), y - sizes.px(9.0));
    if !row.label.is_empty() {
        let ground = set.bounds(&row.label, at, Align::Middle);
        picture.items.push(Primitive::Fill(ground, Role::Paper));
    }
    picture.text(&row.label, at, Align::Middle, set, Role::Ink);
    x
}
