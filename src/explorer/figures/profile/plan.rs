//! The plan of the region with bars, and figures beside it.

use super::drawn;
use crate::explorer::figures::parts::{all, holder, leaf};
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use presentation::passport::{Drawn, Sheet};

/// The plan, with its bars.
pub fn plan(sheet: &Sheet, bars: Drawn) -> ErasedView {
    let note = sheet.planned().map(|note| leaf("p", Some("profile-note"), note));
    let plan = all([leaf("h3", None, sheet.locale.t(msg::PASSPORT_PLAN)), drawn(bars), note.once()]);
    let figures = sheet
        .figures()
        .into_iter()
        .map(|(figure, words)| holder("div", None, all([leaf("dt", None, figure), leaf("dd", None, words)])));
    let figures = holder("dl", None, figures.collect::<Vec<_>>().once());
    holder("section", Some("profile-plan"), all([holder("div", None, plan), figures]))
}
