//! The announcement of a change for screen readers: what changed, in one sentence.

use dataset::msg;
use model::state::{View, ViewState};
use model::{Slice, summary};
use text::Msg;

/// What changed from `before` to `after`; empty when nothing did that needs saying.
pub fn sentence(before: &ViewState, after: &ViewState, slice: &Slice) -> String {
    let locale = after.locale;
    let mut said = Vec::new();
    pins(&mut said, before, after);
    let measure = summary::measure_name(after.measure, locale);
    let year = after.year.to_string();
    if before.view != after.view {
        let view = locale.t(view_name(after.view));
        let values = [("view", view), ("measure", measure), ("year", &year)];
        said.push(locale.fill(msg::ANNOUNCE_VIEW, &values));
    } else if before.measure != after.measure {
        said.push(measure.to_owned());
    }
    let shown = |s: &ViewState| (s.measure, s.year, s.locale, s.with, s.borders, s.group);
    if before.group != after.group {
        said.push(summary::subject_name(slice.subject(), locale));
    }
    if shown(before) != shown(after) {
        said.push(summary::announcement_for(slice, updated(after.view), locale));
    }
    said.join(". ")
}

/// That three regions are pinned, so that this one was not.
pub fn refused(region: dataset::RegionIx, state: &ViewState) -> String {
    let values = [("region", dataset::name(region, state.locale))];
    state.locale.fill(msg::ANNOUNCE_PINS_FULL, &values)
}

fn pins(said: &mut Vec<String>, before: &ViewState, after: &ViewState) {
    let locale = after.locale;
    if after.pins.is_empty() && before.pins.len() > 1 {
        return said.push(locale.t(msg::ANNOUNCE_CLEARED).to_owned());
    }
    for gone in before.pins.iter().filter(|p| !after.pins.contains(p)) {
        said.push(locale.fill(msg::ANNOUNCE_UNPINNED, &[("region", dataset::name(*gone, locale))]));
    }
    for new in after.pins.iter().filter(|p| !before.pins.contains(p)) {
        let letter = after.pin_letter(*new).map(String::from).unwrap_or_default();
        let values = [("region", dataset::name(*new, locale)), ("letter", &letter)];
        said.push(locale.fill(msg::ANNOUNCE_PINNED, &values));
    }
}

const fn view_name(view: View) -> Msg {
    match view {
        View::Map => msg::VIEW_MAP,
        View::Tiles => msg::VIEW_TILES,
        View::Bars => msg::VIEW_BARS,
        View::Trend => msg::VIEW_TREND,
        View::Table => msg::VIEW_TABLE,
        View::Profile => msg::PROFILE_REGION,
    }
}

const fn updated(view: View) -> Msg {
    match view {
        View::Map => msg::UPDATED_MAP,
        View::Tiles => msg::UPDATED_TILES,
        View::Bars => msg::UPDATED_BARS,
        View::Trend => msg::UPDATED_TREND,
        View::Table => msg::UPDATED_TABLE,
        View::Profile => msg::UPDATED_PASSPORT,
    }
}
