//! What the dialog of files offers of a figure: what it is, how large it is.

use super::{Download, csv};
use crate::download::{File, Format, kilobytes};
use dataset::msg;
use text::{Locale, Msg, integer};

/// How many times larger a picture for screens is.
pub const SCREEN: i32 = 2;
/// How many times larger a picture for print is: 300 dots an inch at 30 cm.
pub const PRINT: i32 = 4;

/// The files of a figure whose picture is `svg`, in CSS pixels of this size: pictures, the workbook, then tables for
/// programs.
pub fn offered(download: &Download, svg: &str, size: (i32, i32)) -> Vec<File> {
    let locale = download.figure.locale;
    let pixels = |words, format, scale| File { words, format, size: pixels(size, scale, locale) };
    let bytes =
        |words: Msg, format, count: usize| File { words, format, size: kilobytes(count as i64, locale) };
    vec![
        pixels(msg::DOWNLOAD_PNG, Format::Png, SCREEN),
        pixels(msg::DOWNLOAD_PNG_PRINT, Format::PngPrint, PRINT),
        bytes(msg::DOWNLOAD_SVG, Format::Svg, svg.len()),
        bytes(msg::DOWNLOAD_XLSX, Format::Xlsx, csv::book(&download.table, locale).len()),
        bytes(msg::DOWNLOAD_CSV, Format::Csv, csv::plain(&download.table).len()),
        bytes(msg::DOWNLOAD_EXCEL, Format::Excel, csv::excel(&download.table, locale).len()),
    ]
}

fn pixels((width, height): (i32, i32), scale: i32, locale: Locale) -> String {
    let [width, height] = [width, height].map(|side| integer(locale, i64::from(side * scale)));
    locale.fill(msg::DOWNLOAD_PIXELS, &[("width", &width), ("height", &height)])
}
