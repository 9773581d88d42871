//! The whole figure as a picture that stands alone: finding, subtitle, drawing, legend, notes, source, licence, address.

use super::credit::{Credit, release};
use super::look;
use super::paper::{MARGIN, Paper};
use super::tags::{Piece, Tag};
use super::wide_table;
use crate::chart::metrics::{Sizes, Type};
use crate::chart::{self, Role, Scene, Style};
use crate::data::{self, RegionIx};
use crate::map::{self, Ask, Hot, legend};
use crate::model::Slice;
use crate::text::{Locale, msg};

/// Width of a drawing, CSS pixels: the width that the map's names are placed for.
const ROOM: u16 = 832;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// A map with its legend.
    Map(Slice, Vec<RegionIx>),
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
    let mut paper = Paper::new(i32::from(ROOM));
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
    let borders = matches!(figure.drawing, Drawing::Map(..));
    let borders = if borders { figure.locale.t(msg::FILE_BORDERS) } else { "" };
    let licence = [figure.credit.licence.as_str(), borders].join(" ");
    paper.paragraph(licence.trim_end(), sizes.micro(), Role::Ink3);
    let from =
        [figure.locale.t(msg::APP_NAME), " · ", &release(figure.locale), " · ", &figure.credit.address];
    paper.paragraph(&from.concat(), sizes.micro(), Role::Ink3);
    paper.finish(&figure.title, &figure.subtitle)
}

/// The drawing alone, for a picture of another shape: what it holds and its `viewBox`. A chart is laid out for `room`
/// CSS pixels; maps and tables have a width of their own.
pub fn drawing(figure: &Figure, room: i32) -> (String, String) {
    let own = matches!(figure.drawing, Drawing::Map(..));
    let mut paper = Paper::new(if own { i32::from(ROOM) } else { room });
    let top = paper.y;
    draw(&mut paper, figure);
    let numbers = [MARGIN, top, paper.room, paper.y - top].map(|n| n.to_string());
    (paper.inside(), numbers.join(" "))
}

fn draw(paper: &mut Paper, figure: &Figure) {
    match &figure.drawing {
        Drawing::Map(slice, pins) => map(paper, slice, pins, figure.locale),
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

fn map(paper: &mut Paper, slice: &Slice, pins: &[RegionIx], locale: Locale) {
    let ask = Ask::of(slice, locale, ROOM);
    let faces = map::faces(slice, locale, ROOM, pins);
    let mut writes = map::paint(&ask, &faces);
    writes.extend(map::mark(&ask, &faces, ROOM, Hot::Nothing, pins));
    let (width, height) = data::VIEW_BOX;
    let unit = i32::from(width) * 1000 / i32::from(ROOM);
    let inside = look::dressed(&map::painted(&ask, &writes), unit, ask.kind == map::Kind::Symbols);
    let tall = i32::from(height) * i32::from(ROOM) / i32::from(width.max(1));
    paper.drawing(&inside, &map::view_box(), (i32::from(ROOM), tall));
    paper.y += 12;
    let markup = legend::markup(slice, locale, None, pins, ROOM);
    if let Some((tag, inside)) = first_svg(&markup) {
        let view_box = tag.get("viewBox");
        let mut sizes = view_box.split(' ').skip(2).map(|n| super::tags::thousandth(n) / 1000);
        let size = (sizes.next().unwrap_or(0), sizes.next().unwrap_or(0));
        paper.drawing(&look::dressed(inside, 1000, false), view_box, size);
    }
    if ask.kind == map::Kind::Symbols {
        for words in [msg::LEGEND_AREA, msg::LEGEND_SCALE] {
            paper.paragraph(locale.t(words), Type::regular(13.0), Role::Ink3);
        }
    }
    for line in map::state_words(slice, locale) {
        paper.paragraph(&line, Type::regular(13.0), Role::Ink3);
    }
}

/// The first drawing of a markup: its start and what it holds.
fn first_svg(markup: &str) -> Option<(Tag<'_>, &str)> {
    let from = markup.find("<svg")?;
    let start = markup.get(from..)?;
    let (_, inside) = start.split_once('>')?;
    let (inside, _) = inside.split_once("</svg>")?;
    match Piece::of(start).into_iter().next() {
        Some(Piece::Open(tag)) => Some((tag, inside)),
        _ => None,
    }
}

fn without_title(inside: &str) -> String {
    inside.split_once("</title>").map_or(inside, |(_, rest)| rest).to_owned()
}

/// Width of every picture, CSS pixels.
pub const WIDTH: i32 = ROOM as i32 + 2 * MARGIN;
