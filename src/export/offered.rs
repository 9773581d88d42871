//! What the dialog of files offers of a figure: what it is, how large it is.

use super::{Taken, csv};
use crate::page::take::{File, kilobytes};
use crate::text::{Locale, Msg, integer, msg};

/// How many times larger a picture for screens is.
pub const SCREEN: i32 = 2;
/// How many times larger a picture for print is: 300 dots an inch at 30 cm.
pub const PRINT: i32 = 4;

/// The files of a figure whose picture is `svg`, in CSS pixels of this size: pictures, the workbook, then tables for
/// programs.
pub fn offered(taken: &Taken, svg: &str, size: (i32, i32)) -> Vec<File> {
    let locale = taken.figure.locale;
    let pixels = |words, code, scale| File { words, code, size: pixels(size, scale, locale) };
    let bytes = |words: Msg, code, count: usize| File { words, code, size: kilobytes(count as i64, locale) };
    vec![
        pixels(msg::TAKE_PNG, "png", SCREEN),
        pixels(msg::TAKE_PNG_PRINT, "png-print", PRINT),
        bytes(msg::TAKE_SVG, "svg", svg.len()),
        bytes(msg::TAKE_XLSX, "xlsx", csv::book(&taken.table, locale).len()),
        bytes(msg::TAKE_CSV, "csv", csv::plain(&taken.table).len()),
        bytes(msg::TAKE_EXCEL, "excel", csv::excel(&taken.table, locale).len()),
    ]
}

fn pixels((width, height): (i32, i32), scale: i32, locale: Locale) -> String {
    let [width, height] = [width, height].map(|side| integer(locale, i64::from(side * scale)));
    locale.fill(msg::TAKE_PIXELS, &[("width", &width), ("height", &height)])
}
