//! A year's faces: what each region looks like and says.
//!
//! Invariant: one face for each row of the slice, in its order, each with a label for screen readers.

use super::ask::{Ask, Kind, Size, units};
use super::label::{NAME, beside};
use super::symbol;
use super::write::Write;
use super::xml::translate;
use dataset::{Kind as Unit, RegionIx};
use model::state::MAX_PINS;
use model::{Datum, Row, Slice, summary};
use text::{Decimal, Locale};

/// A region in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// The region.
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

/// A face drawn as a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Radius, viewBox units.
    pub radius: i32,
    /// True when the value fits into the circle.
    pub inside: bool,
    /// Anchor of the label, viewBox units.
    pub label: (i32, i32),
}

/// The faces of a slice on a map `width_px` wide (as for [`Ask::of`]).
pub fn faces(slice: &Slice, locale: Locale, width_px: u16, pins: &[RegionIx]) -> Vec<Face> {
    let ask = Ask::of(slice, locale, width_px);
    let one = |row: &Row| Face {
        region: row.region,
        class: class(&ask, row),
        value: summary::slice_number(slice, row.datum, locale),
        place: row.rank.map_or_else(String::new, |r| r.first.to_string()),
        circle: (ask.kind == Kind::Symbols).then(|| circle(row, width_px)),
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

/// The faces as changes to the skeleton of `ask`.
pub fn paint(ask: &Ask, faces: &[Face]) -> Vec<Write> {
    let mut out = Vec::with_capacity(faces.len() * 7);
    for face in faces {
        let unit = dataset::region(face.region);
        paint_one(&mut out, ask, (unit.id, unit.kind == Unit::City), face);
    }
    out
}

/// One face on the region with this id, a city or not.
pub fn paint_one(out: &mut Vec<Write>, ask: &Ask, (id, city): (&str, bool), face: &Face) {
    let of = |prefix: &str| [prefix, id].concat();
    let button = of(if city { "c-" } else { "r-" });
    out.push(Write::attr(&of("r-"), "data-class", face.class));
    if city && ask.kind == Kind::Choropleth {
        out.push(Write::attr(&button, "data-class", face.class));
    }
    out.push(Write::attr(&button, "aria-label", face.spoken.as_str()));
    let pressed = if face.pinned { "true" } else { "false" };
    out.push(Write::attr(&button, "aria-pressed", pressed));
    out.push(Write::attr(&button, "aria-disabled", if face.barred { "true" } else { "" }));
    if let Some(circle) = face.circle {
        write_circle(out, ask, id, (face, circle));
    } else if ask.size > Size::Narrow {
        if !city {
            out.push(Write::attr(&of("l-"), "data-class", face.class));
        }
        out.push(Write::text(&of("v-"), face.value.as_str()));
    }
}

fn class(ask: &Ask, row: &Row) -> &'static str {
    match row.datum {
        Datum::NotPublished => "nd",
        Datum::DidNotExist => "gone",
        Datum::Withheld => "withheld",
        Datum::NotComparable => "nc",
        Datum::Value(_) if ask.kind == Kind::Symbols => "land",
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

fn write_circle(out: &mut Vec<Write>, ask: &Ask, id: &str, (face, circle): (&Face, Circle)) {
    let of = |prefix: &str| [prefix, id].concat();
    out.push(Write::attr(&of("s-"), "r", circle.radius.to_string()));
    if ask.size == Size::Narrow {
        out.push(Write::text(&of("i-"), face.place.as_str()));
        return;
    }
    let to = translate(circle.label);
    out.push(Write::attr(&of("l-"), "transform", to));
    let (within, after) = if circle.inside { (face.value.as_str(), "") } else { ("", face.value.as_str()) };
    out.push(Write::text(&of("i-"), within));
    out.push(Write::text(&of("v-"), after));
}
