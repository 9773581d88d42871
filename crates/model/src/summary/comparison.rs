//! Higher, lower or about the same, in words.

use super::figure::difference_of;
use crate::comparison::{self, Comparison};
use crate::{Datum, Slice};
use dataset::msg;
use dataset::roles;
use text::{Locale, number};

/// "Higher", "lower" or "about the same" as the country's figure, in front of the difference: «выше, +0,3 п. п.». `None`
/// where one of the two is missing, for numbers of people, which are not compared with their sum, and for shares of the
/// plan and the population, which are compared in the figure itself.
pub fn comparison_text(slice: &Slice, known: Datum, locale: Locale) -> Option<String> {
    let (own, country) = (known.value()?, slice.national.value()?);
    if matches!(slice.measure, roles::PLAN | roles::PLAN_RATIO) {
        return None;
    }
    let word = locale.t(match comparison::compare_figures(own, country) {
        Comparison::Higher => msg::COMPARISON_HIGHER,
        Comparison::Same => msg::COMPARISON_SAME,
        Comparison::Lower => msg::COMPARISON_LOWER,
    });
    let difference = difference_of(known, slice.national, locale);
    let unit = match slice.measure.is_plan() {
        true => String::new(),
        false => ["\u{a0}", locale.t(msg::UNIT_POINTS)].concat(),
    };
    Some([word, ", ", &difference, &unit].concat())
}

/// What "about the same" means on this site.
pub fn comparison_rule(locale: Locale) -> String {
    locale.fill(msg::COMPARISON_RULE, &[("points", &number(locale, comparison::ABOUT))])
}
