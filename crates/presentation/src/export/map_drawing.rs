//! A map with presentation attributes, in the colours of a palette: a drawing that stands alone.
//!
//! Invariant: lines keep their width in CSS pixels, whatever the units of the map. What is only for the page is not drawn:
//! places to press, outlines and letters of nothing, patterns of the contrast themes.

use super::palette::{Stroke, WHITE, filled, hex, land, pin, text_on, tint};
use dataset::{COUNTRY, RegionIx};
use graphics::chart::Role;
use graphics::map::xml::{attr, attr_int, attr_tenths, line, thousandths, translate};
use graphics::map::{self, Align, Highlight, Inset, Label, MapScene, Pin};

/// The letters of pins.
const LETTERS: [&str; 3] = ["A", "B", "C"];

/// The inside of a drawing whose `viewBox` is that of every map. The names of its patterns begin with `prefix`, so that maps of
/// several sizes are on one sheet.
pub fn drawn(scene: &MapScene, highlight: &Highlight, prefix: &str) -> String {
    let nominal = i32::from(scene.spec.nominal_px());
    let scale = i32::from(dataset::VIEW_BOX.0) * 1000 / nominal;
    let unit = i32::from(dataset::VIEW_BOX.0) * 1000 / i32::from(scene.width_px.max(1));
    let pixel = i32::try_from(i64::from(unit) * 1000 / i64::from(scale.max(1))).unwrap_or(unit);
    let mut map = Map {
        out: String::with_capacity(65_536),
        scene,
        highlight,
        prefix,
        scale: thousandths(scale),
        unit,
        pixel,
    };
    let dark = hex(Role::NoData);
    let lines = [&*filled("none"), " stroke=\"", &dark, "\" stroke-width=\"2.2\""].concat();
    map.out.push_str(&map::gap_defs(&scene.spec, prefix, [&filled(WHITE), &lines, &filled(&dark)]));
    map.regions();
    map.outlines();
    map.signs();
    map.circles();
    map.labels();
    scene.insets().iter().for_each(|inset| map.inset(inset));
    map.tags();
    map.out
}

struct Map<'a> {
    out: String,
    scene: &'a MapScene,
    highlight: &'a Highlight,
    prefix: &'a str,
    /// Units of the map in a CSS pixel of its texts.
    scale: String,
    /// Thousandths of the units of the map in a CSS pixel.
    unit: i32,
    /// The same for the units of its texts.
    pixel: i32,
}

/// How a text is set.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Set {
    Name,
    Value,
    InCircle,
    Letter,
}

