//! The dialog of what can be taken away: files with their sizes, or address, citations and code.

use dataset::msg;
use text::{Decimal, Locale, Msg, number};

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
    pub words: Msg,
    /// What it is.
    pub format: Format,
    /// Its size in words.
    pub size: String,
}

/// The size of a file of the site, in words; nothing for one that is not in the data package.
pub fn size_of(file: &str, locale: Locale) -> String {
    let resource = file.strip_prefix("data/").and_then(dataset::resource);
    resource.map_or_else(String::new, |own| kilobytes(i64::from(own.bytes), locale))
}

/// The size of a file in words: whole kilobytes, one at least.
pub fn kilobytes(bytes: i64, locale: Locale) -> String {
    let one = Decimal::whole(1);
    let count = Decimal::ratio(bytes, 1024, 1, 0).filter(|known| !known.is_zero()).unwrap_or(one);
    locale.fill(msg::DOWNLOAD_KILOBYTES, &[("count", &number(locale, count))])
}
