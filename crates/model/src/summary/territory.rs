//! In which borders the years are shown, as the tables have them.

use super::captions::vintage_short;
use super::goal::filled;
use super::measure::measure_phrase;
use dataset::msg;
use dataset::{Measure, Vintage, roles};
use text::Locale;

/// The measure whose years are named; others are named where they differ.
const RULE: Measure = roles::UNEMPLOYMENT;

/// «Карта әр жылды сол жылғы шекарада көрсетеді: … 2022 жылдан бастап 20 өңір (кедейлік: 2023 жылдан бастап).»
pub fn borders_note(locale: Locale) -> String {
    let spans: Vec<String> = dataset::vintages().filter_map(|of| span(of, locale)).collect();
    let plan = dataset::vintage(roles::PLAN, *dataset::years(roles::PLAN).start());
    let values = [("spans", spans.join(", ")), ("plan", vintage_short(plan, locale))];
    filled(msg::BORDERS_NOTE, &values, locale)
}

fn span(of: Vintage, locale: Locale) -> Option<String> {
    let own = || dataset::years(RULE).filter(|year| dataset::vintage(RULE, *year) == of);
    let (from, to) = (own().min()?, own().max()?);
    let all = dataset::years(RULE);
    let text = match (from == *all.start(), to == *all.end()) {
        (true, _) => msg::BORDERS_UNTIL,
        (_, true) => msg::BORDERS_FROM,
        _ => msg::BORDERS_BETWEEN,
    };
    let (first, last) = (from.to_string(), to.to_string());
    let year = if from == *all.start() { &last } else { &first };
    let regions = vintage_short(of, locale);
    let values = [("regions", regions.as_str()), ("from", &first), ("to", &last), ("year", year)];
    let mut said = locale.fill(text, &values);
    for measure in dataset::outcomes() {
        let begins = dataset::years(measure).find(|year| dataset::vintage(measure, *year) >= of);
        if let Some(year) = begins.filter(|year| *year > from && *dataset::years(measure).start() <= from) {
            let values = [
                ("span", said),
                ("measure", measure_phrase(measure, locale).to_owned()),
                ("year", year.to_string()),
            ];
            said = filled(msg::BORDERS_EXCEPT, &values, locale);
        }
    }
    Some(said)
}
