//! A measure: what it is, its latest year on the map and in order, its trend, its files.

mod files;
mod map;
mod notes;
mod ranking;
mod structured_data;
mod years;

pub use map::key;
pub use notes::updated;

use dataset::Measure;
use dataset::MeasureKind;
use dataset::msg;
use dataset::roles;
use graphics::chart::{Scene, dumbbell};
use maud::{Markup, html};
use model::plan::inhabitants;
use model::{Slice, summary};
use text::{Locale, integer, number};

use super::plan::folded;
use super::targets::measure_scene;
use crate::content::Content;
use crate::figure;
use crate::place::Place;
use crate::shell;

pub fn content(place: Place, measure: Measure) -> Content {
    let locale = place.locale();
    let slice = Slice::of(measure, *dataset::years(measure).end());
    let scene = scene(measure, slice.year, locale);
    Content {
        title: summary::finding(&slice, locale),
        description: summary::measure_about(measure, locale).to_owned(),
        main: main(place, &slice, &scene),
        drawing: Some(scene),
        subject: Some(structured_data::of(place, measure)),
    }
}

/// The country over the years; of the ratio, which is 1 for the country, the regions in the first year and in the last.
fn scene(measure: Measure, year: u16, locale: Locale) -> Scene {
    match measure.kind() {
        MeasureKind::Ratio => dumbbell::plan_ratio(locale),
        _ => measure_scene(measure, year, locale),
    }
}

fn main(place: Place, slice: &Slice, scene: &Scene) -> Markup {
    let (locale, measure) = (place.locale(), slice.measure);
    html! {
        header .page-head .wrap {
            (shell::path(place))
            // No line begins with a dash.
            h1 { (summary::finding(slice, locale).replace(" – ", "\u{a0}– ")) }
            p .lede { (summary::measure_about(measure, locale)) }
            (files::actions(place, slice))
        }
        section .wrap .measure-first {
            h2 { (summary::ranking_title(slice, locale)) }
            p .note { (summary::subtitle(slice, locale)) }
            div .map-and-ranking {
                (map::figure(place, slice))
                (ranking::table(place, slice))
            }
        }
        section .wrap {
            h2 { (place.t(msg::TABLE_TREND)) }
            (figure::chart("trend", &summary::finding_trend(measure, &[], locale), scene, locale))
        }
        section .wrap {
            h2 { (place.t(msg::MEASURES_READING)) }
            (notes::all(place, slice))
        }
        section .wrap #files {
            h2 { (place.t(msg::MEASURES_FILES)) }
            (files::list(place, slice))
            (years::table(place, measure))
            @if measure.is_derived() { (inputs(place)) }
        }
    }
}

/// The plan and the population that a computed figure comes from, in every year.
fn inputs(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        (folded(place.t(msg::PLAN_PAGE_COLUMN_PLAN), place, |region, year| {
            dataset::observation(roles::PLAN, region, year).map(|found| number(locale, found.value))
        }))
        (folded(place.t(msg::PLAN_PAGE_POPULATION), place, |region, year| {
            inhabitants(region, year).map(|people| integer(locale, people))
        }))
    }
}
