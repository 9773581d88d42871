//! The months that reports cover, on one axis of years. A length is time, never a number.

use dataset::Date;
use maud::{Markup, html};
use model::reports::Group;
use std::ops::RangeInclusive;

/// Sizes in units of the drawing, which are pixels at the ordinary text size: a month, a strip, the years under it.
const MONTH: u16 = 3;
const HEIGHT: u16 = 12;
const BELOW: u16 = 15;

/// The years from the first to the last that any report covers.
pub fn axis(groups: &[Group]) -> RangeInclusive<u16> {
    let first = groups.iter().map(|group| group.span.from.year).min().unwrap_or_default();
    let last = groups.iter().map(|group| group.span.to.year).max().unwrap_or_default();
    first..=last
}

/// The strip of one period; an outline where all its figures count more than the programme. The words beside it say
/// the same.
pub fn strip(group: &Group, axis: &RangeInclusive<u16>) -> Markup {
    let first = *axis.start();
    let year = 12 * MONTH;
    let width = axis.clone().map(|_| year).sum::<u16>();
    let (from, to) = (begin(group.span.from, first), end(group.span.to, first));
    let wider = group.reports.iter().all(|report| report.wider);
    let view = ["0 0 ", &width.to_string(), " ", &(HEIGHT + BELOW).to_string()].concat();
    html! {
        svg .period-strip viewBox=(view) aria-hidden="true" {
            @for (at, number) in (0_u16..).zip(axis.clone()) {
                rect .strip-year x=(at * year) y="0" width=(year) height=(HEIGHT) {}
                text x=(at * year + year / 2) y=(HEIGHT + BELOW - 3) { (number) }
            }
            rect .strip-covered.strip-wider[wider] x=(from) y="2" width=(to - from) height=(HEIGHT - 4) {}
        }
    }
}

/// Where a day begins.
fn begin(day: Date, first: u16) -> f32 {
    place(day, first, f32::from(day.day.saturating_sub(1)) / LONGEST)
}

/// Where a day ends; a month that is covered to its thirtieth day, or February to its last, is whole.
fn end(day: Date, first: u16) -> f32 {
    let whole = day.day >= 30 || (day.month == 2 && day.day >= 28);
    place(day, first, if whole { 1.0 } else { f32::from(day.day) / LONGEST })
}

/// Days of the longest month.
const LONGEST: f32 = 31.0;

fn place(day: Date, first: u16, part: f32) -> f32 {
    let months = 12 * day.year.saturating_sub(first) + u16::from(day.month.saturating_sub(1));
    let x = (f32::from(months) + part) * f32::from(MONTH);
    (x * 10.0).round() / 10.0
}
