//! The explorer's words and marks: one sentence said once, every change named, no figure drawn as another.

use crate::page::{element, page, plain, words};
use dataset::{Measure, Observation, RegionIx, Status, roles};
use graphics::map::{self, Hovered, MapScene, PatchKind};
use jolkarta::explorer::markup_of;
use model::state::{Action, Column, View, ViewState, from_query};
use model::{Datum, Slice, summary};
use presentation::{announcement, table_model::TableModel};
use text::{Decimal, Locale};

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

fn state(query: &str) -> ViewState {
    from_query(query).0
}

fn slice(state: &ViewState) -> Slice {
    Slice::of(state.measure, state.year)
}

#[test]
fn the_actions_under_the_title_have_names() {
    let markup = page("?lang=en");
    for (id, words) in [("share", "Share"), ("print", "Print")] {
        assert!(element(&markup, id).ends_with(&format!("{words}</button>")), "{}", element(&markup, id));
    }
}

/// What a browser enters again after a reload would speak against the address.
#[test]
fn no_browser_fills_a_control_in_again() {
    let markup = page("?measure=unemployment&with=2012&view=table");
    let controls: Vec<&str> =
        markup.split('<').filter(|tag| tag.starts_with("input") || tag.starts_with("select")).collect();
    for id in ["year", "measure", "who", "region-search", "find", "with", "borders"] {
        assert!(controls.iter().any(|tag| tag.contains(&format!("id=\"{id}\""))), "{id}");
    }
    for tag in controls {
        assert!(tag.contains("autocomplete=\"off\""), "{tag}");
    }
    // And where it is written, whatever is shown.
    for file in files("src/explorer") {
        let text = std::fs::read_to_string(&file).unwrap();
        let count = |words: &str| text.matches(words).count();
        let boxes = count("type=\"checkbox\"") + count("type=\"radio\"");
        assert_eq!(
            count("<input ") + count("<select ") - boxes,
            count("autocomplete=\"off\""),
            "{}",
            file.display()
        );
    }
}

fn files(folder: &str) -> Vec<std::path::PathBuf> {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut out = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { out.push(path) }
        }
    }
    out
}

#[test]
fn the_panel_says_no_sentence_twice() {
    for measure in [roles::PLAN, roles::UNEMPLOYMENT, roles::POVERTY] {
        let years = dataset::years(measure);
        for year in [*years.start(), 2016, 2019, *years.end()] {
            let slice = Slice::of(measure, year);
            for (region, _) in dataset::regions().filter(|(r, _)| *r != dataset::COUNTRY) {
                let Some(said) = summary::territory_sentence(&slice, region, Locale::Ru) else {
                    continue;
                };
                let mut asked =
                    ViewState { locale: Locale::Ru, measure, year, view: View::Bars, ..ViewState::default() };
                asked.toggle_pin(region);
                let count = words(element(&markup_of((asked, Vec::new()), 832), "panel"))
                    .matches(&plain(&said))
                    .count();
                assert!(count <= 1, "{count} times: {said}");
            }
        }
    }
}

#[test]
fn a_change_is_named() {
    let before = state("?lang=en&measure=unemployment&year=2015");
    let say = |query: &str| {
        let after = state(query);
        plain(&announcement::sentence(&before, &after, &slice(&after)))
    };
    let same = "?lang=en&measure=unemployment&year=2015";
    assert_eq!(say(same), "");
    assert_eq!(say(&[same, "&region=KZ-PAV"].concat()), "Pavlodar Region added, A");
    assert_eq!(say(&[same, "&view=table"].concat()), "View: Table. Unemployment rate, 2015");
    assert_eq!(
        say("?lang=en&measure=poverty&year=2015"),
        "Poverty rate. Map updated: 2015, data for 16 of 16 regions"
    );
    assert_eq!(
        say("?lang=en&measure=unemployment&year=2016"),
        "Map updated: 2016, data for 16 of 16 regions"
    );
}

