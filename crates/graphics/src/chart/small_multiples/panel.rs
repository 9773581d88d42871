//! One small line: figures, target, changes of borders, the last point.

use super::{Cell, Point, SmallMultiples};
use crate::chart::axis::Years;
use crate::chart::domain::Domain;
use crate::chart::draw_list::{self, DrawList, Pen, Primitive, Rect};
use crate::chart::metrics::Sizes;
use crate::chart::{Mark, Role};
use text::Decimal;

/// The line of the target.
pub const TARGET: Pen = Pen::solid(Role::TargetInk, 1.5);

/// A panel being set.
pub struct Panel<'a> {
    /// All panels.
    pub scene: &'a SmallMultiples,
    /// Its region.
    pub cell: &'a Cell,
    /// Where its line goes.
    pub plot: Rect,
    /// What belongs to it.
    pub area: Rect,
    /// Text sizes.
    pub sizes: Sizes,
}

/// Draws a panel's line and marks it.
pub fn set(picture: &mut DrawList, panel: &Panel) {
    let (cell, sizes) = (panel.cell, panel.sizes);
    let own = match panel.scene.plan {
        true => Role::Plan,
        false => Role::Actual,
    };
    let years = panel.years();
    guides(picture, panel, &years);
    let at = |p: &Point| (years.x(f32::from(p.year)), panel.y(p.value));
    let mut open: Vec<draw_list::Point> = Vec::new();
    let mut before: Option<&Point> = None;
    for point in &cell.points {
        if !point.joined {
            close(picture, &mut open, before, own);
        }
        open.push(at(point));
        before = Some(point);
    }
    close(picture, &mut open, before, own);
    let last = before.map_or((panel.plot.right, panel.plot.bottom), at);
    if before.is_some_and(|p| !p.earlier) {
        let disc = Primitive::Disc(last, sizes.px(3.5), own, None);
        picture.items.push(disc);
    }
    picture.hits.marks.push(Mark {
        series: 0,
        region: cell.region,
        year: before.map_or(panel.scene.last, |p| p.year),
        x: last.0,
        y: last.1,
        area: panel.area,
        role: own,
        spoken: cell.spoken.clone(),
    });
}

/// The target, and where the borders changed.
fn guides(picture: &mut DrawList, panel: &Panel, years: &Years) {
    let plot = panel.plot;
    if let Some((value, _)) = panel.scene.target {
        let y = panel.y(value);
        picture.rule((plot.left, y), (plot.right, y), TARGET);
    }
    if let Some(change) = panel.cell.change {
        let x = years.x(f32::from(change) - 0.5);
        let pen = Pen::solid(Role::Ink2, 1.0);
        picture.rule((x, plot.top), (x, plot.bottom), pen);
    }
}

impl Panel<'_> {
    fn years(&self) -> Years {
        Years {
            first: self.scene.first,
            last: self.scene.last,
            chosen: None,
            span: (self.plot.left, self.plot.right - self.sizes.px(4.0)),
        }
    }

    fn y(&self, value: Decimal) -> f32 {
        let inset = self.sizes.px(4.0);
        let (low, high) = (self.plot.bottom - inset, self.plot.top + inset);
        domain(self.scene).px(value.to_f64(), low, high)
    }
}

/// The axis of all panels.
fn domain(scene: &SmallMultiples) -> Domain {
    Domain::new(scene.scale.0.to_f64(), scene.scale.1.to_f64())
}

/// Draws the figures gathered so far; a single one is a short dash.
fn close(picture: &mut DrawList, open: &mut Vec<draw_list::Point>, last: Option<&Point>, own: Role) {
    let points = std::mem::take(open);
    let pen = match last {
        Some(point) if point.earlier => Pen::solid(Role::Peer, 1.5),
        _ => Pen::solid(own, 1.75),
    };
    match points.as_slice() {
        [] => {}
        [(x, y)] => picture.rule((x - 2.0, *y), (x + 2.0, *y), pen),
        _ => picture.items.push(Primitive::Path(points, pen)),
    }
}
