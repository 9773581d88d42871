//! A table set as text in a picture: the first column to the left, figures to the right, a column of words at the end. Heads
//! and words are broken into lines, so that any table fits the width of a picture.

use super::paper::{MARGIN, Paper};
use graphics::chart::Role;
use graphics::chart::metrics::Type;

/// From one line to the next in a row, and what a row has beside its lines, CSS pixels.
const LEADING: i32 = 17;
const FREE: i32 = 7;
/// Between columns, at most and at least.
const GAPS: (i32, i32) = (24, 8);
/// A head is broken into lines no narrower than this.
const HEAD: i32 = 64;

/// Sets lines; the first is the head, the second the country.
pub fn set(paper: &mut Paper, lines: &[Vec<String>]) {
    let columns = Columns::of(lines, paper.room);
    for (n, line) in lines.iter().enumerate() {
        let set = columns.set.weight(n < 2);
        let role = if n == 0 { Role::Ink2 } else { Role::Ink };
        let cells: Vec<Vec<String>> = line
            .iter()
            .zip(&columns.widths)
            .map(|(words, width)| set.wrap(words, (*width + 1) as f32))
            .collect();
        let tall = cells.iter().map(Vec::len).max().unwrap_or(1) as i32;
        let mut left = MARGIN;
        for (at, (cell, width)) in cells.iter().zip(&columns.widths).enumerate() {
            let words = at == 0 || columns.words && at + 1 == columns.widths.len();
            let (x, anchor) = if words { (left, "start") } else { (left + width, "end") };
            // A head of fewer lines is at the foot of its row.
            let skip = if n == 0 { tall - cell.len() as i32 } else { 0 };
            for (row, text) in (skip..).zip(cell) {
                paper.words(text, (x, paper.y + LEADING * (row + 1)), anchor, set, role);
            }
            left += width + columns.gap;
        }
        paper.y += LEADING * tall + FREE;
        paper.rule(if n < 2 { Role::Ink } else { Role::Line });
    }
}

/// The widths of columns, and what lies between.
struct Columns {
    widths: Vec<i32>,
    gap: i32,
    /// The last column holds words.
    words: bool,
    set: Type,
}

impl Columns {
    fn of(lines: &[Vec<String>], room: i32) -> Columns {
        let count = lines.iter().map(Vec::len).max().unwrap_or(0);
        let body = |at: usize| lines.iter().skip(1).filter_map(move |line| line.get(at)).map(String::as_str);
        let figure = |text: &str| text.chars().any(|c| c.is_ascii_digit()) || text.chars().count() < 3;
        let words = count > 1 && !body(count - 1).all(figure);
        let set = Type::regular(if count > 12 { 12.0 } else { 14.0 });
        let widest = |at: usize| set.bold().widest(body(at)).ceil() as i32;
        let head = |at: usize| {
            let text = lines.first().and_then(|line| line.get(at)).map_or("", String::as_str);
            let whole = set.bold().width(text).ceil() as i32;
            let word = set.bold().widest(text.split(' ')).ceil() as i32;
            if at == 0 { whole } else { word.max(whole.min(HEAD)) }
        };
        let mut widths: Vec<i32> = (0..count).map(|at| widest(at).max(head(at))).collect();
        let gaps = i32::try_from(count).unwrap_or(1).max(2) - 1;
        let taken = |widths: &[i32]| widths.iter().sum::<i32>();
        let gap = ((room - taken(&widths)) / gaps).clamp(GAPS.1, GAPS.0);
        let over = taken(&widths) + gap * gaps - room;
        if over > 0 {
            let at = if words { count - 1 } else { 0 };
            if let Some(width) = widths.get_mut(at) {
                *width = (*width - over).max(HEAD);
            }
        }
        Columns { widths, gap, words, set }
    }
}
