//! An address as a code for cameras.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use presentation::export::Qr;

/// The code; its title says what it leads to.
pub fn view(of: Qr, title: String) -> ErasedView {
    view! {
        <svg role="img" viewBox=of.view_box shape-rendering="crispEdges">
            <title>{title}</title>
            <rect width="100%" height="100%" fill="#FFFFFF"/>
            <path fill="#000000" d=of.modules/>
        </svg>
    }
    .into_erased()
}
