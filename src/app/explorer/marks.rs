//! The marks after figures that differ from what they are checked against. A mark is a link to the check; what it opens in its
//! place, and which figures are marked, comes with the audit, which the first view does not wait for.

use leptos::prelude::*;

use super::Store;
use super::kit::press;
use super::later;
use crate::app::once::IntoOnce;
use crate::browser;
use crate::data::RegionIx;
use crate::model::Subject;
use crate::page::audit::Mark;

/// The mark of a region's figure in a year.
pub fn of(store: Store, subject: Subject, region: RegionIx, year: u16) -> Option<Mark> {
    store.marks.with(|marks| marks.iter().find(|mark| mark.is_of(subject, region, year)).cloned())
}

/// A mark. It has no text of its own: what is copied beside it stays as it is.
pub fn sign(place: &str, mark: Mark) -> AnyView {
    // Not followed as a link: the note is opened by who listens to the document.
    let open = press(|| ());
    view! {
        <sup class="am" id=["near-", place].concat()>
            <a href=mark.href aria-haspopup="dialog" aria-label=mark.name on:click=open></a>
        </sup>
    }
    .once()
}

/// The audit, fetched once the first view has been painted; not in a frame, which is to be light.
pub fn fetched(store: Store) -> AnyView {
    let painted = RwSignal::new(false);
    Effect::new(move |_| {
        browser::after_paint(move || {
            let _gone = painted.try_set(true);
        })
    });
    let alone = move || store.asked.with(|state| state.embed.part.is_none());
    later::marks(store, move || painted.get() && alone())
}
