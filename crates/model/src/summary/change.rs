//! The change of a measure between two years, in words: in how many regions it is lower, higher, the same.

use std::cmp::Ordering;

use super::goal::filled;
use super::measure::{measure_with_unit, subject_phrase};
use crate::Subject;
use crate::slice::datum;
use dataset::Measure;
use dataset::msg;
use text::{Locale, Msg, capitalised, in_of_them, uncapitalised};

/// In how many regions a measure fell, rose and stayed the same.
#[derive(Clone, Copy, Default)]
pub(super) struct Counts {
    fell: u64,
    rose: u64,
    same: u64,
}

impl Counts {
    /// Counts one more region, by how its later figure compares with its earlier one.
    pub(super) const fn add(&mut self, change: Ordering) {
        match change {
            Ordering::Less => self.fell += 1,
            Ordering::Greater => self.rose += 1,
            Ordering::Equal => self.same += 1,
        }
    }

    /// «Жұмыссыздық деңгейі, 2013–2016: 16 өңірдің 13-інде төмендеді, 1-інде өсті, 2-сінде өзгермеді».
    pub(super) fn sentence(
        self,
        subject: impl Into<Subject>,
        (from, to): (u16, u16),
        locale: Locale,
    ) -> String {
        let of = self.fell + self.rose + self.same;
        let ways: [(u64, Msg, Msg); 3] = [
            (self.fell, msg::TWO_PART_FELL, msg::TWO_ALL_FELL),
            (self.rose, msg::TWO_PART_ROSE, msg::TWO_ALL_ROSE),
            (self.same, msg::TWO_PART_SAME, msg::TWO_ALL_SAME),
        ];
        let mut parts: Vec<String> = Vec::new();
        for (count, part, _) in ways.iter().filter(|(count, ..)| *count > 0) {
            let regions = regions(*count, parts.is_empty().then_some(of), locale);
            parts.push(locale.fill(*part, &[("regions", &regions)]));
        }
        let all = ways.iter().find(|(count, ..)| *count == of);
        let values = [
            ("measure", capitalised(&subject_phrase(subject.into(), locale))),
            ("from", from.to_string()),
            ("to", to.to_string()),
            ("of", of.to_string()),
            ("parts", parts.join(", ")),
        ];
        filled(all.map_or(msg::TWO_FINDING, |(.., all)| *all), &values, locale)
    }
}

/// «16 өңірдің 13-інде»; without the number of all, «2-сінде».
fn regions(count: u64, of: Option<u64>, locale: Locale) -> String {
    let count = match locale {
        Locale::Kk => in_of_them(count),
        Locale::Ru | Locale::En => count.to_string(),
    };
    match of {
        Some(of) => locale.fill(msg::TWO_OF, &[("of", &of.to_string()), ("count", &count)]),
        None => locale.fill(msg::TWO_IN, &[("count", &count)]),
    }
}

/// The sentence of [`Counts`] about the regions with the same borders and a figure in both years.
pub fn change_finding(measure: Measure, from: u16, to: u16, locale: Locale) -> String {
    let [before, after] = [from, to].map(|year| dataset::members(dataset::vintage(measure, year)));
    let kept = after.iter().filter(|region| before.contains(region));
    let mut counts = Counts::default();
    for region in kept {
        let [old, new] = [from, to].map(|year| datum(measure, *region, year).value());
        if let (Some(old), Some(new)) = (old, new) {
            counts.add(new.order(&old));
        }
    }
    counts.sentence(measure, (from, to), locale)
}

/// «Өңірлер бойынша динамика: жұмыссыздық деңгейі, 2010–2023»
pub fn paths_title(measure: Measure, locale: Locale) -> String {
    let span = dataset::years(measure);
    let years = format!("{}–{}", span.start(), span.end());
    let name = uncapitalised(&measure_with_unit(measure, locale));
    locale.fill(msg::PATHS_TITLE, &[("measure", &name), ("years", &years)])
}
