//! The foot of the sheet: cautions, sources, address, release and code.

use super::Sheet;
use crate::footer;
use crate::html::Html;
use dataset::Status;
use dataset::msg;
use model::Datum;
use model::slice::datum;
use model::summary;
use text::DOT;

impl Sheet<'_> {
    /// Notes and where the sheet comes from.
    pub fn foot(&self, html: &mut Html) {
        let locale = self.locale;
        html.open("footer", &[("class", "sh-foot")]).open("div", &[]).open("ul", &[]);
        for note in self.notes() {
            html.leaf("li", &[], &note);
        }
        html.open("li", &[]);
        footer::credit(html, locale, "sheet-credit");
        html.close("li").close("ul");
        let release = locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)]);
        html.open("p", &[("class", "sh-address")])
            .leaf("b", &[], self.ask.address)
            .text(DOT)
            .text(&release)
            .close("p")
            .close("div");
        html.open("div", &[("class", "sh-qr")]).raw(self.ask.qr).close("div").close("footer");
    }

    fn notes(&self) -> Vec<String> {
        let locale = self.locale;
        let own = if self.of.is_country() { msg::PASSPORT_NOTE_COUNTRY } else { msg::PASSPORT_NOTE_REGION };
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
        notes.push(locale.t(msg::PASSPORT_NOTE_PLAN).to_owned());
        notes.push(locale.t(msg::FOOTER_PLAN).to_owned());
        let codes: Vec<&str> = dataset::outcomes().filter_map(dataset::Measure::sdg).collect();
        notes.push(locale.fill(msg::PASSPORT_SOURCES, &[("codes", &codes.join(", "))]));
        notes
    }

    /// True when a figure of the table has this standing.
    fn shows(&self, status: Status) -> bool {
        let has = |d: Datum| matches!(d, Datum::Value(o) if o.status == status);
        let cells = |m| self.of.years.iter().map(move |y| datum(m, self.of.region, *y));
        dataset::outcomes().flat_map(cells).any(has)
    }
}
