//! The marks after figures that differ from what they are checked against, and the line under the figure. The notes that marks
//! open stand in the page, outside the explorer.

use leptos::prelude::*;

use super::Store;
use super::kit::{flag, piece};
use crate::browser::{self, Element};
use crate::once::{ErasedView, IntoOnce};
use dataset::RegionIx;
use dataset::msg;
use model::Subject;
use model::differing::{Differences, Differing, NOTE, Shown};
use presentation::beside::{self, Link};
use presentation::mark::SIGN;

/// The mark of a region's figure in a year; nothing where nothing differs.
pub fn of(store: Store, subject: Subject, region: RegionIx, year: u16) -> Option<ErasedView> {
    store.differences.with_value(|all| all.of_figure(subject, region, year).map(mark))
}

/// The mark of what a figure shows; nothing where nothing differs.
pub fn of_shown(store: Store, shown: Shown) -> Option<ErasedView> {
    store.differences.with_value(|all| all.of(shown).map(mark))
}

fn mark(found: &Differing) -> ErasedView {
    let (note, name) = (found.note(), found.name.clone());
    view! { <button class="differs-mark" type="button" popovertarget=note aria-label=name>{SIGN}</button> }
        .once()
}

/// The line under the figure; beside a sheet there is none.
pub fn line(store: Store) -> ErasedView {
    let of_state =
        move || store.asked.with(|state| store.differences.with_value(|all| beside::checks(state, all)));
    let checks = Memo::new(move |_| of_state());
    let words = Memo::new(move |_| store.asked.with(beside::words));
    let framed = store.is_framed();
    let line = move |of: Memo<Vec<Link>>, lead: &'static str| {
        piece(move || of.with(|links| (!links.is_empty()).then(|| list(links, lead, framed)).once()))
    };
    let none = flag(move || words.with(Vec::is_empty));
    view! {
        <div class="figure-notes audit-line" id="near-line" hidden=none>
            {line(checks, store.locale.t(msg::NAV_AUDIT))}
            {line(words, store.locale.t(msg::GLOSSARY_SEE).trim_end_matches(':'))}
        </div>
    }
    .once()
}

/// Links behind what they are; out of a frame they lead to a page of their own.
fn list(links: &[Link], lead: &'static str, framed: bool) -> ErasedView {
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
    let links: Vec<ErasedView> = links.iter().enumerate().map(link).collect();
    view! { <span>{lead}":"{links}</span> }.once()
}

/// What differs, by the notes that stand in the page.
pub fn read() -> Differences {
    let read = |note: Element| {
        let said = |name| browser::attribute(&note, name);
        Differing {
            of: said("data-of"),
            check: said("id").trim_start_matches(NOTE).to_owned(),
            name: said("data-name"),
            words: said("data-words"),
            verdict: said("data-verdict"),
        }
    };
    Differences(browser::all(None, ".differs-note[data-of]").into_iter().map(read).collect())
}
