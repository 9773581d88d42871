//! Under the figure: its source, what a reader should know of it, and the credit of the boundaries; in a frame also its file;
//! last, what the audit and the glossary say.

use leptos::prelude::*;

use super::kit::piece;
use super::store::Frame;
use super::{Store, actions, marks};
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use model::state::View;
use model::summary;
use text::Locale;

/// The lines under the figure.
pub fn sources(store: Store) -> ErasedView {
    let taken = store.asked.with_untracked(|s| s.embed.part.is_some() && !s.embed.lock.holds("take"));
    let acts =
        taken.then(|| view! { <div class="figure-actions">{actions::whole_table(store)}</div> }.once());
    let said = piece(move || lines(store.frame.get(), store.locale));
    view! { <div id="sources"><div class="figure-notes">{said}</div>{acts}{marks::line(store)}</div> }.once()
}

fn lines(frame: Frame, locale: Locale) -> ErasedView {
    let mut lines: Vec<ErasedView> = Vec::new();
    // A profile names its own.
    if frame.view != View::Passport {
        let source = summary::source_line(frame.measure, locale);
        lines.push(view! { <span>{source}</span> }.once());
        let notes = summary::measure_notes(frame.measure, locale).into_iter();
        lines.extend(notes.map(|note| view! { <span class="note-line">{note}</span> }.once()));
    }
    if frame.view == View::Map {
        let credit = locale.t(msg::MAP_ATTRIBUTION);
        let link = "https://www.openstreetmap.org/copyright";
        lines.push(view! { <a id="credit" href=link rel="noopener" lang="en">{credit}</a> }.once());
    }
    lines.once()
}
