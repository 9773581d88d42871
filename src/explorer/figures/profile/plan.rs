//! The plan of the region with bars, and figures beside it.

use super::drawn;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{all, holder, leaf};
use dataset::msg;
use presentation::profile::{Drawn, ProfileText};

/// The plan, with its bars.
pub fn plan(sheet: &ProfileText, bars: Drawn) -> ErasedView {
    let note = sheet.planned().map(|note| leaf("p", Some("profile-note"), note));
    let plan = all([leaf("h3", None, sheet.locale.t(msg::PROFILE_PLAN)), drawn(bars), note.into_erased()]);
    let figures = sheet
        .figures()
        .into_iter()
        .map(|(figure, words)| holder("div", None, all([leaf("dt", None, figure), leaf("dd", None, words)])));
    let figures = holder("dl", None, figures.collect::<Vec<_>>().into_erased());
    holder("section", Some("profile-plan"), all([holder("div", None, plan), figures]))
}
