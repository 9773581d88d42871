//! The foot of the profile: cautions, sources, release.

use super::ProfileText;
use dataset::Status;
use dataset::msg;
use model::Datum;
use model::slice::datum;
use model::summary;
use text::DOT;

impl ProfileText {
    /// What is behind the address: the release of the data.
    pub fn release(&self) -> String {
        let release = self.locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)]);
        [DOT, &release].concat()
    }

    /// Cautions and sources.
    pub fn notes(&self) -> Vec<String> {
        let locale = self.locale;
        let own = if self.of.is_country() { msg::PROFILE_NOTE_COUNTRY } else { msg::PROFILE_NOTE_REGION };
        let mut notes = vec![locale.t(own).to_owned()];
        for status in [Status::Inconsistent, Status::Differs, Status::Backcast, Status::Suspect] {
            if let Some(note) = summary::status_note(status, locale).filter(|_| self.shows(status)) {
                notes.push(["* ", note].concat());
            }
        }
        for note in dataset::outcomes().flat_map(|m| summary::measure_notes(m, locale)) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes.push(locale.t(msg::PROFILE_NOTE_PLAN).to_owned());
        notes.push(locale.t(msg::FOOTER_PLAN).to_owned());
        let codes: Vec<&str> = dataset::outcomes().filter_map(dataset::Measure::sdg).collect();
        notes.push(locale.fill(msg::PROFILE_SOURCES, &[("codes", &codes.join(", "))]));
        notes
    }

    /// True when a figure of the table has this standing.
    fn shows(&self, status: Status) -> bool {
        let has = |d: Datum| matches!(d, Datum::Value(o) if o.status == status);
        let cells = |m| self.of.years.iter().map(move |y| datum(m, self.of.region, *y));
        dataset::outcomes().flat_map(cells).any(has)
    }
}
