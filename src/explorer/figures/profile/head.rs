//! The head of the sheet: name, lifetime, finding and the region's place on the map of its year.

use leptos::prelude::*;

use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use graphics::map::view_box;
use presentation::passport::Sheet;

/// The head.
pub fn head(sheet: &Sheet) -> ErasedView {
    let about: Vec<ErasedView> =
        sheet.about().into_iter().map(|line| view! { <p class="sh-meta">{line}</p> }.once()).collect();
    view! {
        <header class="sh-head">
            <div>
                <p class="sh-brand">{sheet.locale.t(msg::APP_NAME)}</p>
                <h2 id="sheet-name">{sheet.name()}</h2>
                {about}
                <p class="sh-find">{sheet.finding()}</p>
            </div>
            <svg class="sh-map" role="img" viewBox=view_box() inner_html=sheet.locator()></svg>
        </header>
    }
    .once()
}
