//! Two regions exchanged: with the other's figure each goes on more smoothly from its other years, all changes together
//! become less than half, and that gains more than twice what other two regions would.

use super::series::{Cell, Series};
use super::{ADVICE, Reported, TIMES, id, usual};
use crate::facts::Facts;
use crate::problem::Problems;

/// Two regions and what exchanging them in a year would gain.
#[derive(Clone, Copy)]
struct Pair {
    gain: i32,
    regions: [usize; 2],
    year: u16,
    /// Both go on more smoothly, and all changes together become less than half.
    is_clear: bool,
}

/// Warns of such pairs, the clearest first; an exchange shows in the years beside it too and is told once.
pub fn check(facts: &Facts, series: &Series, reported: &mut Reported, problems: &mut Problems) {
    let mut pairs = gains(series, facts.regions.len());
    pairs.sort_by_key(|pair| std::cmp::Reverse((pair.gain, pair.year)));
    let floor = TIMES * series.floor();
    let mut found: Vec<Pair> = Vec::new();
    for pair in pairs.iter().filter(|pair| pair.is_clear && pair.gain > TIMES * floor) {
        let shares = |other: &Pair| other.regions.iter().any(|region| pair.regions.contains(region));
        let beside = |other: &Pair| shares(other) && other.year.abs_diff(pair.year) <= 1;
        let known = pair.regions.iter().any(|region| reported.has(series, *region, pair.year));
        if known || found.iter().any(beside) {
            continue;
        }
        let others = pairs.iter().filter(|other| !shares(other)).map(|other| other.gain).collect();
        if pair.gain > TIMES * usual(others, floor) {
            say(facts, series, pair, problems);
            pair.regions.iter().for_each(|region| reported.add(series, *region, pair.year));
            found.push(*pair);
        }
    }
}

fn gains(series: &Series, regions: usize) -> Vec<Pair> {
    let mut found = Vec::new();
    let mut years: Vec<u16> = series.cells.keys().map(|(_, year)| *year).collect();
    years.sort_unstable();
    years.dedup();
    for year in years {
        let present: Vec<(usize, Cell)> =
            (1..regions).filter_map(|region| Some((region, series.at(region, year)?))).collect();
        for (at, (a, own)) in present.iter().enumerate() {
            for (b, other) in present.iter().skip(at + 1) {
                found.extend(pair(series, year, (*a, own.value), (*b, other.value)));
            }
        }
    }
    found
}

/// By how much the changes to the years before and after would shrink, if they do.
fn pair(series: &Series, year: u16, (a, own): (usize, i32), (b, other): (usize, i32)) -> Option<Pair> {
    let near = [year.checked_sub(1), year.checked_add(1)].into_iter().flatten();
    let known: Vec<(i32, i32)> =
        near.filter_map(|year| Some((series.at(a, year)?.value, series.at(b, year)?.value))).collect();
    let first = |value: i32| known.iter().map(|(x, _)| (value - x).abs()).sum::<i32>();
    let second = |value: i32| known.iter().map(|(_, y)| (value - y).abs()).sum::<i32>();
    let (before, after) = (first(own) + second(other), first(other) + second(own));
    let is_clear = first(other) < first(own) && second(own) < second(other) && 2 * after < before;
    (after < before).then_some(Pair { gain: before - after, regions: [a, b], year, is_clear })
}

fn say(facts: &Facts, series: &Series, pair: &Pair, problems: &mut Problems) {
    let [a, b] = pair.regions;
    let (Some(own), Some(other)) = (series.at(a, pair.year), series.at(b, pair.year)) else {
        return;
    };
    let (first, second) = (id(facts, a), id(facts, b));
    let what = format!(
        "{}: {first} ({}) and {second} ({}) look exchanged in {}{}: with the other's figure each goes on from its \
         other years; {ADVICE}",
        series.column(),
        own.printed,
        other.printed,
        pair.year,
        series.said()
    );
    let place = series.place(&format!("{first} {second}"), pair.year);
    problems.warn((&series.file, own.line), "swap", place, what);
}
