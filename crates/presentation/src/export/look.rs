//! Markup that the page dresses with CSS, dressed with presentation attributes instead: a picture that stands alone.
//!
//! Invariant: nothing of the page is left: no class, no id but those of patterns, no ARIA, no data attribute, and
//! lines keep their width in CSS pixels. Colours are those of `style/tokens.css`, light on white.

use super::ink::{ON_FIFTH, WHITE, filled, hex, land, pin, stroke, tint};
use super::tags::{Piece, Tag, thousandth};
use graphics::chart::Role;
use graphics::map::xml::{attr, thousandths};

/// What an element inherits.
#[derive(Clone, Default)]
struct Context {
    /// `data-class` of the nearest element that has one.
    class: String,
    /// `data-on` of the nearest element that has one.
    on: String,
    /// Classes of the element and of those around it, with spaces.
    path: String,
    /// Thousandths of a user unit in a CSS pixel.
    unit: i32,
}

/// The markup without the page. `unit`: thousandths of its user units in a CSS pixel; `symbols`: a map of circles.
pub fn dressed(markup: &str, unit: i32, symbols: bool) -> String {
    let path = if symbols { " symbols " } else { " " }.to_owned();
    let start = Context { unit, path, ..Context::default() };
    let mut dress = Dress { stack: vec![start], ..Dress::default() };
    for piece in Piece::of(markup) {
        match piece {
            Piece::Text(text) if dress.skipped == 0 => dress.text(text),
            Piece::Text(_) => {}
            Piece::Close(name) if dress.skipped == 0 => {
                dress.out.push_str(&["</", name, ">"].concat());
                dress.stack.pop();
            }
            Piece::Close(_) => dress.skipped -= 1,
            Piece::Open(tag) => dress.open(&tag),
        }
    }
    dress.out
}

/// The work in hand.
#[derive(Default)]
struct Dress {
    out: String,
    stack: Vec<Context>,
    /// Depth inside an element that is left out.
    skipped: usize,
    /// The start of a text whose outline was just opened.
    own: Option<String>,
}

impl Dress {
    fn text(&mut self, text: &str) {
        // Some fonts show the joiner that keeps a range on one line.
        let text = &text.replace('\u{2060}', "");
        self.out.push_str(text);
        if let Some(own) = self.own.take() {
            self.out.push_str(&["</text>", &own, text].concat());
        }
    }

    fn open(&mut self, tag: &Tag) {
        if self.skipped > 0 || hidden(tag) {
            self.skipped += usize::from(!tag.closed);
            return;
        }
        let here = self.stack.last().cloned().unwrap_or_default().inside(tag);
        let start = ["<", tag.name, &kept(tag), &here.look(tag)].concat();
        let end = if tag.closed { "/>" } else { ">" };
        self.out.push_str(&start);
        if let Some(halo) = here.halo(tag) {
            self.out.push_str(&halo);
            self.own = Some([&start, end].concat());
        }
        self.out.push_str(end);
        if !tag.closed {
            self.stack.push(here);
        }
    }
}

/// What only the page needs: places to press, outlines and letters of nothing, patterns of the contrast themes.
fn hidden(tag: &Tag) -> bool {
    let class = tag.get("class");
    let unused = |class: &str| matches!(class, "hit" | "ring-o") || class.starts_with("hit ");
    let pattern = ["m-p", "d-p"].iter().any(|p| tag.get("id").starts_with(p)) && tag.name == "pattern";
    unused(class)
        || pattern
        || (matches!(class, "tag" | "gone-s") && tag.get("data-on").is_empty())
        || (class.starts_with("out") && tag.get("d").is_empty())
}

/// The attributes that a picture keeps.
fn kept(tag: &Tag) -> String {
    let mut out = String::new();
    for (name, value) in &tag.attrs {
        let own = *name == "id" && tag.name == "pattern";
        let page = matches!(*name, "class" | "role" | "tabindex" | "id")
            || name.contains('-') && *name != "text-anchor";
        if own || !page {
            out.push_str(&[" ", name, "=\"", value, "\""].concat());
        }
    }
    out
}

impl Context {
    fn inside(&self, tag: &Tag) -> Context {
        let mut here = self.clone();
        here.path.push_str(tag.get("class"));
        here.path.push(' ');
        for (name, slot) in [("data-class", &mut here.class), ("data-on", &mut here.on)] {
            if !tag.get(name).is_empty() {
                tag.get(name).clone_into(slot);
            }
        }
        let scale = tag.get("transform").strip_prefix("scale(").and_then(|s| s.strip_suffix(')'));
        if let Some(scale) = scale.map(thousandth).filter(|s| *s > 0) {
            here.unit = i32::try_from(i64::from(here.unit) * 1000 / i64::from(scale)).unwrap_or(here.unit);
        }
        here
    }

    fn within(&self, class: &str) -> bool {
        self.path.split(' ').any(|c| c == class)
    }

