//! Cities of republican significance: at ten pixels wide they need a disc with their outline enlarged.
//! On a choropleth the disc is the city's button. Lengths in CSS pixels, whatever the map's width.

use super::label::{Align, GAP, block};
use super::spec::{MapSpec, Size};
use dataset::{Kind as Unit, RegionIx};

/// The position of a disc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inset {
    /// The city.
    pub region: RegionIx,
    /// Radius of the disc, px. Never under 12, so that it can be hit.
    pub radius_px: i32,
    /// From the city to the centre of its disc, px to the right and down; a leader joins them.
    pub shift_px: (i32, i32),
    /// True when name and value stand to the left.
    pub label_left: bool,
}

impl Inset {
    /// The name beside the disc, as far as there is room for one.
    pub fn name(&self, spec: &MapSpec) -> Option<&'static str> {
        match spec.size {
            Size::Narrow | Size::Middle => None,
            Size::Short => dataset::tile(self.region).map(|tile| spec.locale.pick(&tile.abbr)),
            Size::Wide => Some(dataset::short_name(self.region, spec.locale)),
        }
    }

    /// The text anchor of name and value.
    pub const fn align(&self) -> Align {
        if self.label_left { Align::End } else { Align::Start }
    }

    /// The outline of the city in a disc is as large as its unit times these thousandths of a CSS pixel.
    pub const fn scale(&self) -> i32 {
        self.radius_px * 72 / 10
    }

    /// Name and value, where there is room for any text.
    pub fn label(&self, spec: &MapSpec) -> Option<InsetLabel> {
        if spec.size == Size::Narrow {
            return None;
        }
        let name = self.name(spec);
        let (baselines, value_y) = block(i32::from(name.is_some()));
        let away = self.radius_px * 10 + GAP;
        let x = if self.label_left { -away } else { away };
        Some(InsetLabel { x, name: name.into_iter().zip(baselines).next(), value_y })
    }
}

/// Name and value beside a disc; lengths in tenths of a CSS pixel from its centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsetLabel {
    /// Where lines begin or end.
    pub x: i32,
    /// The name with its baseline.
    pub name: Option<(&'static str, i32)>,
    /// The baseline of the value.
    pub value_y: i32,
}

/// Shift of a disc and whether its label stands to the left.
type Shift = (i32, i32, bool);

/// id, radius on a wide map, shifts on a wide, a middling and a narrow map.
const PLACES: [(&str, i32, [Shift; 3]); 3] = [
    ("KZ-AST", 21, [(0, 0, false), (0, 0, false), (0, 0, false)]),
    ("KZ-ALA", 18, [(25, 36, false), (18, 22, false), (10, 16, false)]),
    ("KZ-SHY", 15, [(-42, 46, true), (20, 14, false), (12, 10, false)]),
];

/// Radius where regions carry no names.
const SMALL: i32 = 13;

/// The discs of a map, in the order of its regions.
pub fn insets(spec: &MapSpec) -> Vec<Inset> {
    let members = dataset::members(spec.vintage).iter();
    let cities = members.filter(|&&ix| dataset::region(ix).kind == Unit::City);
    cities.map(|&ix| inset(spec, ix)).collect()
}

fn inset(spec: &MapSpec, region: RegionIx) -> Inset {
    let id = dataset::region(region).id;
    let place = PLACES.iter().find(|p| p.0 == id);
    let (radius, [wide, middle, narrow]) = place.map_or((15, [(0, 0, false); 3]), |p| (p.1, p.2));
    let (radius_px, (right, down, label_left)) = match spec.size {
        Size::Narrow => (SMALL, narrow),
        Size::Middle | Size::Short => (SMALL, middle),
        Size::Wide => (radius, wide),
    };
    Inset { region, radius_px, shift_px: (right, down), label_left }
}
