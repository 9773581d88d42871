//! What of the page's state a chart depends on: it is painted anew when that changes, and only then.

use crate::page::groups;
use crate::view::ViewState;

/// What of the state a chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// The language alone.
    Language,
    /// Language and pinned regions.
    Pins,
    /// What break-downs are asked for.
    Groups,
    /// Language, measure and the scale of small panels.
    Panels,
    /// Everything: the chart of the explorer, whose marks choose regions and years.
    View,
}

impl Follows {
    /// True when a chart shows the same in both states.
    pub fn same(self, before: &ViewState, now: &ViewState) -> bool {
        match self {
            Follows::Language => before.locale == now.locale,
            Follows::Pins => (before.locale, &before.pins) == (now.locale, &now.pins),
            Follows::Groups => groups::Ask::of(before) == groups::Ask::of(now),
            Follows::Panels => {
                (before.locale, before.measure, before.own_scale) == (now.locale, now.measure, now.own_scale)
            }
            Follows::View => before == now,
        }
    }
}
