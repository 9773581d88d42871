//! The whole figure as a picture that stands alone: finding, subtitle, drawing, legend, notes, source, licence, address.

use super::credit::{Credit, release};
use super::maps::{self, Pair};
use super::paper::{MARGIN, Paper};
use super::{tiles, wide_table};
use dataset::RegionIx;
use dataset::msg;
use graphics::chart::metrics::{Sizes, Type};
use graphics::chart::{self, Role, Scene, Style};
use graphics::map::xml::attr;
use model::Slice;
use text::{DOT, Locale};

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
    let piece = Drawn::of(self::room(&figure.drawing).unwrap_or(room), |paper| draw(paper, figure));
    let numbers = [MARGIN, MARGIN, piece.size.0, piece.size.1].map(|n| n.to_string());
    (piece.inside, numbers.join(" "))
}

/// A map and its legend, to be placed apart; nothing for other drawings.
pub fn map_and_key(figure: &Figure) -> Option<[Drawn; 2]> {
    let Drawing::Map(slice, pins) = &figure.drawing else {
        return None;
    };
    let map = Drawn::of(i32::from(ROOM), |paper| maps::alone(paper, slice, pins, figure.locale));
    let key = Drawn::of(maps::KEY, |paper| maps::key(paper, slice, pins, figure.locale));
    Some([map, key])
}

/// A part of a picture and its size in CSS pixels.
pub struct Drawn {
    inside: String,
    /// Width and height.
    pub size: (i32, i32),
}

impl Drawn {
    fn of(room: i32, draw: impl FnOnce(&mut Paper)) -> Drawn {
        let mut paper = Paper::new(room);
        draw(&mut paper);
        let size = (room, paper.y - MARGIN);
        Drawn { inside: paper.inside(), size }
    }

    /// The part at a place, this many thousandths of its size.
    pub fn place(&self, out: &mut String, (x, y): (i32, i32), thousandths: i32) {
        let (width, height) = self.size;
        out.push_str("<svg overflow=\"visible\"");
        let [wide, high] = [width, height].map(|side| side * thousandths / 1000);
        for (name, value) in [("x", x), ("y", y), ("width", wide), ("height", high)] {
            attr(out, name, &value.to_string());
        }
        let numbers = [MARGIN, MARGIN, width, height].map(|n| n.to_string());
        attr(out, "viewBox", &numbers.join(" "));
        out.push('>');
        out.push_str(&self.inside);
        out.push_str("</svg>");
    }
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
        Drawing::Scene(scene) => scene_on(paper, scene),
        Drawing::Table(lines) => wide_table::set(paper, lines),
    }
}

fn scene_on(paper: &mut Paper, scene: &Scene) {
    let style = Style { theme: super::palette::THEME, ..Style::default() };
    let room = paper.room as f32;
    if let Ok(drawing) = chart::elements(scene, &style, room) {
        paper.drawing(&drawing.elements, &drawing.view_box(), (paper.room, drawing.size.1 as i32));
    }
}

/// Width of every picture, CSS pixels.
pub const WIDTH: i32 = ROOM as i32 + 2 * MARGIN;
