//! The key over the rows: every mark with its words, on as many lines as it needs.

use super::Dumbbell;
use super::rows::{NATIONAL, hollow, square};
use crate::chart::Role;
use crate::chart::draw_list::{Align, DrawList, Primitive};
use crate::chart::metrics::Sizes;

/// Writes the key; gives the y under it.
pub fn set(picture: &mut DrawList, scene: &Dumbbell, sizes: Sizes) -> f32 {
    let set = sizes.micro();
    let row = set.leading().ceil() + sizes.px(2.0);
    let national = scene.national.as_ref().map_or("", |n| n.1.as_str());
    let words = [&scene.subject, &scene.reference, &scene.third, national];
    let before = sizes.px(16.0);
    let (mut x, mut y) = (0.0, row / 2.0);
    for (number, text) in (0u8..).zip(words).filter(|(_, text)| !text.is_empty()) {
        if x > 0.0 && x + before + set.width(text) > picture.width {
            (x, y) = (0.0, y + row);
        }
        let at = (x + sizes.px(6.0), y);
        match number {
            0 => {
                let fill = Primitive::Disc(at, sizes.px(5.5), subject(scene), None);
                picture.items.push(fill);
            }
            1 => hollow(picture, at, sizes),
            2 => square(picture, at, sizes),
            _ => {
                let half = sizes.px(7.0);
                picture.rule((at.0, y - half), (at.0, y + half), NATIONAL);
            }
        }
        let parts = set.wrap(text, picture.width - before);
        for (line, part) in parts.iter().enumerate() {
            y += if line > 0 { row } else { 0.0 };
            picture.text(part, (x + before, set.centred(y)), Align::Start, set, Role::Ink2);
        }
        x += before + set.widest(parts.iter().map(String::as_str)) + sizes.px(18.0);
    }
    y + row / 2.0 + sizes.px(2.0)
}

/// The colour of the full dots.
pub fn subject(scene: &Dumbbell) -> Role {
    match scene.plan {
        true => Role::Plan,
        false => Role::Actual,
    }
}
