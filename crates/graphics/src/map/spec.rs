//! The specification of a map: the part of the state that changes its structure.
//!
//! Invariant: two equal [`MapSpec`]s have the same skeleton. A year inside the same borders changes only region marks.

use dataset::Vintage;
use model::{Slice, classes};
use text::Locale;

/// How figures are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rates: a tint on each region.
    Choropleth,
    /// Counts: a circle on each region, its area the count.
    Symbols,
}

/// How much text there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// No text on regions; circles carry their place in the ranking.
    Narrow,
    /// Values only.
    Middle,
    /// Short names and values.
    Short,
    /// Names and values.
    Wide,
}

/// What a skeleton depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapSpec {
    /// The borders.
    pub vintage: Vintage,
    /// Tints or circles.
    pub kind: Kind,
    /// The language of the names.
    pub locale: Locale,
    /// The room for text.
    pub size: Size,
}

impl MapSpec {
    /// The map of a slice, `width_px` CSS pixels wide at a text size of 100 %. At a larger text size
    /// divide the width by it, so that larger text counts as a narrower map.
    pub fn of(slice: &Slice, locale: Locale, width_px: u16) -> MapSpec {
        let kind = match classes::edges(slice.measure) {
            Some(_) => Kind::Choropleth,
            None => Kind::Symbols,
        };
        MapSpec { vintage: slice.vintage, kind, locale, size: Size::of(kind, locale, width_px) }
    }

    /// The classes of the `svg` element.
    pub const fn svg_class(&self) -> &'static str {
        match self.kind {
            Kind::Choropleth => "map choropleth",
            Kind::Symbols => "map symbols",
        }
    }

    /// The width, in CSS pixels, that the skeleton is drawn for until [`super::fit`] says otherwise.
    pub const fn nominal_px(&self) -> u16 {
        match self.size {
            Size::Narrow => 328,
            Size::Middle => 480,
            Size::Short => 600,
            Size::Wide => 832,
        }
    }
}

impl Size {
    /// Choropleths name their regions from 700 px on. Circles leave more room and do so from 600 px, but
    /// not in Russian, whose names are the longest. From 540 px on there are short names, as on tiles.
    pub const fn of(kind: Kind, locale: Locale, width_px: u16) -> Size {
        let names = match (kind, locale) {
            (Kind::Symbols, Locale::Kk | Locale::En) => 600,
            _ => 700,
        };
        if width_px >= names {
            Size::Wide
        } else if width_px >= 540 {
            Size::Short
        } else if width_px >= 420 {
            Size::Middle
        } else {
            Size::Narrow
        }
    }
}

/// The `viewBox` of every map.
pub fn view_box() -> String {
    let (width, height) = dataset::VIEW_BOX;
    ["0 0 ", &width.to_string(), " ", &height.to_string()].concat()
}

/// Thousandths of a viewBox unit in a CSS pixel, for a map of this width.
pub(super) fn units(width_px: u16) -> i32 {
    i32::from(dataset::VIEW_BOX.0) * 1000 / i32::from(width_px.max(1))
}

/// A length in tenths of a CSS pixel, in viewBox units, on a map of this width.
pub(super) fn from_tenths(tenths: i32, width_px: u16) -> i32 {
    tenths * units(width_px) / 10_000
}
