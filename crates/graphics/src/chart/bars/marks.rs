//! The mark of a row: bar, dot with its stem, hatch or dashed outline, and the figure in words.

use super::Figure;
use super::layout::{NATIONAL, TARGET};
use super::rows::Setting;
use crate::chart::draw_list::{Align, DrawList, Pen, Primitive, Rect};
use crate::chart::theme::Role;
use text::Decimal;

impl Setting<'_> {
    /// Draws the figure; gives the place and the colour of its mark.
    pub fn figure(&mut self) -> (f32, Role) {
        match &self.row.figure {
            Figure::Value { value, label, class, flagged } => {
                let role = match self.row.pin {
                    Some(pin) => Role::pin(pin),
                    None if self.national => Role::Actual,
                    None if self.scene.counts => Role::Plan,
                    None => Role::class(class.unwrap_or(5)),
                };
                let x =
                    if self.scene.counts { self.bar(*value, role) } else { self.dot(*value, role, *flagged) };
                self.printed(label, x);
                (x, role)
            }
            Figure::Gap(words) => (self.gap(words, false), Role::NoData),
            Figure::Absent(words) => (self.gap(words, true), Role::NoData),
        }
    }

    fn bar(&mut self, value: Decimal, role: Role) -> f32 {
        let (left, right) = self.axis.span;
        if self.national {
            return left;
        }
        let end = self.axis.domain.px(value.to_f64(), left, right);
        let half = self.grid.sizes.px(if self.grid.stacked { 5.0 } else { 7.0 });
        let bar = Rect::new(left, self.bar_y - half, end, self.bar_y + half);
        self.picture.items.push(Primitive::Fill(bar, role));
        end
    }

    fn dot(&mut self, value: Decimal, role: Role, flagged: bool) -> f32 {
        let (left, right) = self.axis.span;
        let (y, k) = (self.bar_y, self.grid.sizes.scale);
        let x = self.axis.domain.px(value.to_f64(), left, right);
        self.guides(x);
        if self.national {
            self.picture.square((x, y), 4.5 * k, role, Pen::solid(Role::Paper, 1.0));
            return x;
        }
        let radius = if self.row.pin.is_some() { 6.5 } else { 6.0 };
        let (fill, pen) = match (flagged, self.row.pin) {
            (true, Some(_)) => (Role::Paper, Pen::solid(role, 2.25)),
            (true, None) => (Role::Paper, Pen::solid(Role::Actual, 2.0)),
            (false, Some(_)) => (role, Pen::solid(Role::Paper, 1.0)),
            (false, None) => (role, Pen::solid(Role::DiscLine, 1.0)),
        };
        self.picture.items.push(Primitive::Disc((x, y), radius * k, fill, Some(pen)));
        x
    }

    /// The row's own axis, and a stem from the country's figure: the distance from it.
    fn guides(&mut self, x: f32) {
        let (left, right) = self.axis.span;
        let (y, reach) = (self.bar_y, self.grid.sizes.px(7.0));
        self.picture.rule((left, y), (right, y), Pen::solid(Role::Line, 1.0));
        if self.grid.stacked {
            for (at, pen) in [(self.axis.target, TARGET), (self.axis.national, NATIONAL)] {
                if let Some(at) = at {
                    self.picture.rule((at, y - reach), (at, y + reach), pen);
                }
            }
        }
        if let Some(from) = self.axis.national.filter(|_| !self.national) {
            self.picture.rule((from, y), (x, y), Pen::solid(Role::Ink3, 1.5));
        }
    }

    /// The figure in words: after its bar, or in the column of figures.
    fn printed(&mut self, label: &str, x: f32) {
        let bold = self.national || self.row.pin.is_some();
        let set = self.grid.sizes.small().weight(bold);
        let y = set.centred(if self.grid.beside { self.bar_y } else { self.text_y });
        let after = self.scene.counts && !self.grid.stacked && !self.national;
        let (at, align) = if after {
            ((x + self.grid.sizes.px(8.0), y), Align::Start)
        } else {
            ((self.grid.figure_right, y), Align::End)
        };
        self.picture.text(label, at, align, set, Role::Ink);
    }

    /// Hatch or dashed outline with its words; gives the middle of it.
    fn gap(&mut self, words: &str, absent: bool) -> f32 {
        let sizes = self.grid.sizes;
        let set = sizes.micro();
        let at = (self.grid.figure_right, set.centred(self.bar_y));
        let role = if self.row.pin.is_some() { Role::Tint } else { Role::Paper };
        let ground = set.bounds(words, at, Align::End).grown(2.0);
        self.picture.items.push(Primitive::Fill(ground, role));
        self.picture.text(words, at, Align::End, set, Role::Ink2);
        let left = self.axis.span.0;
        let room = at.0 - set.width(words) - sizes.px(10.0);
        let half = sizes.px(6.0);
        let band = Rect::new(left, self.bar_y - half, room, self.bar_y + half);
        if room - left < sizes.px(20.0) {
            return room.max(left);
        }
        if absent {
            outline(self.picture, &band);
        } else {
            self.picture.items.push(Primitive::Hatch(band));
        }
        (left + room) / 2.0
    }
}

fn outline(picture: &mut DrawList, r: &Rect) {
    let corners =
        [(r.left, r.top), (r.right, r.top), (r.right, r.bottom), (r.left, r.bottom), (r.left, r.top)];
    let pen = Pen::dashed(Role::Ink3, 1.0, (3.0, 3.0));
    picture.items.push(Primitive::Path(corners.to_vec(), pen));
}
