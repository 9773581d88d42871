//! Charts as a reader sees them: nothing overlaps, nothing is cut, lengths are true, lines are not joined
//! where the figures must not be, keys reach everything.

mod bars;
mod columns;
mod dumbbell;
mod figure1;
mod files;
mod hits;
mod index_lines;
mod period_bars;
mod placement;
pub mod scenes;
mod slope;
mod small_multiples;
mod snapshots;
mod svg;
mod trend;

use dataset::{Measure, RegionIx};
use graphics::chart::bars::{self as ranking, BarsSpec};
use graphics::chart::draw_list::{DrawList, Point, Primitive, Rect};
use graphics::chart::{Role, Scene, Style, trend as lines};
use model::Slice;
use text::Locale;

fn id(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap_or_else(|| panic!("no region {id}"))
}

fn bars_of(measure: Measure, year: u16, locale: Locale, pins: &[RegionIx]) -> Scene {
    ranking::scene(&Slice::of(measure, year), &BarsSpec { locale, pins })
}

fn trend_of(measure: Measure, pins: &[RegionIx], locale: Locale) -> Scene {
    lines::scene(measure, pins, locale, 2016)
}

fn style(text_scale: f32) -> Style {
    Style { text_scale, ..Style::default() }
}

fn laid(scene: &Scene, width: f32) -> DrawList {
    scene.layout(width, &Style::default())
}

/// The lines drawn in a colour.
fn paths(picture: &DrawList, role: Role) -> Vec<&[Point]> {
    let of_role = |item| match item {
        &Primitive::Path(ref points, pen) if pen.role == role => Some(points.as_slice()),
        _ => None,
    };
    picture.items.iter().filter_map(of_role).collect()
}

fn says(picture: &DrawList, words: &str) -> bool {
    picture.labels().any(|l| l.text == words)
}

/// The rectangles filled with a colour.
fn fills(picture: &DrawList, role: Role) -> Vec<Rect> {
    let of_role = |item: &Primitive| match item {
        Primitive::Fill(rect, r) if *r == role => Some(*rect),
        _ => None,
    };
    picture.items.iter().filter_map(of_role).collect()
}
