//! The ground of the lines: where the plot stands, where a year and a figure lie.

use super::{Line, Trend};
use crate::chart::axis::Years;
use crate::chart::domain::{Floor, Scale, held};
use crate::chart::draw_list::{Point, Rect};
use crate::chart::figure;
use crate::chart::metrics::Sizes;
use text::{Decimal, number};

/// How lines are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// One line, named by the heading; the axis is on the right.
    Alone,
    /// Names and last figures at the right end.
    Direct,
    /// Letters at the right end, names above the plot: narrow pages.
    Letters,
}

/// The horizontal measures that all panels share.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Text sizes.
    pub sizes: Sizes,
    pub width: f32,
    /// How lines are named.
    pub naming: Naming,
    /// Left and right edge of the plot.
    pub plot: (f32, f32),
    /// Room for names at the right end.
    pub end_room: f32,
    /// Height of a panel's plot.
    pub tall: f32,
    /// Room left of the first points and right of the last for their figures.
    room: (f32, f32),
    years: Years,
}

/// A panel's plot and axis.
#[derive(Clone, Debug)]
pub struct Field {
    pub plot: Rect,
    /// The axis.
    pub scale: Scale,
    /// Its left and right ends inside the plot.
    pub frame: Frame,
}

impl Frame {
    /// Measures for a width.
    pub fn of(trend: &Trend, width: f32, sizes: Sizes) -> Frame {
        let naming = match (trend.compares(), width >= sizes.px(520.0)) {
            (false, _) => Naming::Alone,
            (true, true) => Naming::Direct,
            (true, false) => Naming::Letters,
        };
        let micro = sizes.micro();
        let tall = tall(trend, width, sizes);
        let scales = trend.panels.iter().map(|p| scale(trend, &p.lines, most(tall, sizes)));
        let ticks: Vec<String> = scales.flat_map(|s| s.ticks).map(|t| number(trend.locale, t)).collect();
        let axis = micro.widest(ticks.iter().map(String::as_str)) + sizes.px(9.0);
        let mut frame = Frame {
            sizes,
            width,
            naming,
            plot: (axis, width),
            end_room: 0.0,
            tall,
            room: room(trend, sizes),
            years: Years { first: trend.first, last: trend.last, chosen: trend.chosen, span: (0.0, width) },
        };
        frame.end_room = frame.widest_end(trend);
        frame.plot = match naming {
            Naming::Alone => (0.0, width - axis),
            _ => (axis, width - frame.end_room - sizes.px(11.0)),
        };
        frame
    }

    /// What is at the right end of a line, broken into lines.
    pub fn end_words(&self, line: &Line) -> Vec<String> {
        let Some(last) = line.dots.last() else {
            return Vec::new();
        };
        let name = match (self.naming, line.pin) {
            (Naming::Alone, _) => return Vec::new(),
            (Naming::Letters, None) => String::new(),
            (Naming::Letters, Some(pin)) => format!("{}\u{a0}", figure::letter(pin)),
            (Naming::Direct, None) => format!("{}\u{a0}", line.name),
            (Naming::Direct, Some(pin)) => {
                format!("{}\u{a0}{}\u{a0}", figure::letter(pin), line.name)
            }
        };
        let words = format!("{name}{}", last.label);
        self.sizes.micro().bold().wrap(&words, (self.width * 0.24).max(self.sizes.px(120.0)))
    }

    /// The years inside the plot.
    pub fn years(&self) -> Years {
        let (left, right) = self.plot;
        Years { span: (left + self.room.0, right - self.room.1), ..self.years }
    }

    /// Where a year lies.
    pub fn x(&self, year: f32) -> f32 {
        self.years().x(year)
    }

    /// The distance between two years.
    pub fn step(&self) -> f32 {
        self.years().step()
    }

    fn widest_end(&self, trend: &Trend) -> f32 {
        let set = self.sizes.micro().bold();
        let lines = trend.lines().flat_map(|l| self.end_words(l));
        lines.map(|words| set.width(&words)).fold(0.0, f32::max)
    }
}

impl Field {
    /// A panel under a height.
    pub fn of(trend: &Trend, lines: &[Line], frame: &Frame, top: f32) -> Field {
        let (left, right) = frame.plot;
        Field {
            plot: Rect::new(left, top, right, top + frame.tall),
            scale: scale(trend, lines, most(frame.tall, frame.sizes)),
            frame: frame.clone(),
        }
    }

    /// Where a figure lies.
    pub fn y(&self, value: Decimal) -> f32 {
        self.scale.domain.px(value.to_f64(), self.plot.bottom, self.plot.top)
    }

    /// Where a figure of a year lies.
    pub fn at(&self, year: u16, value: Decimal) -> Point {
        (self.frame.x(f32::from(year)), self.y(value))
    }
}

/// The first figures of several lines are close to each other and are in a column before them; those of a line alone
/// stand centred over its ends.
fn room(trend: &Trend, sizes: Sizes) -> (f32, f32) {
    let set = sizes.micro().bold();
    let widest = |year: u16| {
        let dots = trend.lines().flat_map(|l| l.dots.iter()).filter(|d| d.year == year);
        dots.map(|d| set.width(&d.label)).fold(0.0, f32::max)
    };
    let least = sizes.px(7.0);
    match trend.compares() {
        true => (least.max(widest(trend.first) + sizes.px(12.0)), least),
        false => (least.max(widest(trend.first) / 2.0), least.max(widest(trend.last) / 2.0)),
    }
}

/// The height of every panel's plot.
fn tall(trend: &Trend, width: f32, sizes: Sizes) -> f32 {
    let whole = held(width * 0.4, sizes.px(210.0), sizes.px(380.0));
    if trend.panels.len() > 1 { (whole * 0.62).max(sizes.px(130.0)) } else { whole }
}

/// How many figures an axis of this height may have.
fn most(tall: f32, sizes: Sizes) -> usize {
    held(tall / sizes.px(42.0), 3.0, 8.0) as usize
}

/// The axis of some lines; it holds the target, so that the target can be seen, and what the chart asks for.
fn scale(trend: &Trend, lines: &[Line], most: usize) -> Scale {
    let values = lines.iter().flat_map(|l| &l.dots).map(|d| d.value);
    let goal = trend.goal.iter().map(|g| g.value);
    let held = trend.holds.iter().copied();
    let floor = if trend.counts { Floor::Zero } else { Floor::Free };
    Scale::over(values.chain(goal).chain(held), floor, most)
}
