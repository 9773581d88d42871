//! Below a part that another page shows: the source where the part does not name it, and the way to the same view on the site.

use dataset::roles;
use leptos::prelude::*;

use super::Store;
use super::kit::{attribute, flag, text};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::Part;
use model::summary;
use presentation::icon;
use presentation::link::link_to;
use text::Locale;

/// The footer; on a page of the site it is hidden.
pub fn foot(store: Store) -> ErasedView {
    let locale = store.locale;
    let source = text(move || store.state.with(|state| source(state.embed.part, locale)));
    let there = attribute(move || Some(store.state.with(|state| link_to(&state.unframed()))));
    let alone = flag(move || store.state.with(|state| state.embed.part.is_none()));
    view! {
        <div class="foot" hidden=alone><div class="wrap" id="foot">
            <p class="source-line">{source}</p>
            <a class="brand" id="full" href=there target="_blank" rel="noopener">
                <span class="mark">{brand()}</span>
                {locale.t(msg::APP_NAME)}
                <span class="visually-hidden">{locale.t(msg::EMBED_FULL)}</span>
                {super::kit::icon(icon::SHARE)}
            </a>
            // Where the sandbox lets no window open, embed-child.js writes the address behind the words and shows them.
            <p class="source-line" id="shut" hidden>{locale.t(msg::EMBED_SHUT)}" "<span></span></p>
        </div></div>
    }
    .into_erased()
}

/// The road and the goal of the wordmark.
fn brand() -> ErasedView {
    let [x, y, radius] = icon::GOAL;
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true">
            <path class="road" d=icon::ROAD/>
            <circle class="goal" cx=x cy=y r=radius/>
        </svg>
    }
    .into_erased()
}

/// The explorer names its sources under the figure.
fn source(part: Option<Part>, locale: Locale) -> String {
    match part {
        Some(Part::Matrix) => summary::source_line(roles::UNEMPLOYMENT, locale),
        Some(Part::Tracker) => locale.t(msg::FOOTER_OUTCOMES).to_owned(),
        _ => String::new(),
    }
}
