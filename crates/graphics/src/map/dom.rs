//! The map in the document: markup once, then the few attributes that differ (see [`super::dom_patch`]).
//!
//! Invariant: what [`MapScene::patches`] and [`Highlight::patches`] name stands in [`MapScene::markup`].

use super::dom_patch::DomPatch;
use super::highlight::{Highlight, Hovered, Pin};
use super::markup::written;
use super::patterns::change_defs;
use super::scene::{Circle, MapScene, RegionMark};
use super::spec::{Kind, MapSpec, Size};
use super::xml::translate;
use dataset::{Kind as Unit, RegionIx};

/// The outlines in the order they are drawn; an id that ends in `o` is the light edge under the next.
pub(super) const OUTLINES: [&str; 8] =
    ["m-hovo", "m-hov", "m-sel0o", "m-sel0", "m-sel1o", "m-sel1", "m-sel2o", "m-sel2"];

/// The signs of pinned regions that did not exist in the year, their texts and leaders.
pub(super) const GONE: [(&str, &str, &str); 3] = [
    ("m-gone0", "m-gonet0", "m-gonel0"),
    ("m-gone1", "m-gonet1", "m-gonel1"),
    ("m-gone2", "m-gonet2", "m-gonel2"),
];

/// The letters of pins.
pub(super) const TAGS: [(&str, &str); 3] = [("m-tag0", "A"), ("m-tag1", "B"), ("m-tag2", "C")];

impl MapScene {
    /// The inside of the map's `svg` with these changes carried out: those of the scene, its highlight, the tab stop.
    pub fn markup(&self, patches: &[DomPatch]) -> String {
        let mut out = String::with_capacity(32_768);
        written(&mut out, &self.spec, patches, "");
        out
    }

    /// The same for a map beside the main one, whose patterns it uses. Every id begins with `prefix`; a region is found by
    /// `data-also`, so that the main map keeps `data-region` to itself.
    pub fn markup_beside(&self, pins: &[RegionIx], prefix: &str) -> String {
        let mut patches = self.patches();
        patches.extend(self.highlight(Hovered::Nothing, pins).patches(&self.spec));
        let mut out = String::with_capacity(32_768);
        if self.regions.iter().any(|region_mark| region_mark.class.starts_with('d')) {
            change_defs(&mut out, self.width_px, prefix);
        }
        written(&mut out, &self.spec, &patches, prefix);
        out
    }

    /// What regions look like and say.
    pub fn patches(&self) -> Vec<DomPatch> {
        let mut out = Vec::with_capacity(self.regions.len() * 7);
        for region_mark in &self.regions {
            let unit = dataset::region(region_mark.region);
            patch(&mut out, &self.spec, (unit.id, unit.kind == Unit::City), region_mark);
        }
        out
    }
}

/// One face on the region with this id, a city or not.
pub fn patch(out: &mut Vec<DomPatch>, spec: &MapSpec, (id, city): (&str, bool), region_mark: &RegionMark) {
    let of = |prefix: &str| [prefix, id].concat();
    let button = of(if city { "c-" } else { "r-" });
    out.push(DomPatch::attr(&of("r-"), "data-class", region_mark.class));
    if city && spec.kind == Kind::Choropleth {
        out.push(DomPatch::attr(&button, "data-class", region_mark.class));
    }
    out.push(DomPatch::attr(&button, "aria-label", region_mark.spoken.as_str()));
    let pressed = if region_mark.pinned { "true" } else { "false" };
    out.push(DomPatch::attr(&button, "aria-pressed", pressed));
    out.push(DomPatch::attr(&button, "aria-disabled", if region_mark.barred { "true" } else { "" }));
    if let Some(circle) = region_mark.circle {
        patch_circle(out, spec, id, (region_mark, circle));
    } else if spec.size > Size::Narrow {
        if !city {
            out.push(DomPatch::attr(&of("l-"), "data-class", region_mark.class));
        }
        out.push(DomPatch::text(&of("v-"), region_mark.value.as_str()));
    }
}

fn patch_circle(
    out: &mut Vec<DomPatch>,
    spec: &MapSpec,
    id: &str,
    (region_mark, circle): (&RegionMark, Circle),
) {
    let of = |prefix: &str| [prefix, id].concat();
    let (inside, beside) = region_mark.circle_texts(spec.size);
    out.push(DomPatch::attr(&of("s-"), "r", circle.radius.to_string()));
    if spec.size == Size::Narrow {
        out.push(DomPatch::text(&of("i-"), inside));
        return;
    }
    out.push(DomPatch::attr(&of("l-"), "transform", translate(circle.label)));
    out.push(DomPatch::text(&of("i-"), inside));
    out.push(DomPatch::text(&of("v-"), beside));
}

impl Highlight {
    /// What marks the regions of a map of this structure.
    pub fn patches(&self, spec: &MapSpec) -> Vec<DomPatch> {
        let [over, under, outlines @ ..] = OUTLINES;
        let mut out = vec![DomPatch::attr(over, "d", &*self.hot), DomPatch::attr(under, "d", &*self.hot)];
        for (n, pin) in self.pins.iter().enumerate() {
            for id in outlines.iter().skip(n * 2).take(2) {
                out.push(DomPatch::attr(id, "d", pin.outline));
                out.push(DomPatch::attr(id, "data-on", pin.style));
                out.push(DomPatch::attr(id, "data-gone", if pin.sign.on.is_empty() { "" } else { "true" }));
            }
            patch_signs(&mut out, n, pin);
        }
        let prefix = if spec.kind == Kind::Symbols { "s-" } else { "c-" };
        let ring = |(region, style): &(RegionIx, &'static str)| {
            DomPatch::attr(&[prefix, dataset::region(*region).id].concat(), "data-on", *style)
        };
        out.extend(self.rings.iter().map(ring));
        out
    }
}

/// The letter of a pin and the sign of a region that did not exist.
fn patch_signs(out: &mut Vec<DomPatch>, n: usize, pin: &Pin) {
    let (Some((tag, _)), Some((sign, text, leader))) = (TAGS.get(n), GONE.get(n)) else {
        return;
    };
    out.push(DomPatch::attr(tag, "transform", translate(pin.tag)));
    out.push(DomPatch::attr(tag, "data-on", pin.lettered));
    out.push(DomPatch::attr(sign, "transform", translate(pin.sign.at)));
    out.push(DomPatch::attr(sign, "data-on", pin.sign.on));
    out.push(DomPatch::text(text, if pin.sign.on.is_empty() { "" } else { "…" }));
    out.push(DomPatch::attr(leader, "d", &*pin.sign.leader));
}
