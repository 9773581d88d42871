//! The elements of the map in the document.
//!
//! Invariant: one `path.r` with `data-region` for each region of the vintage; one button for each region,
//! the outline of an oblast, the disc or circle of a city. Everything sized in CSS pixels is in a
//! `g.px`, scaled by the map's `--u` (viewBox units in a pixel), so text never grows with the map.

use super::dom_patch::{DomPatch, PatchKind};
use super::inset::{Inset, insets};
use super::label::{Align, Label, labels};
use super::patterns::map_defs;
use super::spec::{Kind, MapSpec, Size};
use super::svg_writer::SvgWriter;
use super::symbol;
use super::xml::{attr, attr_int, line, thousandths};
use dataset::{COUNTRY, Kind as Unit, RegionIx};

/// Appends a map of this structure with `writes` carried out; its ids begin with `prefix`.
pub(super) fn written(out: &mut String, spec: &MapSpec, writes: &[DomPatch], prefix: &str) {
    map_defs(out, spec.nominal_px(), prefix);
    let mut pen = SvgWriter::new(out, spec, writes, prefix);
    pen.regions();
    pen.overlays();
    pen.signs();
    if spec.kind == Kind::Symbols {
        pen.circles();
    }
    pen.labels();
    if spec.kind == Kind::Choropleth {
        insets(spec).iter().for_each(|i| pen.inset(i));
    }
    pen.tags();
}

/// The id of the element that is a region's button on this map.
pub fn button_id(region: RegionIx) -> String {
    let unit = dataset::region(region);
    let prefix = if unit.kind == Unit::City { "c-" } else { "r-" };
    [prefix, unit.id].concat()
}

impl SvgWriter<'_> {
    fn regions(&mut self) {
        self.raw("<g class=\"map-regions\">");
        for &ix in dataset::members(self.spec.vintage) {
            let unit = dataset::region(ix);
            let id = ["r-", unit.id].concat();
            self.start("path", "region", &id);
            if unit.kind != Unit::City {
                self.button(&id);
            }
            self.region(unit.id);
            attr(self.out, "d", dataset::shape(ix).map_or("", |s| s.path));
            self.raw("/>");
        }
        self.raw("</g><path class=\"coast\"");
        attr(self.out, "d", dataset::shape(COUNTRY).map_or("", |s| s.path));
        self.raw("/>");
    }

    fn overlays(&mut self) {
        for id in super::dom::OUTLINES {
            let class = if id.ends_with('o') { "outline-halo" } else { "outline" };
            self.start("path", class, id);
            self.raw("/>");
        }
    }

    /// Under the circles: a leader that leads into one ends at its rim.
    fn signs(&mut self) {
        for (id, text, leader) in super::dom::GONE {
            self.start("g", "gone-region", id);
            self.raw(" aria-hidden=\"true\">");
            self.px(Align::Middle);
            self.start("path", "lead", leader);
            self.raw("/><circle r=\"11\"/>");
            self.text("label-value", text, (0, 20), "");
            self.raw("</g></g>");
        }
    }

    fn tags(&mut self) {
        for (id, letter) in super::dom::TAGS {
            self.start("g", "tag", id);
            self.raw(">");
            self.px(Align::Middle);
            self.raw("<rect x=\"-8\" y=\"-8\" width=\"16\" height=\"16\" rx=\"2\"/>");
            self.text("", "", (0, 43), letter);
            self.raw("</g></g>");
        }
    }

    fn circles(&mut self) {
        let narrow = self.spec.size == Size::Narrow;
        for ix in symbol::drawing_order(self.spec) {
            let unit = dataset::region(ix);
            let city = unit.kind == Unit::City;
            let id = if city { button_id(ix) } else { String::new() };
            self.start("g", "spot", &id);
            if city {
                self.button(&id);
            }
            self.region(unit.id);
            self.move_to(symbol::centre(ix));
            self.start("circle", "symbol", &["s-", unit.id].concat());
            self.raw("/>");
            self.px(Align::Middle);
            self.raw("<circle class=\"hit\" r=\"13\"/>");
            let class = if narrow { "symbol-value narrow" } else { "symbol-value" };
            self.raw("<g aria-hidden=\"true\">");
            self.text(class, &["i-", unit.id].concat(), (0, 44), "");
            self.raw("</g></g></g>");
        }
    }

    fn labels(&mut self) {
        self.raw("<g class=\"map-labels\" aria-hidden=\"true\">");
        for label in labels(self.spec) {
            self.leader(&label);
            let id = dataset::region(label.region).id;
            let class = if label.on_region { "map-label" } else { "map-label away" };
            let own = ["l-", id].concat();
            self.start("g", class, &own);
            let placed = |w: &&DomPatch| w.id == own && w.kind == PatchKind::Attr("transform");
            if self.writes.iter().any(|w| placed(&w)) {
                self.raw(">");
            } else {
                self.move_to(label.at);
            }
            self.px(label.align);
            for (line, y) in &label.lines {
                self.text("label-name", "", (label.x, *y), line);
            }
            self.text("label-value", &["v-", id].concat(), (label.x, label.value_y), "");
            self.raw("</g></g>");
        }
        self.raw("</g>");
    }

    fn leader(&mut self, label: &Label) {
        let Some((from, to)) = label.leader else {
            return;
        };
        self.raw("<path class=\"lead\"");
        attr(self.out, "d", &line(from, to));
        self.raw("/><g");
        self.move_to(to);
        self.px(Align::Middle);
        self.raw("<circle class=\"dot\" r=\"2.2\"/></g></g>");
    }

    fn inset(&mut self, inset: &Inset) {
        let Some(shape) = dataset::shape(inset.region) else {
            return;
        };
        let unit = dataset::region(inset.region);
        let id = button_id(inset.region);
        self.start("g", "inset", &id);
        self.button(&id);
        self.region(unit.id);
        self.move_to((i32::from(shape.anchor.0), i32::from(shape.anchor.1)));
        self.px(inset.align());
        if inset.shift_px != (0, 0) {
            self.raw("<path class=\"lead\"");
            attr(self.out, "d", &line((0, 0), inset.shift_px));
            self.raw("/>");
        }
        self.raw("<g");
        self.move_to(inset.shift_px);
        for (class, radius) in [("hit", inset.radius_px.max(16)), ("disc", inset.radius_px)] {
            self.start("circle", class, "");
            attr_int(self.out, "r", radius);
            self.raw("/>");
        }
        self.raw("<path class=\"city\"");
        let scale = ["scale(", &thousandths(inset.scale()), ")"].concat();
        attr(self.out, "transform", &scale);
        attr(self.out, "d", shape.inset);
        self.raw("/>");
        self.inset_label(inset, unit.id);
        self.raw("</g></g></g>");
    }

    fn inset_label(&mut self, inset: &Inset, id: &str) {
        let Some(label) = inset.label(self.spec) else {
            return;
        };
        // The button's own name says both in full.
        self.raw("<g aria-hidden=\"true\">");
        if let Some((name, y)) = label.name {
            self.text("label-name", "", (label.x, y), name);
        }
        self.text("label-value", &["v-", id].concat(), (label.x, label.value_y), "");
        self.raw("</g>");
    }
}