    /// Fill and stroke of an element, by its own class.
    fn look(&self, tag: &Tag) -> String {
        let symbols = self.within("symbols");
        let border = land(if symbols { "--land-line" } else { "--map-line" });
        let own = tag.get("class").split(' ').next().unwrap_or_default();
        match own {
            "r" if self.class == "gone" => self.line("none", border, 90, "4 3"),
            "r" => self.line(&self.fill("m-"), border, if symbols { 100 } else { 90 }, ""),
            "city" => self.line(&self.fill("d-"), land("--map-line"), 90, ""),
            "coast" => self.line("none", border, 140, ""),
            "out-o" => self.line("none", WHITE, if symbols { 450 } else { 650 }, ""),
            "out" => self.pinned("none", if symbols { 200 } else { 300 }),
            "disc" if !self.on.is_empty() => self.pinned(WHITE, 300),
            "disc" => self.line(WHITE, land("--map-line"), 125, ""),
            "sym" if !self.on.is_empty() => self.pinned(&hex(Role::Plan), 300),
            "sym" => self.line(&hex(Role::Plan), land("--plan-line"), 100, ""),
            "lead" if self.on == "land" => filled("none"),
            "lead" => self.line("none", &hex(Role::Ink), 100, ""),
            "dot" | "nd-d" => filled(&hex(if own == "dot" { Role::Ink } else { Role::NoData })),
            "nd-b" => filled(WHITE),
            "nd-l" => [filled("none"), stroke(&hex(Role::NoData), "2.2")].concat(),
            "sw" => filled(&self.swatch()),
            "sw-o" => self.line("none", land("--map-line"), 100, ""),
            "tgl" => self.line("none", &hex(Role::TargetInk), 200, ""),
            "natl" => self.line("none", &hex(Role::Ink), 125, "3 2.5"),
            "ring" => self.line("none", &hex(Role::Ink), 175, ""),
            "lg-c" => self.line("none", land("--plan-line"), 125, ""),
            "lg-l" => self.line("none", &hex(Role::LineStrong), 100, ""),
            _ if tag.name == "circle" && self.within("hd") => {
                self.line(&self.swatch(), land("--map-line"), 100, "")
            }
            _ if tag.name == "circle" && self.on == "land" => filled("none"),
            _ if tag.name == "circle" && self.within("gone-s") => self.pinned(WHITE, 200),
            _ if tag.name == "rect" && self.within("tag") => self.tag_box(),
            _ if tag.name == "text" => self.text(own),
            _ => String::new(),
        }
    }

    /// The tint of a region, or the pattern of a gap.
    fn fill(&self, patterns: &str) -> String {
        match self.class.as_str() {
            "nd" => ["url(#", patterns, "nd)"].concat(),
            "nc" => ["url(#", patterns, "nc)"].concat(),
            "withheld" => ["url(#", patterns, "wh)"].concat(),
            "gone" => "none".to_owned(),
            "land" | "" => land("--land").to_owned(),
            class => tint(class),
        }
    }

    /// The class of a swatch or a dot of the legend.
    fn swatch(&self) -> String {
        let class = self.path.split(' ').rev().find_map(|c| c.strip_prefix('c').filter(|n| n.len() == 1));
        class.map_or_else(|| land("--land").to_owned(), tint)
    }

    fn pinned(&self, fill: &str, width: i32) -> String {
        let (color, dash) = pin(&self.on);
        self.line(fill, &color, width, dash)
    }

    fn tag_box(&self) -> String {
        [filled(&pin(&self.on).0), stroke(WHITE, "1.5")].concat()
    }

    /// Fill and stroke; `width` in hundredths of a CSS pixel, `dash` in CSS pixels.
    fn line(&self, fill: &str, color: &str, width: i32, dash: &str) -> String {
        let unit = |hundredths: i32| thousandths(hundredths * self.unit / 100);
        let mut out = [filled(fill), stroke(color, &unit(width))].concat();
        if !dash.is_empty() {
            let lengths = dash.split(' ').map(|l| unit(thousandth(l) / 10));
            attr(&mut out, "stroke-dasharray", &lengths.collect::<Vec<_>>().join(" "));
        }
        out
    }

    fn text(&self, own: &str) -> String {
        let symbols = self.within("symbols");
        let (size, bold) = match own {
            "mv" if symbols => ("12.5", true),
            "mv" => ("13.5", true),
            "mn" | "sv" => ("12.5", own == "sv"),
            _ if self.within("tag") => ("12", true),
            _ => ("13", self.within("b") || own == "tgt"),
        };
        let color = match own {
            "sv" => land("--on-plan").to_owned(),
            "tgt" => hex(Role::TargetInk),
            "ax" if !self.within("b") => hex(Role::Ink2),
            _ if self.within("tag") => WHITE.to_owned(),
            _ if self.on_region() && matches!(&*self.class, "5" | "d1" | "d5") => ON_FIFTH.to_owned(),
            _ => hex(Role::Ink),
        };
        let mut out = filled(&color);
        attr(&mut out, "font-size", size);
        attr(&mut out, "font-weight", if bold { "700" } else { "400" });
        out
    }

    /// True for a name or figure that stands on a tinted region.
    fn on_region(&self) -> bool {
        self.within("lab") && !self.within("away") && !self.within("symbols")
    }

    /// What parts a name from the lines under it: it is written once with this outline and once without, because
    /// not every program knows which of the two goes over the other.
    fn halo(&self, tag: &Tag) -> Option<String> {
        let text = tag.name == "text" && (self.within("lab") || self.within("inset"));
        let color = match self.class.as_str() {
            _ if self.within("symbols") => land("--land").to_owned(),
            class if self.on_region() && (class.len() == 1 || class.starts_with('d')) => tint(class),
            _ => WHITE.to_owned(),
        };
        let mut out = stroke(&color, "3");
        attr(&mut out, "stroke-linejoin", "round");
        text.then_some(out)
    }
}
