//! Sparklines: one region's path over the years, in ink, with the country's in grey.
//!
//! A line is never joined over a gap or a change of method; a change of borders is a dashed vertical;
//! figures that were published later for a region that did not exist then are dashed. Counts are bars.

use super::xml::{attr, attr_int, attr_tenths, tenths};
use dataset::{COUNTRY, Measure, RegionIx, Series, Status, Target};
use model::{Datum, Subject, classes, series, target};
use text::Decimal;

type Points = Vec<(u16, Datum)>;

/// Tenths of a pixel kept free around the lines, so that ends and the dot are not cut.
const PAD: i32 = 40;

/// The inside of `<svg class="sp" viewBox="0 0 {width} {height}">`; the chosen year has the dot or the
/// full bar. Empty when the region has no figure at all.
pub fn markup(subject: impl Into<Subject>, region: RegionIx, year: u16, width: u16, height: u16) -> String {
    path(subject.into(), region, year, (width, height))
}

fn path(subject: Subject, region: RegionIx, year: u16, (width, height): (u16, u16)) -> String {
    let measure = subject.measure;
    let own = series::of_region(subject, region);
    let mut out = String::new();
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
        lines(&mut out, measure, &country, &frame, "ln par");
    }
    for (changed, _) in series::border_changes(measure) {
        border(&mut out, &frame, changed);
    }
    lines(&mut out, measure, &own, &frame, "ln");
    let now = own.iter().find(|(y, _)| *y == year);
    if let Some(value) = now.and_then(|(_, d)| d.value()) {
        dot(&mut out, frame.at(year, value), 36, "e");
    }
    out
}

/// The same for the country's series behind a target, with the target's line; the target's year has the dot. Shares
/// computed from several sources are single dots.
pub fn of_target(source: Series, goal: &Target, width: u16, height: u16) -> String {
    let own = target::points(source);
    let line = target::value(goal);
    let mut out = String::new();
    let Some(mut frame) = Frame::of(&[&own], width, height) else {
        return out;
    };
    frame.hold(line);
    let y = tenths(frame.at(goal.year, line).1);
    out.push_str("<path class=\"t\"");
    attr(&mut out, "d", &["M0 ", &y, "H", &tenths(frame.width)].concat());
    out.push_str("/>");
    match source {
        Series::Measure(measure) => lines(&mut out, measure, &own, &frame, "ln"),
        _ => {
            let known = own.iter().filter_map(|(year, d)| Some(frame.at(*year, d.value()?)));
            known.for_each(|at| dot(&mut out, at, 24, "e"));
        }
    }
    let now = own.iter().find(|(year, _)| *year == goal.year);
    if let Some(value) = now.and_then(|(_, d)| d.value()) {
        dot(&mut out, frame.at(goal.year, value), 36, "e");
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

fn lines(out: &mut String, measure: Measure, points: &Points, frame: &Frame, class: &str) {
    for run in series::runs(measure, points) {
        if let [(year, datum)] = run.as_slice()
            && let Some(value) = datum.value()
        {
            dot(out, frame.at(*year, value), 16, if class == "ln" { "e" } else { "e par" });
        }
        for (dashed, stretch) in stretches(&run) {
            let at = |(year, datum): &(u16, Datum)| Some(frame.at(*year, datum.value()?));
            let class = if dashed { [class, " back"].concat() } else { class.to_owned() };
            polyline(out, stretch.iter().filter_map(at), &class);
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

fn polyline(out: &mut String, points: impl Iterator<Item = (i32, i32)>, class: &str) {
    let mut d = String::new();
    for (x, y) in points {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        d.push_str(&tenths(x));
        d.push(' ');
        d.push_str(&tenths(y));
    }
    out.push_str("<path");
    attr(out, "class", class);
    attr(out, "d", &d);
    out.push_str("/>");
}

/// The line of a change of borders stands between the two years.
fn border(out: &mut String, frame: &Frame, year: u16) {
    let x = (frame.x(year) + frame.x(year.saturating_sub(1))) / 2;
    out.push_str("<path class=\"v\"");
    let d = ["M", &tenths(x), " 1V", &tenths(frame.height - 10)].concat();
    attr(out, "d", &d);
    out.push_str("/>");
}

fn dot(out: &mut String, (x, y): (i32, i32), radius: i32, class: &str) {
    out.push_str("<circle");
    attr(out, "class", class);
    attr_tenths(out, "cx", x);
    attr_tenths(out, "cy", y);
    attr_tenths(out, "r", radius);
    out.push_str("/>");
}

fn bars(out: &mut String, points: &Points, year: u16, (width, height): (u16, u16)) {
    let value = |d: &Datum| d.value().map_or(0.0, Decimal::to_f64);
    let highest = points.iter().map(|(_, d)| value(d)).fold(1.0, f64::max);
    let count = i32::try_from(points.len()).unwrap_or(1).max(1);
    let (width, floor) = (i32::from(width) * 10, i32::from(height) * 10 - 20);
    for ((at, datum), n) in points.iter().zip(0..) {
        let tall = (value(datum) / highest * f64::from(floor - 20)).round() as i32;
        out.push_str("<rect");
        attr(out, "class", if *at == year { "on" } else { "off" });
        attr_tenths(out, "x", n * width / count + width / count / 6);
        attr_tenths(out, "y", floor - tall);
        attr_int(out, "width", (width / count * 2 / 3) / 10);
        attr_tenths(out, "height", tall);
        out.push_str("/>");
    }
}
