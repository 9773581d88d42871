//! A map as a value: what each region looks like and says, and where its texts stand. What draws it: [`super::dom`] for the
//! explorer, `export::map` for pictures that stand alone, `site::region_map` for pages without a program.
//!
//! Invariant: one region mark for each row of the slice, in its order, each with a label for screen readers.

use super::inset::{self, Inset};
use super::label::{self, Label, NAME, beside};
use super::spec::{Kind, MapSpec, Size, units};
use super::symbol;
use dataset::RegionIx;
use model::state::MAX_PINS;
use model::{Datum, Row, Slice, summary};
use text::{Decimal, Locale};

/// A map of a width. Outlines are those of the borders in `data`; what is pointed at and pinned is its
/// [`super::Highlight`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapScene {
    /// Borders, language, and how figures and texts are drawn.
    pub spec: MapSpec,
    /// The width in CSS pixels, as for [`MapSpec::of`].
    pub width_px: u16,
    pub regions: Vec<RegionMark>,
}

impl MapScene {
    /// The map of a slice.
    pub fn of(slice: &Slice, locale: Locale, width_px: u16, pins: &[RegionIx]) -> MapScene {
        let spec = MapSpec::of(slice, locale, width_px);
        MapScene { spec, width_px, regions: region_marks(slice, locale, width_px, pins) }
    }

    /// What is shown of a region.
    pub fn region(&self, region: RegionIx) -> Option<&RegionMark> {
        self.regions.iter().find(|region_mark| region_mark.region == region)
    }

    /// True for a map of circles.
    pub fn has_circles(&self) -> bool {
        self.spec.kind == Kind::Symbols
    }

    /// The texts on and beside regions; discs have their own.
    pub fn labels(&self) -> Vec<Label> {
        label::labels(&self.spec)
    }

    /// The discs of cities; beside circles there are none.
    pub fn insets(&self) -> Vec<Inset> {
        if self.has_circles() { Vec::new() } else { inset::insets(&self.spec) }
    }

    /// The centres of circles in the order in which they are drawn.
    pub fn circles(&self) -> Vec<(RegionIx, (i32, i32))> {
        let order = if self.has_circles() { symbol::drawing_order(&self.spec) } else { Vec::new() };
        order.into_iter().map(|region| (region, symbol::centre(region))).collect()
    }
}

/// A region in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionMark {
    pub region: RegionIx,
    /// `data-class`: `1` to `5` · `land` under circles · `nd` not published · `gone` did not exist ·
    /// `withheld` · `nc` cannot be put together. A true zero is class 1.
    pub class: &'static str,
    /// The figure as written on the map, with `*` where a note belongs to it; else `–`, `…` or `×`.
    pub value: String,
    /// First place of its rank, as text; empty without a figure.
    pub place: String,
    /// Beside circles.
    pub circle: Option<Circle>,
    /// What a screen reader says.
    pub spoken: String,
    /// True for a pinned region.
    pub pinned: bool,
    /// True where a further region cannot be pinned.
    pub barred: bool,
}

/// A region drawn as a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Radius, viewBox units.
    pub radius: i32,
    /// True when the value fits into the circle.
    pub inside: bool,
    /// Anchor of the label, viewBox units.
    pub label: (i32, i32),
}

/// The region marks of a slice on a map `width_px` wide (as for [`MapSpec::of`]).
pub fn region_marks(slice: &Slice, locale: Locale, width_px: u16, pins: &[RegionIx]) -> Vec<RegionMark> {
    let spec = MapSpec::of(slice, locale, width_px);
    let one = |row: &Row| RegionMark {
        region: row.region,
        class: class(&spec, row),
        value: summary::slice_number(slice, row.datum, locale),
        place: row.rank.map_or_else(String::new, |r| r.first.to_string()),
        circle: (spec.kind == Kind::Symbols).then(|| circle(row, width_px)),
        spoken: summary::spoken(slice, row, locale),
        pinned: pins.contains(&row.region),
        barred: bars(pins, row.region),
    };
    slice.rows.iter().map(one).collect()
}

/// True where three other regions are pinned.
pub(super) fn bars(pins: &[RegionIx], region: RegionIx) -> bool {
    pins.len() >= MAX_PINS && !pins.contains(&region)
}

impl RegionMark {
    /// What is in the circle and what is beside it.
    pub fn circle_texts(&self, size: Size) -> (&str, &str) {
        match self.circle {
            Some(_) if size == Size::Narrow => (&self.place, ""),
            Some(circle) if circle.inside => (&self.value, ""),
            _ => ("", &self.value),
        }
    }
}

fn class(spec: &MapSpec, row: &Row) -> &'static str {
    match row.datum {
        Datum::NotPublished => "nd",
        Datum::DidNotExist => "gone",
        Datum::Withheld => "withheld",
        Datum::NotComparable => "nc",
        Datum::Value(_) if spec.kind == Kind::Symbols => "land",
        Datum::Value(_) => match row.class {
            Some(5) => "5",
            Some(4) => "4",
            Some(3) => "3",
            Some(2) => "2",
            _ => "1",
        },
    }
}

fn circle(row: &Row, width_px: u16) -> Circle {
    let value = row.datum.value().unwrap_or(Decimal::whole(0));
    let radius = symbol::radius(value, width_px);
    // 1.62 label sizes: a figure of five digits then clears the circle's edge.
    let inside = radius * 1_000_000 / units(width_px).max(1) >= NAME * 162;
    Circle { radius, inside, label: beside(row.region, radius, inside, width_px) }
}
