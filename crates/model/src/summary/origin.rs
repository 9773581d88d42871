//! Where a region comes from and what became of it, and what covers its territory in a year without it.

use super::figure::{beside_name, with_unit};
use super::measure::subject_phrase;
use super::names::{genitive, joined, kind_word, plain_name};
use crate::borders::{self, is_merged};
use crate::lineage::{in_vintage, lineage};
use crate::{Datum, Slice};
use dataset::msg;
use dataset::{Date, RegionIx, Status};
use text::{Locale, capitalised, since, until};

/// Kind and lifetime: «Облыс 2018 жылғы 18 маусымға дейін болған; қазір – Түркістан облысы және Шымкент қаласы.»
/// A region without a boundary change has its kind only.
pub fn lineage_sentence(ix: RegionIx, locale: Locale) -> String {
    let line = lineage(ix);
    let kind = capitalised(kind_word(dataset::region(ix).kind, locale));
    if let Some(last) = line.to {
        let heirs = names(line.successors, locale);
        let goes_on = line.successors.iter().any(|heir| same_name(*heir, ix));
        let text = if goes_on { msg::LINEAGE_ENDED_BORDERS } else { msg::LINEAGE_ENDED };
        let values = [("kind", kind.as_str()), ("until", &until_day(last, locale)), ("heirs", &heirs)];
        return locale.fill(text, &values);
    }
    match (line.from, line.parent) {
        (Some(first), Some(parent)) => younger(ix, &kind, first, parent, locale),
        _ => kind,
    }
}

/// Since when, and what it was before.
fn younger(ix: RegionIx, kind: &str, first: Date, parent: RegionIx, locale: Locale) -> String {
    let since = since_day(first, locale);
    if !same_name(parent, ix) {
        let values = [("kind", kind), ("since", &since), ("parent", &genitive(parent, locale))];
        return locale.fill(msg::LINEAGE_BEGAN, &values);
    }
    let others = lineage(parent).successors.iter().copied().filter(|o| *o != ix);
    let others: Vec<String> = others.map(|o| genitive(o, locale)).collect();
    let values = [("kind", kind), ("since", &since), ("others", &joined(&others, locale))];
    locale.fill(msg::LINEAGE_BEGAN_BORDERS, &values)
}

/// The lifetime beside a search suggestion: «2018 жылғы 18 маусымға дейін, қазір – Түркістан және Шымкент», «с 19
/// июня 2018 года»; `None` for a region that was always there.
pub fn lineage_note(ix: RegionIx, locale: Locale) -> Option<String> {
    let line = lineage(ix);
    if let Some(last) = line.to {
        let heirs: Vec<String> = line.successors.iter().map(|h| bare(*h, locale)).collect();
        let values = [("until", until_day(last, locale)), ("heirs", joined(&heirs, locale))];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        return Some(locale.fill(msg::LINEAGE_NOTE_HEIRS, &values));
    }
    line.from.map(|first| since_day(first, locale))
}

/// Why a region has no figure in a slice. Empty where it has one.
pub fn absence(slice: &Slice, ix: RegionIx, known: Datum, locale: Locale) -> &'static str {
    let line = lineage(ix);
    let ended = line.to.is_some_and(|d| d.year <= slice.year);
    let grew = line.parent.is_some_and(|p| same_name(p, ix));
    locale.t(match known {
        Datum::Value(_) => return "",
        Datum::NotPublished => msg::STATE_NOT_PUBLISHED,
        Datum::Withheld => msg::STATE_WITHHELD,
        Datum::NotComparable => msg::STATE_NOT_COMPARABLE,
        Datum::DidNotExist if ended => msg::STATE_NO_LONGER,
        Datum::DidNotExist if began(ix, slice.year) => msg::STATE_NEW_BORDERS,
        Datum::DidNotExist if grew => msg::STATE_OTHER_BORDERS,
        Datum::DidNotExist => msg::STATE_DID_NOT_EXIST,
    })
}

