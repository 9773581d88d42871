//! Places of the columns: figures, columns, years, notes.

use super::{Column, Columns};
use crate::chart::axis::Years;
use crate::chart::bars::Figure;
use crate::chart::domain::{Domain, held};
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::labels::{Occupied, Wanted};
use crate::chart::metrics::Sizes;
use crate::chart::{Mark, Role, Walk, notes};
use text::{Decimal, sort_by};

/// Between two figures side by side, so that they are not read as one.
const APART: f32 = 4.0;

/// Lays columns out.
pub fn layout(scene: &Columns, width: f32, sizes: Sizes) -> DrawList {
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Years;
    let (Some(first), Some(last)) = (scene.columns.first(), scene.columns.last()) else {
        return picture;
    };
    let half_band = width / f32::from(last.year - first.year + 1) / 2.0;
    let years = Years {
        first: first.year,
        last: last.year,
        chosen: scene.chosen,
        span: (half_band, width - half_band),
    };
    let top = sizes.micro().leading() + sizes.px(4.0);
    let height = held(width * 0.3, sizes.px(140.0), sizes.px(240.0));
    let plot = Rect::new(0.0, top, width, top + height);
    let ground: Vec<Rect> = bodies(scene, &years, &plot, (half_band * 0.74).min(sizes.px(34.0)));
    for (column, body) in scene.columns.iter().zip(&ground) {
        let role = role(scene, column);
        draw(&mut picture, column, *body, role);
        let x = years.x(f32::from(column.year));
        let band = Rect::new(x - half_band, 0.0, x + half_band, plot.bottom);
        mark(&mut picture, column, (x, body.top), band, role);
    }
    let zero = Pen::solid(Role::LineStrong, 1.0);
    picture.rule((0.0, plot.bottom), (width, plot.bottom), zero);
    let mut under = figures(&mut picture, scene, &ground, sizes);
    under.extend(scene.notes.iter().cloned());
    picture.height = years.set(&mut picture, plot.bottom, sizes);
    if sums(&mut picture, scene, &years, sizes) {
        under.insert(0, scene.sums.clone());
    }
    notes::set(&mut picture, &under, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// Writes the sums under the years; false where they have no room beside one another.
fn sums(picture: &mut DrawList, scene: &Columns, years: &Years, sizes: Sizes) -> bool {
    let set = sizes.micro();
    let widest = set.widest(scene.columns.iter().map(|c| c.sum.as_str()));
    if widest == 0.0 || widest + sizes.px(6.0) > years.step() {
        return false;
    }
    let baseline = picture.height + set.size_px;
    for column in &scene.columns {
        let at = (years.x(f32::from(column.year)), baseline);
        picture.text(&column.sum, at, Align::Middle, set, Role::Ink3);
    }
    picture.height = baseline + set.size_px * 0.4;
    true
}

/// The ground of every column; a gap takes the whole height.
fn bodies(scene: &Columns, years: &Years, plot: &Rect, half: f32) -> Vec<Rect> {
    let values = scene.columns.iter().filter_map(|c| c.figure.value());
    let most = values.map(Decimal::to_f64).fold(0.0, f64::max);
    let domain = Domain::new(0.0, most.max(1.0));
    let body = |column: &Column| {
        let x = years.x(f32::from(column.year));
        let y = |v: Decimal| domain.px(v.to_f64(), plot.bottom, plot.top);
        let top = column.figure.value().map_or(plot.top, y);
        Rect::new(x - half, top, x + half, plot.bottom)
    };
    scene.columns.iter().map(body).collect()
}

fn draw(picture: &mut DrawList, column: &Column, body: Rect, role: Role) {
    match &column.figure {
        Figure::Value { flagged: true, .. } => {
            let (low, high) = (body.bottom, body.top);
            let (left, right) = (body.left, body.right);
            let corners = vec![(left, low), (left, high), (right, high), (right, low)];
            let pen = Some(Pen::solid(role, 2.0));
            picture.items.push(Primitive::Shape(corners, Role::Paper, pen));
        }
        Figure::Value { .. } => picture.items.push(Primitive::Fill(body, role)),
        Figure::Gap(_) | Figure::Absent(_) => picture.items.push(Primitive::Hatch(body)),
    }
}

/// The colour of a column: the chosen one is strong.
fn role(scene: &Columns, column: &Column) -> Role {
    let strong = scene.chosen.is_none_or(|year| year == column.year);
    match (column.figure.value(), scene.plan, strong) {
        (None, ..) => Role::NoData,
        (_, true, true) => Role::Plan,
        (_, true, false) => Role::PlanSoft,
        (_, false, true) => Role::Actual,
        (_, false, false) => Role::Peer,
    }
}

/// Writes the figures over their columns where there is room, the chosen, last, first, highest and lowest before
/// the others. Gives what could not be named there and must be, as notes.
fn figures(picture: &mut DrawList, scene: &Columns, ground: &[Rect], sizes: Sizes) -> Vec<String> {
    let mut occupied = Occupied { boxes: ground.to_vec(), ..Occupied::default() };
    let bounds = Rect::new(0.0, 0.0, picture.width, f32::MAX);
    let mut unnamed = Vec::new();
    for (column, body) in by_weight(scene, ground) {
        let chosen = scene.chosen == Some(column.year);
        let (text, gap) = match &column.figure {
            Figure::Value { label, .. } => (label, false),
            Figure::Gap(words) | Figure::Absent(words) => (words, true),
        };
        let role = if chosen { Role::Ink } else { Role::Ink2 };
        let mut places = places(body, ground, sizes);
        // Over a neighbour, only the chosen one is still understood.
        places.truncate(if chosen { 9 } else { 6 });
        let placed = [sizes.micro(), sizes.axis()].iter().any(|set| {
            let wanted = Wanted { text, set: set.weight(chosen), role, needed: false };
            occupied.place(picture, wanted, &bounds, &places)
        });
        if let Some(last) = occupied.boxes.last_mut().filter(|_| placed) {
            *last = Rect::new(last.left - APART, last.top, last.right + APART, last.bottom);
        }
        if gap && !placed {
            unnamed.push(format!("{}: {text}", column.year));
        }
    }
    unnamed
}

/// Places over a column: in the middle and at its edges, a little higher, and over the higher of its neighbours.
fn places(body: &Rect, ground: &[Rect], sizes: Sizes) -> Vec<(Point, Align)> {
    let width = body.right - body.left;
    let near = ground.iter().filter(|r| (r.left - body.left).abs() < width * 2.0);
    let high = near.map(|r| r.top).fold(body.top, f32::min);
    let middle = (body.left + body.right) / 2.0;
    let at = |y: f32| {
        [((middle, y), Align::Middle), ((body.left, y), Align::Start), ((body.right, y), Align::End)]
    };
    let on = body.top - sizes.px(5.0);
    [at(on), at(on - sizes.px(8.0)), at(high - sizes.px(5.0))].concat()
}

/// The columns with their ground, the chosen one first, then the ends, the extremes, the others.
fn by_weight<'a>(scene: &'a Columns, ground: &'a [Rect]) -> Vec<(&'a Column, &'a Rect)> {
    let mut order: Vec<(&Column, &Rect)> = scene.columns.iter().zip(ground).collect();
    let tops = || ground.iter().map(|r| r.top);
    let (high, low) = (tops().fold(f32::MAX, f32::min), tops().fold(0.0, f32::max));
    let ends = [scene.columns.first(), scene.columns.last()];
    let late = |(column, body): &(&Column, &Rect)| {
        let end = ends.iter().flatten().any(|e| e.year == column.year);
        let extreme = body.top == high || body.top == low;
        (scene.chosen != Some(column.year), !end, !extreme)
    };
    sort_by(&mut order, |a, b| late(a).cmp(&late(b)));
    order
}

fn mark(picture: &mut DrawList, column: &Column, (x, y): (f32, f32), area: Rect, role: Role) {
    picture.hits.marks.push(Mark {
        series: 0,
        region: column.region,
        year: column.year,
        x,
        y,
        area,
        role,
        spoken: column.spoken.clone(),
    });
}
