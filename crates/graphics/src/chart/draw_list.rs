//! A laid-out chart: what stands where, in CSS pixels, before any surface is painted.
//!
//! Invariant: colours are roles and texts are measured, so one picture serves every theme and surface,
//! and a test can see every overlap.

use super::hits::Hits;
use super::metrics::Type;
use super::theme::Role;

/// A place: right and down from the upper left corner.
pub type Point = (f32, f32);

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

/// Lengths of dash and gap.
pub type Dash = (f32, f32);

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    pub role: Role,
    pub width: f32,
    /// Broken or whole.
    pub dash: Option<Dash>,
}

/// Which point of a text is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Start,
    Middle,
    End,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub text: String,
    /// Where its baseline is anchored.
    pub at: Point,
    /// Which point is anchored.
    pub align: Align,
    /// Size and weight.
    pub set: Type,
    pub role: Role,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Primitive {
    /// A line through points.
    Path(Vec<Point>, Pen),
    /// A filled rectangle.
    Fill(Rect, Role),
    /// A filled outline, closed by itself.
    Shape(Vec<Point>, Role, Option<Pen>),
    /// A disc with an outline.
    Disc(Point, f32, Role, Option<Pen>),
    /// Diagonals for "nobody published it".
    Hatch(Rect),
    /// A line of text.
    Text(Label),
}

/// A chart ready to be painted.
#[derive(Clone, Debug, Default)]
pub struct DrawList {
    pub width: f32,
    pub height: f32,
    /// What is drawn, from back to front.
    pub items: Vec<Primitive>,
    /// What a pointer or a key can reach.
    pub hits: Hits,
}

impl Rect {
    /// From two corners' coordinates.
    pub const fn new(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect { left, top, right, bottom }
    }

    /// A square or oblong around a point.
    pub fn around(at: Point, half_width: f32, half_height: f32) -> Rect {
        let (x, y) = at;
        Rect::new(x - half_width, y - half_height, x + half_width, y + half_height)
    }

    /// Grown by `by` on every side.
    pub fn grown(self, by: f32) -> Rect {
        Rect::new(self.left - by, self.top - by, self.right + by, self.bottom + by)
    }

    /// True when both share some ground; touching edges do not count.
    pub fn overlaps(&self, other: &Rect) -> bool {
        let across = self.left < other.right && other.left < self.right;
        across && self.top < other.bottom && other.top < self.bottom
    }

    /// True when `other` lies inside.
    pub fn holds(&self, other: &Rect) -> bool {
        let across = self.left <= other.left && other.right <= self.right;
        across && self.top <= other.top && other.bottom <= self.bottom
    }

    /// How far a point is from the rectangle; 0 inside.
    pub fn distance(&self, (x, y): Point) -> f32 {
        let dx = (self.left - x).max(x - self.right).max(0.0);
        let dy = (self.top - y).max(y - self.bottom).max(0.0);
        dx.hypot(dy)
    }

    /// Does the leg from `a` to `b` touch it? (Liang–Barsky clipping.)
    pub fn meets(&self, a: Point, b: Point) -> bool {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let sides =
            [(-dx, a.0 - self.left), (dx, self.right - a.0), (-dy, a.1 - self.top), (dy, self.bottom - a.1)];
        let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
        for (towards, room) in sides {
            if towards == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if towards < 0.0 {
                enter = enter.max(room / towards);
            } else {
                leave = leave.min(room / towards);
            }
        }
        enter <= leave
    }
}

impl Pen {
    /// A whole line.
    pub const fn solid(role: Role, width: f32) -> Pen {
        let dash = None;
        Pen { role, width, dash }
    }

    /// A broken line.
    pub const fn dashed(role: Role, width: f32, dash: Dash) -> Pen {
        let dash = Some(dash);
        Pen { role, width, dash }
    }
}

impl Label {
    /// The box that it fills.
    pub fn bounds(&self) -> Rect {
        self.set.bounds(&self.text, self.at, self.align)
    }
}

impl DrawList {
    /// An empty picture of this width.
    pub fn new(width: f32) -> DrawList {
        DrawList { width, ..DrawList::default() }
    }

    /// Adds a horizontal or vertical line.
    pub fn rule(&mut self, from: Point, to: Point, pen: Pen) {
        self.items.push(Primitive::Path(vec![from, to], pen));
    }

    /// Adds a line of text, if there is any.
    pub fn text(&mut self, text: &str, at: Point, align: Align, set: Type, role: Role) {
        if text.is_empty() {
            return;
        }
        let text = text.to_owned();
        self.items.push(Primitive::Text(Label { text, at, align, set, role }));
    }

    /// Adds a diamond.
    pub fn diamond(&mut self, (x, y): Point, half: f32, fill: Role, pen: Pen) {
        let corners = vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)];
        self.items.push(Primitive::Shape(corners, fill, Some(pen)));
    }

    /// Adds a square.
    pub fn square(&mut self, at: Point, half: f32, fill: Role, pen: Pen) {
        let r = Rect::around(at, half, half);
        let corners = vec![(r.left, r.top), (r.right, r.top), (r.right, r.bottom), (r.left, r.bottom)];
        self.items.push(Primitive::Shape(corners, fill, Some(pen)));
    }

    /// All texts.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.items.iter().filter_map(|item| match item {
            Primitive::Text(label) => Some(label),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leg_through_a_box_is_seen() {
        let r = Rect::new(10.0, 10.0, 20.0, 20.0);
        assert!(r.meets((0.0, 15.0), (30.0, 15.0)));
        assert!(r.meets((12.0, 12.0), (13.0, 13.0)));
        assert!(!r.meets((0.0, 0.0), (30.0, 5.0)));
        assert!(!r.meets((0.0, 15.0), (8.0, 15.0)));
    }
}
