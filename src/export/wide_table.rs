//! A table set as text in a picture: the first column to the left, figures to the right, the last as words.

use super::paper::{MARGIN, Paper};
use crate::chart::Role;
use crate::chart::metrics::Type;

/// From one line to the next, CSS pixels.
const LEADING: i32 = 24;
/// Between columns.
const GAP: i32 = 24;

/// Sets lines; the first is the head, the second the country.
pub fn set(paper: &mut Paper, lines: &[Vec<String>]) {
    let small = Type::regular(14.0);
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let wide = |at: usize| {
        let texts = lines.iter().filter_map(|l| l.get(at)).map(String::as_str);
        small.bold().widest(texts).ceil() as i32
    };
    let mut right = vec![MARGIN + wide(0)];
    for at in 1..columns {
        let before = right.last().copied().unwrap_or(MARGIN);
        right.push(before + GAP + wide(at));
    }
    for (n, line) in lines.iter().enumerate() {
        paper.y += LEADING;
        let set = small.weight(n < 2);
        let role = if n == 0 { Role::Ink2 } else { Role::Ink };
        for (at, (words, edge)) in line.iter().zip(&right).enumerate() {
            let last = at + 1 == columns;
            let left = if at == 0 { MARGIN } else { edge - wide(at) };
            let (x, anchor) = if at == 0 || last { (left, "start") } else { (*edge, "end") };
            paper.words(words, (x, paper.y - 7), anchor, set, role);
        }
        paper.rule(if n < 2 { Role::Ink } else { Role::Line });
    }
}
