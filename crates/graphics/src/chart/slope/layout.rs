//! Places of a slope: years, lines, then names and figures at both ends.

use super::ends::{self, Side};
use super::{Line, Slope};
use crate::chart::domain::{Domain, held};
use crate::chart::draw_list::{Align, DrawList, Pen, Primitive, Rect};
use crate::chart::metrics::Sizes;
use crate::chart::{Role, Walk, notes};
use dataset::COUNTRY;
use text::{Decimal, sort_by};

/// Lays a slope out.
pub fn layout(scene: &Slope, width: f32, sizes: Sizes) -> DrawList {
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Years;
    let mut sides = [true, false].map(|left| Side::of(scene, left, width, sizes));
    let [left, right] = &mut sides;
    let bare = width - left.room - right.room < sizes.px(48.0);
    if bare {
        left.empty();
    }
    let set = sizes.small().bold();
    let top = set.leading() + sizes.px(10.0);
    let room = (width * 1.1).min(sizes.px(460.0));
    let height = held(left.height().max(right.height()), room, f32::MAX);
    let plot = Rect::new(left.room, top, width - right.room, top + height);
    let domain = domain(scene);
    years(&mut picture, scene, &plot, (bare, sizes));
    // Context first, pinned regions over it.
    let mut order: Vec<&Line> = scene.lines.iter().collect();
    sort_by(&mut order, |a, b| weight(a).cmp(&weight(b)));
    for line in order {
        draw(&mut picture, scene, line, &plot, domain, sizes);
    }
    for side in &sides {
        side.set(&mut picture, &plot, domain);
    }
    // Keys step from end to end of a line.
    sort_by(&mut picture.hits.marks, |a, b| a.series.cmp(&b.series).then(a.x.total_cmp(&b.x)));
    picture.height = plot.bottom + sizes.px(8.0);
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// Where a figure lies.
pub fn y(domain: Domain, plot: &Rect, value: Decimal, sizes: Sizes) -> f32 {
    let inset = sizes.px(8.0);
    domain.px(value.to_f64(), plot.bottom - inset, plot.top + inset)
}

/// The years over the ends; at the edges of the page where the left end has no words.
fn years(picture: &mut DrawList, scene: &Slope, plot: &Rect, (bare, sizes): (bool, Sizes)) {
    let set = sizes.small().bold();
    let edges = if bare { (0.0, picture.width) } else { (plot.left, plot.right) };
    let (outer, inner) = match bare {
        true => (Align::Start, Align::End),
        false => (Align::End, Align::Start),
    };
    for (x, year, align) in [(edges.0, scene.from, outer), (edges.1, scene.to, inner)] {
        picture.text(&year.to_string(), (x, set.size_px), align, set, Role::Ink);
    }
    for x in [plot.left, plot.right] {
        picture.rule((x, plot.top), (x, plot.bottom), Pen::solid(Role::Line, 1.0));
    }
}

fn domain(scene: &Slope) -> Domain {
    let values = || scene.lines.iter().flat_map(|l| &l.ends).map(|e| e.value.to_f64());
    Domain::new(values().fold(f64::MAX, f64::min), values().fold(f64::MIN, f64::max))
}

fn weight(line: &Line) -> (bool, bool) {
    (line.pin.is_some(), line.region == COUNTRY)
}

fn draw(picture: &mut DrawList, scene: &Slope, line: &Line, plot: &Rect, domain: Domain, sizes: Sizes) {
    let pen = ends::pen(line);
    let [from, to] = &line.ends;
    let at = |x: f32, value: Decimal| (x, y(domain, plot, value, sizes));
    let points = [at(plot.left, from.value), at(plot.right, to.value)];
    if scene.joined {
        picture.items.push(Primitive::Path(points.to_vec(), pen));
    }
    let halo = Some(Pen::solid(Role::Paper, 1.0));
    let radius = sizes.px(if pen.role == Role::Peer { 3.0 } else { 4.5 });
    for point in points {
        picture.items.push(Primitive::Disc(point, radius, pen.role, halo));
    }
}
