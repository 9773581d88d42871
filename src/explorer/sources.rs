//! Under the figure: its source, what a reader should know of it, and the credit of the boundaries; in a frame also its file;
//! last, what the audit and the glossary say.

use leptos::prelude::*;

use super::kit::piece;
use super::store::Frame;
use super::{Store, actions, marks};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::View;
use model::summary;
use text::Locale;

/// The lines under the figure.
pub fn sources(store: Store) -> ErasedView {
    let download = store.state.with_untracked(|s| s.embed.part.is_some() && !s.embed.lock.holds("take"));
    let acts = download
        .then(|| view! { <div class="figure-actions">{actions::whole_table(store)}</div> }.into_erased());
    let said = piece(move || lines(store.frame.get(), store.locale));
    view! { <div id="sources"><div class="figure-notes">{said}</div>{acts}{marks::line(store)}</div> }
        .into_erased()
}

fn lines(frame: Frame, locale: Locale) -> ErasedView {
    let mut lines: Vec<ErasedView> = Vec::new();
    // A profile names its own.
    if frame.view != View::Profile {
        let source = summary::source_line(frame.measure, locale);
        lines.push(view! { <span>{source}</span> }.into_erased());
        let notes = summary::measure_notes(frame.measure, locale).into_iter();
        lines.extend(notes.map(|note| view! { <span class="note-line">{note}</span> }.into_erased()));
    }
    if frame.view == View::Map {
        let credit = locale.t(msg::MAP_ATTRIBUTION);
        let link = "https://www.openstreetmap.org/copyright";
        lines.push(view! { <a id="credit" href=link rel="noopener" lang="en">{credit}</a> }.into_erased());
    }
    lines.into_erased()
}
