//! The pen that writes the map: elements that pick up, by their id, the attributes and texts that are to be
//! carried out while drawing.

use super::dom_patch::{DomPatch, PatchKind};
use super::label::Align;
use super::spec::{MapSpec, units};
use super::xml::{attr, attr_tenths, esc, thousandths, translate};

/// Markup in the making.
pub(super) struct SvgWriter<'a> {
    /// What is written so far.
    pub out: &'a mut String,
    /// The structure that is drawn.
    pub spec: &'a MapSpec,
    /// What is carried out while drawing.
    pub writes: &'a [DomPatch],
    /// What ids begin with; empty for the main map.
    prefix: &'a str,
    scale: String,
}

impl<'a> SvgWriter<'a> {
    /// A pen that appends to `out`.
    pub fn new(
        out: &'a mut String,
        spec: &'a MapSpec,
        writes: &'a [DomPatch],
        prefix: &'a str,
    ) -> SvgWriter<'a> {
        let scale = thousandths(units(spec.nominal_px()));
        SvgWriter { out, spec, writes, prefix, scale: ["scale(", &scale, ")"].concat() }
    }

    /// `<tag class id …`, left open for further attributes.
    pub fn start(&mut self, tag: &str, class: &str, id: &str) {
        self.out.push('<');
        self.out.push_str(tag);
        attr(self.out, "class", class);
        if !id.is_empty() {
            attr(self.out, "id", &[self.prefix, id].concat());
        }
        for write in self.writes.iter().filter(|w| w.id == id) {
            if let PatchKind::Attr(name) = write.kind
                && !write.value.is_empty()
            {
                attr(self.out, name, &write.value);
            }
        }
    }

    /// What makes the element with this id a button; it cannot be reached with Tab unless that is written to it.
    pub fn button(&mut self, id: &str) {
        self.out.push_str(" role=\"button\"");
        if !self.writes.iter().any(|w| w.id == id && w.kind == PatchKind::Attr("tabindex")) {
            self.out.push_str(" tabindex=\"-1\"");
        }
    }

    /// Says which region an element is; the main map is found by a name of its own.
    pub fn region(&mut self, id: &str) {
        attr(self.out, if self.prefix.is_empty() { "data-region" } else { "data-also" }, id);
    }

    /// Markup as it is.
    pub fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Closes the start tag with a shift.
    pub fn move_to(&mut self, to: (i32, i32)) {
        attr(self.out, "transform", &translate(to));
        self.raw(">");
    }

    /// Opens a group whose unit is the CSS pixel.
    pub fn px(&mut self, align: Align) {
        self.raw("<g class=\"fixed-size\"");
        attr(self.out, "transform", &self.scale);
        attr(self.out, "text-anchor", align.code());
        self.raw(">");
    }

    /// A text: `fixed`, or what is written to its id.
    pub fn text(&mut self, class: &str, id: &str, (x, y): (i32, i32), fixed: &str) {
        self.start("text", class, id);
        attr_tenths(self.out, "x", x);
        attr_tenths(self.out, "y", y);
        self.raw(">");
        let found = self.writes.iter().find(|w| w.kind == PatchKind::Text && w.id == id);
        let text = found.filter(|_| !id.is_empty()).map_or(fixed, |w| &w.value);
        esc(self.out, text);
        self.raw("</text>");
    }
}
