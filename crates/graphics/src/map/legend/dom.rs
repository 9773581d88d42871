//! The legend in the document.

use super::{Circle, Circles, Class, Histogram, Legend, Line, Point, histogram, view_box};
use crate::map::dom_patch::DomPatch;
use crate::map::label::Align;
use crate::map::xml::{attr, attr_int, attr_tenths, esc, thousandths, translate_tenths};
use dataset::RegionIx;
use model::Slice;
use text::Locale;

/// The id of the ring of the region that is pointed at.
const RING: &str = "lg-hot";

/// The position of a legend on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under the map: its classes can be focused, and a ring, which [`hot`] moves, shows the region that is pointed at.
    Map,
    /// Under the tiles: only to be read.
    Tiles,
    /// Under a second map: only to be read; its ids begin with this.
    Second(&'static str),
}

/// A legend as it is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// Its width, which grows with the text.
    pub width: String,
    /// Its `viewBox`.
    pub view_box: String,
    /// What is in the `svg`; `data-class` says which class an element is.
    pub inside: String,
}

/// The drawing under a map `width_px` wide (as for [`crate::map::MapSpec::of`]): the inside of `svg.legend-histogram` of rates, of
/// `svg.lgsym` of counts.
pub fn drawing(slice: &Slice, locale: Locale, place: Place, pins: &[RegionIx], width_px: u16) -> Drawing {
    let (size, inside) = match Legend::of(slice, locale, pins, width_px) {
        Legend::Histogram(legend) => (legend.size, legend.markup(place)),
        Legend::Circles(legend) => (legend.size, legend.markup()),
    };
    Drawing { width: rem(size.0), view_box: view_box(size), inside }
}

/// The ring of the region that is pointed at; a pinned one has its own. Without a place it is not drawn (map.css).
pub fn hot(slice: &Slice, hovered: Option<RegionIx>, pins: &[RegionIx], width_px: u16) -> Vec<DomPatch> {
    let hovered = hovered.filter(|region| !pins.contains(region));
    let place = hovered.and_then(|region| histogram::place_of(slice, region, width_px));
    vec![DomPatch::attr(RING, "transform", place.map(translate_tenths).unwrap_or_default())]
}

impl Histogram {
    fn markup(&self, place: Place) -> String {
        let mut out = String::new();
        self.classes.iter().for_each(|class| self.class(&mut out, class, place));
        out.push_str("<rect class=\"swatch-outline\"");
        for (name, value) in ["x", "y", "width", "height"].into_iter().zip(self.swatches) {
            attr_tenths(&mut out, name, value);
        }
        out.push_str("/>");
        for (line, class, words) in [
            (&self.target, "legend-target", "legend-target-name"),
            (&self.country, "legend-national", "axis-label bold"),
        ] {
            line.iter().for_each(|line| line.markup(&mut out, class, words));
        }
        self.regions.iter().for_each(|point| point.markup(&mut out));
        if place == Place::Map {
            out.push_str("<g class=\"hovered-dot\" data-on=\"hot\"");
            attr(&mut out, "id", RING);
            out.push_str("><circle class=\"ring\" r=\"6.8\"/></g>");
        }
        out
    }

    /// A swatch with its range; it reaches up over its dots, so that it is easy to point at.
    fn class(&self, out: &mut String, class: &Class, place: Place) {
        let ([_, top, _, height], step) = (self.swatches, self.step());
        out.push_str("<g class=\"legend-class\" role=\"listitem\"");
        if place == Place::Map {
            out.push_str(" tabindex=\"0\"");
        }
        let prefix = if let Place::Second(prefix) = place { prefix } else { "" };
        attr(out, "id", &[prefix, "lg-", &class.number.to_string()].concat());
        attr_int(out, "data-class", i32::from(class.number));
        attr(out, "aria-label", &class.spoken);
        out.push_str("><rect class=\"hit\"");
        attr_tenths(out, "x", class.left);
        attr_tenths(out, "width", step);
        attr_tenths(out, "height", top + height);
        out.push_str("/><rect");
        attr(out, "class", &["class-swatch class-", &class.number.to_string()].concat());
        // Moved as a whole, so that the lines of a patterned class lie alike in every swatch.
        attr(out, "transform", &translate_tenths((class.left, top)));
        attr_tenths(out, "width", step);
        attr_tenths(out, "height", height);
        out.push_str("/>");
        text(out, "axis-label", (class.left + step / 2, class.baseline), Align::Middle, &class.range);
        out.push_str("</g>");
    }
}

impl Line {
    fn markup(&self, out: &mut String, class: &str, words: &str) {
        out.push_str("<g role=\"listitem\"");
        attr(out, "aria-label", &self.words);
        out.push_str("><path");
        attr(out, "class", class);
        attr(out, "d", &self.path());
        out.push_str("/>");
        text(out, words, self.at, self.align, &self.words);
        out.push_str("</g>");
    }
}

impl Point {
    fn markup(&self, out: &mut String) {
        out.push_str("<g");
        attr(out, "class", &["hovered-dot class-", &self.class.to_string()].concat());
        if self.pinned {
            attr(out, "data-on", "sel");
        }
        attr(out, "transform", &translate_tenths(self.at));
        out.push_str("><circle r=\"4.2\"/>");
        if self.pinned {
            out.push_str("<circle class=\"ring\" r=\"6.8\"/>");
        }
        out.push_str("</g>");
    }
}

impl Circles {
    fn markup(&self) -> String {
        let mut out = String::new();
        self.circles.iter().for_each(|circle| circle.markup(&mut out));
        out
    }
}

impl Circle {
    fn markup(&self, out: &mut String) {
        out.push_str("<g role=\"listitem\"");
        attr(out, "aria-label", &self.spoken);
        out.push_str("><circle class=\"legend-circle\"");
        attr_tenths(out, "cx", self.at.0);
        attr_tenths(out, "cy", self.at.1);
        attr_tenths(out, "r", self.radius);
        out.push_str("/><path class=\"legend-line\"");
        attr(out, "d", &self.leader);
        out.push_str("/>");
        text(out, "axis-label", self.text, Align::Start, &self.words);
        out.push_str("</g>");
    }
}

/// Tenths of a pixel at a text size of 100 % as `rem`, so that the legend grows with the text.
fn rem(tenths: i32) -> String {
    [&thousandths(tenths * 25 / 4), "rem"].concat()
}

fn text(out: &mut String, class: &str, (x, y): (i32, i32), align: Align, words: &str) {
    out.push_str("<text");
    attr(out, "class", class);
    attr_tenths(out, "x", x);
    attr_tenths(out, "y", y);
    attr(out, "text-anchor", align.code());
    out.push('>');
    esc(out, words);
    out.push_str("</text>");
}
