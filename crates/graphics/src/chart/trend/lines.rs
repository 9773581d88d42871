//! The lines and their points.

use super::frame::Field;
use super::{Dot, Line, Shape, Trend};
use crate::chart::draw_list::{DrawList, Pen, Point, Primitive, Rect};
use crate::chart::{Mark, Role};

/// Pattern of a figure published for a time before the region existed.
const BACKCAST: (f32, f32) = (3.0, 3.0);

/// The line of a region: colour, width, pattern.
pub fn pen(trend: &Trend, line: &Line) -> Pen {
    let own = |role: Role| if line.context { Role::Ink3 } else { role };
    match line.pin {
        Some(0) => Pen::solid(own(Role::PinA), 2.25),
        Some(1) => Pen::dashed(own(Role::PinB), 2.25, (7.0, 3.5)),
        Some(_) => Pen::dashed(own(Role::PinC), 2.25, (2.0, 3.0)),
        None if line.context => Pen::solid(Role::Ink3, 2.0),
        None if trend.plan => Pen::solid(Role::Plan, 2.25),
        None if trend.compares() => Pen::solid(Role::Ink3, 2.0),
        None => Pen::solid(Role::Actual, 2.25),
    }
}

/// Draws a line, never across a cut; legs to backcast figures are thin and broken.
pub fn line(picture: &mut DrawList, trend: &Trend, field: &Field, line: &Line) {
    let whole = pen(trend, line);
    let thin = Pen::dashed(whole.role, 1.5, BACKCAST);
    let mut open: Vec<Point> = Vec::new();
    let mut before: Option<&Dot> = None;
    for dot in &line.dots {
        let here = field.at(dot.year, dot.value);
        let from = before.filter(|_| dot.joined);
        if let Some(from) = from.filter(|b| b.backcast || dot.backcast) {
            let leg = vec![field.at(from.year, from.value), here];
            picture.items.push(Primitive::Path(leg, thin));
            close(picture, &mut open, whole);
        } else if from.is_none() {
            close(picture, &mut open, whole);
        }
        open.push(here);
        before = Some(dot);
    }
    close(picture, &mut open, whole);
}

/// Draws the points that are shown: ends of the line, the chosen and the target year, single figures,
/// and all with a caution.
pub fn dots(picture: &mut DrawList, trend: &Trend, field: &Field, line: &Line) {
    let role = pen(trend, line).role;
    let mut after = line.dots.iter().skip(1);
    for dot in &line.dots {
        let single = !dot.joined && !after.next().is_some_and(|next| next.joined);
        let strong = single || shown(trend, line, dot);
        if strong || dot.shape != Shape::Full {
            let radius = field.frame.sizes.px(if strong { 4.5 } else { 3.5 });
            point(picture, field.at(dot.year, dot.value), dot.shape, radius, role);
        }
    }
}

/// True for a figure that is written beside its point.
pub fn shown(trend: &Trend, line: &Line, dot: &Dot) -> bool {
    let ends = [line.dots.first(), line.dots.last()];
    let end = ends.iter().flatten().any(|d| d.year == dot.year);
    let goal = trend.goal.as_ref().is_some_and(|g| g.year == dot.year && line.pin.is_none());
    end || goal || trend.chosen == Some(dot.year)
}

/// Adds every figure of a line to what can be pointed at.
pub fn marks(picture: &mut DrawList, trend: &Trend, field: &Field, line: &Line, series: u8) {
    for dot in &line.dots {
        let (x, y) = field.at(dot.year, dot.value);
        picture.hits.marks.push(Mark {
            series,
            region: line.region,
            year: dot.year,
            x,
            y,
            area: Rect::around((x, y), 0.0, 0.0),
            role: pen(trend, line).role,
            spoken: dot.spoken.clone(),
        });
    }
}

fn close(picture: &mut DrawList, open: &mut Vec<Point>, pen: Pen) {
    let points = std::mem::take(open);
    if points.len() > 1 {
        picture.items.push(Primitive::Path(points, pen));
    }
}

fn point(picture: &mut DrawList, at: Point, shape: Shape, radius: f32, role: Role) {
    match shape {
        Shape::Full => {
            let halo = Pen::solid(Role::Paper, 1.5);
            picture.items.push(Primitive::Disc(at, radius, role, Some(halo)));
        }
        Shape::Hollow => {
            let ring = Pen::solid(role, 2.0);
            picture.items.push(Primitive::Disc(at, radius, Role::Paper, Some(ring)));
        }
        Shape::Square => picture.square(at, radius, Role::Paper, Pen::solid(role, 2.0)),
    }
}