#[test]
fn pins_that_go_are_named_and_a_cleared_choice_is_said() {
    for (locale, word) in [
        ("kk", "алынды: Павлодар облысы"),
        ("ru", "Убрано: Павлодарская область"),
        ("en", "Pavlodar Region removed"),
    ] {
        let before = state(&format!("?lang={locale}&region=KZ-PAV,KZ-AKM"));
        let mut after = before.clone();
        after.apply(Action::Pin(ix("KZ-PAV")));
        let said = announcement::sentence(&before, &after, &slice(&after));
        assert!(said.contains(word), "{said}");
        let cleared = ViewState { pins: Vec::new(), ..before.clone() };
        let said = announcement::sentence(&before, &cleared, &slice(&cleared));
        assert!(!said.is_empty() && !said.contains("Павлодар") && !said.contains("Pavlodar"), "{said}");
    }
}

#[test]
fn a_fourth_region_is_refused_aloud_and_shown_as_disabled() {
    let mut full = state("?lang=en&region=KZ-PAV,KZ-AKM,KZ-AST");
    let fourth = ix("KZ-SEV");
    assert_eq!(full.refuses(&Action::Pin(fourth)), Some(fourth));
    assert_eq!(full.refuses(&Action::Pin(ix("KZ-AKM"))), None, "a pinned region may go");
    assert!(announcement::refused(fourth, &full).contains("North Kazakhstan Region"));
    let pins = full.pins.clone();
    full.apply(Action::Pin(fourth));
    assert_eq!(full.pins, pins);

    let slice = slice(&full);
    let disabled = |writes: &[map::DomPatch], id: &str| {
        writes.iter().any(|w| w.id == id && w.kind == PatchKind::Attr("aria-disabled") && w.value == "true")
    };
    let on_map = MapScene::of(&slice, Locale::En, 832, &pins).patches();
    assert!(disabled(&on_map, "r-KZ-SEV") && !disabled(&on_map, "r-KZ-PAV"));
    let markup = markup_of((full, Vec::new()), 832);
    let barred = element(&markup, "rank").matches("aria-disabled=\"true\"").count();
    assert_eq!(barred, slice.rows.len() - 3);
    assert!(words(element(&markup, "pins")).contains("3 of 3 regions selected"));
}

#[test]
fn a_pinned_region_that_did_not_exist_is_drawn_dashed_and_explained() {
    for (query, id, parent) in [
        ("?lang=ru&measure=unemployment&year=2015&region=KZ-SHY", "KZ-SHY", "Южно-Казахстанской области"),
        ("?lang=ru&measure=unemployment&year=2020&region=KZ-ABY", "KZ-ABY", "Восточно-Казахстанской области"),
        ("?lang=ru&measure=plan&year=2015&region=KZ-PAV,KZ-TUR", "KZ-TUR", "Южно-Казахстанской области"),
    ] {
        let state = state(query);
        let slice = slice(&state);
        let scene = MapScene::of(&slice, state.locale, 832, &state.pins);
        let marks = scene.highlight(Hovered::Nothing, &state.pins).patches(&scene.spec);
        let at = state.pins.iter().position(|p| *p == ix(id)).unwrap();
        let get = |element: &str, name: &'static str| {
            let id = format!("{element}{at}");
            marks.iter().find(|w| w.id == id && w.kind == PatchKind::Attr(name)).unwrap().value.clone()
        };
        assert_eq!(get("m-sel", "d"), dataset::shape(ix(id)).unwrap().path);
        assert_eq!(get("m-sel", "data-gone"), "true");
        assert_ne!(get("m-gone", "data-on"), "");
        let gone = map::gone(&slice, state.locale, &state.pins);
        assert!(gone.iter().all(|state| state.kind == Some(map::Swatch::DidNotExist)), "{gone:?}");
        let legend: String = gone.into_iter().map(|state| state.words).collect();
        assert!(legend.contains(dataset::name(ix(id), state.locale)), "{legend}");
        if !state.measure.is_count() {
            assert!(legend.contains(parent), "{legend}");
        }
        assert_eq!(marks.iter().filter(|w| w.value == "true").count(), 2, "others are not dashed");
        if state.pins.len() == 1 {
            let headline = presentation::explorer::finding(&state, &slice);
            assert!(headline.contains(parent), "«did not exist» is never the whole answer: {headline}");
        }
    }
}

/// The slice of a year in which three regions have no figure, each for its own reason, and one is provisional.
fn with_gaps() -> Slice {
    let mut slice = Slice::of(roles::UNEMPLOYMENT, 2016);
    let value = Decimal::new(51, 1);
    let provisional = Datum::Value(Observation { value, status: Status::Preliminary });
    for (row, datum) in slice.rows.iter_mut().zip([Datum::NotPublished, Datum::Withheld, provisional]) {
        row.datum = datum;
        row.rank = row.rank.filter(|_| datum.value().is_some());
        row.class = row.class.filter(|_| datum.value().is_some());
    }
    slice
}

