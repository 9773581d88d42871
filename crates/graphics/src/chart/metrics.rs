//! Type and measure of a chart: how wide a text is, where it wraps, how far it reaches.
//!
//! Invariant: nothing here asks a browser. All lengths are CSS pixels; nothing is set smaller than 12.

use super::draw_list::{Align, Point, Rect};
use text::{BOLD, width_em};

/// A size and weight of type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Font size.
    pub size_px: f32,
    /// Bold or regular.
    pub bold: bool,
}

/// The sizes of `style/tokens.css`, enlarged with the page's own text size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// 1 at the browser's normal text size, up to 2.
    pub scale: f32,
}

impl Sizes {
    /// Names and figures, 14.
    pub fn small(self) -> Type {
        Type::regular(14.0 * self.scale)
    }

    /// Axis figures, captions, labels, 13.
    pub fn micro(self) -> Type {
        Type::regular(13.0 * self.scale)
    }

    /// Years, 12.
    pub fn axis(self) -> Type {
        Type::regular(12.0 * self.scale)
    }

    /// A length that grows with the text.
    pub fn px(self, length: f32) -> f32 {
        length * self.scale
    }
}

impl Type {
    /// The regular weight.
    pub const fn regular(size_px: f32) -> Type {
        let bold = false;
        Type { size_px, bold }
    }

    /// The same size, bold.
    pub const fn bold(self) -> Type {
        Type { bold: true, ..self }
    }

    /// The same size, bold or regular.
    pub const fn weight(self, bold: bool) -> Type {
        Type { bold, ..self }
    }

    /// How wide a line is.
    pub fn width(self, text: &str) -> f32 {
        width_em(text) * self.size_px * if self.bold { BOLD } else { 1.0 }
    }

    /// From one baseline to the next.
    pub fn leading(self) -> f32 {
        self.size_px * 1.3
    }

    /// The baseline of a line whose figures and capitals are centred on `y`.
    pub fn centred(self, y: f32) -> f32 {
        y + self.size_px * 0.355
    }

    /// The box that a line fills; `at` is the baseline.
    pub fn bounds(self, text: &str, at: Point, align: Align) -> Rect {
        let width = self.width(text);
        let left = match align {
            Align::Start => at.0,
            Align::Middle => at.0 - width / 2.0,
            Align::End => at.0 - width,
        };
        Rect {
            left,
            top: at.1 - self.size_px * 0.78,
            right: left + width,
            bottom: at.1 + self.size_px * 0.22,
        }
    }

    /// Breaks a text after spaces and hyphens into lines no wider than `room`; a single longer word
    /// keeps a line of its own.
    pub fn wrap(self, text: &str, room: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split_inclusive([' ', '-']) {
            let longer = format!("{line}{word}");
            if !line.is_empty() && self.width(longer.trim_end()) > room {
                lines.push(line.trim_end().to_owned());
                line = word.to_owned();
            } else {
                line = longer;
            }
        }
        if !line.trim_end().is_empty() {
            lines.push(line.trim_end().to_owned());
        }
        lines
    }

    /// Lines of [`wrap`](Self::wrap) as one: no space after a hyphen that a word was broken at.
    pub fn joined(lines: &[String]) -> String {
        let mut out = String::new();
        for line in lines {
            if !out.is_empty() && !out.ends_with('-') {
                out.push(' ');
            }
            out.push_str(line);
        }
        out
    }

    /// The widest of some lines.
    pub fn widest<'a>(self, texts: impl Iterator<Item = &'a str>) -> f32 {
        texts.map(|t| self.width(t)).fold(0.0, f32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_at_spaces_and_hyphens_only() {
        let t = Type::regular(14.0);
        assert_eq!(t.wrap("Солтүстік Қазақстан", 90.0), ["Солтүстік", "Қазақстан"]);
        assert_eq!(t.wrap("Северо-Казахстанская", 100.0), ["Северо-", "Казахстанская"]);
        assert_eq!(t.wrap("Маңғыстау", 10.0), ["Маңғыстау"]);
        assert_eq!(t.wrap("Абай", 300.0), ["Абай"]);
        assert!(t.wrap("", 300.0).is_empty());
    }

    #[test]
    fn what_was_broken_into_lines_is_joined_as_it_was() {
        for words in ["A\u{a0}Южно-Казахстанская 5,2*", "Солтүстік Қазақстан", "Абай", ""]
        {
            for room in [10.0, 100.0, 1000.0] {
                assert_eq!(Type::joined(&Type::regular(14.0).wrap(words, room)), words);
            }
        }
    }

    #[test]
    fn bounds_follow_the_alignment() {
        let t = Type::regular(10.0);
        let width = t.width("5,0");
        let at = (100.0, 50.0);
        assert_eq!(t.bounds("5,0", at, Align::Start).left, 100.0);
        assert_eq!(t.bounds("5,0", at, Align::End).right, 100.0);
        let middle = t.bounds("5,0", at, Align::Middle);
        assert!((middle.right - middle.left - width).abs() < 0.001);
        assert!(middle.top < 50.0 && middle.bottom > 50.0);
    }
}
