//! Readers' words for the names of columns and for the codes in them: `file_…` in `locales/`, and what the page says already.

use crate::facts::Facts;
use crate::read::locales::Locale;

/// Codes whose words the page has under another key.
const KNOWN: [(&str, &str, &str); 15] = [
    ("status", "published", "csv_published"),
    ("status", "published-inconsistent", "status_inconsistent"),
    ("status", "published-differs", "status_differs"),
    ("status", "published-backcast", "status_backcast"),
    ("status", "published-suspect", "status_suspect"),
    ("status", "not-published", "state_not_published"),
    ("status", "derived", "status_derived"),
    ("status", "preliminary", "status_preliminary"),
    ("unit", "percent", "unit_percent"),
    ("unit", "persons", "unit_persons"),
    ("unit", "thousand persons", "unit_thousands"),
    ("unit", "million persons", "unit_millions"),
    ("unit", "times", "unit_times"),
    ("unit", "branches", "unit_branches"),
    ("series", "productive", "table_productive"),
];

/// Columns whose cells are codes; other texts are written as they are.
pub const CODED: [&str; 22] = [
    "respect",
    "indicator",
    "unit",
    "status",
    "urbanisation",
    "sex",
    "age",
    "relation",
    "base",
    "part",
    "kind",
    "lang",
    "year_status",
    "qualifier",
    "mapping",
    "list",
    "frequency",
    "measure",
    "scope",
    "series",
    "direction",
    "table",
];

/// The head of a column.
pub fn head(name: &str, texts: &Locale) -> String {
    text(texts, &format!("file_column_{name}")).unwrap_or(name).to_owned()
}

/// What a cell says to a reader.
pub fn spoken(
    column: &str,
    code: &str,
    line: &[(&str, &str)],
    facts: &Facts,
    (language, texts): (&str, &Locale),
) -> String {
    match column {
        "source" | "sources" => {
            return code.split(' ').map(|id| document(facts, id)).collect::<Vec<_>>().join("; ");
        }
        // An interval of ages, which a hyphen would make a date in some programs.
        "age" if code.contains('-') => return code.replace('-', "–"),
        column if !CODED.contains(&column) => return code.to_owned(),
        _ => {}
    }
    let known = KNOWN.iter().find(|(name, of, _)| *name == column && *of == code).map(|(_, _, key)| *key);
    let own =
        line.iter().find(|(name, _)| column == "indicator" && *name == language).map(|(_, words)| *words);
    let plain = code.replace(['-', ' '], "_");
    let keys = match column {
        // Where a language has a form for many, it is that of a column of counts.
        "measure" => ["", "_many", "_other"].map(|form| format!("report_measure_{plain}{form}")).to_vec(),
        // `neet_share` is in the table of its measure.
        "indicator" => {
            let measure = plain.trim_end_matches("_share").trim_end_matches("_rate");
            vec![format!("table_outcomes_{measure}"), format!("file_indicator_{plain}")]
        }
        "series" => vec![format!("table_outcomes_{plain}")],
        "table" => vec![format!("table_{plain}")],
        _ => vec![format!("file_{column}_{plain}")],
    };
    known
        .and_then(|key| text(texts, key))
        .or_else(|| keys.iter().find_map(|key| text(texts, key)))
        .or_else(|| own.map(|words| words.trim_end_matches(':')))
        .unwrap_or(code)
        .to_owned()
}

/// The key of the words of a unit.
pub fn unit_key(code: &str) -> String {
    let known = KNOWN.iter().find(|(column, of, _)| *column == "unit" && *of == code);
    known.map_or_else(
        || ["file_unit_", &code.replace(['-', ' '], "_")].concat(),
        |(.., key)| (*key).to_owned(),
    )
}

/// The name of a region.
pub fn region<'a>(facts: &'a Facts, id: &str, language: &str) -> &'a str {
    let found = facts.regions.iter().map(|row| &row.value).find(|region| region.id == id);
    found.map_or("", |region| match language {
        "kk" => &region.name_kk,
        "ru" => &region.name_ru,
        _ => &region.name_en,
    })
}

/// A document by its title; of one that is not listed, what stands there.
fn document(facts: &Facts, id: &str) -> String {
    let found = facts.sources.iter().map(|row| &row.value).find(|source| source.id == id);
    found.map_or(id, |source| source.title.as_str()).to_owned()
}

fn text<'a>(texts: &'a Locale, key: &str) -> Option<&'a str> {
    texts.texts.get(key).map(|(_, text)| text.as_str())
}
