//! The change of a measure between two years, in words: in how many regions it is lower, the same, higher.

use super::measure::{measure_phrase, measure_with_unit};
use crate::data::{self, Measure};
use crate::model::slice::datum;
use crate::text::{Locale, capitalised, in_of_them, msg, uncapitalised};

/// «Жұмыссыздық 2013 жылдан 2016 жылға дейін 16 өңірдің 13-інде төмендеді, 2-сінде өзгермеді, 1-інде өсті». Only
/// regions with the same borders and a figure in both years count.
pub fn change_finding(measure: Measure, from: u16, to: u16, locale: Locale) -> String {
    let [before, after] = [from, to].map(|year| data::members(data::vintage(measure, year)));
    let kept = after.iter().filter(|region| before.contains(region));
    let figures = |region| {
        let [old, new] = [from, to].map(|year| datum(measure, region, year).value());
        old.zip(new)
    };
    let mut counts = [0u64; 3];
    for (old, new) in kept.filter_map(|region| figures(*region)) {
        let [fell, same, rose] = &mut counts;
        match new.order(&old) {
            std::cmp::Ordering::Less => *fell += 1,
            std::cmp::Ordering::Equal => *same += 1,
            std::cmp::Ordering::Greater => *rose += 1,
        }
    }
    let texts = [msg::CHANGE_FELL, msg::CHANGE_SAME, msg::CHANGE_ROSE];
    let parts = texts.into_iter().zip(counts).filter(|(_, count)| *count > 0).map(|(text, count)| {
        let count = match locale {
            Locale::Kk => in_of_them(count),
            Locale::Ru | Locale::En => count.to_string(),
        };
        locale.fill(text, &[("count", &count)])
    });
    let words = [
        ("measure", capitalised(measure_phrase(measure, locale))),
        ("from", from.to_string()),
        ("to", to.to_string()),
        ("of", counts.iter().sum::<u64>().to_string()),
        ("parts", parts.collect::<Vec<_>>().join(", ")),
    ];
    super::goal::filled(msg::CHANGE_FINDING, &words, locale)
}

/// «Өңірлер бойынша динамика: жұмыссыздық деңгейі, 2010–2023»
pub fn paths_title(measure: Measure, locale: Locale) -> String {
    let span = data::years(measure);
    let years = format!("{}–{}", span.start(), span.end());
    let name = uncapitalised(&measure_with_unit(measure, locale));
    locale.fill(msg::PATHS_TITLE, &[("measure", &name), ("years", &years)])
}
