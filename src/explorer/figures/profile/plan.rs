//! The plan of the region with bars, and figures beside it.

use leptos::prelude::*;

use super::drawn;
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use presentation::passport::{Drawn, Sheet};

/// The plan, with its bars.
pub fn plan(sheet: &Sheet, bars: Drawn) -> ErasedView {
    let note = sheet.planned().map(|note| view! { <p class="sh-note">{note}</p> }.once());
    let figure =
        |(figure, words): (String, String)| view! { <div><dt>{figure}</dt><dd>{words}</dd></div> }.once();
    let figures: Vec<ErasedView> = sheet.figures().into_iter().map(figure).collect();
    view! {
        <section class="sh-plan">
            <div><h3>{sheet.locale.t(msg::PASSPORT_PLAN)}</h3>{drawn(bars)}{note}</div>
            <dl>{figures}</dl>
        </section>
    }
    .once()
}
