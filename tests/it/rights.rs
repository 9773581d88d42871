//! The rights of figures and drawings: the same words wherever they are said, and never wider than the facts.

use crate::page::page;
use compile::read::package::Package;
use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use jolkarta::explorer::figures::sheet_of;
use model::state::{View, ViewState};
use model::summary;
use presentation::embed::Shared;
use presentation::export::{self, figure, share};
use presentation::profile::Screen;
use serde_json::Value;
use std::collections::BTreeSet;
use text::Locale;

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\n'], " ").replace("&amp;", "&").replace("&#39;", "'").replace('\u{2060}', "")
}

fn file(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn every_place_says_the_same_of_a_table() {
    let package: Value = serde_json::from_str(&file("data/datapackage.json")).unwrap();
    let manual = plain(&file("docs/data.md"));
    let (_, manual) = manual.split_once("## Licences").unwrap();
    for (resource, described) in dataset::resources().iter().zip(package["resources"].as_array().unwrap()) {
        let titles = described["rights"].as_array().unwrap().iter();
        for (rights, stated) in resource.rights.iter().zip(titles) {
            let english = plain(Locale::En.t(rights.words));
            assert_eq!(stated["title"], english, "{}: datapackage.json", resource.name);
            assert!(manual.contains(&english), "docs/data.md: {english}");
        }
        for locale in Locale::ALL {
            let words = summary::rights(resource.rights, locale);
            assert!(!words.is_empty());
        }
    }
}

/// What is exported says what the page says of its tables.
#[test]
fn files_carry_the_rights_of_their_tables() {
    for locale in Locale::ALL {
        for measure in dataset::measures() {
            let mut state = ViewState { locale, ..ViewState::default() };
            state.set_measure(measure);
            let licence = export::view(&state, "").figure.credit.licence;
            let tables: &[&str] = match measure {
                roles::PLAN_PER_10K | roles::PLAN_RATIO => &["plan.csv", "population.csv"],
                _ => &[measure.file().trim_start_matches("data/")],
            };
            // A sheet shows the plan beside the outcomes.
            state.view = View::Profile;
            let sheet = export::view(&state, "").figure.credit.licence;
            for table in tables {
                for rights in dataset::resource(table).unwrap().rights {
                    let words = locale.t(rights.words);
                    assert!(licence.contains(words), "{measure:?}: {licence}");
                    let on_sheet = *table != "population.csv";
                    assert!(!on_sheet || sheet.contains(words), "{measure:?} on a sheet: {sheet}");
                }
            }
        }
    }
}

/// The number of the indicator that the page names as the source is that of the table's own description.
#[test]
fn a_measure_names_the_indicator_that_its_table_holds() {
    let package: Value = serde_json::from_str(&file("data/datapackage.json")).unwrap();
    let mut named = 0;
    for measure in dataset::measures() {
        let path = measure.file().trim_start_matches("data/");
        let mut tables = package["resources"].as_array().unwrap().iter();
        let table = tables.find(|table| table["path"] == path).unwrap();
        let words = table["description"].as_str().unwrap();
        let known = |code: &str| words.split([' ', ',', ';']).any(|word| word.trim_end_matches('.') == code);
        match measure.sdg() {
            Some(code) => assert!(known(code), "{measure:?}: {code}, but {words}"),
            None => assert!(measure.is_plan(), "{measure:?}"),
        }
        named += usize::from(measure.sdg().is_some());
    }
    assert_eq!(named, 5);
}

/// Rows of a table with several sources: each source has exactly one entry.
#[test]
fn every_source_of_a_mixed_table_has_its_rights() {
    let table = file("data/unemployment-national.csv");
    let used: BTreeSet<&str> = table.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    let rights = dataset::resource("unemployment-national.csv").unwrap().rights;
    let stated: Vec<&str> = rights.iter().flat_map(|one| one.of).copied().collect();
    assert_eq!(stated.len(), used.len());
    assert_eq!(stated.into_iter().collect::<BTreeSet<_>>(), used);
    let package: Package = serde_json::from_str(&file("data/datapackage.json")).unwrap();
    for resource in &package.resources {
        let columns: Vec<&str> = resource
            .schema
            .iter()
            .flat_map(|schema| &schema.fields)
            .map(|field| field.name.as_str())
            .collect();
        for name in resource.rights.iter().flat_map(|one| &one.of) {
            assert!(dataset::source(name).is_some() || columns.contains(&name.as_str()), "{name}");
        }
    }
}

/// How many regions are drawn as shapes.
fn shapes(drawing: &str) -> usize {
    let drawn = |region: RegionIx| dataset::shape(region).is_some_and(|shape| drawing.contains(shape.path));
    dataset::regions().filter(|(region, _)| *region != COUNTRY && drawn(*region)).count()
}

/// The words of a drawing without its markup, line ends closed.
fn words(svg: &str) -> String {
    let mut out = String::new();
    for part in svg.split('<').skip(1) {
        let text = part.split_once('>').map_or("", |(_, text)| text);
        out.push_str(text.trim());
        out.push(' ');
    }
    plain(&out).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn credited(svg: &str, source: &str, what: &str) -> bool {
    let (drawn, said) = (shapes(svg) >= 5, words(svg));
    let source = plain(source).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(&source), "{what} does not name its source: {source}: {said}");
    assert!(
        !drawn || said.contains("© OpenStreetMap contributors"),
        "{what} has no credit of the boundaries"
    );
    drawn
}

#[test]
fn a_drawing_with_regions_carries_its_credit_and_its_source() {
    let mut maps = 0;
    for locale in Locale::ALL {
        for shared in Shared::all(locale) {
            let name = format!("share/{}-{}", shared.name(), locale.code());
            let preview = share::preview(shared);
            maps += u8::from(credited(&share::svg(&preview), &preview.figure.credit.source, &name));
        }
        for (view, with) in View::ALL.into_iter().flat_map(|view| [(view, None), (view, Some(2013))]) {
            let state = ViewState { locale, view, with, ..ViewState::default() };
            let taken = export::view(&state, "https://example.kz/");
            let (svg, _) = figure::svg(&taken.figure);
            maps += u8::from(credited(&svg, &taken.figure.credit.source, &taken.name));
        }
        let state = ViewState { locale, view: View::Profile, ..ViewState::default() };
        let style = graphics::chart::Style::default();
        let sheet = sheet_of(&state, Screen { width_px: 700.0, style }, String::new());
        maps += u8::from(credited(&sheet, locale.t(msg::FOOTER_PLAN), "passport"));
        let under = page(&format!("?lang={}", locale.code()));
        assert!(under.contains("© OpenStreetMap contributors"), "{under}");
    }
    assert!(maps >= 3 * 4, "maps are among what was looked at: {maps}");
}
