//! The targets of the programme: what became of each, year by year, and how it is known.

mod cards;
mod coverage;
mod proof;
pub mod sign;
mod years;

use dataset::msg;
use dataset::{Measure, Series, Status};
use graphics::chart::Scene;
use graphics::chart::trend::{self, Break};
use maud::{Markup, html};
use model::route::Page;
use model::summary;
use model::target::{Assessment, trackers};
use text::Locale;

use crate::content::Content;
use crate::figure;
use crate::place::Place;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let official = trackers();
    let said = official.iter().filter(|of| matches!(of.rule.series, Series::Measure(_)));
    let said: Vec<String> = said.map(|of| summary::goal_sentence(of, locale)).collect();
    Content {
        title: summary::targets_finding(locale),
        description: said.join(" "),
        main: main(place, &official),
        drawing: official.first().and_then(|of| scene(of, locale)),
        subject: None,
    }
}

fn main(place: Place, official: &[Assessment]) -> Markup {
    let locale = place.locale();
    html! {
        header .page-head #targets .wrap { h1 { (summary::targets_finding(locale)) } }
        div .wrap #trackers {
            div .targets {
                @for of in official { (cards::card(place, of)) }
                (cards::coverage(place))
            }
            (sign::key(locale))
        }
        section .wrap {
            h2 { (summary::figure1_finding(locale)) }
            (figure::chart("figure1", &summary::figure1_sources(locale), &trend::figure1(locale), locale))
        }
        (years::section(place))
        (coverage::section(place))
        (origin(place))
    }
}

/// The line of a target, tinted where the target holds.
fn scene(of: &Assessment, locale: Locale) -> Option<Scene> {
    let goal = of.goal?;
    let mut scene = match of.rule.series {
        Series::Measure(measure) => trend::scene(measure, &[], locale, goal.year),
        Series::Productive => trend::productive(locale),
        Series::Unpublished => return None,
    };
    if let Scene::Trend(lines) = &mut scene {
        lines.tint(goal.relation);
        lines.breaks = new_method(of.rule.series, locale).into_iter().collect();
        if of.rule.series == Series::Productive {
            lines.notes = standings(locale);
        }
    }
    Some(scene)
}

/// Where the line of the country is cut. Borders of regions do not change its figures.
fn new_method(series: Series, locale: Locale) -> Option<Break> {
    let Series::Measure(measure) = series else {
        return None;
    };
    let words = vec![locale.t(msg::CHART_NEW_METHOD).to_owned()];
    Some(Break { year: measure.method_break()?, words })
}

/// What the points of the productive share mean that are not plain.
fn standings(locale: Locale) -> Vec<String> {
    let marks = [(Status::Preliminary, msg::CHART_NOTE_HOLLOW), (Status::Derived, msg::CHART_NOTE_SQUARE)];
    let occurs =
        |status| dataset::productive().iter().any(|share| share.quarter == 0 && share.status == status);
    let found = marks.into_iter().filter(|(status, _)| occurs(*status));
    let line = |(status, text)| Some(locale.fill(text, &[("reason", summary::status_note(status, locale)?)]));
    found.filter_map(line).collect()
}

/// The same for a page of a measure that has a target; without one the line alone.
pub fn measure_scene(measure: Measure, year: u16, locale: Locale) -> Scene {
    let mut scene = trend::scene(measure, &[], locale, year);
    if let (Scene::Trend(lines), Some(goal)) = (&mut scene, dataset::target(measure)) {
        lines.tint(goal.relation);
    }
    scene
}

/// In whose words the targets stand, and where.
fn origin(place: Place) -> Markup {
    let article = [&*place.to(Page::Article), "#article-programme"].concat();
    html! {
        section .wrap {
            h2 { (place.t(msg::TARGETS_ORIGIN_TITLE)) }
            p { (place.t(msg::TARGETS_ORIGIN_WORDS)) }
            ul .plain {
                li { a href=(article) { (place.t(msg::TARGETS_ORIGIN_ARTICLE)) } }
                li { a href=(place.to(Page::Plan)) { (place.t(msg::TARGETS_ORIGIN_PLAN)) } }
                li { a href=(place.to(Page::Regions)) { (place.t(msg::TARGETS_ORIGIN_MATRIX)) } }
            }
        }
    }
}