#[test]
fn gaps_and_provisional_figures_look_different_on_map_legend_ranking_and_table() {
    let slice = with_gaps();
    let asked = state("?lang=en&measure=unemployment&year=2016");
    let region_marks = map::region_marks(&slice, Locale::En, 832, &[]);
    let looks: Vec<_> = region_marks[..3].iter().map(|f| (f.class, f.value.as_str())).collect();
    assert_eq!((looks[0], looks[1]), (("nd", "–"), ("withheld", "×")));
    assert!(looks[2].1 == "5.1*" && !["nd", "gone", "withheld"].contains(&looks[2].0), "{looks:?}");
    let legend = map::states(&slice, Locale::En);
    for (words, kind) in [
        ("Not published", Some(map::Swatch::NotPublished)),
        ("Confidential", Some(map::Swatch::Withheld)),
        ("preliminary value", None),
    ] {
        let found = legend.iter().any(|state| state.words.contains(words) && state.kind == kind);
        assert!(found, "{words} is not in {legend:?}");
    }
    let sheet = TableModel::with(&asked, slice.clone());
    let column = |column| slice.rows.iter().map(|row| sheet.text(row.region, column)).collect::<Vec<_>>();
    let ranked =
        slice.rows.iter().map(|row| summary::slice_number(&slice, row.datum, Locale::En)).collect::<Vec<_>>();
    for figure in ["–", "×", "5.1*"].map(str::to_owned) {
        assert!(ranked.contains(&figure), "{figure} is not in the ranking");
        assert!(column(Column::Value).contains(&figure), "{figure} is not in the table");
    }
    let noted = column(Column::Note).concat();
    let said = slice.rows.iter().map(|row| summary::spoken(&slice, row, Locale::En)).collect::<String>();
    for words in ["Not published", "Confidential", "preliminary value"] {
        assert!(noted.contains(words), "{words} is not in the table");
        assert!(said.contains(words), "{words} is not said in the ranking");
    }
}

#[test]
fn contradicting_years_follow_from_the_table() {
    let note = summary::measure_notes(Measure::by_code("neet").unwrap(), Locale::En).pop().unwrap();
    let file =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/outcomes-neet.csv")).unwrap();
    let marked = |year: u16| {
        let of_year = |line: &&str| line.split(',').nth(2) == Some(&year.to_string());
        file.lines()
            .filter(of_year)
            .any(|line| line.contains(",total,total,total,") && line.contains("inconsistent"))
    };
    let years: Vec<u16> =
        dataset::years(Measure::by_code("neet").unwrap()).filter(|year| marked(*year)).collect();
    assert!(years.len() > 2);
    for year in dataset::years(Measure::by_code("neet").unwrap()) {
        assert_eq!(note.contains(&year.to_string()), years.contains(&year), "{year}: {note}");
    }
    assert_eq!(summary::measure_notes(Measure::by_code("informal").unwrap(), Locale::En).len(), 2);
    let marked = summary::measure_notes(roles::UNEMPLOYMENT, Locale::En).pop().unwrap();
    assert!(marked.contains("2015 and 2017"), "{marked}");
}

#[test]
fn the_notice_says_what_happened_to_what_was_understood() {
    let notice = |query: &str| words(element(&page(query), "notice"));
    let fourth = notice("?lang=en&region=KZ-PAV,KZ-AKM,KZ-AST,KZ-SEV");
    assert!(
        fourth.contains("No more than three regions") && fourth.contains("North Kazakhstan Region"),
        "{fourth}"
    );
    let year = notice("?lang=en&year=2023");
    assert!(year.contains("2013–2020") && year.contains("2023"), "{year}");
    for text in [fourth, year] {
        assert!(!text.contains("not recognised"), "{text}");
    }
    assert!(notice("?lang=en&year=20x6").contains("not recognised: year=20x6"));
}

#[test]
fn the_whole_country_has_the_share_that_every_view_prints() {
    let rank = words(element(&page("?lang=ru"), "rank"));
    assert!(rank.contains("100,0 %"), "{rank}");
}
