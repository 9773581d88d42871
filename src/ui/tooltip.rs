//! The tooltip of a region: it follows the pointer, stands beside the focused region, and is hidden with Esc.

use leptos::prelude::*;

use super::keep::watch;
use crate::browser;
use crate::map::tip;
use crate::state::{Spot, Store};

/// Keeps the tooltip of the map.
pub fn start(store: Store) {
    watch(Box::new(move || {
        let (Some(tip), Some(holder)) = (browser::by_id("tip"), browser::by_id("figure")) else {
            return;
        };
        let pointer = store.pointer.get();
        let locale = store.frame.get().locale;
        let shown = pointer.spot.zip(pointer.region).and_then(|(spot, region)| {
            let markup = store.slice.with(|s| Some(tip::markup(s, s.row(region)?, locale)))?;
            Some((spot, markup))
        });
        browser::set_attribute(&tip, "hidden", shown.is_none().then_some(""));
        if let Some((spot, markup)) = shown {
            browser::set_markup(&tip, &markup);
            let at = match spot {
                Spot::Pointer(x, y) => browser::point_in(&holder, x, y),
                Spot::Element(id) => browser::centre_in(&holder, &id),
            };
            browser::place(&tip, &holder, at);
        }
    }));
}
