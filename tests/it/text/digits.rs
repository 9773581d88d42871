//! No figure of the tables is typed into a text: a text names it, `{data.target_year}`, and follows the table. Figures
//! that no table has are listed here, each with the reason.

use super::{LANGUAGES, bare, texts};
use compile::check::sentences::GUARDS;

/// Words with a figure that is part of a name, a unit or a method. Wherever they appear the figure may be typed.
const NAMES: &[(&str, &str)] = &[
    // The programmes.
    ("Жұмыспен қамту 2020", "name of both programmes"),
    ("занятости 2020", "name of both programmes"),
    ("Employment Roadmap 2020", "name of the programme"),
    ("Employment Programme 2020", "name of the programme before it"),
    // The article and its parts.
    ("№ 3 (109), 2015", "issue of the journal"),
    ("No. 3 (109), 2015", "issue of the journal"),
    ("1-кесте", "name of the table"),
    ("2-кесте", "name of the table"),
    ("2-сурет", "name of the figure"),
    ("3-сурет", "name of the figure"),
    ("аблица 1", "name of the table"),
    ("аблице 1", "name of the table"),
    ("аблицы 1", "name of the table"),
    ("аблица 2", "name of the table"),
    ("исунок 2", "name of the figure"),
    ("исунок 3", "name of the figure"),
    ("исунка 3", "name of the figure"),
    ("Table 1", "name of the table"),
    ("Table 2", "name of the table"),
    ("Figure 2", "name of the figure"),
    ("Figure 3", "name of the figure"),
    ("5% деңгейінде", "title of Table 1"),
    ("уровне 5 %", "title of Table 1"),
    ("at 5%", "title of Table 1"),
    // Units and methods.
    ("10 000", "unit of the plan per inhabitant"),
    ("10,000", "unit of the plan per inhabitant"),
    ("= 100", "base of an index"),
    ("100 деп", "base of an index"),
    ("за 100", "base of an index"),
    ("to 100", "base of an index"),
    ("× 1000", "thousands"),
    ("× 100", "percent"),
    ("100 −", "percent"),
    ("100 ×", "percent"),
    ("(1 −", "formula"),
    ("0,1", "rounding of a figure with one decimal"),
    ("0.1", "rounding of a figure with one decimal"),
    ("15–24", "ages of the measure"),
    ("15 жас", "age of the labour force"),
    ("15 лет", "age of the labour force"),
    ("aged 15", "age of the labour force"),
    ("1-орын", "first of a ranking"),
    ("1-е место", "first of a ranking"),
    ("Rank 1", "first of a ranking"),
    ("км²", "unit"),
    ("km²", "unit"),
    ("strand 1", "first part of the programme"),
    // Licences, standards, formats.
    ("ODbL 1.0", "licence"),
    ("CC BY 4.0", "licence"),
    ("ODC-PDDL 1.0", "licence"),
    ("ISO 3166-2", "standard"),
    ("WCAG 2.0–2.2", "standard"),
    ("WCAG 2.2", "standard"),
    ("СТ 2191-2023", "standard"),
    ("СТ РК 2191-2023", "standard"),
    ("ST RK 2191-2023", "standard"),
    ("№ 124-НҚ", "order"),
    ("No. 124-NQ", "order"),
    ("A4", "paper"),
];

/// Texts with a figure of their own.
const TEXTS: &[(&str, &str)] = &[
    ("measure_neet_about", "ages of another publication"),
    ("reports_since", "how the reports that are quoted put it"),
    ("means_points", "an example"),
    ("programme_page_before", "the years of the two roadmaps are in no table"),
    ("programme_page_shortcoming_services", "the decade is in no table"),
    ("missing_borders", "the enlargement of Astana is in no table"),
    ("pins_full", "as many regions as can be compared"),
    ("access_order", "date of the order"),
    ("access_tested_ring", "what was measured"),
    ("access_tested_axe", "what was measured"),
    ("access_tested_reflow", "what was measured"),
    ("access_tested_contrast", "what was measured"),
    ("about_access_pages", "what was measured"),
];

/// Figures in quotation marks are quoted.
fn without_quotations(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '«' | '“' => inside = true,
            '»' | '”' => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// The text with ordinary spaces, without joiners, placeholders and listed names; `used` learns which names it has.
fn unnamed(text: &str, used: &mut Vec<&'static str>) -> String {
    let mut rest = bare(text).replace('\u{a0}', " ").replace('\u{2060}', "");
    for (name, _) in NAMES {
        if rest.contains(name) {
            used.push(name);
            rest = rest.replace(name, "");
        }
    }
    without_quotations(&rest)
}

#[test]
fn figures_come_from_the_tables() {
    let (mut faults, mut used, mut own) = (Vec::new(), Vec::new(), Vec::new());
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            if !has_digit(&unnamed(&text, &mut used)) {
                continue;
            }
            let guarded = GUARDS.iter().any(|guard| guard.keys.contains(&key.as_str()));
            match TEXTS.iter().find(|(listed, _)| *listed == key) {
                Some((listed, _)) => own.push(*listed),
                None if guarded => {}
                None => faults.push(format!("{language} {key}: {text}")),
            }
        }
    }
    assert!(
        faults.is_empty(),
        "take the figure from the tables (build/derive/figures.rs), or list it here with the reason:\n{}",
        faults.join("\n")
    );
    let stale = NAMES.iter().map(|(name, _)| *name).filter(|name| !used.contains(name));
    let stale: Vec<&str> =
        stale.chain(TEXTS.iter().map(|(key, _)| *key).filter(|key| !own.contains(key))).collect();
    assert!(stale.is_empty(), "no text needs these exceptions any more: {stale:?}");
}

#[test]
fn a_typed_figure_is_found() {
    for text in ["Targets for 2016", "5,0\u{a0}% и выше", "Сыр 16\u{a0}өңір"] {
        assert!(has_digit(&unnamed(text, &mut Vec::new())), "{text}");
    }
    for text in
        ["Targets for {data.target_year}", "1-\u{2060}кестедегі", "Table\u{a0}1", "«2,0\u{a0}млн-ға жуық»"]
    {
        assert!(!has_digit(&unnamed(text, &mut Vec::new())), "{text}");
    }
}
