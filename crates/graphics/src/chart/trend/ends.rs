//! Names of the lines: at their right ends, pushed apart; on narrow pages letters there and the names
//! above the plot.

use super::frame::{Field, Frame, Naming};
use super::lines::pen;
use super::{Line, Trend};
use crate::chart::draw_list::{Align, DrawList, Pen, Point, Primitive, Rect};
use crate::chart::figure;
use crate::chart::labels::{Occupied, Slot, Wanted, spread};
use crate::chart::metrics::Type;
use crate::chart::theme::Role;
use text::sort_by;

/// Writes name and last figure at the right end of every line that reaches the last year, and beside the
/// end of every other line.
pub fn names(picture: &mut DrawList, trend: &Trend, lines: &[Line], field: &Field, occupied: &mut Occupied) {
    if field.frame.naming == Naming::Alone {
        return;
    }
    let (reaching, ended): (Vec<&Line>, Vec<&Line>) =
        lines.iter().partition(|l| l.dots.last().is_some_and(|d| d.year == trend.last));
    column(picture, trend, &reaching, field, occupied);
    for line in ended {
        beside(picture, trend, line, field, occupied);
    }
}

/// A key above the plot for letters: a piece of line, letter, name. Gives the y under it.
pub fn key(picture: &mut DrawList, trend: &Trend, frame: &Frame, top: f32) -> f32 {
    if frame.naming != Naming::Letters {
        return top;
    }
    let sizes = frame.sizes;
    let set = sizes.micro();
    let (row, piece) = (set.leading().ceil() + sizes.px(2.0), sizes.px(24.0));
    let (mut x, mut y) = (0.0, top + row / 2.0);
    for line in trend.lines() {
        let words = match line.pin {
            Some(pin) => format!("{}\u{a0}{}", figure::letter(pin), line.name),
            None => line.name.clone(),
        };
        let set = set.weight(line.pin.is_some());
        let before = piece + sizes.px(6.0);
        if x > 0.0 && x + before + set.width(&words) > frame.width {
            (x, y) = (0.0, y + row);
        }
        let pen = pen(trend, line);
        picture.rule((x, y), (x + piece, y), pen);
        let parts = set.wrap(&words, frame.width - before);
        for (number, part) in parts.iter().enumerate() {
            y += if number > 0 { row } else { 0.0 };
            picture.text(part, (x + before, set.centred(y)), Align::Start, set, ink(pen));
        }
        x += before + set.widest(parts.iter().map(String::as_str)) + sizes.px(16.0);
    }
    y + row / 2.0 + sizes.px(6.0)
}

/// The colour of a line's words: context is written in secondary ink.
pub fn ink(pen: Pen) -> Role {
    match pen.role {
        Role::Ink3 => Role::Ink2,
        role => role,
    }
}

fn column(picture: &mut DrawList, trend: &Trend, lines: &[&Line], field: &Field, occupied: &mut Occupied) {
    let sizes = field.frame.sizes;
    let set = sizes.micro();
    let leading = set.size_px * 1.2;
    let end = |line: &Line| line.dots.last().map_or(0.0, |d| field.y(d.value));
    let mut sorted: Vec<&Line> = lines.to_vec();
    sort_by(&mut sorted, |a, b| end(a).total_cmp(&end(b)).then(a.pin.cmp(&b.pin)));
    let slot = |line: &&Line| Slot {
        centre: end(line),
        height: leading * field.frame.end_words(line).len() as f32 + sizes.px(3.0),
    };
    let mut slots: Vec<Slot> = sorted.iter().map(slot).collect();
    spread(&mut slots, field.plot.top - sizes.px(6.0), field.plot.bottom + sizes.px(6.0));
    let x = field.plot.right + sizes.px(9.0);
    for (line, slot) in sorted.iter().zip(&slots) {
        let words = field.frame.end_words(line);
        let pen = pen(trend, line);
        let set = set.weight(line.pin.is_some());
        let above = (words.len() as f32 - 1.0) / 2.0 * leading;
        leader(picture, field, (field.plot.right, end(line)), slot.centre, pen.role);
        let mut y = set.centred(slot.centre - above);
        for word in &words {
            picture.text(word, (x, y), Align::Start, set, ink(pen));
            occupied.boxes.push(set.bounds(word, (x, y), Align::Start));
            y += leading;
        }
    }
}

/// A thin line from the end of a line to a name that was pushed away from it.
fn leader(picture: &mut DrawList, field: &Field, (x, from): Point, to: f32, role: Role) {
    let sizes = field.frame.sizes;
    if (to - from).abs() > sizes.px(7.0) {
        let points = vec![(x - sizes.px(1.0), from), (x + sizes.px(5.0), to)];
        picture.items.push(Primitive::Path(points, Pen::solid(role, 1.0)));
    }
}

/// The name of a line that ends before the axis does.
fn beside(picture: &mut DrawList, trend: &Trend, line: &Line, field: &Field, occupied: &mut Occupied) {
    let Some(last) = line.dots.last() else {
        return;
    };
    let sizes = field.frame.sizes;
    let set = sizes.micro().bold();
    let text = Type::joined(&field.frame.end_words(line));
    let wanted = Wanted { text: &text, set, role: ink(pen(trend, line)), needed: true };
    let (x, y) = field.at(last.year, last.value);
    let gap = sizes.px(8.0);
    let mut places: Vec<(Point, Align)> = vec![((x + gap, set.centred(y)), Align::Start)];
    for far in 1u8..8 {
        let dy = sizes.px(6.0) + f32::from(far) * sizes.px(8.0);
        for align in [Align::End, Align::Middle, Align::Start] {
            places.push(((x, y - dy), align));
            places.push(((x, y + dy + set.size_px * 0.75), align));
        }
    }
    let bounds = Rect::new(0.0, 0.0, field.frame.width, field.plot.bottom);
    occupied.place(picture, wanted, &bounds, &places);
}
