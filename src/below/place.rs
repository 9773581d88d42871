//! Where the reader is: kept in the history entry, so that a reload and Back lead there again although the sections come
//! after the page. Nothing is stored elsewhere.

use std::cell::Cell;
use std::rc::Rc;

use crate::browser;
use crate::page::contents::SECTIONS;

/// Milliseconds that the page has to rest until the place is kept: browsers refuse a page that writes all the time.
const REST_MS: i32 = 500;

/// The section that is being read, and how far below the window's upper edge it begins, CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    id: String,
    top: i32,
}

impl Place {
    /// The place that the history entry remembers; none at the first visit, nor for a visitor who has moved meanwhile.
    pub fn kept() -> Option<Place> {
        Place::of_entry().filter(|_| !browser::has_moved())
    }

    /// The place that the history entry remembers, whatever the visitor did.
    pub fn of_entry() -> Option<Place> {
        let memory = browser::memory()?;
        let (id, top) = memory.split_once(' ')?;
        Some(Place { id: id.to_owned(), top: top.parse().ok()? })
    }

    /// True of a place in the sections that come with this program.
    pub fn is_below(&self) -> bool {
        !["trackers", "explorer"].contains(&&*self.id)
    }

    /// Brings the page there; once more when all has been painted.
    pub fn restore(self) {
        browser::bring(&self.id, self.top.into());
        browser::after_paint(move || {
            if !browser::has_moved() {
                browser::bring(&self.id, self.top.into());
            }
        });
    }

    /// Brings the page there, and once more when what has changed is painted.
    pub fn bring(self) {
        browser::bring(&self.id, self.top.into());
        browser::after_paint(move || browser::bring(&self.id, self.top.into()));
    }

    /// The section that the window's upper edge lies in, else the first one below it.
    fn now() -> Option<(&'static str, f64)> {
        let mut all = SECTIONS.iter().filter_map(|(id, _)| Some((*id, browser::top_of(id)?)));
        let first = all.next()?;
        Some(all.take_while(|(_, top)| *top <= 0.0).last().unwrap_or(first))
    }
}

/// Keeps the place from now on.
pub fn keep() {
    let turn = Rc::new(Cell::new(0u32));
    browser::on_scroll(move || {
        let mine = turn.get().wrapping_add(1);
        turn.set(mine);
        let turn = turn.clone();
        browser::later(REST_MS, move || {
            if turn.get() == mine {
                remember();
            }
        });
    });
    browser::on_leave(remember);
}

/// Keeps the place now.
pub fn remember() {
    let now = Place::now().map(|(id, top)| [id, " ", &(top.round() as i32).to_string()].concat());
    if let Some(now) = now.filter(|now| browser::memory().as_ref() != Some(now)) {
        browser::remember_here(&now);
    }
}
