//! The position of tooltips.

use super::dom::{Element, below_window, move_to, size_of, width_of};

/// Distance from the pointer, CSS pixels.
const AWAY: f64 = 14.0;

/// Positions a tooltip beside a point of its container so that it stays inside the container and the window.
pub fn position_tooltip(tip: &Element, holder: &Element, (x, y): (f64, f64)) {
    let (wide, high) = size_of(tip);
    let room = width_of(holder);
    let left = if x + AWAY + wide > room { (x - AWAY - wide).max(0.0) } else { x + AWAY };
    let below = y + AWAY;
    let top = if below_window(holder, below + high) { y - AWAY - high } else { below };
    move_to(tip, left.min((room - wide).max(0.0)), top);
}
