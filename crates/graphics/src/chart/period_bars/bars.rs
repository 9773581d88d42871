//! One period: its figure and words, and the stretch of time that it covers.

use super::Span;
use super::layout::clear;
use crate::chart::axis::Years;
use crate::chart::draw_list::{Align, DrawList, Pen, Primitive, Rect};
use crate::chart::metrics::{Sizes, Type};
use crate::chart::{Mark, Role};

/// The columns of figures and words, and the strip of time beside or under them.
pub struct Field {
    /// Text sizes.
    pub sizes: Sizes,
    /// Years at their middles.
    pub years: Years,
    /// Left edge of the strip.
    pub left: f32,
    /// The strip lies under the words.
    pub below: bool,
    /// Words are under their figure, for want of room beside it.
    pub stacked: bool,
    /// Half of a year's width.
    pub half: f32,
    /// Width of the figures.
    pub figures: f32,
    /// Room for the words.
    pub room: f32,
}

impl Field {
    /// Where a moment lies; 2014.0 is the first of 2014.
    pub fn x(&self, moment: f32) -> f32 {
        self.left + (moment - f32::from(self.years.first)) * self.half * 2.0
    }
}

/// The types of figures and words.
pub fn types(sizes: Sizes) -> (Type, Type) {
    (sizes.micro().bold(), sizes.micro())
}

/// The distance between figures and words.
pub fn gap(sizes: Sizes) -> f32 {
    sizes.px(8.0)
}

/// Sets a period under `y`; gives the y under it.
pub fn set(picture: &mut DrawList, span: &Span, field: &Field, y: f32) -> f32 {
    let sizes = field.sizes;
    let (bold, plain) = types(sizes);
    let first = bold.centred(y + plain.leading() / 2.0);
    // Figures end in one line: their order can be read down the column, whatever the period.
    clear(picture, bold.bounds(&span.figure, (field.figures, first), Align::End));
    picture.text(&span.figure, (field.figures, first), Align::End, bold, Role::Ink);
    let mut under = y + plain.leading() * f32::from(u8::from(field.stacked));
    for line in plain.wrap(&span.words, field.room) {
        let at = (
            if field.stacked { 0.0 } else { field.figures + gap(sizes) },
            bold.centred(under + plain.leading() / 2.0),
        );
        clear(picture, plain.bounds(&line, at, Align::Start));
        picture.text(&line, at, Align::Start, plain, Role::Ink2);
        under += plain.leading();
    }
    let middle = if field.below { under + sizes.px(8.0) } else { y + plain.leading() / 2.0 };
    let bottom = if field.below { middle + sizes.px(16.0) } else { under + sizes.px(7.0) };
    let (left, right) = (field.x(span.from), field.x(span.to));
    stretch(picture, span.wider, (left, right), middle, sizes);
    let above = sizes.px(3.0);
    picture.hits.marks.push(Mark {
        series: 0,
        region: span.region,
        year: span.year,
        x: (left + right) / 2.0,
        y: middle,
        area: Rect::new(0.0, y - above, picture.width, bottom - above),
        role: Role::Ink2,
        spoken: span.spoken.clone(),
    });
    bottom
}

/// A stretch of time between two ends, as on a time line; hollow for a figure that counts more than the others.
fn stretch(picture: &mut DrawList, wider: bool, (left, right): (f32, f32), middle: f32, sizes: Sizes) {
    let bar = Rect::new(left, middle - sizes.px(2.0), right, middle + sizes.px(2.0));
    match wider {
        true => {
            let corners = vec![(left, bar.top), (right, bar.top), (right, bar.bottom), (left, bar.bottom)];
            picture.items.push(Primitive::Shape(corners, Role::Paper, Some(Pen::solid(Role::Ink2, 1.25))));
        }
        false => picture.items.push(Primitive::Fill(bar, Role::Ink2)),
    }
    for (end, inwards) in [(left, 0.75), (right, -0.75)] {
        let (x, reach) = (end + inwards, sizes.px(5.0));
        picture.rule((x, middle - reach), (x, middle + reach), Pen::solid(Role::Ink2, 1.5));
    }
}
