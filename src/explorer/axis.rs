//! The axis of the years: a column for each figure of the country, changes of borders, and the year of the target.

use leptos::prelude::*;

use super::Store;
use super::kit::{Text, text};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{COUNTRY, Vintage};
use graphics::map::xml::tenths;
use model::{Datum, Subject, series, slice, summary};
use presentation::scale::pc;
use text::{Locale, number};

/// Y of the baseline and height of the tallest column, tenths of a CSS pixel.
const BASE: i32 = 655;
const TALL: f64 = 360.0;

/// The axis of a measure; the chosen year only moves classes.
pub fn axis(store: Store, subject: Subject) -> ErasedView {
    let points = series::of_region(subject, COUNTRY);
    let figures = points.iter().filter_map(|(_, datum)| datum.value()).map(|value| value.to_f64());
    let top = figures.reduce(f64::max).unwrap_or(1.0).max(f64::MIN_POSITIVE);
    let step = 100.0 / points.len().max(1) as f64;
    let scale = Scale { first: *dataset::years(subject.measure).start(), step, top };
    let plan = subject.measure.is_plan();
    let columns: Vec<ErasedView> =
        points.into_iter().map(|(year, datum)| column(store, scale, (year, datum), plan)).collect();
    let changes: Vec<ErasedView> = series::border_changes(subject.measure)
        .into_iter()
        .map(|(year, vintage)| border(scale.left(year), vintage, store.locale))
        .collect();
    view! {
        {columns}
        <line class="axis-line" x1="0" x2="100%" y1="65.5" y2="65.5"/>
        {changes}
        {goal(subject, scale, store.locale)}
    }
    .into_erased()
}

/// Where years stand, percent of the width, and how tall figures are.
#[derive(Clone, Copy)]
struct Scale {
    first: u16,
    step: f64,
    top: f64,
}

impl Scale {
    /// The left edge of a year.
    fn left(self, year: u16) -> f64 {
        f64::from(year.saturating_sub(self.first)) * self.step
    }

    fn middle(self, year: u16) -> f64 {
        self.left(year) + self.step / 2.0
    }

    /// Height of a figure's column, tenths of a CSS pixel; what has none is as tall as the tallest.
    fn height(self, datum: Datum) -> i32 {
        datum.value().map_or(TALL, |value| (value.to_f64() / self.top * TALL).max(0.0)).round() as i32
    }
}

fn column(store: Store, scale: Scale, (year, datum): (u16, Datum), plan: bool) -> ErasedView {
    let chosen = move || store.slice.with(|slice| slice.year);
    let class = move |class: &'static str| -> Text {
        text(move || [class, if chosen() == year { " on" } else { "" }].concat())
    };
    let height = scale.height(datum);
    let (x, top) = (pc(scale.middle(year)), BASE - height);
    let figure = datum.value().map_or("–".to_owned(), |value| number(store.locale, value));
    view! {
        <rect class=class(if plan { "column plan" } else { "column" }) x=pc(scale.middle(year) - scale.step * 0.36)
            width=pc(scale.step * 0.72) y=tenths(top) height=tenths(height)/>
        <text class=class("column-value") x=x.clone() y=tenths(top - 50)>{figure}</text>
        <text class=text(move || year_class(year, chosen())) x=x y="93">{year.to_string()}</text>
    }
    .into_erased()
}

/// Years that stand close are shown by turns, and those beside the chosen one, which is bold, give way to it.
fn year_class(year: u16, chosen: u16) -> String {
    let turn = match year % 4 {
        0 => "",
        2 => " half",
        _ => " alt",
    };
    let near = match year.abs_diff(chosen) {
        0 => " on",
        1 => " near",
        2 => " next",
        _ => "",
    };
    ["y", turn, near].concat()
}

/// A change of borders. Towards the end of the axis the words are before their line, for want of room after it; where
/// there is no room for words, they say: from here on so many regions.
fn border(left: f64, vintage: Vintage, locale: Locale) -> ErasedView {
    let x = pc(left);
    let (class, aside) = if left > 80.0 { ("edge end", -0.8) } else { ("edge", 0.8) };
    let brief = [&vintage.count().to_string(), "\u{a0}▸"].concat();
    view! {
        <line class="vintage-line" x1=x.clone() x2=x y1="2" y2="75"/>
        <text class=class x=pc(left + aside) y="11">{summary::vintage_short(vintage, locale)}</text>
        <text class="edge brief" x=pc(left + 0.8) y="11">{brief}</text>
    }
    .into_erased()
}

/// The year of the target: over the bar and its figure, for below it would lie under the thumb.
fn goal(subject: Subject, scale: Scale, locale: Locale) -> ErasedView {
    let Some(target) = subject.target() else {
        return ().into_erased();
    };
    let y = BASE - scale.height(slice::datum(subject.measure, COUNTRY, target.year)) - 150;
    view! {
        <svg x=pc(scale.middle(target.year)) y=tenths(y - 85)>
            <path class="diamond" d="M-21-5l5 5-5 5-5-5z"/>
            <text class="edge goal" x="-13" y="4.5">{locale.t(msg::SLIDER_TARGET)}</text>
        </svg>
    }
    .into_erased()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_beside_the_chosen_one_give_way_to_it() {
        let classes = [2014, 2015, 2016, 2017, 2019].map(|year| year_class(year, 2016));
        assert_eq!(classes, ["y half next", "y alt near", "y on", "y alt near", "y alt"]);
    }
}
