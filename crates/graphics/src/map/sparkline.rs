//! Sparklines: one region's path over the years, in ink, with the country's in grey.
//!
//! A line is never joined over a gap or a change of method; a change of borders is a dashed vertical;
//! figures that were published later for a region that did not exist then are dashed. Counts are bars.
//!
//! A sparkline is a list of [`Mark`]s; [`markup`] and [`of_target`] write them for the style sheet of the page, pictures that
//! stand alone give them colours of their own.

use super::xml::{attr, tenths};
use dataset::{COUNTRY, Measure, RegionIx, Series, Status, Target};
use model::{Datum, Subject, classes, series, target};
use text::Decimal;

type Points = Vec<(u16, Datum)>;

/// Tenths of a pixel kept free around the lines, so that ends and the dot are not cut.
const PAD: i32 = 40;

/// A mark of a sparkline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it stands for.
    pub kind: Kind,
    /// What is drawn.
    pub shape: Shape,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Figures over the years; `country`: those that are compared with; `later`: published after the year.
    Line {
        country: bool,
        later: bool,
    },
    /// A figure by itself, or that of the chosen year.
    Dot {
        country: bool,
    },
    /// A change of borders.
    Borders,
    Target,
    /// A count; `chosen`: that of the chosen year.
    Bar {
        chosen: bool,
    },
}

/// A shape; lengths in tenths of a pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The `d` of a path.
    Path(String),
    /// Centre and radius.
    Circle((i32, i32), i32),
    /// Left, top, width, height.
    Rect([i32; 4]),
}

impl Shape {
    /// Appends the element: its name, what `before` holds, its geometry, and what `after` holds.
    pub fn write(&self, out: &mut String, before: &str, after: &str) {
        let (name, numbers): (&str, &[(&str, i32)]) = match self {
            Shape::Path(_) => ("<path", &[]),
            Shape::Circle((x, y), radius) => ("<circle", &[("cx", *x), ("cy", *y), ("r", *radius)]),
            Shape::Rect([x, y, width, height]) => {
                ("<rect", &[("x", *x), ("y", *y), ("width", *width), ("height", *height)])
            }
        };
        out.push_str(name);
        out.push_str(before);
        if let Shape::Path(d) = self {
            attr(out, "d", d);
        }
        numbers.iter().for_each(|(name, value)| attr(out, name, &tenths(*value)));
        out.push_str(after);
        out.push_str("/>");
    }
}

/// The inside of `<svg class="sparkline" viewBox="0 0 {width} {height}">`; the chosen year has the dot or the
/// full bar. Empty when the region has no figure at all.
pub fn markup(subject: impl Into<Subject>, region: RegionIx, year: u16, width: u16, height: u16) -> String {
    classed(&marks(subject.into(), region, year, (width, height)))
}

/// The same for the country's series behind a target, with the target's line; the target's year has the dot. Shares
/// computed from several sources are single dots.
pub fn of_target(source: Series, goal: &Target, width: u16, height: u16) -> String {
    classed(&target_marks(source, goal, (width, height)))
}

impl Kind {
    /// The classes that the style sheet knows.
    pub const fn class(self) -> &'static str {
        match self {
            Kind::Line { country: false, later: false } => "spark-line",
            Kind::Line { country: false, later: true } => "spark-line back",
            Kind::Line { country: true, later: false } => "spark-line peer",
            Kind::Line { country: true, later: true } => "spark-line peer back",
            Kind::Dot { country: false } => "point",
            Kind::Dot { country: true } => "point peer",
            Kind::Borders => "borders-line",
            Kind::Target => "target-mark",
            Kind::Bar { chosen: true } => "on",
            Kind::Bar { chosen: false } => "off",
        }
    }
}

/// Marks as markup for the style sheet.
fn classed(marks: &[Mark]) -> String {
    let mut out = String::new();
    for Mark { kind, shape } in marks {
        shape.write(&mut out, &[" class=\"", kind.class(), "\""].concat(), "");
    }
    out
}

/// The marks of a region in a drawing of this size.
pub fn marks(subject: Subject, region: RegionIx, year: u16, (width, height): (u16, u16)) -> Vec<Mark> {
    let measure = subject.measure;
    let own = series::of_region(subject, region);
    let mut out = Vec::new();
    if own.iter().all(|(_, d)| d.value().is_none()) {
        return out;
    }
    if classes::edges(measure).is_none() {
        bars(&mut out, &own, year, (width, height));
        return out;
    }
    let country = series::of_region(subject, COUNTRY);
    let Some(frame) = Frame::of(&[&own, &country], width, height) else {
        return out;
    };
    if region != COUNTRY {
        lines(&mut out, measure, &country, &frame, true);
    }
    for (changed, _) in series::border_changes(measure) {
        border(&mut out, &frame, changed);
    }
    lines(&mut out, measure, &own, &frame, false);
    let now = own.iter().find(|(y, _)| *y == year);
    if let Some(value) = now.and_then(|(_, d)| d.value()) {
        dot(&mut out, frame.at(year, value), 36, false);
    }
    out
}

