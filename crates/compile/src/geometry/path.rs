//! SVG path data from integer rings: one absolute `M` a ring, then relative lines, as few characters as
//! the grammar allows.

use std::fmt::Write;

/// A point on the grid of the map.
pub type Grid = (i32, i32);

/// Path data of closed rings; rings with fewer than three different points are left out.
pub fn path(rings: &[Vec<Grid>]) -> String {
    let mut out = String::new();
    for ring in rings {
        let mut points = ring.clone();
        points.dedup();
        while points.len() > 1 && points.first() == points.last() {
            points.pop();
        }
        if points.len() > 2 {
            add_ring(&mut out, &points);
        }
    }
    out
}

fn add_ring(out: &mut String, ring: &[Grid]) {
    let mut before: Option<Grid> = None;
    for &(x, y) in ring {
        match before {
            None => {
                let _ = write!(out, "M{x}");
                number(out, y, false);
                out.push('l');
            }
            Some((px, py)) => {
                let after_letter = out.ends_with('l');
                number(out, x - px, after_letter);
                number(out, y - py, false);
            }
        }
        before = Some((x, y));
    }
    out.push('z');
}

/// A number needs a space before it unless a letter or its own minus sign parts it from the last one.
fn number(out: &mut String, n: i32, after_letter: bool) {
    if n >= 0 && !after_letter {
        out.push(' ');
    }
    let _ = write!(out, "{n}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_shortest_form() {
        let square = vec![(10, 20), (30, 20), (30, 40), (10, 40), (10, 20)];
        assert_eq!(path(&[square]), "M10 20l20 0 0 20-20 0z");
        assert_eq!(path(&[vec![(1, 1), (2, 2), (1, 1)]]), "");
    }
}
