//! The swatch of a way of having no figure.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use graphics::map::Swatch;

/// The swatch, without words.
pub fn swatch(kind: Swatch) -> ErasedView {
    view! {
        <svg class="swatch" width="22" height="13" aria-hidden="true">
            <rect class=kind.class() x=".5" y=".5" width="21" height="12"/>
        </svg>
    }
    .into_erased()
}