/// The marks of the series behind a target.
pub fn target_marks(source: Series, goal: &Target, (width, height): (u16, u16)) -> Vec<Mark> {
    let own = target::points(source);
    let line = target::value(goal);
    let mut out = Vec::new();
    let Some(mut frame) = Frame::of(&[&own], width, height) else {
        return out;
    };
    frame.hold(line);
    let y = tenths(frame.at(goal.year, line).1);
    let across = ["M0 ", &y, "H", &tenths(frame.width)].concat();
    out.push(Mark { kind: Kind::Target, shape: Shape::Path(across) });
    match source {
        Series::Measure(measure) => lines(&mut out, measure, &own, &frame, false),
        _ => {
            let known = own.iter().filter_map(|(year, d)| Some(frame.at(*year, d.value()?)));
            known.for_each(|at| dot(&mut out, at, 24, false));
        }
    }
    let now = own.iter().find(|(year, _)| *year == goal.year);
    if let Some(value) = now.and_then(|(_, d)| d.value()) {
        dot(&mut out, frame.at(goal.year, value), 36, false);
    }
    out
}

/// Years and figures to tenths of a pixel.
struct Frame {
    first: i32,
    years: i32,
    low: f64,
    high: f64,
    width: i32,
    height: i32,
}

impl Frame {
    fn of(series: &[&Points], width: u16, height: u16) -> Option<Frame> {
        let all = || series.iter().flat_map(|s| s.iter());
        let values = || all().filter_map(|(_, d)| d.value()).map(Decimal::to_f64);
        let (first, last) = (all().map(|p| p.0).min()?, all().map(|p| p.0).max()?);
        Some(Frame {
            first: i32::from(first),
            years: i32::from(last - first).max(1),
            low: values().reduce(f64::min)?,
            high: values().reduce(f64::max)?,
            width: i32::from(width) * 10,
            height: i32::from(height) * 10,
        })
    }

    /// Makes room for one more figure.
    fn hold(&mut self, value: Decimal) {
        self.low = self.low.min(value.to_f64());
        self.high = self.high.max(value.to_f64());
    }

    fn x(&self, year: u16) -> i32 {
        PAD + (i32::from(year) - self.first) * (self.width - 2 * PAD) / self.years
    }

    fn at(&self, year: u16, value: Decimal) -> (i32, i32) {
        let span = (self.high - self.low).max(1e-9);
        let up = (value.to_f64() - self.low) / span;
        let room = f64::from(self.height - 2 * PAD);
        (self.x(year), self.height - PAD - (up * room).round() as i32)
    }
}

fn lines(out: &mut Vec<Mark>, measure: Measure, points: &Points, frame: &Frame, country: bool) {
    for run in series::runs(measure, points) {
        if let [(year, datum)] = run.as_slice()
            && let Some(value) = datum.value()
        {
            dot(out, frame.at(*year, value), 16, country);
        }
        for (later, stretch) in stretches(&run) {
            let at = |(year, datum): &(u16, Datum)| Some(frame.at(*year, datum.value()?));
            let kind = Kind::Line { country, later };
            out.push(Mark { kind, shape: Shape::Path(polyline(stretch.iter().filter_map(at))) });
        }
    }
}

/// A run cut where figures turn from later-published to published; neighbours share their end.
fn stretches(run: &[(u16, Datum)]) -> Vec<(bool, &[(u16, Datum)])> {
    let late = |d: &Datum| matches!(d, Datum::Value(o) if o.status == Status::Backcast);
    let mut cuts = Vec::new();
    let (mut from, mut kind) = (0, None);
    for (at, pair) in run.windows(2).enumerate() {
        let dashed = pair.iter().any(|(_, d)| late(d));
        if kind.is_some_and(|k| k != dashed) {
            cuts.push((kind.unwrap_or(false), run.get(from..=at).unwrap_or(&[])));
            from = at;
        }
        kind = Some(dashed);
    }
    if let Some(kind) = kind {
        cuts.push((kind, run.get(from..).unwrap_or(&[])));
    }
    cuts
}

fn polyline(points: impl Iterator<Item = (i32, i32)>) -> String {
    let mut d = String::new();
    for (x, y) in points {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        d.push_str(&tenths(x));
        d.push(' ');
        d.push_str(&tenths(y));
    }
    d
}

/// The line of a change of borders is between the two years.
fn border(out: &mut Vec<Mark>, frame: &Frame, year: u16) {
    let x = (frame.x(year) + frame.x(year.saturating_sub(1))) / 2;
    let d = ["M", &tenths(x), " 1V", &tenths(frame.height - 10)].concat();
    out.push(Mark { kind: Kind::Borders, shape: Shape::Path(d) });
}

fn dot(out: &mut Vec<Mark>, at: (i32, i32), radius: i32, country: bool) {
    out.push(Mark { kind: Kind::Dot { country }, shape: Shape::Circle(at, radius) });
}

fn bars(out: &mut Vec<Mark>, points: &Points, year: u16, (width, height): (u16, u16)) {
    let value = |d: &Datum| d.value().map_or(0.0, Decimal::to_f64);
    let highest = points.iter().map(|(_, d)| value(d)).fold(1.0, f64::max);
    let count = i32::try_from(points.len()).unwrap_or(1).max(1);
    let (width, floor) = (i32::from(width) * 10, i32::from(height) * 10 - 20);
    // Whole pixels, so that all bars are alike.
    let wide = width / count * 2 / 3 / 10 * 10;
    for ((at, datum), n) in points.iter().zip(0..) {
        let tall = (value(datum) / highest * f64::from(floor - 20)).round() as i32;
        let left = n * width / count + width / count / 6;
        let shape = Shape::Rect([left, floor - tall, wide, tall]);
        out.push(Mark { kind: Kind::Bar { chosen: *at == year }, shape });
    }
}
