//! One period: its bar, its figure, its words.

use super::Span;
use super::layout::clear;
use crate::chart::axis::Years;
use crate::chart::domain::held;
use crate::chart::metrics::{Sizes, Type};
use crate::chart::picture::{Align, Item, Pen, Picture, Rect};
use crate::chart::{Mark, Role};

/// The time axis.
pub struct Field {
    /// Text sizes.
    pub sizes: Sizes,
    /// Years at their middles.
    pub years: Years,
    /// Words stand under the bars.
    pub below: bool,
    /// Half of a year's width.
    pub half: f32,
}

impl Field {
    /// Where a moment lies; 2014.0 is the first of 2014.
    pub fn x(&self, moment: f32) -> f32 {
        let whole = f32::from(self.years.first);
        (moment - whole) * self.half * 2.0
    }
}

/// The width that figure and words need after a bar.
pub fn width(span: &Span, sizes: Sizes) -> f32 {
    let (bold, plain) = types(sizes);
    bold.width(&span.figure) + plain.width(&span.words) + sizes.px(16.0)
}

/// Sets a period under `y`; gives the y under it.
pub fn set(picture: &mut Picture, span: &Span, field: &Field, y: f32) -> f32 {
    let sizes = field.sizes;
    let (left, right) = (field.x(span.from), field.x(span.to));
    let middle = y + sizes.px(8.0);
    let bar = Rect::new(left, y, right, y + sizes.px(16.0));
    match span.wider {
        true => outline(picture, bar),
        false => picture.items.push(Item::Fill(bar, Role::Ink2)),
    }
    let bottom = if field.below {
        under(picture, span, field, bar)
    } else {
        let (bold, _) = types(sizes);
        let at = right + sizes.px(8.0);
        words(picture, span, sizes, (at, bold.centred(middle)), span.words.as_str());
        bar.bottom
    };
    let bottom = bottom + sizes.px(if field.below { 12.0 } else { 13.0 });
    let above = sizes.px(4.0);
    let area = Rect::new(0.0, y - above, picture.width, bottom - above);
    picture.hits.marks.push(Mark {
        series: 0,
        region: span.region,
        year: span.year,
        x: (left + right) / 2.0,
        y: middle,
        area,
        role: Role::Ink2,
        spoken: span.spoken.clone(),
    });
    bottom
}

/// The bar of a figure that counts more than the others.
fn outline(picture: &mut Picture, bar: Rect) {
    let (l, t, r, b) = (bar.left + 1.0, bar.top + 1.0, bar.right - 1.0, bar.bottom - 1.0);
    let corners = vec![(l, t), (r, t), (r, b), (l, b)];
    let pen = Some(Pen::solid(Role::Ink2, 1.75));
    picture.items.push(Item::Shape(corners, Role::Paper, pen));
}

fn types(sizes: Sizes) -> (Type, Type) {
    (sizes.micro().bold(), sizes.micro())
}

/// Figure and words under the bar, from its left edge as far as there is room; gives the y under them.
fn under(picture: &mut Picture, span: &Span, field: &Field, bar: Rect) -> f32 {
    let sizes = field.sizes;
    let (bold, plain) = types(sizes);
    let wanted = width(span, sizes) - sizes.px(8.0);
    let left = held(bar.left, 0.0, (picture.width - wanted).max(0.0));
    let first = picture.width - left - bold.width(&span.figure) - sizes.px(6.0);
    let mut lines = plain.wrap(&span.words, first.max(1.0));
    if lines.first().is_some_and(|line| plain.width(line) > first) {
        lines = plain.wrap(&span.words, picture.width);
        lines.insert(0, String::new());
    }
    let mut lines = lines.into_iter();
    let mut y = bar.bottom + plain.leading();
    let beside = lines.next().unwrap_or_default();
    words(picture, span, sizes, (left, y), &beside);
    for line in lines {
        y += plain.leading();
        clear(picture, plain.bounds(&line, (left, y), Align::Start));
        picture.text(&line, (left, y), Align::Start, plain, Role::Ink2);
    }
    y
}

fn words(picture: &mut Picture, span: &Span, sizes: Sizes, (x, y): (f32, f32), text: &str) {
    let (bold, plain) = types(sizes);
    let after = x + bold.width(&span.figure) + sizes.px(5.0);
    let end = after + plain.width(text);
    clear(picture, Rect { right: end, ..bold.bounds(&span.figure, (x, y), Align::Start) });
    picture.text(&span.figure, (x, y), Align::Start, bold, Role::Ink);
    picture.text(text, (after, y), Align::Start, plain, Role::Ink2);
}
