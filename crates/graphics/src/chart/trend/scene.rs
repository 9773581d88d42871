//! From the series of the data to lines.

use super::{Break, Dot, Goal, Line, Panel, Shape, Trend};
use crate::chart::{Scene, figure, notes};
use dataset::msg;
use dataset::{COUNTRY, Measure, Observation, RegionIx, Status, roles};
use model::slice::datum;
use model::{Datum, Slice, Subject, series, summary};
use text::{DOT, Locale, sort_by, uncapitalised};

/// The country and the pinned `regions` (A to C) over all years of a measure; `year` is the chosen one.
pub fn scene(subject: impl Into<Subject>, regions: &[RegionIx], locale: Locale, year: u16) -> Scene {
    drawn(subject.into(), regions, locale, year)
}

fn drawn(subject: Subject, regions: &[RegionIx], locale: Locale, year: u16) -> Scene {
    let measure = subject.measure;
    let counts = measure.is_count();
    let span = dataset::years(measure);
    let country = line(subject, COUNTRY, None, locale);
    let pinned = (0u8..).zip(regions).map(|(pin, r)| line(subject, *r, Some(pin), locale));
    let (pinned, absent): (Vec<Line>, Vec<Line>) = pinned.partition(|l| !l.dots.is_empty());
    let mut trend = Trend {
        locale,
        first: *span.start(),
        last: *span.end(),
        counts,
        plan: measure.is_plan(),
        goal: goal(subject, locale),
        holds: Vec::new(),
        breaks: breaks(measure, locale),
        gaps: Vec::new(),
        chosen: Some(year).filter(|y| span.contains(y)),
        notes: Vec::new(),
        panels: panels(counts, country, pinned, locale),
    };
    trend.gaps = gaps(subject, &trend);
    trend.notes = written(subject, &trend, &absent);
    Scene::Trend(trend)
}

pub(super) fn line(subject: Subject, region: RegionIx, pin: Option<u8>, locale: Locale) -> Line {
    let measure = subject.measure;
    let mut dots: Vec<Dot> = Vec::new();
    for run in series::runs(measure, &series::of_region(subject, region)) {
        let mut joined = false;
        for (year, known) in run {
            if let Datum::Value(found) = known {
                dots.push(Dot {
                    year,
                    value: found.value,
                    label: summary::datum_number(known, locale),
                    shape: shape(measure, found),
                    joined,
                    backcast: found.status == Status::Backcast,
                    spoken: figure::spoken(locale, measure, (region, year), known, ""),
                });
                joined = true;
            }
        }
    }
    Line { region, name: dataset::short_name(region, locale).to_owned(), pin, context: false, dots }
}

pub(super) fn shape(measure: Measure, found: Observation) -> Shape {
    match (figure::is_flagged(measure, found), found.status) {
        (false, _) => Shape::Full,
        (true, Status::Derived) => Shape::Square,
        (true, _) => Shape::Hollow,
    }
}

/// Counts of regions are flattened by the country's, so they have an axis of their own.
fn panels(counts: bool, country: Line, mut pinned: Vec<Line>, locale: Locale) -> Vec<Panel> {
    if counts && !pinned.is_empty() {
        let heading = country.name.clone();
        let upper = Panel { heading, lines: vec![country] };
        let heading = locale.t(msg::PINS_LABEL).to_owned();
        return vec![upper, Panel { heading, lines: pinned }];
    }
    pinned.insert(0, country);
    vec![Panel { heading: String::new(), lines: pinned }]
}

pub(super) fn goal(subject: Subject, locale: Locale) -> Option<Goal> {
    let (value, words) = figure::target(subject, locale)?;
    let (from, year) = (*dataset::years(roles::PLAN).start(), subject.target()?.year);
    Some(Goal { value, from, year, words, zone: None })
}

/// Border changes and a new method; the words of one year are joined.
fn breaks(measure: Measure, locale: Locale) -> Vec<Break> {
    let method = measure.method_break();
    let new_method = locale.t(msg::CHART_NEW_METHOD);
    let mut found: Vec<Break> = Vec::new();
    for (year, vintage) in series::border_changes(measure) {
        let count = vintage.count().to_string();
        let borders = summary::vintage_short(vintage, locale);
        let short = locale.fill(msg::CHART_BORDERS_SHORT, &[("count", &count)]);
        let mut words = vec![borders.clone(), short];
        if method == Some(year) {
            words.insert(0, [&*borders, new_method].join(DOT));
        }
        found.push(Break { year, words });
    }
    if let Some(year) = method.filter(|y| !found.iter().any(|b| b.year == *y)) {
        let words = vec![new_method.to_owned(), year.to_string()];
        found.push(Break { year, words });
        sort_by(&mut found, |a, b| a.year.cmp(&b.year));
    }
    found
}

/// Years that a shown region should have and none has.
fn gaps(subject: Subject, trend: &Trend) -> Vec<u16> {
    let known = |year: u16| trend.lines().any(|l| l.dots.iter().any(|d| d.year == year));
    let missing = |year: u16| trend.lines().any(|l| datum(subject, l.region, year) == Datum::NotPublished);
    (trend.first..=trend.last).filter(|y| !known(*y) && missing(*y)).collect()
}

fn written(subject: Subject, trend: &Trend, absent: &[Line]) -> Vec<String> {
    let measure = subject.measure;
    let locale = trend.locale;
    let mut written = Vec::new();
    if let Some(year) = measure.method_break() {
        let year = year.to_string();
        notes::add(&mut written, locale.fill(msg::TREND_BREAK, &[("year", &year)]));
    }
    for line in trend.lines() {
        for (_, datum) in series::of_region(subject, line.region) {
            if let Datum::Value(found) = datum
                && figure::is_flagged(measure, found)
            {
                notes::add(&mut written, figure::caution(found, locale));
            }
        }
    }
    let latest = Slice::of(subject, trend.last);
    for line in absent {
        let known = latest.known(line.region);
        let why = summary::absence(&latest, line.region, known, locale);
        notes::add(&mut written, format!("{}: {}", line.name, uncapitalised(why)));
    }
    written
}
