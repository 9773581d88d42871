//! Groups in words: their names, who is highest and lowest, how far two are apart, why some have no figure.

use super::figure::{datum_text, datum_words, status_note};
use super::goal::filled;
use super::measure::{measure_phrase, measure_with_unit};
use super::names::{held_names, joined, plain_name};
use crate::Datum;
use crate::groups::{Gap, Why, datum, gaps, offered, withheld};
use dataset::msg;
use dataset::{COUNTRY, Dimension, Group, Measure, RegionIx};
use text::{Decimal, Locale, capitalised, number, signed, uncapitalised};

/// «Әйелдер», «16–24 жас», "ages 16–24".
pub fn group_name(group: Group, locale: Locale) -> String {
    if let Some(text) = group.name() {
        return locale.t(text).to_owned();
    }
    let band = group.code().replace('-', "–");
    let (first, last) = group.ages().unwrap_or_default();
    // English has "age 15" for a single year; other languages follow the last number of the band.
    let counted = if locale == Locale::En && first == last { 1 } else { u64::from(last) };
    locale.count(msg::GROUP_AGE, counted, &[("band", &band)])
}

/// The name inside a sentence: a band of ages does not break over two lines.
fn held(group: Group, locale: Locale) -> String {
    group_name(group, locale).replace('–', "–\u{2060}")
}

/// The name of a dimension: «Жасы», "Sex".
pub fn dimension_name(dimension: Dimension, locale: Locale) -> &'static str {
    locale.t(match dimension {
        Dimension::Area => msg::DIMENSION_AREA,
        Dimension::Sex => msg::DIMENSION_SEX,
        Dimension::Age => msg::DIMENSION_AGE,
    })
}

/// «Жұмыссыздық деңгейі, Қазақстан, 2016 жыл: ең жоғарысы – 29–34 жас (7,0%), ең төмені – 16–24 жас (3,8%)»; ties are all
/// named. Where nothing was published, that is said.
pub fn groups_finding(measure: Measure, place: RegionIx, year: u16, locale: Locale) -> String {
    let known: Vec<(Group, Datum, Decimal)> = offered(measure, place, year)
        .into_iter()
        .filter_map(|group| {
            let found = datum(measure, group, place, year);
            Some((group, found, found.value()?))
        })
        .collect();
    let edge = |edge: Option<Decimal>| {
        let own: Vec<_> = known.iter().filter(|(.., v)| Some(*v) == edge).collect();
        let names: Vec<String> = own.iter().map(|(g, ..)| uncapitalised(&held(*g, locale))).collect();
        let figure = own.first().map_or_else(String::new, |(_, d, _)| datum_text(measure, *d, locale));
        format!("{} ({figure})", joined(&names, locale))
    };
    let mut values = vec![
        ("measure", capitalised(measure_phrase(measure, locale))),
        ("place", plain_name(place, locale).to_owned()),
        ("year", year.to_string()),
    ];
    if known.is_empty() {
        return filled(msg::GROUPS_NONE, &values, locale);
    }
    let figures = || known.iter().map(|(.., v)| *v);
    values.push(("high", edge(figures().max_by(Decimal::order))));
    values.push(("low", edge(figures().min_by(Decimal::order))));
    filled(msg::GROUPS_FINDING, &values, locale)
}

/// «Әйелдер – 5,5%, ерлер – 4,4%, айырмасы – 1,1 п. т.»; empty where one of the two has no figure.
pub fn group_pair(
    measure: Measure,
    (first, second): (Group, Group),
    place: RegionIx,
    year: u16,
    locale: Locale,
) -> String {
    let [one, other] = [first, second].map(|group| datum(measure, group, place, year));
    let (Some(a), Some(b)) = (one.value(), other.value()) else {
        return String::new();
    };
    let apart = a.minus(b);
    let apart = Decimal::new(apart.scaled.saturating_abs(), apart.places);
    let values = [
        ("first", group_name(first, locale)),
        ("a", datum_text(measure, one, locale)),
        ("second", uncapitalised(&group_name(second, locale))),
        ("b", datum_text(measure, other, locale)),
        ("difference", number(locale, apart)),
    ];
    filled(msg::GROUP_PAIR, &values, locale)
}

/// «Жұмыссыздық деңгейі, 2023 жыл: әйелдер – 5,3%, ерлер – 4,2%; ең үлкен айырма – Маңғыстау (4,7 п. т.)»: the country, then
/// where the two are farthest apart. Without figures of regions the country alone.
pub fn gap_finding(measure: Measure, groups: [Group; 2], year: u16, locale: Locale) -> String {
    let Some(Gap { figures: [a, b], .. }) = Gap::of(measure, groups, COUNTRY, year) else {
        return groups_finding(measure, COUNTRY, year, locale);
    };
    let [first, second] = groups.map(|group| uncapitalised(&group_name(group, locale)));
    let mut values = vec![
        ("measure", capitalised(measure_phrase(measure, locale))),
        ("year", year.to_string()),
        ("first", first),
        ("a", datum_text(measure, a, locale)),
        ("second", second),
        ("b", datum_text(measure, b, locale)),
    ];
    let gaps = gaps(measure, groups, year);
    let Some(widest) = gaps.iter().map(Gap::width).max_by(Decimal::order) else {
        return filled(msg::GROUPS_GAP_COUNTRY, &values, locale);
    };
    let farthest = gaps.iter().filter(|gap| gap.width().order(&widest).is_eq());
    let farthest: Vec<RegionIx> = farthest.map(|gap| gap.region).collect();
    values.push(("regions", held_names(&farthest, locale)));
    values.push(("difference", number(locale, widest)));
    filled(msg::GROUPS_GAP, &values, locale)
}

