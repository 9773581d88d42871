//! What the audit finds of the figures that the explorer shows.

use super::{Check, Figure, Group, all, concerns, words};
use crate::differing::{Differences, Differing, Shown};
use dataset::{COUNTRY, Measure, RegionIx, roles};
use text::Locale;

/// The source of the country's unemployment, as checks name it.
const RATES: &str = "bns-sdg";

/// The total of Table 1 as the text of the article has it.
const TOTAL: Figure = Figure::Fact("needed_employment", 2020);

/// The checks that something in the explorer differs from, each with all that does.
pub fn found(locale: Locale) -> Vec<(&'static Check, Differing)> {
    let mut out: Vec<(&Check, Differing)> = Vec::new();
    for (shown, check) in dataset::measures().flat_map(of_measure).chain(productive()) {
        let key = [&shown.key(), ","].concat();
        match out.iter_mut().find(|(other, _)| *other == check) {
            Some((_, found)) => found.of.push_str(&key),
            None => out.push((check, Differing { of: [",", &key].concat(), ..said(check, locale) })),
        }
    }
    out
}

/// The same without the checks.
pub fn differences(locale: Locale) -> Differences {
    Differences(found(locale).into_iter().map(|(_, differing)| differing).collect())
}

fn said(check: &Check, locale: Locale) -> Differing {
    let (title, _) = words::group(check.group, locale);
    let words = match check.group {
        Group::File => title.to_owned(),
        _ => [title, ", ", &words::subject(check, locale)].concat(),
    };
    Differing {
        of: String::new(),
        check: check.id(),
        name: words::differs(check, locale),
        words,
        verdict: words::verdict(check.verdict, locale).to_lowercase(),
    }
}

fn of_measure(measure: Measure) -> Vec<(Shown, &'static Check)> {
    let years = || dataset::years(measure);
    let figures = dataset::regions().flat_map(|(region, _)| years().map(move |year| (region, year)));
    let figure = |(region, year)| {
        Some((Shown::Figure(measure, region, year), differing(figure(measure, region, year)?)?))
    };
    let file = Figure::File(table_name(measure));
    let whole = all().iter().find(|check| check.concerns.contains(&file) && check.differs());
    let total = differing(TOTAL).filter(|_| measure.is_count());
    let table = [whole, total].into_iter().flatten().map(|check| (Shown::Table(measure), check));
    figures.filter_map(figure).chain(table).collect()
}

fn productive() -> impl Iterator<Item = (Shown, &'static Check)> {
    let years = dataset::productive().iter().filter(|share| share.quarter == 0).map(|share| share.year);
    years.filter_map(|year| Some((Shown::Productive(year), differing(Figure::Productive(year, 0))?)))
}

/// What a figure differs from: the gravest check of the figure itself, never one that it is only a part of.
fn differing(figure: Figure) -> Option<&'static Check> {
    concerns(figure).filter(|check| check.differs())
}

/// The name of a measure's table in the data package.
fn table_name(measure: Measure) -> &'static str {
    let path = measure.file().trim_start_matches("data/");
    path.strip_suffix(".csv").unwrap_or(path)
}

/// The name of a figure that a check may concern.
fn figure(measure: Measure, region: RegionIx, year: u16) -> Option<Figure> {
    match (measure, region) {
        (roles::PLAN, _) => Some(Figure::Plan(region, year)),
        (roles::UNEMPLOYMENT, COUNTRY) => Some(Figure::Rate(RATES, year, 0)),
        (roles::UNEMPLOYMENT, _) => Some(Figure::Outcome(measure, region, year)),
        _ => None,
    }
}
