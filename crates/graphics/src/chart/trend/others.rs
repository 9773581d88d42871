//! Lines of other regions on the plot of a chart: a page holds them and shows those that are chosen.

use super::frame::{Field, Frame};
use super::layout::{layout, plots};
use super::{Dot, Line, Shape, Trend, lines, scene};
use crate::chart::Role;
use crate::chart::draw_list::{Align, DrawList, Label, Point, Primitive, Rect};
use crate::chart::figure;
use crate::chart::metrics::Sizes;
use crate::chart::notes;
use dataset::{Measure, RegionIx};
use model::slice::datum;
use model::{Datum, Subject};

/// From this width on the plot has room for names; on narrower ones a sign stands for the name.
const NAMED_PX: f32 = 520.0;

/// The line of another region, in the measures of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    pub region: RegionIx,
    /// Its short name, where there is room, and its last figure.
    pub name: String,
    /// Lines through points; thin ones lead to figures for a time when the region did not exist.
    pub paths: Vec<(Vec<Point>, bool)>,
    /// Points with their radius; hollow ones have a caution.
    pub points: Vec<(Point, f32, bool)>,
    /// Where the middle of its name stands: among the later years, and among the earlier ones.
    pub names: [Point; 2],
    /// All its figures in words, and the cautions that belong to them.
    pub said: String,
}

/// The lines of regions on the first plot of a chart of this width; a region without figures has none.
pub fn others(trend: &Trend, measure: Measure, regions: &[RegionIx], width: f32) -> Vec<Other> {
    let sizes = Sizes { scale: 1.0 };
    let (_, fields) = plots(&mut DrawList::new(width), trend, &Frame::of(trend, width, sizes));
    let written: Vec<Rect> = layout(trend, width, sizes).labels().map(Label::bounds).collect();
    let line = |region: &RegionIx| scene::line(measure.into(), *region, Some(1), trend.locale);
    let lines = || regions.iter().map(line).filter(|line| !line.dots.is_empty());
    let drawn = |field: &Field| {
        let chart = Chart { trend, field, written: &written };
        lines().map(|line| other(&chart, measure, &line)).collect()
    };
    fields.first().map(drawn).unwrap_or_default()
}

/// A chart as it was laid out.
struct Chart<'a> {
    trend: &'a Trend,
    field: &'a Field,
    /// The grounds of its texts.
    written: &'a [Rect],
}

fn other(chart: &Chart, measure: Measure, line: &Line) -> Other {
    let (trend, field) = (chart.trend, chart.field);
    let mut picture = DrawList::new(field.frame.width);
    lines::line(&mut picture, trend, field, line);
    lines::dots(&mut picture, trend, field, line);
    let (mut paths, mut points) = (Vec::new(), Vec::new());
    for item in picture.items {
        match item {
            Primitive::Path(path, pen) => paths.push((path, pen.width < 2.0)),
            Primitive::Disc(at, radius, role, _) => points.push((at, radius, role == Role::Paper)),
            _ => {}
        }
    }
    let last = line.dots.last().map(|dot| dot.label.as_str()).unwrap_or_default();
    let name = match field.frame.width < NAMED_PX {
        true => last.to_owned(),
        false => [&line.name, "\u{a0}", last].concat(),
    };
    let names = [true, false].map(|later| name_at(chart, line, &name, later));
    let said = said(trend, measure, line);
    Other { region: line.region, name, paths, points, names, said }
}

/// Over or under the point that is farthest from the lines of the chart and where nothing is written, among the later or
/// the earlier years.
fn name_at(chart: &Chart, line: &Line, name: &str, later: bool) -> Point {
    let middle = u16::midpoint(chart.trend.first, chart.trend.last);
    let half = |dot: &&Dot| (dot.year > middle) == later;
    let place = |dot: &Dot| {
        let (at, ground) = beside(chart, dot, name);
        let free = !chart.written.iter().any(|written| written.overlaps(&ground));
        let inner = dot.year > chart.trend.first && dot.year < chart.trend.last;
        ((free, inner, (distance(chart, dot).abs() * 100.0) as i32), at)
    };
    let best = line.dots.iter().filter(half).map(place).max_by_key(|(order, _)| *order);
    best.or_else(|| line.dots.iter().map(place).max_by_key(|(order, _)| *order))
        .map_or((0.0, 0.0), |(_, at)| at)
}

/// The position of a name beside a point, away from the nearest line, and the ground that it covers.
fn beside(chart: &Chart, dot: &Dot, name: &str) -> (Point, Rect) {
    let (set, plot) = (chart.field.frame.sizes.micro().bold(), &chart.field.plot);
    let name = ["◆ ", name].concat();
    let room = set.width(&name) / 2.0;
    let (x, y) = chart.field.at(dot.year, dot.value);
    let x = x.min(plot.right - room).max(plot.left + room);
    let below = distance(chart, dot) > 0.0;
    let at = (x, if below { y + set.size_px * 1.5 } else { y - set.size_px * 0.8 });
    (at, set.bounds(&name, at, Align::Middle))
}

/// How far a point lies below the nearest line of the chart; negative above it.
fn distance(chart: &Chart, dot: &Dot) -> f32 {
    let field = chart.field;
    let y = field.y(dot.value);
    let same = chart.trend.lines().flat_map(|line| &line.dots).filter(|known| known.year == dot.year);
    let goal = chart.trend.goal.iter().map(|goal| field.y(goal.value));
    let all = same.map(|known| field.y(known.value)).chain(goal).map(|line| y - line);
    all.min_by(|a, b| a.abs().total_cmp(&b.abs())).unwrap_or_default()
}

/// «Астана: 2010 – 6,2; 2011 – 5,9*. Незакрашенная точка (*) – …».
fn said(trend: &Trend, measure: Measure, line: &Line) -> String {
    let figures: Vec<String> =
        line.dots.iter().map(|dot| format!("{}\u{a0}– {}", dot.year, dot.label)).collect();
    let mut cautions = Vec::new();
    for dot in line.dots.iter().filter(|dot| dot.shape != Shape::Full) {
        if let Datum::Value(found) = datum(Subject::from(measure), line.region, dot.year) {
            notes::add(&mut cautions, figure::caution(found, trend.locale));
        }
    }
    let name = dataset::name(line.region, trend.locale);
    let figures = [name, ": ", &figures.join("; ")].concat();
    std::iter::once(figures).chain(cautions).collect::<Vec<_>>().join(". ")
}
