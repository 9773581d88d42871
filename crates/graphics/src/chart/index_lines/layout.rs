//! Places of the fan: lines, points, figures; then the names.

use super::{IndexLines, Point, names};
use crate::chart::axis::{self, Years};
use crate::chart::domain::{Floor, Scale, held};
use crate::chart::draw_list::{self, Align, DrawList, Pen, Primitive, Rect};
use crate::chart::labels::{Occupied, Wanted};
use crate::chart::metrics::Sizes;
use crate::chart::{Mark, Role, Walk, notes};
use dataset::COUNTRY;
use text::{Decimal, number};

/// The plot with its axes.
pub struct Field {
    /// Text sizes.
    pub sizes: Sizes,
    pub plot: Rect,
    scale: Scale,
    years: Years,
}

/// Lays a fan out.
pub fn layout(scene: &IndexLines, width: f32, sizes: Sizes) -> DrawList {
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Years;
    let fanned = width >= sizes.px(520.0);
    let field = field(scene, (width, fanned), sizes);
    let set = (scene.locale, sizes);
    axis::grid(&mut picture, &field.scale, &field.plot, false, set);
    let mut occupied = Occupied::default();
    for line in &scene.lines {
        let points = field.points(&line.points);
        let legs = points.iter().zip(points.iter().skip(1));
        occupied.lines.extend(legs.map(|(a, b)| (*a, *b)));
        picture.items.push(Primitive::Path(points, Pen::solid(Role::Plan, 2.0)));
    }
    points(&mut picture, scene, &field, &mut occupied);
    figures(&mut picture, scene, &field, &mut occupied);
    if fanned {
        names::set(&mut picture, scene, &field);
    }
    let under = field.plot.bottom + below(sizes);
    picture.height = field.years.set(&mut picture, under, sizes);
    let count = (!fanned).then(|| scene.count.clone());
    let under: Vec<String> = count.into_iter().chain(scene.notes.iter().cloned()).collect();
    notes::set(&mut picture, &under, sizes);
    picture.height += sizes.px(4.0);
    picture
}

impl Field {
    /// Where a figure of a year lies.
    pub fn at(&self, (year, value): (u16, Decimal)) -> draw_list::Point {
        let y = self.scale.domain.px(value.to_f64(), self.plot.bottom, self.plot.top);
        (self.years.x(f32::from(year)), y)
    }

    fn points(&self, of: &[(u16, Decimal)]) -> Vec<draw_list::Point> {
        of.iter().map(|p| self.at(*p)).collect()
    }
}

/// Room for the figure of the lowest point, between plot and years.
fn below(sizes: Sizes) -> f32 {
    sizes.px(14.0)
}

fn field(scene: &IndexLines, (width, fanned): (f32, bool), sizes: Sizes) -> Field {
    let all = || scene.lines.iter().flat_map(|l| &l.points);
    let height = if fanned {
        names::height(scene, sizes)
    } else {
        held(width * 0.55, sizes.px(170.0), sizes.px(280.0))
    };
    let scale = Scale::over(all().map(|p| p.1), Floor::Free, 6);
    let ticks: Vec<String> = scale.ticks.iter().map(|t| number(scene.locale, *t)).collect();
    let left = sizes.micro().widest(ticks.iter().map(String::as_str)) + sizes.px(8.0);
    let right = width - if fanned { names::width(scene, sizes) } else { sizes.px(2.0) };
    let inset = sizes.px(8.0);
    let top = sizes.px(24.0);
    let ends = [scene.points.first(), scene.points.last()];
    let [first, last] = ends.map(|p| p.map_or(0, |p| p.year));
    Field {
        sizes,
        plot: Rect::new(left, top, right, top + height),
        scale,
        years: Years { first, last, chosen: None, span: (left + inset, right - inset) },
    }
}

/// The country's points.
fn points(picture: &mut DrawList, scene: &IndexLines, field: &Field, occupied: &mut Occupied) {
    let sizes = field.sizes;
    let halo = Pen::solid(Role::Paper, 1.5);
    let reach = (field.years.step() / 2.0).min(sizes.px(10.0));
    for point in &scene.points {
        let at = field.at((point.year, point.value));
        picture.items.push(Primitive::Disc(at, sizes.px(4.5), Role::Plan, Some(halo)));
        picture.hits.marks.push(Mark {
            series: 0,
            region: COUNTRY,
            year: point.year,
            x: at.0,
            y: at.1,
            area: Rect::around(at, reach, sizes.px(12.0)),
            role: Role::Plan,
            spoken: point.spoken.clone(),
        });
        occupied.boxes.push(Rect::around(at, sizes.px(5.0), sizes.px(5.0)));
    }
}

/// Writes the figures of the first, the lowest and the last point.
fn figures(picture: &mut DrawList, scene: &IndexLines, field: &Field, occupied: &mut Occupied) {
    let (sizes, set) = (field.sizes, field.sizes.micro().bold());
    let floor = field.plot.bottom + below(sizes);
    let bounds = Rect::new(field.plot.left, 0.0, field.plot.right, floor);
    for point in labelled(scene) {
        let (x, y) = field.at((point.year, point.value));
        let (up, down) = (y - sizes.px(9.0), y + sizes.px(9.0) + set.size_px * 0.75);
        let aside = sizes.px(9.0);
        // The lowest point is labelled from below.
        let ends = [scene.points.first(), scene.points.last()];
        let end = ends.iter().flatten().any(|e| e.year == point.year);
        let (near, far) = if end { (up, down) } else { (down, up) };
        let places = [
            ((x, near), Align::Middle),
            ((x, far), Align::Middle),
            ((x + aside, up), Align::Start),
            ((x + sizes.px(4.0), up), Align::End),
            ((x - aside, up), Align::End),
            ((x + aside, y), Align::Start),
            ((x - aside, down), Align::End),
        ];
        let wanted = Wanted { text: &point.label, set, role: Role::Ink, needed: true };
        occupied.place(picture, wanted, &bounds, &places);
    }
}

fn labelled(scene: &IndexLines) -> impl Iterator<Item = &Point> {
    let ends = [scene.points.first(), scene.points.last()];
    let lowest = scene.points.iter().min_by(|a, b| a.value.order(&b.value));
    ends.into_iter().flatten().chain(lowest)
}