impl Map<'_> {
    fn class(&self, region: RegionIx) -> &'static str {
        self.scene.region(region).map_or("", |region_mark| region_mark.class)
    }

    /// The style of the ring of a circle or disc.
    fn ring(&self, region: RegionIx) -> &'static str {
        self.highlight.rings.iter().find(|ring| ring.0 == region).map_or("", |ring| ring.1)
    }

    fn regions(&mut self) {
        let circles = self.scene.has_circles();
        let border = land(if circles { "--land-line" } else { "--map-line" });
        let wide = if circles { 100 } else { 90 };
        self.out.push_str("<g>");
        for &region in dataset::members(self.scene.spec.vintage) {
            let d = dataset::shape(region).map_or("", |shape| shape.path);
            let class = self.class(region);
            let style = match class {
                "gone" => Stroke::dashed(border, 90, &[400, 300]).around("none", self.unit),
                _ => Stroke::solid(border, wide).around(&self.fill(class, "m-"), self.unit),
            };
            self.path(d, &style);
        }
        self.out.push_str("</g>");
        let coast = Stroke::solid(border, 140).around("none", self.unit);
        self.path(dataset::shape(COUNTRY).map_or("", |shape| shape.path), &coast);
    }

    /// The tint of a region, or the pattern of a gap.
    fn fill(&self, class: &str, patterns: &str) -> String {
        let gap = |name: &str| ["url(#", self.prefix, patterns, name, ")"].concat();
        match class {
            "nd" => gap("nd"),
            "nc" => gap("nc"),
            "withheld" => gap("wh"),
            "gone" => "none".to_owned(),
            "land" | "" => land("--land").to_owned(),
            class => tint(class),
        }
    }

    /// Outlines of pinned regions over a light edge.
    fn outlines(&mut self) {
        let (edge, wide) = if self.scene.has_circles() { (450, 200) } else { (650, 300) };
        for Pin { outline, style, .. } in self.highlight.pins.iter().filter(|pin| !pin.outline.is_empty()) {
            self.path(outline, &Stroke::solid(WHITE, edge).around("none", self.unit));
            self.path(outline, &pin(style, wide).around("none", self.unit));
        }
    }

    /// Under the circles: a leader that leads into one ends at its rim.
    fn signs(&mut self) {
        for Pin { sign, .. } in self.highlight.pins.iter().filter(|pin| !pin.sign.on.is_empty()) {
            self.moved(sign.at);
            self.sized(Align::Middle);
            if sign.on != "land" {
                let leader = Stroke::solid(&hex(Role::Ink), 100).around("none", self.pixel);
                if !sign.leader.is_empty() {
                    self.path(&sign.leader, &leader);
                }
                self.circle(11, &pin(sign.on, 200).around(WHITE, self.pixel));
            }
            self.text(Set::Value, (0, 20), "…", (&hex(Role::Ink), None));
            self.out.push_str("</g></g>");
        }
    }

    fn circles(&mut self) {
        for (region, at) in self.scene.circles() {
            let Some(region_mark) = self.scene.region(region) else {
                continue;
            };
            let stroke = match self.ring(region) {
                "" => Stroke::solid(land("--plan-line"), 100),
                style => pin(style, 300),
            };
            self.moved(at);
            let radius = region_mark.circle.map_or(0, |circle| circle.radius);
            self.circle(radius, &stroke.around(&hex(Role::Plan), self.unit));
            self.sized(Align::Middle);
            let (inside, _) = region_mark.circle_texts(self.scene.spec.size);
            self.text(Set::InCircle, (0, 44), inside, (land("--on-plan"), None));
            self.out.push_str("</g></g>");
        }
    }

    fn labels(&mut self) {
        for label in self.scene.labels() {
            self.leader(&label);
            let region_mark = self.scene.region(label.region);
            let circle = region_mark.and_then(|region_mark| region_mark.circle);
            let (class, value) = region_mark.map_or(("", ""), |region_mark| {
                (region_mark.class, region_mark.circle_texts(self.scene.spec.size).1)
            });
            let on_region = label.on_region && !self.scene.has_circles();
            let color = if on_region { text_on(class) } else { hex(Role::Ink) };
            let halo = match class {
                _ if self.scene.has_circles() => land("--land").to_owned(),
                _ if on_region && (class.len() == 1 || class.starts_with('d')) => tint(class),
                _ => WHITE.to_owned(),
            };
            let paint = (&*color, Some(&*halo));
            self.moved(circle.map_or(label.at, |circle| circle.label));
            self.sized(label.align);
            for (name, y) in &label.lines {
                self.text(Set::Name, (label.x, *y), name, paint);
            }
            self.text(Set::Value, (label.x, label.value_y), value, paint);
            self.out.push_str("</g></g>");
        }
    }

    fn leader(&mut self, label: &Label) {
        let Some((from, to)) = label.leader else {
            return;
        };
        let ink = hex(Role::Ink);
        self.path(&line(from, to), &Stroke::solid(&ink, 100).around("none", self.unit));
        self.moved(to);
        self.sized(Align::Middle);
        self.out.push_str(&["<circle r=\"2.2\"", &filled(&ink), "/></g></g>"].concat());
    }

    /// A city: its outline, enlarged, in a disc, and its label.
    fn inset(&mut self, inset: &Inset) {
        let Some(shape) = dataset::shape(inset.region) else {
            return;
        };
        let border = land("--map-line");
        self.moved((i32::from(shape.anchor.0), i32::from(shape.anchor.1)));
        self.sized(inset.align());
        if inset.shift_px != (0, 0) {
            let ink = hex(Role::Ink);
            self.path(&line((0, 0), inset.shift_px), &Stroke::solid(&ink, 100).around("none", self.pixel));
        }
        self.moved(inset.shift_px);
        let disc = match self.ring(inset.region) {
            "" => Stroke::solid(border, 125),
            style => pin(style, 300),
        };
        self.circle(inset.radius_px, &disc.around(WHITE, self.pixel));
        let unit = i64::from(self.pixel) * 1000 / i64::from(inset.scale().max(1));
        let style = Stroke::solid(border, 90)
            .around(&self.fill(self.class(inset.region), "d-"), i32::try_from(unit).unwrap_or(self.pixel));
        self.out.push_str("<path");
        attr(&mut self.out, "transform", &["scale(", &thousandths(inset.scale()), ")"].concat());
        attr(&mut self.out, "d", shape.inset);
        self.out.push_str(&style);
        self.out.push_str("/>");
        self.inset_label(inset);
        self.out.push_str("</g></g></g>");
    }

    fn inset_label(&mut self, inset: &Inset) {
        let Some(label) = inset.label(&self.scene.spec) else {
            return;
        };
        let (ink, value) =
            (hex(Role::Ink), self.scene.region(inset.region).map_or("", |region_mark| &region_mark.value));
        let paint = (&*ink, Some(WHITE));
        if let Some((name, y)) = label.name {
            self.text(Set::Name, (label.x, y), name, paint);
        }
        self.text(Set::Value, (label.x, label.value_y), value, paint);
    }

    fn tags(&mut self) {
        let lettered = self.highlight.pins.iter().zip(LETTERS);
        for (Pin { tag, lettered, .. }, letter) in lettered.filter(|(pin, _)| !pin.lettered.is_empty()) {
            self.moved(*tag);
            self.sized(Align::Middle);
            self.out.push_str("<rect x=\"-8\" y=\"-8\" width=\"16\" height=\"16\" rx=\"2\"");
            self.out.push_str(&Stroke::solid(WHITE, 150).around(&pin(lettered, 0).color, 1000));
            self.out.push_str("/>");
            self.text(Set::Letter, (0, 43), letter, (WHITE, None));
            self.out.push_str("</g></g>");
        }
    }

    /// Opens a group that is moved.
    fn moved(&mut self, to: (i32, i32)) {
        self.out.push_str("<g");
        attr(&mut self.out, "transform", &translate(to));
        self.out.push('>');
    }

    /// Opens a group whose unit is the CSS pixel.
    fn sized(&mut self, align: Align) {
        self.out.push_str("<g");
        attr(&mut self.out, "transform", &["scale(", &*self.scale, ")"].concat());
        attr(&mut self.out, "text-anchor", align.code());
        self.out.push('>');
    }

    fn path(&mut self, d: &str, style: &str) {
        self.out.push_str("<path");
        attr(&mut self.out, "d", d);
        self.out.push_str(style);
        self.out.push_str("/>");
    }

    fn circle(&mut self, radius: i32, style: &str) {
        self.out.push_str("<circle");
        attr_int(&mut self.out, "r", radius);
        self.out.push_str(style);
        self.out.push_str("/>");
    }

    /// A text at a place in tenths of a CSS pixel. What parts it from the lines under it, its halo, is written first, because
    /// not every program knows which of fill and outline goes over the other.
    fn text(&mut self, set: Set, (x, y): (i32, i32), words: &str, (color, halo): (&str, Option<&str>)) {
        if words.is_empty() {
            return;
        }
        let (size, weight) = match set {
            Set::Value if !self.scene.has_circles() => ("13.5", "700"),
            Set::Value | Set::InCircle => ("12.5", "700"),
            Set::Name => ("12.5", "400"),
            Set::Letter => ("12", "700"),
        };
        let halo = halo
            .map(|color| [" stroke=\"", color, "\" stroke-width=\"3\" stroke-linejoin=\"round\""].concat());
        for outline in halo.iter().map(String::as_str).chain([""]) {
            self.out.push_str("<text");
            attr_tenths(&mut self.out, "x", x);
            attr_tenths(&mut self.out, "y", y);
            self.out.push_str(&filled(color));
            attr(&mut self.out, "font-size", size);
            attr(&mut self.out, "font-weight", weight);
            self.out.push_str(outline);
            self.out.push('>');
            super::paper::words(&mut self.out, words);
            self.out.push_str("</text>");
        }
    }
}
