//! The block of text of a label: name in one or two lines, value below.

use super::UNITS_PER_PX;
use crate::zone::width::{BOLD, width_em};

/// Size of the name, css px.
const NAME_PX: f64 = 12.5;
/// Size of the value, css px.
const VALUE_PX: f64 = 13.5;
/// From line to line, css px.
const LINE_PX: f64 = 14.2;
/// A medium weight is about this much wider than regular.
const MEDIUM: f64 = 1.02;

/// Lines of a name with the size of the whole label, units.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The name.
    pub lines: Vec<String>,
    /// Width, units.
    pub width: f64,
    /// Height with the value, units.
    pub height: f64,
}

/// The ways to set a name: in one line, and in two where it has a space or a hyphen.
pub fn variants(name: &str) -> Vec<Block> {
    let mut out = vec![block(vec![name.to_owned()])];
    let split = breaks(name).into_iter().map(|lines| block(lines.to_vec()));
    let narrowest = split.min_by(|a, b| a.width.total_cmp(&b.width));
    out.extend(narrowest);
    out
}

fn breaks(name: &str) -> Vec<[String; 2]> {
    let parts = name.char_indices().filter(|(_, c)| matches!(c, ' ' | '-'));
    parts
        .filter_map(|(at, c)| {
            let (head, tail) = name.split_at_checked(at + 1)?;
            let head = if c == ' ' { head.trim_end() } else { head };
            Some([head.to_owned(), tail.to_owned()])
        })
        .collect()
}

fn block(lines: Vec<String>) -> Block {
    let em = |text: &str| f64::from(width_em(text));
    let name = lines.iter().map(|l| em(l) * NAME_PX * MEDIUM).fold(0.0, f64::max);
    let value = em("88,8") * VALUE_PX * f64::from(BOLD);
    let rows = lines.len() as f64 + 1.0;
    Block {
        width: name.max(value) * UNITS_PER_PX,
        height: rows * LINE_PX * UNITS_PER_PX,
        lines,
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn names_break_at_a_space_or_after_a_hyphen() {
        let lines = |name| variants(name).last().map(|b| b.lines.clone()).unwrap_or_default();
        assert_eq!(lines("Батыс Қазақстан"), ["Батыс", "Қазақстан"]);
        assert_eq!(lines("Северо-Казахстанская"), ["Северо-", "Казахстанская"]);
        assert_eq!(lines("Абай"), ["Абай"]);
    }
}
