//! A table as an Excel workbook: the table, then a sheet about it. Numbers are numbers on every machine, whatever its decimal
//! sign, and keep the decimals that they were published with: 5.0 is not 5.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::excel::{Sheet, Value};
use crate::facts::Facts;
use crate::read::locales::Locale;
use crate::read::package::{Resource, Rights};

/// Narrowest and widest column, characters.
const WIDTHS: (usize, usize) = (8, 60);

/// What is said about a table.
pub struct About<'a> {
    /// The table in the package.
    pub resource: &'a Resource,
    /// The release of the data.
    pub release: &'a str,
    /// The documents behind it.
    pub facts: &'a Facts,
    pub texts: &'a Locale,
}

/// The file; empty only if the table were larger than a sheet can be.
pub fn file(sheet: &Sheet, about: &About<'_>) -> Vec<u8> {
    write(sheet, about).unwrap_or_default()
}

fn write(sheet: &Sheet, about: &About<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A day of its own would make another file of the same data.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let title = about.text(&["table_", &about.resource.name.replace('-', "_")].concat());
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    table(book.add_worksheet().set_name(about.text("file_sheet_table"))?, sheet)?;
    notes(book.add_worksheet().set_name(about.text("file_sheet_about"))?, &about.lines(sheet))?;
    book.save_to_buffer()
}

/// A head that stays in sight and can be filtered, then the rows.
fn table(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    for (at, words) in (0_u16..).zip(&sheet.heads) {
        let cells = sheet.rows.iter().filter_map(|row| row.get(usize::from(at)));
        let longest_word = words.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
        let width = cells.map(length).chain([longest_word]).max().unwrap_or(0);
        // A character of room for the button of the filter.
        page.set_column_width(at, (width.clamp(WIDTHS.0, WIDTHS.1) + 3) as f64)?;
        page.write_string_with_format(0, at, words, &head)?;
    }
    for (n, row) in (1_u32..).zip(&sheet.rows) {
        for (at, value) in (0_u16..).zip(row) {
            cell(page, (n, at), value)?;
        }
    }
    page.set_freeze_panes(1, 0)?.set_landscape().set_repeat_rows(0, 0)?;
    let last = (u32::try_from(sheet.rows.len()).ok(), u16::try_from(sheet.heads.len()).ok());
    if let (Some(row), Some(columns @ 1..)) = last {
        page.autofilter(0, 0, row, columns - 1)?;
    }
    Ok(())
}

fn cell(page: &mut Worksheet, (row, at): (u32, u16), value: &Value) -> Result<(), XlsxError> {
    match value {
        Value::Text(words) => page.write_string(row, at, words)?,
        Value::Number(digits) | Value::Amount(digits) => match digits.parse::<f64>() {
            Ok(number) => page.write_number_with_format(row, at, number, &format(value, digits))?,
            Err(_) => page.write_string(row, at, digits)?,
        },
        Value::Empty => page,
    };
    Ok(())
}

/// The decimals of a figure as published; long amounts in groups.
fn format(value: &Value, digits: &str) -> Format {
    let whole = if matches!(value, Value::Amount(_)) { "#,##0" } else { "0" };
    let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let point = if decimals == 0 { "" } else { "." };
    Format::new().set_num_format([whole, point, &"0".repeat(decimals)].concat())
}

fn length(value: &Value) -> usize {
    match value {
        Value::Text(text) | Value::Number(text) => text.chars().count(),
        Value::Amount(text) => text.len() + text.len() / 3,
        Value::Empty => 0,
    }
}

/// Two columns: what, and its words.
fn notes(page: &mut Worksheet, lines: &[(&str, String)]) -> Result<(), XlsxError> {
    let name = Format::new().set_bold().set_align(FormatAlign::Top);
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    page.set_column_width(0, 24)?.set_column_width(1, 100)?;
    for (row, (what, text)) in (0_u32..).zip(lines) {
        page.write_string_with_format(row, 0, *what, &name)?;
        page.write_string_with_format(row, 1, text, &words)?;
    }
    Ok(())
}

impl<'a> About<'a> {
    fn text(&self, key: &str) -> &'a str {
        self.texts.texts.get(key).map_or("", |(_, text)| text.as_str())
    }

    /// Title, content, source, licence, release; what an empty cell means where a column says it.
    fn lines(&self, sheet: &Sheet) -> Vec<(&'a str, String)> {
        let key = ["table_", &self.resource.name.replace('-', "_")].concat();
        let note = self.text(&[&key, "_note"].concat());
        let mut lines = vec![
            (self.text("file_about_table"), self.text(&key).to_owned()),
            (self.text("file_about_holds"), note.to_owned()),
        ];
        lines.extend(self.sources().into_iter().map(|source| (self.text("file_about_source"), source)));
        let rights: Vec<String> = self.resource.rights.iter().map(|one| self.rights(one)).collect();
        lines.extend([
            (self.text("file_about_licence"), rights.join("; ")),
            (self.text("file_about_release"), [self.text("app_name"), " ", self.release].concat()),
        ]);
        if sheet.heads.iter().any(|head| head == self.text("file_column_status")) {
            lines.push((self.text("file_about_empty"), self.text("file_about_empty_text").to_owned()));
        }
        lines
    }

    /// The documents that the whole table rests on: title, publisher, address.
    fn sources(&self) -> Vec<String> {
        let ids = self.resource.sources.iter().filter_map(|cited| cited.id.as_deref());
        let found = ids.filter_map(|id| self.facts.sources.iter().map(|row| &row.value).find(|s| s.id == id));
        found
            .map(|source| {
                let parts = [&source.title, &source.publisher, &source.url];
                let parts: Vec<&str> =
                    parts.map(String::as_str).into_iter().filter(|p| !p.is_empty()).collect();
                parts.join(". ")
            })
            .collect()
    }

    /// The same words as on the page: `src/model/summary/rights.rs`.
    fn rights(&self, of: &Rights) -> String {
        let words = self.text(&["rights_", &of.code].concat());
        if of.of.is_empty() { words.to_owned() } else { [words, " (", &of.of.join(", "), ")"].concat() }
    }
}
