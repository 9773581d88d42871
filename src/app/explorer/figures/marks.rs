//! What the audit adds to the explorer: marks after the figures, their notes, and the line under the figure.

use leptos::prelude::*;

use super::note;
use crate::app::explorer::Store;
use crate::app::explorer::kit::{flag, piece};
use crate::app::once::IntoOnce;
use crate::page::audit::{self, Link};
use crate::text::msg;

/// The line under the figure; beside a sheet there is none.
pub fn view(store: Store) -> AnyView {
    note::start(store);
    store.marks.set(audit::marks(store.locale));
    let checks = Memo::new(move |_| store.asked.with(audit::checks));
    let words = Memo::new(move |_| store.asked.with(audit::words));
    let framed = store.is_framed();
    let line = move |of: Memo<Vec<Link>>, lead: &'static str| {
        piece(move || of.with(|links| (!links.is_empty()).then(|| list(links, lead, framed)).once()))
    };
    let none = flag(move || words.with(Vec::is_empty));
    view! {
        <div class="fig-f aud" id="near-line" hidden=none>
            {line(checks, store.locale.t(msg::NAV_AUDIT))}
            {line(words, store.locale.t(msg::GLOSSARY_SEE).trim_end_matches(':'))}
        </div>
    }
    .once()
}

/// Links behind what they are; out of a frame they lead to a page of their own.
fn list(links: &[Link], lead: &'static str, framed: bool) -> AnyView {
    let link = |(at, link): (usize, &Link)| {
        let class = link.verdict.is_empty().then_some("term");
        let verdict = (!link.verdict.is_empty()).then(|| [" – ", &link.verdict].concat());
        view! {
            {if at == 0 { " " } else { "\u{a0}· " }}
            <a class=class href=link.href.clone() target=framed.then_some("_blank") rel=framed.then_some("noopener")>
                {link.words.clone()}
            </a>
            {verdict}
        }
        .once()
    };
    let links: Vec<AnyView> = links.iter().enumerate().map(link).collect();
    view! { <span>{lead}":"{links}</span> }.once()
}
