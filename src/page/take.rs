//! The dialog of what can be taken away: files with their sizes, or address, citations and code.

use super::html::Html;
use super::icon;
use super::private;
use crate::data;
use crate::text::{Decimal, Locale, Msg, msg, number};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A picture for screens.
    Png,
    /// A picture for print.
    PngPrint,
    /// A drawing.
    Svg,
    /// A workbook.
    Xlsx,
    /// A table for programs.
    Csv,
    /// A table that Excel reads.
    Excel,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 6] =
        [Format::Png, Format::PngPrint, Format::Svg, Format::Xlsx, Format::Csv, Format::Excel];

    /// The end of the id of its button.
    pub const fn code(self) -> &'static str {
        match self {
            Format::Png => "png",
            Format::PngPrint => "png-print",
            Format::Svg => "svg",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Excel => "excel",
        }
    }
}

/// A file: what it is, how large it is.
#[derive(Clone, Debug)]
pub struct File {
    /// Its words.
    pub words: Msg,
    /// What it is.
    pub format: Format,
    /// Its size in words.
    pub size: String,
}

/// A text to copy.
#[derive(Clone, Debug)]
pub struct Copied {
    /// Its words.
    pub words: Msg,
    /// The end of its `data-do` and of its id.
    pub code: &'static str,
    /// The text.
    pub text: String,
}

/// The empty place of the dialogs.
pub const PLACE: &str = "<dialog id=\"take\" class=\"take\" aria-labelledby=\"take-title\"></dialog>";

/// Buttons beside a figure: `name` is that of the chart, or empty for the explorer.
pub fn buttons(name: &str, locale: Locale) -> String {
    let mut html = Html::new();
    let ask = ["take:", name].concat();
    html.open("button", &[("type", "button"), ("id", &["take-", name].concat()), ("data-do", &ask)])
        .icon(icon::DOWNLOAD)
        .text(locale.t(msg::DOWNLOAD))
        .close("button");
    html.done()
}

/// The dialog of files. `whole` is the table that the view is a part of.
pub fn files(title: &str, files: &[File], whole: Option<&str>, locale: Locale) -> String {
    let mut html = Html::new();
    head(&mut html, locale.t(msg::DOWNLOAD), title, locale);
    html.open("ul", &[("class", "take-files")]);
    for file in files {
        let attrs = [
            ("type", "button"),
            ("id", &*["file-", file.format.code()].concat()),
            ("data-do", &*["file:", file.format.code()].concat()),
        ];
        html.open("li", &[])
            .open("button", &attrs)
            .icon(icon::DOWNLOAD)
            .leaf("span", &[], locale.t(file.words))
            .leaf("small", &[], &file.size)
            .close("button")
            .close("li");
    }
    if let Some(file) = whole {
        html.open("li", &[])
            .open("a", &[("href", file), ("download", ""), ("id", "file-whole")])
            .icon(icon::DOWNLOAD)
            .leaf("span", &[], locale.t(msg::TAKE_WHOLE))
            .leaf("small", &[], &size_of(file, locale))
            .close("a")
            .close("li");
    }
    html.close("ul");
    said(&mut html);
    html.done()
}

/// The size of a file of the site, in words; nothing for one that is not in the data package.
pub fn size_of(file: &str, locale: Locale) -> String {
    let resource = file.strip_prefix("data/").and_then(data::resource);
    resource.map_or_else(String::new, |own| kilobytes(i64::from(own.bytes), locale))
}

/// The size of a file in words: whole kilobytes, one at least.
pub fn kilobytes(bytes: i64, locale: Locale) -> String {
    let one = Decimal::whole(1);
    let count = Decimal::ratio(bytes, 1024, 1, 0).filter(|known| !known.is_zero()).unwrap_or(one);
    locale.fill(msg::TAKE_KILOBYTES, &[("count", &number(locale, count))])
}

/// What became of a press; and a file that could not be saved, to be copied.
fn said(html: &mut Html) {
    html.leaf("p", &[("id", "take-said"), ("role", "status")], "");
    let way = [
        ("class", "take-text"),
        ("id", "take-way"),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-labelledby", "take-said"),
        ("hidden", ""),
    ];
    html.leaf("pre", &way, "");
}

/// The dialog of texts to copy, and the code of the address.
pub fn texts(title: &str, texts: &[Copied], qr: &str, locale: Locale) -> String {
    let mut html = Html::new();
    head(&mut html, locale.t(msg::SHARE), title, locale);
    if let Some(link) = texts.first() {
        private::warning(&mut html, &link.text, locale);
    }
    for text in texts {
        let id = ["cite-", text.code].concat();
        let name = [&id, "-name"].concat();
        html.leaf("h3", &[("id", &name)], locale.t(text.words));
        let tag = if text.code == "bibtex" { "pre" } else { "p" };
        let place = [
            ("class", "take-text"),
            ("id", &*id),
            ("tabindex", "0"),
            ("role", "group"),
            ("aria-labelledby", &*name),
        ];
        html.leaf(tag, &place, &text.text);
        let attrs = [
            ("type", "button"),
            ("class", "btn"),
            ("id", &*[&id, "-copy"].concat()),
            ("data-do", &*["cite:", text.code].concat()),
            ("aria-describedby", &*name),
        ];
        html.leaf("button", &attrs, locale.t(msg::TAKE_COPY));
    }
    said(&mut html);
    html.open("div", &[("class", "take-qr")]).raw(qr);
    html.open("button", &[("type", "button"), ("class", "btn"), ("id", "file-qr"), ("data-do", "file:qr")])
        .icon(icon::DOWNLOAD)
        .text(locale.t(msg::TAKE_QR))
        .close("button")
        .close("div");
    html.done()
}

/// The head of a dialog: what it is, what it is about, and the way out.
pub fn head(html: &mut Html, words: &str, title: &str, locale: Locale) {
    let close = [
        ("type", "button"),
        ("class", "x"),
        ("id", "take-close"),
        ("data-do", "take-close"),
        ("aria-label", locale.t(msg::CLOSE)),
    ];
    html.open("div", &[("class", "take-h")])
        .leaf("h2", &[("id", "take-title")], words)
        .open("button", &close)
        .icon(icon::CLOSE)
        .close("button")
        .close("div")
        .leaf("p", &[("class", "take-what")], title);
}
