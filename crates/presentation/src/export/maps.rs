//! Maps in a picture: one year, or two years with the change between them.

use super::figure::ROOM;
use super::palette::{filled, land, stroke, tint};
use super::paper::{MARGIN, Paper};
use super::{legend_drawing, map_drawing};
use crate::compare;
use dataset::RegionIx;
use dataset::msg;
use graphics::chart::Role;
use graphics::chart::metrics::Type;
use graphics::map::legend::{self, Legend};
use graphics::map::{self, Hovered, MapScene};
use model::change::Change;
use model::{Slice, classes, summary};
use text::Locale;

/// Between two maps.
const GAP: i32 = 24;
/// Width of each of two maps: room for values, and for names beside circles.
const HALF: i32 = 600;
/// Width of a legend that stands apart: the widest there is.
pub const KEY: i32 = 460;
/// Width of a sheet of two maps.
pub const BOTH: i32 = 2 * HALF + GAP;

/// Two years of a measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The year of the address.
    pub own: Slice,
    /// The year that it is compared with.
    pub other: Slice,
    /// The change between them, where it can be said.
    pub change: Option<Change>,
    /// Why it cannot be said.
    pub why: String,
    /// The pinned regions.
    pub pins: Vec<RegionIx>,
}

/// One map with its legend.
pub fn one(paper: &mut Paper, slice: &Slice, pins: &[RegionIx], locale: Locale) {
    alone(paper, slice, pins, locale);
    paper.y += 12;
    key(paper, slice, pins, locale);
}

/// One map without its legend.
pub fn alone(paper: &mut Paper, slice: &Slice, pins: &[RegionIx], locale: Locale) {
    let inside = drawn(&MapScene::of(slice, locale, ROOM, pins), pins, "");
    paper.drawing(&inside, &map::view_box(), (i32::from(ROOM), tall(i32::from(ROOM))));
}

/// Two maps side by side, the earlier year to the left, each with its legend; then the map of the change with its key.
pub fn two(paper: &mut Paper, pair: &Pair, locale: Locale) {
    let mut slices = [&pair.own, &pair.other];
    slices.sort_by_key(|slice| slice.year);
    paper.y += 14;
    let (top, mut end) = (paper.y, paper.y);
    let width = u16::try_from(HALF).unwrap_or(ROOM);
    for (slice, (x, prefix)) in slices.into_iter().zip([(0, "l-"), (HALF + GAP, "r-")]) {
        paper.y = top;
        let words = compare::heading(slice, locale);
        paper.words(&words, (MARGIN + x, top), "start", Type::regular(16.0).bold(), Role::Ink);
        let inside = drawn(&MapScene::of(slice, locale, width, &pair.pins), &pair.pins, prefix);
        paper.y += 12;
        paper.beside(&inside, &map::view_box(), (x, HALF, tall(HALF)));
        paper.y += tall(HALF) + 12;
        legend_at(paper, slice, &pair.pins, locale, x);
        end = end.max(paper.y);
    }
    paper.y = end;
    notes(paper, &[&pair.own, &pair.other], locale);
    paper.y += 16;
    match &pair.change {
        Some(change) => difference(paper, change, &pair.pins, locale),
        None => paper.paragraph(&pair.why, Type::regular(15.0), Role::Ink),
    }
}

fn difference(paper: &mut Paper, change: &Change, pins: &[RegionIx], locale: Locale) {
    paper.rule(Role::Ink);
    let head = summary::change_heading(change.measure, [change.from, change.to], locale);
    paper.y += 4;
    paper.paragraph(&head, Type::regular(16.0).bold(), Role::Ink);
    let country = summary::two_years_spoken(change, &change.national, locale);
    paper.paragraph(&country, Type::regular(13.0), Role::Ink2);
    paper.y += 10;
    let scene = MapScene::of_change(change, locale, ROOM, pins);
    let inside = drawn(&scene, pins, "d-");
    let (width, height) = (i32::from(ROOM), tall(i32::from(ROOM)));
    paper.beside(&inside, &map::view_box(), (0, width, height));
    let top = paper.y;
    key_of_change(paper, change, &scene, width + GAP, locale);
    paper.y = top + height;
}

/// What tints or circles of a change mean, to the right of its map.
fn key_of_change(paper: &mut Paper, change: &Change, scene: &MapScene, x: i32, locale: Locale) {
    let set = Type::regular(13.0);
    if scene.has_circles() {
        for line in set.wrap(locale.t(msg::TWO_CIRCLES), (paper.room - x) as f32) {
            paper.y += 18;
            paper.words(&line, (MARGIN + x, paper.y), "start", set, Role::Ink2);
        }
        return;
    }
    for (class, word, range) in map::change_classes(change, locale) {
        paper.y += 13;
        let edge = stroke(land("--map-line"), "1");
        let swatch = ["<rect width=\"22\" height=\"13\"", &filled(&tint(class)), &edge, "/>"].concat();
        paper.beside(&swatch, "0 0 22 13", (x, 22, 13));
        paper.y += 11;
        paper.words(word, (MARGIN + x + 32, paper.y), "start", set.bold(), Role::Ink);
        paper.y += 17;
        paper.words(&range, (MARGIN + x + 32, paper.y), "start", set, Role::Ink2);
    }
}

fn drawn(scene: &MapScene, pins: &[RegionIx], prefix: &str) -> String {
    map_drawing::drawn(scene, &scene.highlight(Hovered::Nothing, pins), prefix)
}

fn tall(width: i32) -> i32 {
    let (wide, high) = dataset::VIEW_BOX;
    i32::from(high) * width / i32::from(wide.max(1))
}

/// The legend of a year, and what the signs of gaps mean.
pub fn key(paper: &mut Paper, slice: &Slice, pins: &[RegionIx], locale: Locale) {
    legend_at(paper, slice, pins, locale, 0);
    notes(paper, &[slice], locale);
}

fn legend_at(paper: &mut Paper, slice: &Slice, pins: &[RegionIx], locale: Locale, x: i32) {
    let (inside, size) = legend_drawing::drawn(&Legend::of(slice, locale, pins, ROOM));
    paper.beside(&inside, &legend::view_box(size), (x, size.0 / 10, size.1 / 10));
    paper.y += size.1 / 10;
}

fn notes(paper: &mut Paper, slices: &[&Slice], locale: Locale) {
    if slices.iter().any(|slice| classes::edges(slice.measure).is_none()) {
        for words in [msg::LEGEND_AREA, msg::LEGEND_SCALE] {
            paper.paragraph(locale.t(words), Type::regular(13.0), Role::Ink3);
        }
    }
    states(paper, slices, locale);
}

/// What the signs of gaps mean, each said once.
pub fn states(paper: &mut Paper, slices: &[&Slice], locale: Locale) {
    let mut said: Vec<String> = Vec::new();
    for line in slices.iter().flat_map(|slice| map::state_words(slice, locale)) {
        if !said.contains(&line) {
            paper.paragraph(&line, Type::regular(13.0), Role::Ink3);
            said.push(line);
        }
    }
}
