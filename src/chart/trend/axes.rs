//! Grid, years, breaks and gaps behind the lines.

use super::frame::{Field, Frame, Naming};
use super::{Break, Trend};
use crate::chart::domain::held;
use crate::chart::metrics::Sizes;
use crate::chart::picture::{Align, Item, Pen, Picture, Point, Rect};
use crate::chart::theme::Role;
use crate::text::number;

/// The vertical of a break.
const BREAK: Pen = Pen::dashed(Role::Ink2, 1.25, (2.0, 3.0));

/// A year under the plot.
#[derive(Clone, Debug, PartialEq)]
struct YearLabel {
    text: String,
    x: f32,
    half: f32,
    chosen: bool,
}

/// Horizontal lines with their figures; a baseline only where the axis starts at zero.
pub fn grid(picture: &mut Picture, trend: &Trend, field: &Field) {
    let sizes = field.frame.sizes;
    let set = sizes.micro();
    let zero = field.scale.starts_at_zero();
    for (at, tick) in field.scale.ticks.iter().enumerate() {
        let y = field.y(*tick);
        let role = if zero && at == 0 {
            Role::LineStrong
        } else {
            Role::Line
        };
        picture.rule(
            (field.plot.left, y),
            (field.plot.right, y),
            Pen::solid(role, 1.0),
        );
        let text = number(trend.locale, *tick);
        let (x, align) = match field.frame.naming {
            Naming::Alone => (field.plot.right + sizes.px(6.0), Align::Start),
            _ => (field.plot.left - sizes.px(8.0), Align::End),
        };
        picture.text(&text, (x, set.centred(y)), align, set, Role::Ink3);
    }
}

/// Hatched columns where nobody published a figure.
pub fn gaps(picture: &mut Picture, trend: &Trend, field: &Field) {
    let half = field.frame.step() * 0.33;
    for year in &trend.gaps {
        let x = field.frame.x(f32::from(*year));
        let column = Rect::new(x - half, field.plot.top, x + half, field.plot.bottom);
        picture.items.push(Item::Hatch(column));
    }
}

/// Words of the breaks in one or more rows; gives the y under them.
pub fn break_words(picture: &mut Picture, trend: &Trend, frame: &Frame, top: f32) -> f32 {
    let set = frame.sizes.micro();
    let row = set.leading().ceil();
    let mut taken: Vec<Rect> = Vec::new();
    let mut bottom = top;
    for change in &trend.breaks {
        let x = break_x(frame, change);
        let places = places(change, x, frame, top, row);
        let others: Vec<f32> = trend
            .breaks
            .iter()
            .map(|b| break_x(frame, b))
            .filter(|o| *o != x)
            .collect();
        let found = places.into_iter().find(|(_, _, ground)| {
            let inside = ground.left >= 0.0 && ground.right <= frame.width;
            let near = ground.grown(3.0);
            let crossed = others.iter().any(|o| near.left < *o && *o < near.right);
            inside && !crossed && !taken.iter().any(|t| t.overlaps(&near))
        });
        if let Some((words, align, ground)) = found {
            let at = (
                if align == Align::Start {
                    ground.left
                } else {
                    ground.right
                },
                ground.bottom - row * 0.3,
            );
            picture.text(words, at, align, set, Role::Ink2);
            bottom = bottom.max(ground.bottom);
            taken.push(ground);
        }
    }
    bottom
}

/// Verticals of the breaks.
pub fn break_lines(picture: &mut Picture, trend: &Trend, frame: &Frame, top: f32, bottom: f32) {
    for change in &trend.breaks {
        let x = break_x(frame, change);
        picture.rule((x, top), (x, bottom), BREAK);
    }
}

/// The breaks inside a plot, which labels keep clear of.
pub fn break_legs(trend: &Trend, field: &Field) -> Vec<(Point, Point)> {
    let xs = trend.breaks.iter().map(|b| break_x(&field.frame, b));
    xs.map(|x| ((x, field.plot.top), (x, field.plot.bottom)))
        .collect()
}

/// Years under the plot, as many as have room; the chosen one always. Gives the y under them.
pub fn years(picture: &mut Picture, trend: &Trend, frame: &Frame, y: f32) -> f32 {
    let set = frame.sizes.axis();
    let baseline = y + set.size_px * 1.5;
    for label in year_labels(trend, frame, frame.sizes) {
        let role = if label.chosen { Role::Ink } else { Role::Ink3 };
        let set = set.weight(label.chosen);
        picture.text(&label.text, (label.x, baseline), Align::Middle, set, role);
    }
    baseline + set.size_px * 0.4
}

fn break_x(frame: &Frame, change: &Break) -> f32 {
    frame.x(f32::from(change.year) - 0.5)
}

/// Places of a break's words: right or left of its line, upper rows and longer words first.
fn places<'a>(
    change: &'a Break,
    x: f32,
    frame: &Frame,
    top: f32,
    row: f32,
) -> Vec<(&'a str, Align, Rect)> {
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

fn year_labels(trend: &Trend, frame: &Frame, sizes: Sizes) -> Vec<YearLabel> {
    let choices = [
        (1, false),
        (2, false),
        (2, true),
        (4, false),
        (4, true),
        (8, true),
    ];
    let made = |(step, short): (u16, bool)| -> Vec<YearLabel> {
        let every = (trend.first..=trend.last).filter(|y| y % step == 0);
        every
            .map(|y| year_label(y, short, trend, frame, sizes))
            .collect()
    };
    let gap = sizes.px(7.0);
    let apart = |labels: &Vec<YearLabel>| {
        let pairs = labels.iter().zip(labels.iter().skip(1));
        pairs
            .into_iter()
            .all(|(a, b)| a.x + a.half + gap <= b.x - b.half)
    };
    let (mut labels, short) = choices
        .iter()
        .map(|c| (made(*c), c.1))
        .find(|(labels, _)| apart(labels))
        .unwrap_or_default();
    if let Some(year) = trend.chosen {
        let own = year_label(year, short, trend, frame, sizes);
        labels.retain(|l| (l.x - own.x).abs() >= l.half + own.half + gap);
        labels.push(own);
    }
    labels
}

fn year_label(year: u16, short: bool, trend: &Trend, frame: &Frame, sizes: Sizes) -> YearLabel {
    let text = if short {
        format!("’{:02}", year % 100)
    } else {
        year.to_string()
    };
    let chosen = trend.chosen == Some(year);
    let half = sizes.axis().weight(chosen).width(&text) / 2.0;
    let x = held(frame.x(f32::from(year)), half, frame.width - half);
    YearLabel {
        text,
        x,
        half,
        chosen,
    }
}
