//! Places for direct labels: names pushed apart at the end of lines, figures set where nothing is in
//! the way.
//!
//! Invariant: what is placed overlaps no label placed before it and lies inside the bounds given.

use super::draw_list::{Align, DrawList, Label, Point, Primitive, Rect};
use super::metrics::Type;
use super::theme::Role;

/// The space that labels and marks occupy.
#[derive(Clone, Debug, Default)]
pub struct Occupied {
    /// Labels and marks, which must never be covered.
    pub boxes: Vec<Rect>,
    /// Lines of figures, which labels keep clear of.
    pub lines: Vec<(Point, Point)>,
    /// Lines behind the figures, which labels may interrupt when they must.
    pub faint: Vec<(Point, Point)>,
}

/// A label that is to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub text: &'a str,
    /// Size and weight.
    pub set: Type,
    pub role: Role,
    /// When every place lies on a line of figures, take one on it rather than none.
    pub needed: bool,
}

/// A label that is pushed along a vertical.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    /// Where its middle should be, or is.
    pub centre: f32,
    /// How much it needs.
    pub height: f32,
}

/// Moves labels apart so that each has its height, in their order, between `top` and `bottom`; what does
/// not fit runs over the bottom. `slots` must be sorted by centre.
pub fn spread(slots: &mut [Slot], top: f32, bottom: f32) {
    let mut high = bottom;
    for slot in slots.iter_mut().rev() {
        slot.centre = slot.centre.min(high - slot.height / 2.0);
        high = slot.centre - slot.height / 2.0;
    }
    let mut low = top;
    for slot in slots.iter_mut() {
        slot.centre = slot.centre.max(low + slot.height / 2.0);
        low = slot.centre + slot.height / 2.0;
    }
}

impl Occupied {
    /// Draws the text at the place (baseline and alignment) inside `bounds` that is free of labels and on the
    /// fewest lines, the first of equals, and takes it. False when there is none.
    pub fn place(
        &mut self,
        picture: &mut DrawList,
        wanted: Wanted,
        bounds: &Rect,
        places: &[(Point, Align)],
    ) -> bool {
        let ground = |(at, align): &(Point, Align)| wanted.set.bounds(wanted.text, *at, *align);
        let free = places.iter().filter(|place| {
            let ground = ground(place);
            bounds.holds(&ground) && !self.boxes.iter().any(|b| b.overlaps(&ground))
        });
        let best = free.map(|place| (self.crossings(&ground(place)), place));
        let best = best.min_by_key(|(crossings, _)| *crossings);
        let found = best.filter(|((figures, _), _)| wanted.needed || *figures == 0);
        let Some(((figures, _), (at, align))) = found else {
            return false;
        };
        let label = Label {
            text: wanted.text.to_owned(),
            at: *at,
            align: *align,
            set: wanted.set,
            role: wanted.role,
        };
        let ground = label.bounds();
        self.boxes.push(ground);
        if figures == 0 {
            // Paper under the words, so that no grid line strikes them out.
            let paper = Rect { bottom: at.1 + 1.0, ..ground };
            picture.items.push(Primitive::Fill(paper, Role::Paper));
        }
        picture.items.push(Primitive::Text(label));
        true
    }
}

impl Occupied {
    /// How many lines of figures, and how many faint ones, a label would lie on.
    fn crossings(&self, ground: &Rect) -> (usize, usize) {
        let on = |legs: &[(Point, Point)]| legs.iter().filter(|(a, b)| ground.meets(*a, *b)).count();
        (on(&self.lines), on(&self.faint))
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slots(centres: &[f32], height: f32) -> Vec<Slot> {
        centres.iter().map(|&centre| Slot { centre, height }).collect()
    }

    #[test]
    fn labels_that_are_apart_stay() {
        let mut got = slots(&[20.0, 60.0, 90.0], 16.0);
        spread(&mut got, 0.0, 120.0);
        assert_eq!(got, slots(&[20.0, 60.0, 90.0], 16.0));
    }

    proptest! {
        #[test]
        fn spread_labels_never_overlap(
            mut of in proptest::collection::vec((0.0f32..300.0, 10.0f32..36.0), 0..8),
        ) {
            of.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut got: Vec<Slot> = of.iter().map(|&(centre, height)| Slot { centre, height }).collect();
            spread(&mut got, 0.0, 300.0);
            for pair in got.windows(2) {
                let apart = pair[1].centre - pair[0].centre;
                prop_assert!(apart >= (pair[0].height + pair[1].height) / 2.0 - 0.01);
            }
            prop_assert!(got.iter().all(|s| s.centre - s.height / 2.0 >= -0.01));
            prop_assert!(got.iter().all(|s| s.centre + s.height / 2.0 <= 300.01));
        }
    }
}
