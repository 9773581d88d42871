//! Lines under a chart.

use super::draw_list::{Align, DrawList};
use super::metrics::Sizes;
use super::theme::Role;

/// Sets notes under everything drawn so far and makes the picture as high as they need.
pub fn set(picture: &mut DrawList, notes: &[String], sizes: Sizes) {
    let set = sizes.micro();
    let mut y = picture.height;
    let room = picture.width;
    for line in notes.iter().flat_map(|note| set.wrap(note, room)) {
        y += set.leading();
        picture.text(&line, (0.0, y), Align::Start, set, Role::Ink3);
    }
    if y > picture.height {
        picture.height = y + set.size_px * 0.4;
    }
}

/// Adds a note unless it is there already.
pub fn add(notes: &mut Vec<String>, note: String) {
    if !notes.contains(&note) {
        notes.push(note);
    }
}
