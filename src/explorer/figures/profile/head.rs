//! The head of the sheet: name, lifetime, finding and the region's place on the map of its year.

use leptos::prelude::*;

use crate::explorer::figures::parts::{all, leaf};
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use graphics::map::view_box;
use presentation::passport::Sheet;

/// The head.
pub fn head(sheet: &Sheet) -> ErasedView {
    let about: Vec<ErasedView> =
        sheet.about().into_iter().map(|line| leaf("p", Some("profile-facts"), line)).collect();
    let brand = leaf("p", Some("profile-brand"), sheet.locale.t(msg::APP_NAME));
    let name = view! { <h2 id="sheet-name">{sheet.name()}</h2> }.once();
    let lines = all([brand, name, about.once(), leaf("p", Some("profile-finding"), sheet.finding())]);
    view! {
        <header class="profile-head">
            <div>{lines}</div>
            <svg class="profile-map" role="img" viewBox=view_box() inner_html=sheet.locator()></svg>
        </header>
    }
    .once()
}
