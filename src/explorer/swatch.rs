//! The swatch of a way of having no figure.

use leptos::prelude::*;

use crate::once::{ErasedView, IntoOnce};
use graphics::map::Swatch;

/// The swatch, without words.
pub fn swatch(look: Swatch) -> ErasedView {
    view! {
        <svg class="swatch" width="22" height="13" aria-hidden="true">
            <rect class=look.class() x=".5" y=".5" width="21" height="12"/>
        </svg>
    }
    .once()
}
