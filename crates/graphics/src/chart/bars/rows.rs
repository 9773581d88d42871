//! One row of a ranking.

use super::grid::Grid;
use super::{Bars, Row};
use crate::chart::domain::Domain;
use crate::chart::draw_list::{Align, DrawList, Pen, Primitive, Rect};
use crate::chart::{Mark, Role, figure};
use dataset::COUNTRY;
use text::Decimal;

/// The axis that all rows share.
#[derive(Clone, Debug)]
pub struct Axis {
    /// Figures from end to end.
    pub domain: Domain,
    /// Places of those ends.
    pub span: (f32, f32),
    /// Figures to print under it.
    pub ticks: Vec<Decimal>,
    /// Place of the country's figure.
    pub national: Option<f32>,
    /// Place of the target.
    pub target: Option<f32>,
}

/// One row being set.
pub struct Setting<'a> {
    /// Where it goes.
    pub picture: &'a mut DrawList,
    /// The ranking.
    pub scene: &'a Bars,
    pub grid: &'a Grid,
    pub axis: &'a Axis,
    pub row: &'a Row,
    /// The country's row.
    pub national: bool,
    pub top: f32,
    /// Middle of the first line of text.
    pub text_y: f32,
    /// Middle of the bar.
    pub bar_y: f32,
    pub bottom: f32,
}

/// How high a row is.
pub fn height(scene: &Bars, grid: &Grid, row: &Row) -> f32 {
    let sizes = grid.sizes;
    if !grid.stacked {
        return sizes.px(28.0).round();
    }
    let lines = grid.name_lines(row).len().max(1) as f32;
    let bar = match (grid.beside, scene.counts && row.region == COUNTRY) {
        (true, _) => 34.0,
        (false, true) => 12.0,
        (false, false) => 28.0,
    };
    (lines * sizes.small().leading() + sizes.px(bar)).round()
}

/// Sets a row between two heights.
pub fn set(
    picture: &mut DrawList,
    scene: &Bars,
    grid: &Grid,
    axis: &Axis,
    row: &Row,
    (top, bottom): (f32, f32),
) {
    let half_line = grid.sizes.small().leading() / 2.0;
    let middle = (top + bottom) / 2.0;
    let (text_y, bar_y) = if grid.stacked {
        let under = grid.sizes.px(if grid.beside { 15.0 } else { 11.0 });
        (top + grid.sizes.px(4.0) + half_line, bottom - under)
    } else {
        (middle, middle)
    };
    let mut setting = Setting {
        picture,
        scene,
        grid,
        axis,
        row,
        national: row.region == COUNTRY,
        top,
        text_y,
        bar_y,
        bottom,
    };
    setting.ground();
    setting.words();
    let (x, role) = setting.figure();
    setting.mark(x, role);
}

impl Setting<'_> {
    fn ground(&mut self) {
        let width = self.grid.width;
        if self.row.pin.is_some() {
            let band = Rect::new(0.0, self.top + 1.0, width, self.bottom);
            // Behind the lines that were drawn through all rows.
            self.picture.items.insert(0, Primitive::Fill(band, Role::Tint));
        }
        if self.national || self.grid.stacked {
            let pen = Pen::solid(Role::Line, 1.0);
            self.picture.rule((0.0, self.bottom), (width, self.bottom), pen);
        }
    }

    fn words(&mut self) {
        let (sizes, row) = (self.grid.sizes, self.row);
        let bold = self.national || row.pin.is_some();
        let (small, micro) = (sizes.small().weight(bold), sizes.micro());
        if let Some(right) = self.grid.place_right {
            let at = (right, micro.centred(self.text_y));
            self.picture.text(&row.place, at, Align::End, micro, Role::Ink3);
        }
        self.tag();
        let mut y = small.centred(self.text_y);
        let left = if self.national { 0.0 } else { self.grid.name_left };
        for line in self.grid.name_lines(row) {
            self.picture.text(&line, (left, y), Align::Start, small, Role::Ink);
            y += small.leading();
        }
        if self.grid.share {
            let at = (self.grid.width, micro.centred(self.text_y));
            self.picture.text(&row.share, at, Align::End, micro.weight(bold), Role::Ink3);
        }
    }

    /// The letter of a pin, paper on its colour.
    fn tag(&mut self) {
        let Some(pin) = self.row.pin else {
            return;
        };
        let sizes = self.grid.sizes;
        let half = sizes.px(8.5);
        let x = self.grid.tag_left + half;
        let square = Rect::around((x, self.text_y), half, half);
        self.picture.items.push(Primitive::Fill(square, Role::pin(pin)));
        let set = sizes.axis().bold();
        let at = (x, set.centred(self.text_y));
        self.picture.text(figure::letter(pin), at, Align::Middle, set, Role::Paper);
    }

    fn mark(&mut self, x: f32, role: Role) {
        self.picture.hits.marks.push(Mark {
            series: 0,
            region: self.row.region,
            year: self.scene.year,
            x,
            y: self.bar_y,
            area: Rect::new(0.0, self.top, self.grid.width, self.bottom),
            role,
            spoken: self.row.spoken.clone(),
        });
    }
}
