//! Places of a ranking: heading, the country's row, the regions, one shared axis, notes.

use super::grid::Grid;
use super::rows::{self, Axis};
use super::{Bars, Row};
use crate::chart::domain::{Domain, Floor, Scale, held};
use crate::chart::draw_list::{Align, DrawList, Pen, Point};
use crate::chart::metrics::Sizes;
use crate::chart::{Role, Walk, notes};
use text::{Decimal, number};

/// The dashed line of the country.
pub const NATIONAL: Pen = Pen::dashed(Role::Ink, 1.25, (3.0, 2.5));
/// The line of the target.
pub const TARGET: Pen = Pen::solid(Role::TargetInk, 2.0);

/// Lays a ranking out.
pub fn layout(scene: &Bars, width: f32, sizes: Sizes) -> DrawList {
    let grid = Grid::of(scene, width, sizes);
    let axis = axis(scene, &grid);
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Rows;
    let top = head(&mut picture, scene, &grid, &axis);
    let heights: Vec<f32> = scene.rows.iter().map(|row| rows::height(scene, &grid, row)).collect();
    if !grid.stacked {
        let bottom = heights.iter().fold(top, |y, height| y + height);
        let from = top + heights.first().map_or(0.0, |height| height / 2.0);
        lines(&mut picture, &axis, (top, bottom), from);
    }
    let mut y = top;
    for (row, height) in scene.rows.iter().zip(&heights) {
        rows::set(&mut picture, scene, &grid, &axis, row, (y, y + height));
        y += height;
    }
    picture.height = if scene.counts { y } else { ticks(&mut picture, scene, &grid, &axis, y) };
    notes::set(&mut picture, &scene.notes, sizes);
    picture.height += sizes.px(4.0);
    picture
}

/// The shared axis: counts from zero, rates on round figures that hold the target too.
fn axis(scene: &Bars, grid: &Grid) -> Axis {
    let (left, right) = grid.plot;
    let values = || scene.rows.iter().filter_map(Row::value);
    let regions = || scene.rows.iter().skip(1).filter_map(Row::value);
    let national = scene.rows.first().and_then(Row::value);
    if scene.counts {
        let most = regions().map(Decimal::to_f64).fold(0.0, f64::max);
        return Axis {
            domain: Domain::new(0.0, most.max(1.0)),
            ticks: Vec::new(),
            span: (left, right - grid.after_bar),
            national: None,
            target: None,
        };
    }
    let most = held((right - left) / grid.sizes.px(72.0), 3.0, 8.0);
    let target = scene.target.as_ref().map(|t| t.0);
    let scale = Scale::over(values().chain(target), Floor::Free, most as usize);
    let inset = grid.sizes.px(8.0);
    let span = (left + inset, right - inset);
    let place = |d: Decimal| scale.domain.px(d.to_f64(), span.0, span.1);
    Axis {
        domain: scale.domain,
        span,
        national: national.map(place),
        target: target.map(place),
        ticks: scale.ticks,
    }
}

/// Headings of the columns and the words of the target over its line; gives the y of the first row.
fn head(picture: &mut DrawList, scene: &Bars, grid: &Grid, axis: &Axis) -> f32 {
    let micro = grid.sizes.micro();
    let baseline = micro.size_px;
    let top = (micro.size_px * 1.7).ceil();
    picture.text(&scene.unit, (grid.figure_right, baseline), Align::End, micro, Role::Ink3);
    let before_unit = grid.figure_right - micro.width(&scene.unit) - grid.sizes.px(14.0);
    let right = grid.plot.1.min(before_unit);
    if grid.share {
        picture.text(&scene.share, (grid.width, baseline), Align::End, micro, Role::Ink3);
    }
    if let (Some(x), Some((_, words))) = (axis.target, &scene.target) {
        let set = micro.bold();
        let half = set.width(words) / 2.0;
        let x = x.min(right - half).max(half);
        picture.text(words, (x, baseline), Align::Middle, set, Role::TargetInk);
    }
    picture.rule((0.0, top), (grid.width, top), Pen::solid(Role::LineStrong, 1.0));
    top
}

/// The target and the country through all rows.
fn lines(picture: &mut DrawList, axis: &Axis, (top, bottom): (f32, f32), from: f32) {
    let mut line = |x: Option<f32>, from: f32, pen: Pen| {
        if let Some(x) = x {
            picture.rule((x, from), (x, bottom), pen);
        }
    };
    line(axis.target, top, TARGET);
    line(axis.national, from, NATIONAL);
}

/// Figures of the axis under the rows; gives the y below.
fn ticks(picture: &mut DrawList, scene: &Bars, grid: &Grid, axis: &Axis, y: f32) -> f32 {
    let set = grid.sizes.axis();
    let bottom = y + grid.sizes.px(5.0);
    picture.rule((axis.span.0, y), (axis.span.1, y), Pen::solid(Role::LineStrong, 1.0));
    for tick in &axis.ticks {
        let x = axis.domain.px(tick.to_f64(), axis.span.0, axis.span.1);
        picture.rule((x, y), (x, bottom), Pen::solid(Role::LineStrong, 1.0));
        let text = number(scene.locale, *tick);
        let half = set.width(&text) / 2.0;
        let at: Point = (held(x, half, grid.width - half), bottom + set.size_px);
        picture.text(&text, at, Align::Middle, set, Role::Ink3);
    }
    bottom + set.size_px * 1.4
}
