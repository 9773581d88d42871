//! The legend under a map: a histogram of rates, nested circles of counts.
//!
//! A [`Legend`] is a value, its lengths tenths of a pixel; [`drawing`] writes it for the page, pictures that stand alone
//! draw it themselves.

mod circles;
mod dom;
mod dots;
mod histogram;

pub use circles::{Circle, Circles};
pub use dom::{Drawing, Place, drawing, hot};
pub use histogram::{Class, Histogram, Line, Point, RADII};

use super::xml::tenths;
use dataset::RegionIx;
use model::Slice;
use text::Locale;

/// The legend of a slice.
#[derive(Clone, Debug, PartialEq)]
pub enum Legend {
    /// Of rates.
    Histogram(Histogram),
    /// Of counts.
    Circles(Circles),
}

impl Legend {
    /// The legend under a map `width_px` wide (as for [`super::MapSpec::of`]).
    pub fn of(slice: &Slice, locale: Locale, pins: &[RegionIx], width_px: u16) -> Legend {
        match Histogram::of(slice, locale, pins, width_px) {
            Some(histogram) => Legend::Histogram(histogram),
            None => Legend::Circles(Circles::of(locale, width_px)),
        }
    }
}

/// The `viewBox` of a drawing of this size.
pub fn view_box((width, height): (i32, i32)) -> String {
    ["0 0 ", &tenths(width), " ", &tenths(height)].concat()
}