/// «Маңғыстау: әйелдер – 8,0%, ерлер – 3,3%, айырмасы – +4,7 п. т.»: a gap for a screen reader.
pub fn gap_spoken(measure: Measure, groups: [Group; 2], gap: &Gap, locale: Locale) -> String {
    let [first, second] = groups.map(|group| uncapitalised(&group_name(group, locale)));
    let [a, b] = gap.figures.map(|figure| datum_words(measure, figure, locale));
    let values = [
        ("region", plain_name(gap.region, locale).to_owned()),
        ("first", first),
        ("a", a),
        ("second", second),
        ("b", b),
        ("difference", signed(locale, gap.apart)),
    ];
    filled(msg::GROUPS_GAP_SPOKEN, &values, locale)
}

/// Why some groups have no figure, one line a reason; a whole dimension is named by its name.
pub fn group_gaps(measure: Measure, place: RegionIx, year: u16, locale: Locale) -> Vec<String> {
    let line = |(why, groups): (Why, Vec<Group>)| {
        let mut names: Vec<String> = Vec::new();
        for dimension in Dimension::ALL {
            let of = |g: &Group| g.dimension() == dimension;
            let own: Vec<Group> = groups.iter().copied().filter(of).collect();
            let whole = own.len() == dataset::all_groups().filter(of).count();
            match whole {
                true => names.push(dimension_name(dimension, locale).to_owned()),
                false => names.extend(own.iter().map(|g| held(*g, locale))),
            }
        }
        let names = joined(&names, locale);
        [capitalised(&names), ": ".to_owned(), gap_reason(why, year, locale), ".".to_owned()].concat()
    };
    withheld(measure, place, year).into_iter().map(line).collect()
}

/// Why a group has no figure: «тек 2010 жыл бойынша жарияланған».
pub fn gap_reason(why: Why, year: u16, locale: Locale) -> String {
    let (text, year) = match why {
        Why::NotForMeasure => (msg::GAP_MEASURE, year),
        Why::CountryAlone => (msg::GAP_COUNTRY, year),
        Why::DidNotExist => (msg::GAP_REGION, year),
        Why::NotHere => (msg::GAP_HERE, year),
        Why::Only(only) => (msg::GAP_ONLY, only),
        Why::NotThen => (msg::GAP_YEAR, year),
    };
    locale.fill(text, &[("year", &year.to_string())])
}

/// What the stars among the figures of a place and a year mean, each meaning once.
pub fn group_stars(measure: Measure, place: RegionIx, year: u16, locale: Locale) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for group in offered(measure, place, year) {
        if let Datum::Value(found) = datum(measure, group, place, year)
            && let Some(words) = status_note(found.status, locale)
        {
            let note = format!("* {words}");
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    notes
}

/// The captions of the charts of groups: of a place over three years, of its years, of all regions.
pub fn groups_title(measure: Measure, place: RegionIx, locale: Locale) -> String {
    let values = [
        ("place", plain_name(place, locale).to_owned()),
        ("measure", uncapitalised(&measure_with_unit(measure, locale))),
    ];
    filled(msg::GROUPS_TITLE, &values, locale)
}

/// «Әйелдер және ерлер: жұмыссыздық деңгейі, %, Қазақстан, 2010–2023»: the caption of lines over the years.
pub fn group_lines_title(measure: Measure, groups: [Group; 2], locale: Locale) -> String {
    let years = dataset::group_years(measure);
    let [first, second] = groups.map(|group| group_name(group, locale));
    let values = [
        ("first", first),
        ("second", uncapitalised(&second)),
        ("measure", uncapitalised(&measure_with_unit(measure, locale))),
        ("place", dataset::short_name(COUNTRY, locale).to_owned()),
        ("years", format!("{}–{}", years.start(), years.end())),
    ];
    filled(msg::GROUPS_LINES_TITLE, &values, locale)
}

/// See [`groups_title`].
pub fn group_regions_title(pair: (Option<Group>, Group), year: u16, locale: Locale) -> String {
    let reference = pair.0.map(|group| uncapitalised(&group_name(group, locale)));
    let text = if reference.is_some() { msg::GROUP_REGIONS_TITLE } else { msg::GROUP_REGIONS_ALL };
    let values = [
        ("group", group_name(pair.1, locale)),
        ("reference", reference.unwrap_or_default()),
        ("year", year.to_string()),
    ];
    filled(text, &values, locale)
}
