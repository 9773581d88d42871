//! A table as an Excel workbook of one sheet. A number is a number and a text is a text, whatever decimal sign, list separator
//! or encoding the machine that opens it has, and no text is a formula: what no form of CSV can promise. The browser's
//! program writes its downloads with this; the files of the build have a crate of their own (build/export/book.rs).

use archive::{Pack, archive};

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// Digits with a point: `-0.5`.
    Number(String),
    Empty,
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/// Widest and narrowest column, characters.
const WIDTHS: (usize, usize) = (8, 48);

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>\
<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>\
</Types>";

const ROOT: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
</Relationships>";

const LINKS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>\
</Relationships>";

/// Styles by number: as it comes, the bold head, then one, two and three decimals.
const STYLES: &str = "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0.0\"/><numFmt numFmtId=\"165\" formatCode=\"0.000\"/></numFmts>\
<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>\
<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"2\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>\
<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

/// The file: a head that stays in sight, then the rows.
pub fn file(name: &str, heads: &[String], rows: &[Vec<Value>], pack: Option<Pack>) -> Vec<u8> {
    let mut strings = Strings::default();
    let sheet = sheet(heads, rows, &mut strings);
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <sheets><sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        escaped(name)
    );
    let styles = format!("<styleSheet xmlns=\"{MAIN}\">{STYLES}</styleSheet>");
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", ROOT.to_owned()),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", LINKS.to_owned()),
        ("xl/styles.xml", styles),
        ("xl/sharedStrings.xml", strings.done()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let parts = parts.map(|(name, inside)| (name, [HEAD, &inside].concat()));
    archive(parts.iter().map(|(name, inside)| (*name, inside.as_bytes())), pack)
}

fn sheet(heads: &[String], rows: &[Vec<Value>], strings: &mut Strings) -> String {
    let mut out = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
    );
    for (at, head) in heads.iter().enumerate() {
        let width = rows.iter().filter_map(|row| row.get(at)).map(length).chain([head.chars().count()]).max();
        let width = width.unwrap_or(0).clamp(WIDTHS.0, WIDTHS.1) + 2;
        let n = at + 1;
        out.push_str(&format!("<col min=\"{n}\" max=\"{n}\" width=\"{width}\" customWidth=\"1\"/>"));
    }
    out.push_str("</cols><sheetData><row r=\"1\">");
    for (at, head) in heads.iter().enumerate() {
        out.push_str(&text(&column(at), 1, head, " s=\"1\"", strings));
    }
    out.push_str("</row>");
    for (n, row) in (2_usize..).zip(rows) {
        out.push_str(&format!("<row r=\"{n}\">"));
        for (at, value) in row.iter().enumerate() {
            match value {
                Value::Text(words) if words.is_empty() => {}
                Value::Text(words) => out.push_str(&text(&column(at), n, words, "", strings)),
                Value::Number(digits) => {
                    let style = style(digits);
                    out.push_str(&format!("<c r=\"{}{n}\"{style}><v>{digits}</v></c>", column(at)));
                }
                Value::Empty => {}
            }
        }
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    out
}

fn length(value: &Value) -> usize {
    match value {
        Value::Text(text) | Value::Number(text) => text.chars().count(),
        Value::Empty => 0,
    }
}

/// The decimals that a figure was published with stay in sight: 5.0 is not 5.
fn style(digits: &str) -> &'static str {
    match digits.split_once('.').map_or(0, |(_, decimals)| decimals.len()) {
        1 => " s=\"2\"",
        2 => " s=\"3\"",
        3 => " s=\"4\"",
        _ => "",
    }
}

fn text(column: &str, row: usize, words: &str, style: &str, strings: &mut Strings) -> String {
    format!("<c r=\"{column}{row}\"{style} t=\"s\"><v>{}</v></c>", strings.place(words))
}

/// `A` to `ZZ`.
fn column(at: usize) -> String {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    match at / 26 {
        0 => letter(at).to_string(),
        first => [letter(first - 1), letter(at)].iter().collect(),
    }
}

/// Texts, each kept once.
#[derive(Default)]
struct Strings {
    /// In their own order, with their places in `all`.
    known: Vec<(String, usize)>,
    all: Vec<String>,
}

impl Strings {
    fn place(&mut self, words: &str) -> usize {
        match self.known.binary_search_by(|(text, _)| text.as_str().cmp(words)) {
            Ok(found) => self.known.get(found).map_or(0, |(_, at)| *at),
            Err(before) => {
                let at = self.all.len();
                self.known.insert(before, (words.to_owned(), at));
                self.all.push(words.to_owned());
                at
            }
        }
    }

    fn done(&self) -> String {
        let mut out = format!("<sst xmlns=\"{MAIN}\">");
        for words in &self.all {
            out.push_str(&format!("<si><t xml:space=\"preserve\">{}</t></si>", escaped(words)));
        }
        out.push_str("</sst>");
        out
    }
}

/// XML has no place for control characters.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' && c != '\t' => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}
