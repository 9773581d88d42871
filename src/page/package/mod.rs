//! Data and method: every table with what it holds, its source, licence and files; states of values, measures, what is
//! missing, corrections, all documents.

pub mod method;

use super::html::Html;
use super::{icon, take};
use crate::data::{self, Resource};
use crate::model::summary;
use crate::text::{DOT, Locale, Msg, integer, msg};

pub use method::{documents, method};

/// Rows of a preview.
pub const PREVIEW: usize = 8;

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let release = locale.fill(msg::FOOTER_RELEASE, &[("release", data::RELEASE)]);
    let mut html = Html::new();
    html.leaf("h2", &[("id", "data-title")], locale.t(msg::DATA_TITLE)).open("div", &[]);
    let borders = summary::borders_note(locale);
    for text in [locale.t(msg::DATA_INTRO), locale.t(msg::DATA_CLASSES), &borders, &release] {
        html.leaf("p", &[], text);
    }
    html.close("div");
    html.done()
}

/// The whole package, then its tables.
pub fn tables(locale: Locale) -> String {
    let (name, bytes) = data::archive();
    let mut html = Html::new();
    html.open("div", &[("class", "whole")]).leaf("h3", &[("class", "fig-t")], locale.t(msg::PACKAGE_ALL));
    html.leaf("p", &[], locale.t(msg::PACKAGE_ALL_NOTE));
    download(&mut html, "btn pri", name, &with_size(msg::PACKAGE_DOWNLOAD, name, bytes, locale));
    html.close("div");
    html.leaf("h3", &[("class", "sub-h")], locale.t(msg::PACKAGE_TABLES))
        .leaf("p", &[("class", "fig-s")], locale.t(msg::PACKAGE_EXCEL_NOTE))
        .open("div", &[("class", "tables")]);
    data::resources().iter().for_each(|resource| entry(&mut html, resource, locale));
    html.close("div");
    html.done()
}

/// The first rows of a table as its file has them; a sentence when it cannot be read.
pub fn preview(file: &str, rows: Option<&[Vec<String>]>, locale: Locale) -> String {
    let mut html = Html::new();
    let Some((header, rows)) = rows.and_then(<[_]>::split_first) else {
        html.leaf("p", &[], locale.t(msg::PACKAGE_PREVIEW_FAILED));
        return html.done();
    };
    let count = rows.len().to_string();
    html.open("table", &[("class", "peek")]).leaf(
        "caption",
        &[],
        &locale.fill(msg::PACKAGE_PREVIEW_CAPTION, &[("file", file), ("count", &count)]),
    );
    html.raw("<thead><tr>");
    for name in header {
        html.leaf("th", &[("scope", "col")], name);
    }
    html.raw("</tr></thead><tbody>");
    for row in rows {
        html.open("tr", &[]);
        for cell in row {
            html.leaf("td", &[], cell);
        }
        html.close("tr");
    }
    html.raw("</tbody></table>");
    html.done()
}

fn entry(html: &mut Html, resource: &Resource, locale: Locale) {
    html.open(
        "article",
        &[("class", "res"), ("id", &["table-", resource.name].concat()), ("tabindex", "-1")],
    );
    html.leaf("h4", &[], locale.t(resource.title)).leaf("p", &[], locale.t(resource.note));
    facts(html, resource, locale);
    html.open("p", &[("class", "get")]);
    let plain = with_size(msg::PACKAGE_DOWNLOAD, resource.path, resource.bytes, locale);
    download(html, "", resource.path, &plain);
    if let Some(bytes) = resource.sheets.get(locale.index()).filter(|bytes| **bytes > 0) {
        let path = ["excel/", locale.code(), "/", &resource.path.replace(".csv", ".xlsx")].concat();
        download(html, "", &path, &with_size(msg::PACKAGE_EXCEL, resource.path, *bytes, locale));
    }
    html.close("p");
    if resource.path.ends_with(".csv") {
        peek(html, resource, locale);
    }
    html.close("article");
}

/// A place that the table's first rows are fetched into when it is opened.
fn peek(html: &mut Html, resource: &Resource, locale: Locale) {
    let id = |part: &str| [part, resource.name].concat();
    html.open("details", &[("class", "peeks")]);
    let label = [locale.t(msg::PACKAGE_PREVIEW), ": ", resource.path].concat();
    let summary = [("id", &*id("peek-")), ("data-do", &*id("preview:")), ("aria-label", &label)];
    html.leaf("summary", &summary, locale.t(msg::PACKAGE_PREVIEW));
    let place = [
        ("class", "tb-wrap"),
        ("id", &*id("first-")),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-label", &label),
    ];
    html.leaf("div", &place, "").close("details");
}

/// Rows, years, licence and sources in one line.
fn facts(html: &mut Html, resource: &Resource, locale: Locale) {
    let is_table = resource.path.ends_with(".csv");
    let rows = if is_table { msg::PACKAGE_ROWS } else { msg::PACKAGE_SHAPES };
    let mut facts = vec![locale.fill(rows, &[("count", &integer(locale, i64::from(resource.rows)))])];
    if let Some((first, last)) = resource.years {
        let years = if first == last { first.to_string() } else { format!("{first}–\u{2060}{last}") };
        facts.push(locale.fill(msg::PACKAGE_YEARS, &[("years", &years)]));
    }
    let licence = summary::rights(resource.rights, locale);
    facts.push(locale.fill(msg::PACKAGE_LICENCE, &[("licence", &licence)]));
    html.open("p", &[("class", "g")]).text(&facts.join(DOT));
    if !resource.sources.is_empty() {
        html.text(DOT).text(locale.t(msg::PACKAGE_SOURCES));
        for (at, id) in resource.sources.iter().enumerate() {
            html.text(if at == 0 { " " } else { ", " });
            let anchor = ["source-", id].concat();
            let attrs = [("href", &*["#", &anchor].concat()), ("data-do", &*["open:", &anchor].concat())];
            html.leaf("a", &attrs, id);
        }
    }
    html.close("p");
}

fn download(html: &mut Html, class: &str, path: &str, words: &str) {
    let href = ["data/", path].concat();
    html.open("a", &[("class", class), ("href", &href), ("download", "")])
        .icon(icon::DOWNLOAD)
        .text(words)
        .close("a")
        .text(" ");
}

fn with_size(words: Msg, file: &str, bytes: u32, locale: Locale) -> String {
    let size = take::kilobytes(i64::from(bytes), locale);
    locale.fill(words, &[("file", file), ("size", &size)])
}
