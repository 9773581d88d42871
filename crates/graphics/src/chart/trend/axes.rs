//! Breaks and gaps behind the lines.

use super::frame::{Field, Frame};
use super::{Break, Trend};
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::theme::Role;

/// The vertical of a break.
const BREAK: Pen = Pen::dashed(Role::Ink2, 1.25, (2.0, 3.0));

/// Hatched columns where nobody published a figure.
pub fn gaps(picture: &mut DrawList, trend: &Trend, field: &Field) {
    let half = field.frame.step() * 0.33;
    for year in &trend.gaps {
        let x = field.frame.x(f32::from(*year));
        let column = Rect::new(x - half, field.plot.top, x + half, field.plot.bottom);
        picture.items.push(Primitive::Hatch(column));
    }
}

/// Words of the breaks in one or more rows; gives the y under them.
pub fn break_words(picture: &mut DrawList, trend: &Trend, frame: &Frame, top: f32) -> f32 {
    let set = frame.sizes.micro();
    let row = set.leading().ceil();
    let mut occupied: Vec<Rect> = Vec::new();
    let mut bottom = top;
    for change in &trend.breaks {
        let x = break_x(frame, change);
        let places = places(change, x, frame, top, row);
        let others: Vec<f32> = trend.breaks.iter().map(|b| break_x(frame, b)).filter(|o| *o != x).collect();
        let found = places.into_iter().find(|(_, _, ground)| {
            let inside = ground.left >= 0.0 && ground.right <= frame.width;
            let near = ground.grown(3.0);
            let crossed = others.iter().any(|o| near.left < *o && *o < near.right);
            inside && !crossed && !occupied.iter().any(|t| t.overlaps(&near))
        });
        if let Some((words, align, ground)) = found {
            let at =
                (if align == Align::Start { ground.left } else { ground.right }, ground.bottom - row * 0.3);
            picture.text(words, at, align, set, Role::Ink2);
            bottom = bottom.max(ground.bottom);
            occupied.push(ground);
        }
    }
    bottom
}

/// Verticals of the breaks, interrupted where a heading stands.
pub fn break_lines(picture: &mut DrawList, trend: &Trend, frame: &Frame, top: f32, bottom: f32) {
    let written: Vec<Rect> = picture.labels().map(|l| l.bounds().grown(frame.sizes.px(3.0))).collect();
    for change in &trend.breaks {
        let x = break_x(frame, change);
        let mut from = top;
        // Labels are in their order down the chart.
        for ground in written.iter().filter(|r| r.left < x && x < r.right && r.bottom > top) {
            if ground.top > from {
                picture.rule((x, from), (x, ground.top), BREAK);
            }
            from = from.max(ground.bottom);
        }
        picture.rule((x, from), (x, bottom), BREAK);
    }
}

/// The breaks inside a plot, which labels keep clear of.
pub fn break_legs(trend: &Trend, field: &Field) -> Vec<(Point, Point)> {
    let xs = trend.breaks.iter().map(|b| break_x(&field.frame, b));
    xs.map(|x| ((x, field.plot.top), (x, field.plot.bottom))).collect()
}

fn break_x(frame: &Frame, change: &Break) -> f32 {
    frame.x(f32::from(change.year) - 0.5)
}

/// Places of a break's words: right or left of its line, upper rows and longer words first.
fn places<'a>(change: &'a Break, x: f32, frame: &Frame, top: f32, row: f32) -> Vec<(&'a str, Align, Rect)> {
    let set = frame.sizes.micro();
    let gap = frame.sizes.px(5.0);
    let mut places = Vec::new();
    for level in 0u8..3 {
        let y = top + f32::from(level) * row;
        for words in &change.words {
            let words = words.as_str();
            let width = set.width(words);
            let right = Rect::new(x + gap, y, x + gap + width, y + row);
            let left = Rect::new(x - gap - width, y, x - gap, y + row);
            places.push((words, Align::Start, right));
            places.push((words, Align::End, left));
        }
    }
    places
}
