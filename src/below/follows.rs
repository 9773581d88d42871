//! What of the page's state a chart depends on: it is painted anew when that changes, and only then.

use crate::view::ViewState;

/// What of the state a chart shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// The language alone.
    Language,
    /// What the explorer shows: its charts, whose marks choose regions and years.
    View,
}

impl Follows {
    /// True when a chart shows the same in both states.
    pub fn same(self, before: &ViewState, now: &ViewState) -> bool {
        match self {
            Follows::Language => before.locale == now.locale,
            Follows::View => seen(before) == seen(now),
        }
    }
}

/// What of a state the explorer's charts and the regional sheet are drawn from; the order of the table
/// and the look are none of it.
fn seen(state: &ViewState) -> impl PartialEq + '_ {
    let when = (state.year, state.with, state.borders);
    (state.locale, state.measure, state.view, when, &state.pins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;
    use crate::view::{Borders, Look, View, from_query};

    #[test]
    fn the_explorers_charts_are_painted_for_what_they_show_alone() {
        let before = from_query("?measure=poverty&view=bars").0;
        let mut other = before.clone();
        other.article.search("жет");
        other.table.find = "пав".to_owned();
        other.look = Some(Look::default());
        other.own_scale = true;
        assert!(Follows::View.same(&before, &other), "a letter typed elsewhere");
        let changes: [fn(&mut ViewState); 7] = [
            |s| s.locale = Locale::En,
            |s| s.year = 2020,
            |s| s.with = Some(2015),
            |s| s.borders = Borders::Comparable,
            |s| s.view = View::Trend,
            |s| s.pins = from_query("?region=KZ-PAV").0.pins,
            |s| s.measure = crate::data::Measure::Neet,
        ];
        for change in changes {
            let mut now = before.clone();
            change(&mut now);
            assert!(!Follows::View.same(&before, &now), "{now:?}");
        }
    }
}
