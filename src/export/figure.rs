//! The whole figure as a picture that stands alone: finding, subtitle, drawing, legend, notes, source, licence, address.

use super::credit::{Credit, release};
use super::maps::{self, Pair};
use super::paper::{MARGIN, Paper};
use super::tags::first_svg;
use super::{tiles, wide_table};
use crate::chart::metrics::{Sizes, Type};
use crate::chart::{self, Role, Scene, Style};
use crate::data::RegionIx;
use crate::model::Slice;
use crate::text::{DOT, Locale, msg};

/// Width of a drawing, CSS pixels: the width that the map's names are placed for.
pub(super) const ROOM: u16 = 832;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// A map with its legend.
    Map(Slice, Vec<RegionIx>),
    /// The tile grid with its legend.
    Tiles(Slice, Vec<RegionIx>),
    /// Two years of a map, and the change.
    Two(Box<Pair>),
    /// A chart.
    Scene(Box<Scene>),
    /// Lines of a table: names to the left, figures to the right.
    Table(Vec<Vec<String>>),
}

/// A figure to take away.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The finding.
    pub title: String,
    /// Measure, unit, year, borders.
    pub subtitle: String,
    /// What is drawn.
    pub drawing: Drawing,
    /// Cautions.
    pub notes: Vec<String>,
    /// Where it comes from.
    pub credit: Credit,
    /// The language of it all.
    pub locale: Locale,
}

/// The picture and its size in CSS pixels.
pub fn svg(figure: &Figure) -> (String, (i32, i32)) {
    let sizes = Sizes { scale: 1.0 };
    let mut paper = Paper::new(room(&figure.drawing).unwrap_or(i32::from(ROOM)));
    paper.road();
    paper.paragraph(&figure.title, Type::regular(22.0).bold(), Role::Ink);
    paper.y += 2;
    paper.paragraph(&figure.subtitle, Type::regular(15.0), Role::Ink2);
    paper.y += 20;
    draw(&mut paper, figure);
    paper.y += 14;
    paper.rule(Role::Line);
    paper.y += 2;
    for note in &figure.notes {
        paper.paragraph(note, sizes.micro(), Role::Ink3);
    }
    paper.paragraph(&figure.credit.source, sizes.micro(), Role::Ink2);
    let licence = [figure.credit.licence.as_str(), borders(figure)].join(" ");
    paper.paragraph(licence.trim_end(), sizes.micro(), Role::Ink3);
    let from = [figure.locale.t(msg::APP_NAME), DOT, &release(figure.locale), DOT, &figure.credit.address];
    paper.paragraph(&from.concat(), sizes.micro(), Role::Ink3);
    paper.finish(&figure.title, &figure.subtitle)
}

/// Whose the boundaries are, where any are drawn.
pub fn borders(figure: &Figure) -> &'static str {
    match figure.drawing {
        Drawing::Map(..) | Drawing::Two(_) => figure.locale.t(msg::FILE_BORDERS),
        Drawing::Tiles(..) | Drawing::Scene(_) | Drawing::Table(_) => "",
    }
}

/// The drawing alone, for a picture of another shape: what it holds and its `viewBox`. A chart is laid out for `room`
/// CSS pixels; maps and tables have a width of their own.
pub fn drawing(figure: &Figure, room: i32) -> (String, String) {
    let mut paper = Paper::new(self::room(&figure.drawing).unwrap_or(room));
    let top = paper.y;
    draw(&mut paper, figure);
    let numbers = [MARGIN, top, paper.room, paper.y - top].map(|n| n.to_string());
    (paper.inside(), numbers.join(" "))
}

/// The width that a drawing has of its own, between the margins.
const fn room(drawing: &Drawing) -> Option<i32> {
    match drawing {
        Drawing::Map(..) | Drawing::Tiles(..) => Some(ROOM as i32),
        Drawing::Two(_) => Some(maps::BOTH),
        Drawing::Scene(_) | Drawing::Table(_) => None,
    }
}

fn draw(paper: &mut Paper, figure: &Figure) {
    match &figure.drawing {
        Drawing::Map(slice, pins) => maps::one(paper, slice, pins, figure.locale),
        Drawing::Tiles(slice, pins) => tiles::grid(paper, slice, pins, figure.locale),
        Drawing::Two(pair) => maps::two(paper, pair, figure.locale),
        Drawing::Scene(scene) => scene_on(paper, scene, &figure.title),
        Drawing::Table(lines) => wide_table::set(paper, lines),
    }
}

fn scene_on(paper: &mut Paper, scene: &Scene, title: &str) {
    let style = Style { theme: super::ink::THEME, ..Style::default() };
    let room = paper.room as f32;
    let Ok(picture) = chart::svg(scene, &style, room, title) else {
        return;
    };
    if let Some((tag, inside)) = first_svg(&picture) {
        let size = (paper.room, scene.height_px(room, &style) as i32);
        paper.drawing(&without_title(inside), tag.get("viewBox"), size);
    }
}

fn without_title(inside: &str) -> String {
    inside.split_once("</title>").map_or(inside, |(_, rest)| rest).to_owned()
}

/// Width of every picture, CSS pixels.
pub const WIDTH: i32 = ROOM as i32 + 2 * MARGIN;
