//! The marks after figures that differ from what they are checked against, and the line under the figure. The notes that marks
//! open are in the page, outside the explorer.

use leptos::prelude::*;

use super::Store;
use super::kit::{flag, piece};
use crate::browser::{self, Element};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::RegionIx;
use dataset::msg;
use model::Subject;
use model::differing::{Differences, Differing, NOTE, Shown};
use presentation::figure_links::{self, Link};
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
        .into_erased()
}

/// The line under the figure; beside a sheet there is none.
pub fn line(store: Store) -> ErasedView {
    let of_state = move || {
        store.state.with(|state| store.differences.with_value(|all| figure_links::checks(state, all)))
    };
    let checks = Memo::new(move |_| of_state());
    let words = Memo::new(move |_| store.state.with(figure_links::words));
    let framed = store.is_framed();
    let line = move |of: Memo<Vec<Link>>, lead: &'static str| {
        piece(move || of.with(|links| (!links.is_empty()).then(|| list(links, lead, framed)).into_erased()))
    };
    let none = flag(move || words.with(Vec::is_empty));
    view! {
        <div class="figure-notes audit-line" id="near-line" hidden=none>
            {line(checks, store.locale.t(msg::NAV_AUDIT))}
            {line(words, store.locale.t(msg::GLOSSARY_SEE).trim_end_matches(':'))}
        </div>
    }
    .into_erased()
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
        .into_erased()
    };
    let links: Vec<ErasedView> = links.iter().enumerate().map(link).collect();
    view! { <span>{lead}":"{links}</span> }.into_erased()
}

/// What differs, by the notes that are in the page.
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
