//! Files of what the explorer shows: pictures, a workbook, tables for programs, and the whole table that it is a part of.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Said, download, head};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use crate::explorer::kit::{icon, press};
use dataset::msg;
use presentation::download::{File, Format, size_of};
use presentation::export::{self, Download, csv, figure};
use presentation::icon;
use presentation::link::from_root;
use text::Locale;

/// What a workbook is, to browsers.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// What files are said to be.
const CSV: &str = "text/csv;charset=utf-8";
/// What drawings are said to be.
pub const SVG: &str = "image/svg+xml";

/// What can be saved.
struct Files {
    download: Download,
    svg: String,
    size: (i32, i32),
    said: Said,
}

/// The inside of the dialog of files.
pub fn view(store: Store) -> ErasedView {
    let download = download(store);
    let (svg, size) = figure::svg(&download.figure);
    let (locale, title) = (store.locale, download.figure.title.clone());
    let offered = export::offered(&download, &svg, size);
    let files = Rc::new(Files { download, svg, size, said: Said::new() });
    let buttons: Vec<ErasedView> = offered.into_iter().map(|file| button(&files, file, locale)).collect();
    let whole = store.state.with_untracked(|state| state.measure).file();
    view! {
        {head(locale.t(msg::DOWNLOAD), locale)}
        <p class="dialog-subject">{title}</p>
        <ul class="download-files">
            {buttons}
            <li><a href=from_root(whole).into_owned() download="" id="file-whole">
                {icon(icon::DOWNLOAD)}<span>{locale.t(msg::DOWNLOAD_WHOLE)}</span><small>{size_of(whole, locale)}</small>
            </a></li>
        </ul>
        {files.said.view()}
    }
    .into_erased()
}

fn button(files: &Rc<Files>, file: File, locale: Locale) -> ErasedView {
    let (files, format) = (files.clone(), file.format);
    view! {
        <li><button type="button" id=["file-", format.code()].concat() on:click=press(move || files.save(format))>
            {icon(icon::DOWNLOAD)}<span>{locale.t(file.words)}</span><small>{file.size}</small>
        </button></li>
    }
    .into_erased()
}

impl Files {
    fn save(&self, format: Format) {
        let (table, locale) = (&self.download.table, self.download.figure.locale);
        self.said.offer("");
        match format {
            Format::Csv => self.text(&csv::plain(table), CSV, ".csv"),
            Format::Excel => self.text(&csv::excel(table, locale), CSV, "-excel.csv"),
            Format::Xlsx => {
                let done = browser::save_bytes(&csv::book(table, locale), WORKBOOK, &self.name(".xlsx"));
                self.report(done, &csv::plain(table));
            }
            Format::Svg => self.text(&self.svg, SVG, ".svg"),
            Format::Png => self.png(export::SCREEN, "-2x.png"),
            Format::PngPrint => self.png(export::PRINT, "-print.png"),
        }
    }

    fn name(&self, end: &str) -> String {
        [&self.download.name, end].concat()
    }

    fn text(&self, text: &str, kind: &str, end: &str) {
        self.report(browser::save(text, kind, &self.name(end)), text);
    }

    /// What a browser refuses to save is left to be copied.
    fn report(&self, done: bool, text: &str) {
        let refused = self.download.figure.locale.t(msg::DOWNLOAD_REFUSED);
        self.said.say(if done { "" } else { refused });
        self.said.offer(if done { "" } else { text });
    }

    fn png(&self, scale: i32, end: &str) {
        let (said, failed) = (self.said, self.download.figure.locale.t(msg::DOWNLOAD_FAILED));
        said.say("");
        browser::save_png(&self.svg, self.size, scale, &self.name(end), move |done| {
            if !done {
                said.say(failed);
            }
        });
    }
}
