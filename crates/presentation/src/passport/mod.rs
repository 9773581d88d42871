//! A region's passport: one A4 sheet in any language, or the country's.
//!
//! Invariant: everything on the sheet is in its markup, so it prints from its own address; a region gets distances
//! from the national targets, never a verdict.

mod drawing;
mod head;
mod notes;
mod outcomes;
mod plan;

use super::html::Html;
use dataset::COUNTRY;
use graphics::chart::Style;
use model::passport::Passport;
use model::state::ViewState;
use text::Locale;

/// What the sheet depends on.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// The page's state: the first pinned region, the year, the measure of the trend.
    pub state: &'a ViewState,
    /// The whole address of the sheet.
    pub address: &'a str,
    /// The address as a QR code, an `svg`.
    pub qr: &'a str,
    /// Width of the sheet on the screen, CSS pixels.
    pub width_px: f32,
    /// How charts look on the screen; on paper they are always light.
    pub screen: Style,
}

/// What all parts of a sheet need.
struct Sheet<'a> {
    ask: Ask<'a>,
    of: Passport,
    locale: Locale,
}

/// The text of the sheet, without a control.
pub fn text(ask: &Ask) -> String {
    let region = ask.state.pins.first().copied().unwrap_or(COUNTRY);
    let of = Passport::of(region, ask.state.measure, ask.state.year);
    let sheet = Sheet { ask: *ask, of, locale: ask.state.locale };
    let mut html = Html::new();
    sheet.head(&mut html);
    sheet.plan(&mut html);
    sheet.outcomes(&mut html);
    sheet.targets(&mut html);
    sheet.trend(&mut html);
    sheet.foot(&mut html);
    html.done()
}
