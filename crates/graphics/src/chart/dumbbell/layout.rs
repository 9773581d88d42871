//! Places of the dumbbells: key, axis, rows, notes.

use super::{Dumbbell, Row, key, rows};
use crate::chart::domain::{Domain, Floor, Scale, held};
use crate::chart::draw_list::{Align, DrawList, Pen};
use crate::chart::metrics::Sizes;
use crate::chart::{Role, Walk, notes};
use text::{Decimal, number, percent};

/// The columns of the rows.
pub struct Grid {
    /// Text sizes.
    pub sizes: Sizes,
    /// Names are over their dots.
    pub stacked: bool,
    /// Width of the names.
    pub name_room: f32,
    /// The axis.
    pub scale: Scale,
    /// Its ends.
    pub span: (f32, f32),
    /// Figures are over the dots.
    pub labelled: bool,
}

/// Lays dumbbells out.
pub fn layout(scene: &Dumbbell, width: f32, sizes: Sizes) -> DrawList {
    let mut picture = DrawList::new(width);
    picture.hits.walk = Walk::Rows;
    let grid = Grid::of(scene, width, sizes);
    let under_key = key::set(&mut picture, scene, sizes);
    let top = under_key + sizes.micro().leading() + sizes.px(4.0);
    let heights: Vec<f32> = scene.rows.iter().map(|row| grid.height(row)).collect();
    let mut bottom = top;
    let mut bands: Vec<(f32, f32)> = Vec::new();
    for height in heights {
        bands.push((bottom, bottom + height));
        bottom += height;
    }
    axis(&mut picture, scene, &grid, &bands);
    for (row, band) in scene.rows.iter().zip(&bands) {
        rows::set(&mut picture, scene, &grid, row, *band);
    }
    picture.height = bottom + sizes.px(4.0);
    notes::set(&mut picture, &scene.notes, sizes);
    picture
}

impl Grid {
    fn of(scene: &Dumbbell, width: f32, sizes: Sizes) -> Grid {
        let set = sizes.small().bold();
        let name = set.widest(scene.rows.iter().map(|r| r.name.as_str()));
        let ratios = scene.rows.iter().map(|r| r.ratio.as_str());
        let ratio = set.widest(ratios.chain([scene.ratio.as_str()]));
        let ratio = ratio + if ratio > 0.0 { sizes.px(16.0) } else { 0.0 };
        let inset = sizes.px(14.0);
        let stacked = width - name - ratio - inset < sizes.px(200.0);
        let span = match stacked {
            true => (inset, width - inset),
            false => (name + sizes.px(16.0) + inset, width - ratio - inset),
        };
        let values = scene.rows.iter().flat_map(Row::values);
        let national = scene.national.iter().map(|n| n.0);
        let most = held((span.1 - span.0) / sizes.px(72.0), 3.0, 7.0);
        let all: Vec<Decimal> = values.chain(national).collect();
        let mut scale = Scale::over(all.iter().copied(), Floor::Free, most as usize);
        // The axis ends at the highest figure, not at the tick beyond it.
        let highest = all.iter().copied().map(Decimal::to_f64).fold(scale.domain.low(), f64::max);
        scale.ticks.retain(|tick| tick.to_f64() <= highest);
        scale.domain = Domain::new(scale.domain.low(), highest);
        Grid {
            sizes,
            stacked,
            name_room: if stacked { width - ratio } else { name + 1.0 },
            scale,
            span,
            labelled: scene.rows.iter().any(|r| !r.label.is_empty()),
        }
    }

    /// Where a figure lies.
    pub fn x(&self, value: Decimal) -> f32 {
        self.scale.domain.px(value.to_f64(), self.span.0, self.span.1)
    }

    /// A line through all rows, or through the dots only where names are over them.
    fn vertical(&self, picture: &mut DrawList, x: f32, bands: &[(f32, f32)], pen: Pen) {
        if self.stacked {
            for (_, bottom) in bands {
                let (from, to) = (bottom - self.sizes.px(24.0), bottom - self.sizes.px(6.0));
                picture.rule((x, from), (x, to), pen);
            }
        } else if let (Some(first), Some(last)) = (bands.first(), bands.last()) {
            picture.rule((x, first.0), (x, last.1), pen);
        }
    }

    pub fn name_lines(&self, row: &Row) -> Vec<String> {
        self.sizes.small().bold().wrap(&row.name, self.name_room)
    }

    /// How high a row is.
    fn height(&self, row: &Row) -> f32 {
        let sizes = self.sizes;
        let lines = self.name_lines(row).len().max(1) as f32;
        let names = if self.stacked { lines * sizes.small().leading() + sizes.px(5.0) } else { 0.0 };
        let figure = if self.labelled { 40.0 } else { 27.0 };
        let apart = if row.apart { 12.0 } else { 0.0 };
        (names + sizes.px(figure + apart)).round()
    }
}

/// Verticals with their figures on top, the heading at the right, the country's dashed line.
fn axis(picture: &mut DrawList, scene: &Dumbbell, grid: &Grid, bands: &[(f32, f32)]) {
    let top = bands.first().map_or(0.0, |band| band.0);
    let sizes = grid.sizes;
    let set = sizes.micro();
    let baseline = top - sizes.px(7.0);
    let heading = picture.width - set.width(&scene.ratio) - sizes.px(8.0);
    let ratio = (picture.width, baseline);
    picture.text(&scene.ratio, ratio, Align::End, set, Role::Ink3);
    for (at, tick) in grid.scale.ticks.iter().enumerate() {
        let x = grid.x(*tick);
        let zero = at == 0 && grid.scale.starts_at_zero();
        let role = if zero { Role::LineStrong } else { Role::Line };
        grid.vertical(picture, x, bands, Pen::solid(role, 1.0));
        let text = match scene.percent {
            true => percent(scene.locale, *tick),
            false => number(scene.locale, *tick),
        };
        let half = set.width(&text) / 2.0;
        let x = held(x, half, picture.width - half);
        if scene.ratio.is_empty() || x + half < heading {
            picture.text(&text, (x, baseline), Align::Middle, set, Role::Ink3);
        }
    }
    if let Some((value, _)) = scene.national {
        grid.vertical(picture, grid.x(value), bands, rows::NATIONAL);
    }
}
