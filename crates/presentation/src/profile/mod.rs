//! A region's profile as plain values: one A4 profile in any language, or the country's.
//!
//! Invariant: a region gets distances from the national targets, never a verdict.

mod drawing;
mod head;
mod notes;
mod outcomes;
mod plan;

pub use drawing::Drawn;
pub use outcomes::{Line, SPARK};

use dataset::COUNTRY;
use graphics::chart::Style;
use model::profile::Profile;
use model::state::ViewState;
use text::Locale;

/// How wide a profile is on the screen, and how its charts look there; on paper they are always light.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Width, CSS pixels.
    pub width_px: f32,
    /// How charts look.
    pub style: Style,
}

/// A profile: of the first pinned region or the country.
#[derive(Clone, Debug)]
pub struct ProfileText {
    /// What is on it.
    pub of: Profile,
    pub locale: Locale,
    /// True in another page's frame.
    pub framed: bool,
}

impl ProfileText {
    /// The profile that a state asks for: its first pinned region, its year, its measure as the trend.
    pub fn of(state: &ViewState) -> ProfileText {
        let region = state.pins.first().copied().unwrap_or(COUNTRY);
        let of = Profile::of(region, state.measure, state.year);
        ProfileText { of, locale: state.locale, framed: state.embed.part.is_some() }
    }
}
