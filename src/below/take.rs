//! Taking away: the dialog of files and the dialog of texts, and what their buttons do.

use std::cell::RefCell;

use super::chart::Chart;
use crate::browser;
use crate::data;
use crate::export::{self, Taken, cite, csv, figure};
use crate::page::take::{self, Copied};
use crate::text::{Locale, msg};
use crate::view::{ViewState, to_link};

/// The dialog.
const PLACE: &str = "take";
/// What a workbook is, to browsers.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// What files are said to be.
const CSV: &str = "text/csv;charset=utf-8";
const SVG: &str = "image/svg+xml";

/// What the open dialog is about.
#[derive(Default)]
pub struct Take {
    open: RefCell<Option<Open>>,
}

struct Open {
    taken: Taken,
    svg: String,
    size: (i32, i32),
    texts: Vec<Copied>,
    qr: String,
}

impl Take {
    /// Opens the dialog of files.
    pub fn files(&self, taken: Taken, whole: Option<&str>) {
        let (svg, size) = figure::svg(&taken.figure);
        let locale = taken.figure.locale;
        let files = export::offered(&taken, &svg, size);
        show(&take::files(&taken.figure.title, &files, whole, locale));
        self.open.replace(Some(Open { taken, svg, size, texts: Vec::new(), qr: String::new() }));
    }

    /// Opens the dialog of address, citations and code.
    pub fn texts(&self, taken: Taken) {
        let figure = &taken.figure;
        let (locale, address) = (figure.locale, &figure.credit.address);
        let day = browser::today();
        let of = cite::Cited::of(figure, &day);
        let texts = vec![
            Copied { words: msg::TAKE_LINK, code: "link", text: address.clone() },
            Copied { words: msg::TAKE_IN_TEXT, code: "in-text", text: cite::in_text(locale) },
            Copied { words: msg::TAKE_FULL, code: "full", text: cite::full(&of) },
            Copied { words: msg::TAKE_BIBTEX, code: "bibtex", text: cite::bibtex(&of, &taken.name) },
        ];
        let qr = export::qr(address, &locale.fill(msg::QR_TITLE, &[("address", address)]));
        show(&take::texts(&figure.title, &texts, &qr, locale));
        self.open.replace(Some(Open { taken, svg: String::new(), size: (0, 0), texts, qr }));
    }

    /// Does what a button of the dialog asks for; false for what is none of its business.
    pub fn carry_out(&self, asked: &str) -> bool {
        if asked == "take-close" {
            browser::close_dialog(PLACE);
            return true;
        }
        let open = self.open.borrow();
        let Some(open) = open.as_ref() else {
            return false;
        };
        match asked.split_once(':') {
            Some(("file", code)) => open.save(code),
            Some(("cite", code)) => open.copy(code),
            _ => return false,
        }
        true
    }
}

impl Open {
    fn locale(&self) -> Locale {
        self.taken.figure.locale
    }

    fn save(&self, code: &str) {
        offer("");
        match take::Format::ALL.into_iter().find(|format| format.code() == code) {
            Some(take::Format::Csv) => self.text(&csv::plain(&self.taken.table), CSV, ".csv"),
            Some(take::Format::Excel) => {
                self.text(&csv::excel(&self.taken.table, self.locale()), CSV, "-excel.csv");
            }
            Some(take::Format::Xlsx) => self.book(),
            Some(take::Format::Svg) => self.text(&self.svg, SVG, ".svg"),
            Some(take::Format::Png) => self.png(export::SCREEN, "-2x.png"),
            Some(take::Format::PngPrint) => self.png(export::PRINT, "-print.png"),
            None => self.text(&self.qr, SVG, "-qr.svg"),
        }
    }

    /// Saves a text; a browser that refuses it leaves it to be copied.
    fn text(&self, text: &str, kind: &str, end: &str) {
        let done = browser::save(text, kind, &[&self.taken.name, end].concat());
        say(if done { "" } else { self.locale().t(msg::TAKE_REFUSED) });
        offer(if done { "" } else { text });
    }

    /// Saves the workbook; a browser that refuses it leaves its table to be copied.
    fn book(&self) {
        let book = csv::book(&self.taken.table, self.locale());
        let done = browser::save_bytes(&book, WORKBOOK, &[&self.taken.name, ".xlsx"].concat());
        say(if done { "" } else { self.locale().t(msg::TAKE_REFUSED) });
        if !done {
            offer(&csv::plain(&self.taken.table));
        }
    }

    fn png(&self, scale: i32, end: &str) {
        let locale = self.locale();
        say("");
        browser::save_png(&self.svg, self.size, scale, &[&self.taken.name, end].concat(), move |done| {
            if !done {
                say(locale.t(msg::TAKE_FAILED));
            }
        });
    }

    fn copy(&self, code: &str) {
        let locale = self.locale();
        if let Some(text) = self.texts.iter().find(|t| t.code == code) {
            browser::copy(&text.text, move |done| {
                say(locale.t(if done { msg::COPIED } else { msg::COPY_FAILED }));
            });
        }
    }
}

/// What the explorer shows, to take away.
pub fn explorer(state: &ViewState) -> Taken {
    export::view(state, &browser::whole(&to_link(&state.unframed())))
}

/// A chart below the explorer under the words of its caption, to take away.
pub fn chart(of: &Chart, state: &ViewState) -> Option<Taken> {
    let caption = ["cap-", of.name()].concat();
    let words = ["h3", ".fig-s"].map(|part| browser::text_in(&caption, part));
    let address = browser::whole(&to_link(&state.unframed()));
    Some(export::chart(of.name(), of.scene(state)?, words, state, &address))
}

/// Writes the button under a chart when the language of the page changes.
pub fn label(name: &str, before: Option<&ViewState>, now: &ViewState) {
    let place = browser::by_id(&["acts-", name].concat());
    if let Some(place) = place.filter(|_| before.is_none_or(|b| b.locale != now.locale)) {
        browser::set_markup(&place, &take::buttons(name, now.locale));
    }
}

/// The whole table behind the explorer's view.
pub fn whole(state: &ViewState) -> &'static str {
    data::table_file(state.measure)
}

pub(super) fn show(markup: &str) {
    if let Some(place) = browser::by_id(PLACE) {
        browser::set_markup(&place, markup);
        browser::open_dialog(PLACE);
    }
}

/// Shows a text to be copied, or none.
fn offer(text: &str) {
    if let Some(place) = browser::by_id("take-way") {
        browser::set_text(&place, text);
        browser::set_attribute(&place, "hidden", text.is_empty().then_some(""));
    }
}

pub(super) fn say(words: &str) {
    if let Some(said) = browser::by_id("take-said") {
        browser::set_text(&said, words);
    }
}
