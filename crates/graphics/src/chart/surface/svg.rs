//! SVG text, written without a float: lengths are whole back-end units, sizes of type are rounded to them.
//!
//! plotters' own SVG back end is not used: it writes texts 1.24 times too small, floats for opacities that are
//! always 1, and a font for every text, and it brings Rust's printer of floats into the program.

use super::{Drawn, FONT, SurfaceError, UNITS, units};
use crate::chart::Theme;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, FontStyle,
};

/// The elements of a picture, one a line.
pub struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

impl<'a> Svg<'a> {
    /// Elements of a picture of this size in back-end units, appended to `out`.
    pub fn new(out: &'a mut String, size: (u32, u32)) -> Svg<'a> {
        Svg { out, size }
    }

    fn element(&mut self, name: &str, numbers: &[(&str, i32)], words: &[(&str, &str)]) -> Drawn {
        self.out.push('<');
        self.out.push_str(name);
        for (name, number) in numbers {
            attribute(self.out, name, &number.to_string());
        }
        for (name, word) in words {
            attribute(self.out, name, word);
        }
        self.out.push_str("/>\n");
        Ok(())
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = SurfaceError;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let place = [("x", x), ("y", y), ("width", 1), ("height", 1)];
        self.element("rect", &place, &[("fill", &written(color))])
    }

    fn draw_line<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S) -> Drawn {
        let place = [("x1", a.0), ("y1", a.1), ("x2", b.0), ("y2", b.1)];
        self.element("line", &place, &stroke(style).words())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let place = [("x", a.0), ("y", a.1), ("width", b.0 - a.0), ("height", b.1 - a.1)];
        if fill {
            return self.element("rect", &place, &[("fill", &written(style.color()))]);
        }
        self.element("rect", &place, &stroke(style).outline())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let (points, stroke) = (points(path.into_iter()), stroke(style));
        let [fill, color, width] = stroke.outline();
        self.element("polyline", &[], &[fill, color, width, ("points", &points)])
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let radius = i32::try_from(radius).unwrap_or(i32::MAX);
        let place = [("cx", x), ("cy", y), ("r", radius)];
        if fill {
            return self.element("circle", &place, &[("fill", &written(style.color()))]);
        }
        self.element("circle", &place, &stroke(style).outline())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points = points(path.into_iter());
        self.element("polygon", &[], &[("fill", &written(style.color())), ("points", &points)])
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        self.out.push_str("<text");
        attribute(self.out, "x", &x.to_string());
        attribute(self.out, "y", &y.to_string());
        attribute(self.out, "text-anchor", anchor);
        attribute(self.out, "font-size", &(style.size().round() as i32).to_string());
        attribute(self.out, "fill", &written(style.color()));
        if matches!(style.style(), FontStyle::Bold) {
            attribute(self.out, "font-weight", "bold");
        }
        self.out.push('>');
        escape(self.out, text);
        self.out.push_str("</text>\n");
        Ok(())
    }
}

/// The elements of a picture, one a line, and its size in CSS pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SvgElements {
    pub elements: String,
    /// Width and height.
    pub size: (f32, f32),
}

impl SvgElements {
    /// Width and height in whole CSS pixels.
    pub fn pixels(&self) -> (i32, i32) {
        let css = |length: f32| units(length) / UNITS as i32;
        (css(self.size.0), css(self.size.1))
    }

    /// The `viewBox`: lengths are finer than CSS pixels.
    pub fn view_box(&self) -> String {
        ["0 0 ", &units(self.size.0).to_string(), " ", &units(self.size.1).to_string()].concat()
    }

    /// A stand-alone picture of the elements: sized in CSS pixels, named, with the font named once and lines joined roundly.
    pub fn standalone(&self, title: &str) -> String {
        let (width, height) = self.pixels();
        let mut out = String::with_capacity(self.elements.len() + 512);
        out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        attribute(&mut out, "width", &width.to_string());
        attribute(&mut out, "height", &height.to_string());
        attribute(&mut out, "viewBox", &self.view_box());
        attribute(&mut out, "stroke-linejoin", "round");
        attribute(&mut out, "font-family", FONT);
        out.push_str(">\n<title>");
        escape(&mut out, title);
        out.push_str("</title>\n");
        out.push_str(&self.elements);
        out.push_str("</svg>\n");
        out
    }
}

/// A line's colour and width, as words.
struct Stroke(String, String);

impl Stroke {
    fn words(&self) -> [(&str, &str); 2] {
        [("stroke", &self.0), ("stroke-width", &self.1)]
    }

    /// The same for a shape that is not filled.
    fn outline(&self) -> [(&str, &str); 3] {
        let [color, width] = self.words();
        [("fill", "none"), color, width]
    }
}

fn stroke<S: BackendStyle>(style: &S) -> Stroke {
    Stroke(written(style.color()), style.stroke_width().to_string())
}

fn points(path: impl Iterator<Item = BackendCoord>) -> String {
    let mut out = String::new();
    for (x, y) in path {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&x.to_string());
        out.push(',');
        out.push_str(&y.to_string());
    }
    out
}

/// `#10242B`, the themes have no transparent colours; `var(--ink)` for a colour of [`Theme::Tokens`].
fn written(color: BackendColor) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let (r, g, b) = color.rgb;
    if let Some(token) = Theme::token(color.rgb) {
        return ["var(", token, ")"].concat();
    }
    let digits = [r >> 4, r & 15, g >> 4, g & 15, b >> 4, b & 15];
    let mut out = String::from("#");
    out.extend(digits.iter().filter_map(|d| DIGITS.get(usize::from(*d))).map(|d| char::from(*d)));
    out
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}