/// What covers the region's territory in the borders of a slice: «В 2013 году территория входила в состав
/// Восточно-Казахстанской области (уровень безработицы – 5,1 %).» `None` where the region itself belongs to those borders, or nothing was published.
pub fn territory_sentence(slice: &Slice, ix: RegionIx, locale: Locale) -> Option<String> {
    if is_merged(slice) && slice.row(ix).is_some() {
        return parts_sentence(slice, ix, locale);
    }
    let units = in_vintage(ix, slice.vintage);
    let first = *units.first().filter(|unit| **unit != ix)?;
    let year = slice.year.to_string();
    if lineage(ix).parent != Some(first) {
        let part = |unit: &RegionIx| {
            Some(format!("{} ({})", plain_name(*unit, locale), value(slice, *unit, locale)?))
        };
        let parts: Vec<String> = units.iter().filter_map(part).collect();
        let parts = Some(joined(&parts, locale)).filter(|p| !p.is_empty())?;
        return Some(locale.fill(msg::TERRITORY_HEIRS, &[("year", &year), ("parts", &parts)]));
    }
    let value = value(slice, first, locale)?;
    let values = [
        ("year", year.as_str()),
        ("parent", &genitive(first, locale)),
        ("measure", &subject_phrase(slice.subject(), locale)),
        ("value", &value),
    ];
    let text = match (began(ix, slice.year), same_name(first, ix)) {
        (false, false) => msg::TERRITORY_PARENT,
        (false, true) => msg::TERRITORY_LARGER,
        (true, false) => msg::TERRITORY_KEPT,
        (true, true) => msg::TERRITORY_KEPT_LARGER,
    };
    Some(locale.fill(text, &values))
}

/// What was published later for the parts of a former region: «Позже опубликовано по частям: Туркестанская область –
/// 5,7 %, город Шымкент – 0,5 %.»
pub fn later_sentence(slice: &Slice, ix: RegionIx, locale: Locale) -> Option<String> {
    let part = |unit: &RegionIx| match slice.known(*unit) {
        Datum::Value(found) if found.status == Status::Backcast => {
            let value = with_unit(slice.measure, found.value, locale);
            let values = [("region", plain_name(*unit, locale)), ("value", &value)];
            Some(locale.fill(msg::LATER_PART, &values))
        }
        _ => None,
    };
    let parts: Vec<String> = dataset::region(ix).composed_of.iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| locale.fill(msg::LATER_PARTS, &[("parts", &parts.join(", "))]))
}

/// Why a rate of a divided region is not given: «Бөлек жарияланған: Түркістан облысы (4,9%) және …».
fn parts_sentence(slice: &Slice, ix: RegionIx, locale: Locale) -> Option<String> {
    let units = borders::parts(slice.measure, ix, slice.year);
    let part =
        |unit: &RegionIx| Some(format!("{} ({})", plain_name(*unit, locale), value(slice, *unit, locale)?));
    let parts: Vec<String> = units.iter().filter_map(part).collect();
    if parts.is_empty() || slice.row(ix)?.datum != Datum::NotComparable {
        return None;
    }
    let values = [("year", slice.year.to_string()), ("parts", joined(&parts, locale))];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    Some(locale.fill(msg::NOT_COMPARABLE_WHY, &values))
}

fn value(slice: &Slice, unit: RegionIx, locale: Locale) -> Option<String> {
    let known = slice.known(unit).value()?;
    Some(beside_name(slice.measure, known, locale))
}

/// True when the region already existed in some part of the year.
fn began(ix: RegionIx, year: u16) -> bool {
    lineage(ix).from.is_some_and(|day| day.year <= year)
}

fn same_name(a: RegionIx, b: RegionIx) -> bool {
    plain_name(a, Locale::Kk) == plain_name(b, Locale::Kk)
}

fn names(of: &[RegionIx], locale: Locale) -> String {
    let names: Vec<String> = of.iter().map(|ix| plain_name(*ix, locale).to_owned()).collect();
    joined(&names, locale)
}

/// The short name where room is short: «Шымкент қ.» → «Шымкент»; a Russian adjective keeps its noun, «Туркестанская
/// обл.».
fn bare(ix: RegionIx, locale: Locale) -> String {
    let name = dataset::short_name(ix, locale);
    if locale == Locale::Ru && name.ends_with("ая") {
        return [name, "\u{a0}обл."].concat();
    }
    let name = name.trim_start_matches("г. ").trim_end_matches(" қ.");
    name.trim_end_matches(" city").to_owned()
}

fn since_day(date: Date, locale: Locale) -> String {
    since(locale, date.year, date.month, date.day)
}

fn until_day(date: Date, locale: Locale) -> String {
    until(locale, date.year, date.month, date.day)
}
