//! Places of the lines: key, words of the breaks, panels, years, notes; then names and figures where
//! nothing is in the way.

use super::frame::{Field, Frame, Naming};
use super::{Dot, Line, Panel, Shape, Trend, axes, ends, goal, lines};
use crate::chart::draw_list::{Align, DrawList, Point, Rect};
use crate::chart::labels::{Occupied, Wanted};
use crate::chart::metrics::{Sizes, Type};
use crate::chart::{Role, Walk};
use crate::chart::{axis, notes};
use text::sort_by;

/// Lays lines out.
pub fn layout(scene: &Trend, width: f32, sizes: Sizes) -> DrawList {
    let frame = Frame::of(scene, width, sizes);
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Years;
    let (under_key, fields) = plots(&mut picture, scene, &frame);
    let bottom = fields.last().map_or(under_key, |f| f.plot.bottom);
    for field in &fields {
        if let Some(goal) = &scene.goal {
            goal::zone(&mut picture, goal, field);
        }
        axes::gaps(&mut picture, scene, field);
        let right = frame.naming == Naming::Alone;
        let set = (scene.locale, sizes);
        axis::grid(&mut picture, &field.scale, &field.plot, right, set);
    }
    axes::break_lines(&mut picture, scene, &frame, under_key + sizes.px(2.0), bottom);
    let mut series = 0;
    for (panel, field) in scene.panels.iter().zip(&fields) {
        draw(&mut picture, scene, panel, field, series);
        series += u8::try_from(panel.lines.len()).unwrap_or(0);
    }
    picture.height = frame.years().set(&mut picture, bottom, sizes);
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// What is above the plots, and these: the y under the key, and every panel's plot.
pub fn plots(picture: &mut DrawList, scene: &Trend, frame: &Frame) -> (f32, Vec<Field>) {
    let under_key = ends::key(picture, scene, frame, 0.0);
    let top = axes::break_words(picture, scene, frame, under_key);
    (under_key, fields(picture, scene, frame, top + frame.sizes.px(16.0)))
}

/// The plots of the panels under each other, with their headings.
fn fields(picture: &mut DrawList, scene: &Trend, frame: &Frame, top: f32) -> Vec<Field> {
    let sizes = frame.sizes;
    let set = sizes.micro().bold();
    let mut y = top;
    let mut fields = Vec::new();
    for panel in &scene.panels {
        let lines = set.wrap(&panel.heading, frame.width);
        for line in &lines {
            picture.text(line, (0.0, y + set.size_px * 0.5), Align::Start, set, Role::Ink);
            y += set.leading();
        }
        y += if lines.is_empty() { 0.0 } else { sizes.px(8.0) };
        fields.push(Field::of(scene, &panel.lines, frame, y));
        y += frame.tall + sizes.px(26.0);
    }
    fields
}

fn draw(picture: &mut DrawList, scene: &Trend, panel: &Panel, field: &Field, series: u8) {
    let mut occupied = Occupied::default();
    occupied.boxes.extend(picture.labels().map(|l| l.bounds()));
    occupied.faint.extend(axes::break_legs(scene, field));
    let goal = scene.goal.as_ref();
    if let Some(goal) = goal {
        goal::line(picture, scene, goal, field, &mut occupied);
    }
    for line in &panel.lines {
        lines::line(picture, scene, field, line);
        let at = |d: &Dot| field.at(d.year, d.value);
        occupied.lines.extend(line.legs().map(|(a, b)| (at(a), at(b))));
    }
    for (number, line) in (series..).zip(&panel.lines) {
        lines::dots(picture, scene, field, line);
        occupy_dots(scene, field, line, &mut occupied);
        lines::marks(picture, scene, field, line, number);
    }
    if let Some(goal) = goal {
        goal::diamond(picture, goal, field);
    }
    ends::names(picture, scene, &panel.lines, field, &mut occupied);
    let bounds = ground(field);
    let pinned_first = panel.lines.iter().rev();
    for line in pinned_first.clone() {
        values(picture, scene, line, field, &mut occupied, &bounds, true);
    }
    if let Some(goal) = goal {
        goal::words(picture, goal, field, &mut occupied, &bounds);
    }
    for line in pinned_first {
        values(picture, scene, line, field, &mut occupied, &bounds, false);
    }
}

/// Where figures may stand: the plot and a little around it.
fn ground(field: &Field) -> Rect {
    let sizes = field.frame.sizes;
    // Beside the figures of the axis a figure would be read as one of them.
    let (left, right) = match field.frame.naming {
        Naming::Alone => (0.0, field.plot.right + sizes.px(2.0)),
        _ => (field.plot.left - sizes.px(6.0), field.plot.right + sizes.px(6.0)),
    };
    // A figure at the top of the axis stays inside the picture.
    let top = (field.plot.top - sizes.px(22.0)).max(0.0);
    Rect::new(left, top, right, field.plot.bottom)
}

/// Writes the figures beside their points: first those that must stand (the last of a line alone), then the
/// others where there is room. With several lines the last ones are at the ends already.
fn values(
    picture: &mut DrawList,
    scene: &Trend,
    line: &Line,
    field: &Field,
    occupied: &mut Occupied,
    bounds: &Rect,
    needed: bool,
) {
    let alone = field.frame.naming == Naming::Alone;
    let last = line.dots.last().map(|d| d.year);
    let order = |d: &Dot| scene.chosen != Some(d.year);
    let mut dots: Vec<&Dot> =
        line.dots.iter().filter(|d| !d.label.is_empty() && lines::shown(scene, line, d)).collect();
    sort_by(&mut dots, |a, b| order(a).cmp(&order(b)));
    for dot in dots {
        let is_last = last == Some(dot.year);
        if (is_last && !alone) || (is_last || alone) != needed {
            continue;
        }
        let set = field.frame.sizes.micro().bold();
        let wanted = Wanted { text: &dot.label, set, role: ends::ink(lines::pen(scene, line)), needed };
        let at = field.at(dot.year, dot.value);
        let mut places = Vec::new();
        if !alone && dot.year == scene.first {
            places = before(at, set);
        }
        places.extend(around(at, set.size_px));
        if alone {
            places.extend(farther(at, set.size_px));
        }
        occupied.place(picture, wanted, bounds, &places);
    }
}

/// Places left of a first point, the nearest first.
fn before((x, y): Point, set: Type) -> Vec<(Point, Align)> {
    let aside = x - set.size_px * 0.6;
    let steps = [0.0, -0.5, 0.5, -1.0, 1.0, -1.5, 1.5, -2.0, 2.0];
    steps.iter().map(|step| ((aside, set.centred(y + step * set.size_px)), Align::End)).collect()
}

/// Places around a point, the nearest first.
fn around((x, y): Point, size: f32) -> Vec<(Point, Align)> {
    let (up, down) = (y - size * 0.75, y + size * 1.45);
    let aside = size * 0.6;
    vec![
        ((x, up), Align::Middle),
        ((x, down), Align::Middle),
        ((x - size * 0.2, up), Align::Start),
        ((x + size * 0.2, up), Align::End),
        ((x - size * 0.2, down), Align::Start),
        ((x + size * 0.2, down), Align::End),
        ((x + aside, y - size * 0.3), Align::Start),
        ((x - aside, y - size * 0.3), Align::End),
        ((x + aside, y + size), Align::Start),
        ((x - aside, y + size), Align::End),
        ((x, up - size * 0.6), Align::Middle),
        ((x, down + size * 0.6), Align::Middle),
        ((x, up - size * 1.2), Align::Middle),
        ((x, down + size * 1.2), Align::Middle),
    ]
}

/// Places over and under a point that are still its own where no other line has figures.
fn farther((x, y): Point, size: f32) -> Vec<(Point, Align)> {
    let far = [1.8, 2.4].map(|far| size * far);
    far.iter()
        .flat_map(|far| [y - size * 0.75 - far, y + size * 1.45 + far])
        .map(|y| ((x, y), Align::Middle))
        .collect()
}

fn occupy_dots(scene: &Trend, field: &Field, line: &Line, occupied: &mut Occupied) {
    let radius = field.frame.sizes.px(5.0);
    let shown = line.dots.iter().filter(|d| d.shape != Shape::Full || lines::shown(scene, line, d));
    occupied.boxes.extend(shown.map(|d| Rect::around(field.at(d.year, d.value), radius, radius)));
}
