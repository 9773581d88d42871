//! A sheet that grows downwards: paragraphs, drawings, rules, as SVG with whole numbers.

use super::palette::hex;
use graphics::chart::Role;
use graphics::chart::metrics::Type;
use graphics::chart::surface::FONT;
use graphics::map::xml::{attr, attr_int, esc};

/// Free on every side, CSS pixels.
pub const MARGIN: i32 = 32;

/// Appends a line of text without the joiner that keeps a range on one line: some fonts show it, and lines are broken already.
pub fn words(out: &mut String, words: &str) {
    words.split('\u{2060}').for_each(|part| esc(out, part));
}

/// A picture in the making.
pub struct Paper {
    out: String,
    /// Width inside the margins.
    pub room: i32,
    /// Where the next thing goes.
    pub y: i32,
}

impl Paper {
    /// A sheet with this much room between its margins.
    pub fn new(room: i32) -> Paper {
        Paper { out: String::with_capacity(65_536), room, y: MARGIN }
    }

    /// The mark that opens every sheet of the product.
    pub fn road(&mut self) {
        for (x, width, color) in [(0, 30, "#00AFCA"), (34, 10, "#E0A100")] {
            self.rect((MARGIN + x, self.y, width, 4), color);
        }
        self.y += 16;
    }

    /// A filled rectangle.
    pub fn rect(&mut self, (x, y, width, height): (i32, i32, i32, i32), color: &str) {
        self.out.push_str("<rect");
        for (name, value) in [("x", x), ("y", y), ("width", width), ("height", height)] {
            attr_int(&mut self.out, name, value);
        }
        attr(&mut self.out, "fill", color);
        self.out.push_str("/>\n");
    }

    /// A hairline over the whole width.
    pub fn rule(&mut self, role: Role) {
        self.rect((MARGIN, self.y, self.room, 1), &hex(role));
    }

    /// A text broken into lines.
    pub fn paragraph(&mut self, words: &str, set: Type, role: Role) {
        for line in set.wrap(words, self.room as f32) {
            self.y += set.leading().round() as i32;
            self.words(&line, (MARGIN, self.y), "start", set, role);
        }
    }

    /// A line of text at its baseline.
    pub fn words(&mut self, words: &str, at: (i32, i32), anchor: &str, set: Type, role: Role) {
        self.line(words, at, anchor, set, &hex(role));
    }

    fn line(&mut self, words: &str, (x, y): (i32, i32), anchor: &str, set: Type, color: &str) {
        self.out.push_str("<text");
        attr_int(&mut self.out, "x", x);
        attr_int(&mut self.out, "y", y);
        attr(&mut self.out, "text-anchor", anchor);
        attr_int(&mut self.out, "font-size", set.size_px.round() as i32);
        if set.bold {
            attr(&mut self.out, "font-weight", "700");
        }
        attr(&mut self.out, "fill", color);
        self.out.push('>');
        self::words(&mut self.out, words);
        self.out.push_str("</text>\n");
    }

    /// A line of text in the middle of `at`, in a colour of its own.
    pub fn inked(&mut self, words: &str, at: (i32, i32), set: Type, color: &str) {
        self.line(words, at, "middle", set, color);
    }

    /// A drawing of this size, its inside in the units of `view_box`.
    pub fn drawing(&mut self, inside: &str, view_box: &str, (width, height): (i32, i32)) {
        self.beside(inside, view_box, (0, width, height));
        self.y += height;
    }

    /// The same at this distance from the left margin; what comes next may be beside it.
    pub fn beside(&mut self, inside: &str, view_box: &str, (x, width, height): (i32, i32, i32)) {
        self.out.push_str("<svg");
        for (name, value) in [("x", MARGIN + x), ("y", self.y), ("width", width), ("height", height)] {
            attr_int(&mut self.out, name, value);
        }
        attr(&mut self.out, "viewBox", view_box);
        attr(&mut self.out, "overflow", "visible");
        self.out.push('>');
        self.out.push_str(inside);
        self.out.push_str("</svg>\n");
    }

    /// What is on the sheet so far.
    pub fn inside(self) -> String {
        self.out
    }

    /// The finished picture and its size.
    pub fn finish(self, title: &str, description: &str) -> (String, (i32, i32)) {
        let (width, height) = (self.room + 2 * MARGIN, self.y + MARGIN);
        let mut out = String::with_capacity(self.out.len() + 1024);
        out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        attr_int(&mut out, "width", width);
        attr_int(&mut out, "height", height);
        attr(&mut out, "viewBox", &["0 0 ", &width.to_string(), " ", &height.to_string()].concat());
        attr(&mut out, "font-family", FONT);
        attr(&mut out, "stroke-linejoin", "round");
        out.push_str(">\n<title>");
        esc(&mut out, title);
        out.push_str("</title>\n<desc>");
        esc(&mut out, description);
        out.push_str("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
        out.push_str(&self.out);
        out.push_str("</svg>\n");
        (out, (width, height))
    }
}
