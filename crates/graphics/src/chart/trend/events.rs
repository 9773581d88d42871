//! The dates of the programme beside the series they explain: the national unemployment rate, with a numbered vertical
//! before the first year that a date can have changed.

use super::{Break, scene};
use crate::chart::Scene;
use dataset::{roles, years};
use model::timeline;
use text::Locale;

/// The national rate with the numbers of the dates.
pub fn events(locale: Locale) -> Scene {
    let mut scene = scene::scene(roles::UNEMPLOYMENT, &[], locale, 0);
    if let Scene::Trend(trend) = &mut scene {
        let span = years(roles::UNEMPLOYMENT);
        let marks = timeline::marks().into_iter().filter(|(year, _)| span.contains(year));
        trend.breaks = marks.map(|(year, words)| Break { year, words: vec![words] }).collect();
    }
    scene
}
