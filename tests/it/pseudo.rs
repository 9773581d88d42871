//! A run in the pseudo-locale: every text of the locale files stands in `⟦ ⟧`, so that what stands outside and is no word
//! of the data was written into the program and would never be translated.

use crate::charts::scenes;
use graphics::chart::Style;
use graphics::map::{self, tooltip};
use jolkarta::explorer::figures::framed_of;
use jolkarta::explorer::markup_of;
use model::state::{ViewState, from_query};
use model::summary;
use presentation::{compare, explorer, selection};
use std::collections::BTreeSet;
use std::path::Path;
use text::{Locale, pseudo};

/// Addresses whose parts are read.
const ASKED: [&str; 6] = [
    "",
    "?measure=unemployment&year=2023&region=KZ-ABY",
    "?measure=plan-per-10k&region=KZ-YUZ,KZ-ALA,KZ-PAV",
    "?measure=poverty&year=2015&view=table&years=all",
    "?measure=neet&year=2016&with=2023&borders=comparable",
    "?measure=informal&region=KZ-AKM&view=tiles",
];
/// Attributes that are read aloud or shown.
const SPOKEN: [&str; 6] = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
/// Words that are the same in every language: file formats, codes of languages in the switch, letters of pins, licences.
const SHARED: [&str; 17] = [
    "Қаз",
    "Рус",
    "Eng",
    "CSV",
    "TSV",
    "ZIP",
    "SVG",
    "PNG",
    "Excel",
    "kk",
    "ru",
    "en",
    "OpenStreetMap",
    "MIT",
    "URL",
    "GeoJSON",
    "KiB",
];

/// Everything that the explorer shows in a language.
fn pages(locale: Locale) -> String {
    let mut all = drawn(locale);
    for query in ASKED {
        let (state, problems) = from_query(query);
        let state = ViewState { locale, ..state };
        all.push_str(&explored(&state));
        all.push_str(&markup_of((state, problems), 832));
    }
    for part in [
        "?embed=tracker",
        "?embed=tracker&target=coverage",
        "?embed=tracker&target=productive",
        "?embed=matrix&year=2016",
    ] {
        all.push_str(&framed_of(ViewState { locale, ..from_query(part).0 }));
    }
    all
}

/// Charts as what is said of their marks and what is on them, each as one text: lines are broken for width.
fn drawn(locale: Locale) -> String {
    let one = |(_, scene): (&str, graphics::chart::Scene)| {
        let picture = scene.layout(640.0, &Style::default());
        let rows: String = picture.hits.marks.iter().map(|m| format!("<p>{}</p>", m.spoken)).collect();
        let labels: Vec<&str> = picture.labels().map(|l| l.text.as_str()).collect();
        format!("{rows}<p>{}</p>", labels.join(" "))
    };
    scenes::shown(locale).into_iter().map(one).collect()
}

/// What comes beside the first view.
fn explored(state: &ViewState) -> String {
    let (slice, locale) = (selection::slice(state), state.locale);
    let mut all = format!("<p>{}</p>", explorer::finding(state, &slice));
    all.extend(slice.rows.iter().map(|row| apply_host_message(&tooltip::tip(&slice, row, locale))));
    if compare::shown(state) {
        let pictures = [compare::second(state, 400), compare::difference(state, 400)].into_iter().flatten();
        all.extend(pictures.map(|picture| format!("<p>{}</p>{}", picture.label, picture.inside)));
        all.extend(
            slice
                .rows
                .iter()
                .filter_map(|row| compare::tip(state, row.region))
                .map(|tip| apply_host_message(&tip)),
        );
        let others = selection::other(state).into_iter().flat_map(|slice| map::states(&slice, locale));
        all.extend(others.map(|state| format!("<p>{}</p>", state.words)));
        let change = compare::change(state);
        let key = change.iter().flat_map(|change| map::change_key(change, locale));
        all.extend(key.map(|(_, word, range)| format!("<p>{word}</p><p>{range}</p>")));
        all.extend(change.iter().flat_map(|change| {
            let spoken = summary::two_years_spoken(change, &change.national, locale);
            [summary::two_years_finding(change, locale), spoken].map(|said| format!("<p>{said}</p>"))
        }));
        all.push_str(&format!("<p>{}</p>", compare::why_not(state)));
    }
    all
}

/// What a tooltip says.
fn apply_host_message(tip: &tooltip::Tip) -> String {
    let lines = [tip.name, &tip.value, &tip.sub, tip.note.as_deref().unwrap_or_default()];
    let rows = tip.rows.iter().flat_map(|(heading, text)| [heading.as_str(), text]);
    lines.into_iter().chain(rows).map(|text| format!("<p>{text}</p>")).collect()
}

/// Texts between tags and in spoken attributes.
fn texts(markup: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in markup.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        found.push(text.to_owned());
        for name in SPOKEN {
            let start = format!(" {name}=\"");
            found.extend(
                tag.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
            );
        }
    }
    found
}

/// A text without what comes from the locale files. A Kazakh ending may follow a word of theirs.
fn outside(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    let mut ending = false;
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => (depth, ending) = (depth - 1, true),
            _ if depth > 0 => {}
            c if ending && c.is_alphabetic() => {}
            c => {
                ending = false;
                out.push(c);
            }
        }
    }
    out
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1)
}

/// Every word of the data, as it is written there, and the names of months, which are part of how dates are written.
#[allow(clippy::unwrap_used)]
fn known() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = root.join("data");
    let mut known: BTreeSet<String> = SHARED.map(str::to_lowercase).into();
    for months in ["crates/text/src/date.rs", "crates/text/src/period.rs"] {
        let dates = std::fs::read_to_string(root.join(months)).unwrap();
        known.extend(words(&dates).map(str::to_lowercase));
    }
    for entry in std::fs::read_dir(data).unwrap().flatten() {
        if entry.path().extension().is_some_and(|kind| kind == "csv" || kind == "json") {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            known.extend(words(&text).map(str::to_lowercase));
        }
    }
    known
}

#[test]
fn every_word_comes_from_the_locale_files_or_the_data() {
    pseudo::switch_on();
    let known = known();
    for locale in Locale::ALL {
        let mut strays = BTreeSet::new();
        for text in texts(&pages(locale)) {
            let text =
                text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
            let left = outside(&text);
            for word in words(&left).filter(|w| !known.contains(&w.to_lowercase())) {
                strays.insert(format!("{word} in «{}»", left.trim().chars().take(60).collect::<String>()));
            }
        }
        assert!(strays.is_empty(), "{}: {strays:#?}", locale.code());
    }
}

#[test]
fn a_word_outside_is_found() {
    let markup = "<p title=\"Close\">⟦Жабу⟧ now ⟦{⟦а⟧}⟧дың</p>";
    let left: Vec<String> = texts(markup).iter().map(|t| outside(t).trim().to_owned()).collect();
    assert_eq!(left, ["now", "Close", ""]);
}
