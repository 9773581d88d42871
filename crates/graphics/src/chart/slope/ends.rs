//! Names and figures at one end of a slope, pushed apart, led to their points by thin lines.

use super::layout::y;
use super::{End, Line, Slope};
use crate::chart::domain::Domain;
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::labels::{Slot, spread};
use crate::chart::metrics::{Sizes, Type};
use crate::chart::{Mark, Role, figure};
use dataset::COUNTRY;
use text::{Decimal, sort_by};

/// One end of all lines.
pub struct Side<'a> {
    /// Width of names, figures and thin lines.
    pub room: f32,
    sizes: Sizes,
    left: bool,
    year: u16,
    /// Lines from the highest figure down, their place in the scene, their words.
    rows: Vec<(u8, &'a Line, Vec<String>)>,
}

/// The line of a region: pins by colour and pattern, the country in ink, the others in grey.
pub fn pen(line: &Line) -> Pen {
    match line.pin {
        Some(0) => Pen::solid(Role::PinA, 2.25),
        Some(1) => Pen::dashed(Role::PinB, 2.25, (7.0, 3.5)),
        Some(_) => Pen::dashed(Role::PinC, 2.25, (2.0, 3.0)),
        None if line.region == COUNTRY => Pen::solid(Role::Actual, 2.25),
        None => Pen::solid(Role::Peer, 1.25),
    }
}

impl<'a> Side<'a> {
    /// The `left` or right end. On narrow pages the left one has figures only.
    pub fn of(scene: &'a Slope, left: bool, width: f32, sizes: Sizes) -> Side<'a> {
        let named = !left || width >= sizes.px(560.0);
        let room = width * if left || width >= sizes.px(560.0) { 0.34 } else { 0.5 };
        let words = |line: &Line| {
            let text = words(line, left, named);
            set_of(line, sizes).wrap(&text, room)
        };
        let mut rows: Vec<(u8, &Line, Vec<String>)> =
            (0u8..).zip(&scene.lines).map(|(n, line)| (n, line, words(line))).collect();
        let value = |line: &Line| end(line, left).value;
        sort_by(&mut rows, |a, b| value(b.1).order(&value(a.1)).then(a.0.cmp(&b.0)));
        if !named {
            merge(&mut rows, value);
        }
        let widths =
            rows.iter().map(|(_, line, words)| set_of(line, sizes).widest(words.iter().map(String::as_str)));
        Side {
            room: widths.fold(0.0, f32::max) + reach(sizes) + sizes.px(4.0),
            sizes,
            left,
            year: if left { scene.from } else { scene.to },
            rows,
        }
    }

    /// Leaves all words to the tooltip and the table: large text on a narrow page.
    pub fn empty(&mut self) {
        self.rows.iter_mut().for_each(|row| row.2.clear());
        self.room = self.sizes.px(8.0);
    }

    /// The height that the words need.
    pub fn height(&self) -> f32 {
        self.rows.iter().map(|row| self.row_height(&row.2)).sum()
    }

    /// Writes the words beside the plot.
    pub fn set(&self, picture: &mut DrawList, plot: &Rect, domain: Domain) {
        let mut slots: Vec<Slot> = self
            .rows
            .iter()
            .map(|(_, line, words)| Slot {
                centre: y(domain, plot, end(line, self.left).value, self.sizes),
                height: self.row_height(words),
            })
            .collect();
        let places = slots.clone();
        spread(&mut slots, plot.top, plot.bottom);
        for ((row, place), slot) in self.rows.iter().zip(&places).zip(&slots) {
            self.row(picture, plot, row, (place.centre, *slot));
        }
    }

    fn row(
        &self,
        picture: &mut DrawList,
        plot: &Rect,
        (number, line, words): &(u8, &Line, Vec<String>),
        (y, slot): (f32, Slot),
    ) {
        let x = if self.left { plot.left } else { plot.right };
        let near = self.sizes.px(6.0);
        let area = match words.is_empty() {
            true => Rect::around((x, y), near, near),
            false => self.write(picture, line, words, (x, y), slot),
        };
        picture.hits.marks.push(Mark {
            series: *number,
            region: line.region,
            year: self.year,
            x,
            y,
            area,
            role: pen(line).role,
            spoken: end(line, self.left).spoken.clone(),
        });
    }

    /// Writes the words at their slot and leads a line to their point; gives the ground of the words.
    fn write(
        &self,
        picture: &mut DrawList,
        line: &Line,
        words: &[String],
        (x, y): Point,
        slot: Slot,
    ) -> Rect {
        let (away, align, edge) = match self.left {
            true => (-1.0, Align::End, 0.0),
            false => (1.0, Align::Start, picture.width),
        };
        let end = x + away * reach(self.sizes);
        let lead = vec![(x + away * self.sizes.px(6.0), y), (end, slot.centre)];
        let faint = Pen::solid(Role::Line, 1.0);
        picture.items.push(Primitive::Path(lead, faint));
        let set = set_of(line, self.sizes);
        let role = match pen(line).role {
            Role::Peer => Role::Ink2,
            role => role,
        };
        let above = (words.len() as f32 - 1.0) / 2.0 * leading(set);
        let mut baseline = set.centred(slot.centre - above);
        let at = end + away * self.sizes.px(2.0);
        for word in words {
            picture.text(word, (at, baseline), align, set, role);
            baseline += leading(set);
        }
        let top = slot.centre - slot.height / 2.0;
        Rect::new(at.min(edge), top, at.max(edge), top + slot.height)
    }

    fn row_height(&self, words: &[String]) -> f32 {
        match words.len() {
            0 => 0.0,
            lines => leading(self.sizes.micro()) * lines as f32 + self.sizes.px(2.0),
        }
    }
}

/// Figure, letter and name, the figure next to the plot.
fn words(line: &Line, left: bool, named: bool) -> String {
    let figure = end(line, left).label.as_str();
    let letter = line.pin.map_or(String::new(), |p| format!("{}\u{a0}", figure::letter(p)));
    match (named, left) {
        (false, _) => format!("{letter}{figure}"),
        (true, true) => format!("{letter}{} {figure}", line.name),
        (true, false) => format!("{figure} {letter}{}", line.name),
    }
}

/// Figures without names are written once: those of pinned regions and the country, then the others.
fn merge(rows: &mut [(u8, &Line, Vec<String>)], value: impl Fn(&Line) -> Decimal) {
    let strong = |line: &Line| line.pin.is_some() || line.region == COUNTRY;
    let mut written: Vec<Decimal> = rows.iter().filter(|r| strong(r.1)).map(|r| value(r.1)).collect();
    for (_, line, words) in rows.iter_mut().filter(|r| !strong(r.1)) {
        if written.contains(&value(line)) {
            words.clear();
        }
        written.push(value(line));
    }
}

fn leading(set: Type) -> f32 {
    set.size_px * 1.2
}

/// Length of the thin lines.
fn reach(sizes: Sizes) -> f32 {
    sizes.px(20.0)
}

fn set_of(line: &Line, sizes: Sizes) -> Type {
    sizes.micro().weight(line.pin.is_some() || line.region == COUNTRY)
}

fn end(line: &Line, left: bool) -> &End {
    let [from, to] = &line.ends;
    if left { from } else { to }
}
