//! What stands around a plot of years: the years under it, the lines of its figures.
//!
//! Invariant: years never touch each other; the chosen one is always written.

use super::domain::{Domain, Scale, held};
use super::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use super::metrics::Sizes;
use super::theme::Role;
use text::{Locale, number};

/// Years from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Years {
    /// The first year.
    pub first: u16,
    /// The last year.
    pub last: u16,
    /// The chosen one, written bold.
    pub chosen: Option<u16>,
    /// Where the first and the last year lie.
    pub span: (f32, f32),
}

/// A year under the plot.
#[derive(Clone, Debug, PartialEq)]
struct YearLabel {
    text: String,
    x: f32,
    half: f32,
    chosen: bool,
}

impl Years {
    /// Where a year lies.
    pub fn x(&self, year: f32) -> f32 {
        let years = Domain::new(f64::from(self.first), f64::from(self.last));
        years.px(f64::from(year), self.span.0, self.span.1)
    }

    /// The distance between two years.
    pub fn step(&self) -> f32 {
        self.x(f32::from(self.first) + 1.0) - self.x(f32::from(self.first))
    }

    /// Writes as many years as have room under the height `y`; gives the y under them.
    pub fn set(&self, picture: &mut DrawList, y: f32, sizes: Sizes) -> f32 {
        let set = sizes.axis();
        let baseline = y + set.size_px * 1.5;
        for label in self.labels(picture.width, sizes) {
            let role = if label.chosen { Role::Ink } else { Role::Ink3 };
            let set = set.weight(label.chosen);
            picture.text(&label.text, (label.x, baseline), Align::Middle, set, role);
        }
        baseline + set.size_px * 0.4
    }

    fn labels(&self, width: f32, sizes: Sizes) -> Vec<YearLabel> {
        let choices = [(1, false), (2, false), (2, true), (4, false), (4, true), (8, true)];
        let made = |(step, short): (u16, bool)| -> Vec<YearLabel> {
            let every = (self.first..=self.last).filter(|y| y % step == 0);
            every.map(|year| self.label(year, short, width, sizes)).collect()
        };
        let gap = sizes.px(7.0);
        let apart = |labels: &Vec<YearLabel>| {
            let mut pairs = labels.iter().zip(labels.iter().skip(1));
            pairs.all(|(a, b)| a.x + a.half + gap <= b.x - b.half)
        };
        let (mut labels, short) =
            choices.iter().map(|c| (made(*c), c.1)).find(|(labels, _)| apart(labels)).unwrap_or_default();
        if let Some(year) = self.chosen {
            let own = self.label(year, short, width, sizes);
            labels.retain(|l| (l.x - own.x).abs() >= l.half + own.half + gap);
            labels.push(own);
        }
        labels
    }

    fn label(&self, year: u16, short: bool, width: f32, sizes: Sizes) -> YearLabel {
        let text = if short { format!("’{:02}", year % 100) } else { year.to_string() };
        let chosen = self.chosen == Some(year);
        let half = sizes.axis().weight(chosen).width(&text) / 2.0;
        let x = held(self.x(f32::from(year)), half, width - half);
        YearLabel { text, x, half, chosen }
    }
}

/// Horizontal lines with their figures on the `right` or left of a plot; a baseline only where the axis starts
/// at zero, else two strokes under the lowest figure.
pub fn grid(
    picture: &mut DrawList,
    scale: &Scale,
    plot: &Rect,
    right: bool,
    (locale, sizes): (Locale, Sizes),
) {
    let set = sizes.micro();
    let zero = scale.starts_at_zero();
    for (at, tick) in scale.ticks.iter().enumerate() {
        let y = scale.domain.px(tick.to_f64(), plot.bottom, plot.top);
        let role = if zero && at == 0 { Role::LineStrong } else { Role::Line };
        picture.rule((plot.left, y), (plot.right, y), Pen::solid(role, 1.0));
        let (x, align) = match right {
            true => (plot.right + sizes.px(6.0), Align::Start),
            false => (plot.left - sizes.px(8.0), Align::End),
        };
        let text = number(locale, *tick);
        picture.text(&text, (x, set.centred(y)), align, set, Role::Ink3);
    }
    if !zero {
        let x = if right { plot.right + sizes.px(11.0) } else { plot.left - sizes.px(28.0) };
        cut(picture, (x, plot.bottom + sizes.px(12.0)), sizes);
    }
}

fn cut(picture: &mut DrawList, (x, y): Point, sizes: Sizes) {
    for step in [0.0, 4.5] {
        let (left, tall) = (x + sizes.px(step), sizes.px(4.5));
        let stroke = vec![(left, y + tall), (left + sizes.px(4.0), y - tall)];
        picture.items.push(Primitive::Path(stroke, Pen::solid(Role::Ink2, 1.25)));
    }
}
