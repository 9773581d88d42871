//! What controls of this program ask for: dialogs, another look of the page.

use super::{Below, take};
use crate::browser::{self, Event};
use crate::view::{Action, Look, from_query};

impl Below {
    /// Opens the dialog of code for other pages, or copies it.
    pub(super) fn embed(&self, asked: &str) -> bool {
        let state = self.state();
        if asked == "embed" {
            self.builder.open(&state);
            return true;
        }
        self.builder.carry_out(asked, &state)
    }

    /// Opens a dialog of what can be taken away: `take:` and `share` of the explorer, `take:two` of a chart.
    pub(super) fn take(&self, asked: &str) -> bool {
        let (state, _) = from_query(&browser::announced());
        if state.embed.lock.holds("take") {
            return false;
        }
        match asked.strip_prefix("take:") {
            // In a frame the link itself is followed: a dialog would stand where the host's page has scrolled away.
            Some("") if state.embed.part.is_some() => return false,
            Some("") => self.take.files(take::explorer(&state), Some(take::whole(&state))),
            Some(name) => {
                let chart = self.charts.iter().find(|c| c.name() == name);
                let Some(taken) = chart.and_then(|c| take::chart(c, &state)) else {
                    return false;
                };
                self.take.files(taken, None);
            }
            None if asked == "share" => self.take.texts(take::explorer(&state)),
            None => return false,
        }
        true
    }

    /// A choice in a list of the dialog of code.
    pub(super) fn choose(&self, event: &Event) {
        self.builder.choose(&browser::id_of(event), &browser::value_of(event), &self.state());
    }
}

/// Gives the page a look: by the address where it names one, else for this and the next visits.
pub(super) fn wear(look: Look) {
    if from_query(&browser::announced()).0.look.is_some() {
        browser::ask(&Action::Wear(look).to_string());
    } else {
        browser::wear(browser::remember(browser::worn(), look));
    }
}

/// What another tab has chosen is worn here too, unless the address says how the page looks.
pub(super) fn share_look() {
    browser::on_remembered(|look| {
        if from_query(&browser::announced()).0.look.is_none() {
            browser::wear(look);
        }
    });
}
