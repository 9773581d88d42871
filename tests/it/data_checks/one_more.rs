//! One more measure and one more year: rows, a table and texts, and no line of Rust.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Copy, copy};
use compile::derive::tables;
use compile::emit;

/// The measure that is added, and the year.
const CODE: &str = "hours";
const YEAR: u16 = 2024;

/// The files of the repository with a year more in every table of an official outcome that ends in 2023, and a measure
/// with the figures of another one.
fn one_more() -> Copy {
    let mut files = with_measure(copy());
    let tables: Vec<String> = files.0.keys().filter(|name| name.contains("/outcomes-")).cloned().collect();
    for table in tables {
        let text = files.text(&table);
        let last = text.lines().filter(|line| line.contains(",2023,"));
        let next: Vec<String> = last.map(|line| line.replace(",2023,", ",2024,")).collect();
        files = files.append(&table, &next.join("\n"));
    }
    files
}

fn with_measure(files: Copy) -> Copy {
    let table = files.text("data/outcomes-neet.csv").replace("neet_share", "hours_share");
    let mut package: serde_json::Value = serde_json::from_str(&files.text("data/datapackage.json")).unwrap();
    let resources = package["resources"].as_array_mut().unwrap();
    let neet = resources.iter().find(|resource| resource["name"] == "outcomes-neet").unwrap();
    let own =
        neet.to_string().replace("neet_share", "hours_share").replace("outcomes-neet", "outcomes-hours");
    resources.push(serde_json::from_str(&own).unwrap());
    let mut files = files.append("data/measures.csv", "hours,rate,outcomes-hours,percent,8.9.9,,,");
    files.0.insert("data/outcomes-hours.csv".to_owned(), table.into_bytes());
    files.0.insert("data/datapackage.json".to_owned(), package.to_string().into_bytes());
    for language in ["kk", "ru", "en"] {
        let texts = ["tab", "name", "unit", "phrase", "base", "about"];
        let words = texts.map(|text| format!("measure_hours_{text} = \"hours {text} {language}\""));
        let table = ["table_outcomes_hours = \"Hours\"", "table_outcomes_hours_note = \"Hours.\""];
        let lines = words.join("\n") + "\n" + &table.join("\n");
        files = files.append(&format!("locales/{language}.toml"), &lines);
    }
    files
}

#[test]
fn a_measure_and_a_year_are_added_without_code() {
    let files = one_more();
    let (facts, _) = compile::check(&files.0).map_err(|problems| problems[0].to_string()).unwrap();
    let at = facts.measure(CODE).unwrap();
    let (tables, _) = tables::all(&facts);
    assert_eq!(tables.len(), 9);
    for (row, table) in facts.measures.iter().zip(&tables).filter(|(row, _)| row.value.is_rate()) {
        let last = table.first_year + u16::try_from(table.years()).unwrap() - 1;
        assert_eq!(last, YEAR, "{}", row.value.id);
        assert!(table.at(0, YEAR).is_some(), "{}", row.value.id);
    }
    assert_eq!(tables[at].edges.len(), 4, "its map has classes");
    assert!(emit::measures::write(&facts).contains("code:\"hours\",kind:MeasureKind::Rate"));
}

#[test]
fn a_measure_without_its_texts_or_its_table_is_named() {
    let row = "hours,rate,outcomes-hours,percent,,,,";
    copy().append("data/measures.csv", row).reports(
        "data/outcomes-hours.csv",
        "",
        "the build needs this table",
    );
    let files = with_measure(copy());
    let text = "measure_hours_base = \"hours base en\"\n";
    let files = files.swap("locales/en.toml", text, "");
    files.reports("locales/en.toml", "", "measure_hours_base: the text is missing");
}

/// What stands beside pages: they name these files and do not read them.
const BESIDE: [&str; 13] = [
    "app.js",
    "app_bg.wasm",
    "copy.js",
    "embed.css",
    "explorer.css",
    "home.js",
    "icon.png",
    "low-vision.css",
    "map.js",
    "page.js",
    "pages.css",
    "site.css",
    "views.css",
];

/// The site of the copy, in a folder that stays, so that only what has changed is compiled.
fn site() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (copied, out) = (root.join("target/one-more"), root.join("target/one-more/pages"));
    fs::create_dir_all(&out).unwrap();
    BESIDE.iter().for_each(|name| fs::write(out.join(name), "").unwrap());
    for (name, bytes) in &one_more().0 {
        let file = copied.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        if fs::read(&file).ok().as_ref() != Some(bytes) {
            fs::write(&file, bytes).unwrap();
        }
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["run", "--locked", "-q", "-p", "site", "--features", "dataset/other-data", "--", "pages"])
        .arg(&out);
    let done = cargo.current_dir(root).env("JOLKARTA_DATA", &copied).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    out
}

#[test]
#[ignore = "compiles the crates once more; `cargo xtask test all` runs it"]
fn the_site_shows_a_measure_and_a_year_that_were_added() {
    let out = site();
    for (folder, language) in [("", "kk"), ("ru/", "ru"), ("en/", "en")] {
        let page = |name: &str| fs::read_to_string(out.join(format!("{folder}{name}index.html"))).unwrap();
        let own = page("measures/hours/");
        assert!(own.contains(&format!("hours name {language}")) && own.contains("2024"), "{language}");
        assert!(page("measures/").contains("measures/hours/"), "{language}: the list of measures");
        let explorer = page("map/");
        assert!(explorer.contains("value=\"hours\"") && explorer.contains("id=\"tab-hours\""), "{language}");
        assert!(explorer.contains("max=\"2024\""), "{language}: the slider");
        assert!(page("regions/akmola/").contains("measures/hours/"), "{language}: the table of a region");
        assert!(page("data/").contains("id=\"table-outcomes-hours\""), "{language}: the tables");
    }
}
