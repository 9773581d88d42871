//! The head of the profile: name, lifetime, finding and the region's place on the map of its year.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{all, leaf};
use dataset::msg;
use graphics::map::view_box;
use presentation::profile::ProfileText;

pub fn head(sheet: &ProfileText) -> ErasedView {
    let about: Vec<ErasedView> =
        sheet.about().into_iter().map(|line| leaf("p", Some("profile-facts"), line)).collect();
    let brand = leaf("p", Some("profile-brand"), sheet.locale.t(msg::APP_NAME));
    let name = view! { <h2 id="sheet-name">{sheet.name()}</h2> }.into_erased();
    let lines = all([brand, name, about.into_erased(), leaf("p", Some("profile-finding"), sheet.finding())]);
    view! {
        <header class="profile-head">
            <div>{lines}</div>
            <svg class="profile-map" role="img" viewBox=view_box() inner_html=sheet.locator()></svg>
        </header>
    }
    .into_erased()
}
