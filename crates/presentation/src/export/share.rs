//! Pictures for links that are shared: 1200 × 630 pixels, words to the left, the drawing to the right; a map stands under
//! its headline.

use super::figure::{self, Drawing, Drawn, Figure};
use super::palette::{hex, land, stroke};
use super::paper::{self, MARGIN};
use super::sparkline_drawing::drawn;
use super::{Credit, view};
use crate::embed::Shared;
use dataset::msg;
use graphics::chart::metrics::Type;
use graphics::chart::surface::FONT;
use graphics::chart::{Role, slope};
use graphics::map::sparkline;
use graphics::map::xml::{attr, translate};
use model::state::{Part, ViewState};
use model::target::{Assessment, Status, trackers};
use model::{matrix, summary};
use text::{Locale, percent};

/// Width and height of every picture.
pub const SIZE: (i32, i32) = (1200, 630);
/// The left edge of the words.
const LEFT: i32 = MARGIN + 24;
/// Width of the words.
const WORDS: i32 = 400;
/// From where to where the credit stands, under words and drawing.
const CREDIT: (i32, i32) = (584, 1104);
/// The place of the drawing: left, top, width, height.
const FRAME: [i32; 4] = [500, 48, 652, 534];
/// Font sizes of the title, the largest that fits into the lines is taken.
const TITLE_SIZES: [u8; 4] = [38, 34, 30, 26];
/// Where words are beside the drawing: from which height on, how wide, in how many lines the title.
const BESIDE: Place = Place { top: 72, width: WORDS, lines: 6 };
/// The same over a map.
const OVER: Place = Place { top: 34, width: 1088, lines: 2 };
/// The same where nothing is drawn.
const ALONE: Place = Place { top: 96, width: 1088, lines: 5 };
/// The place of a map: right edge, top, height.
const MAP: (i32, i32, i32) = (1152, 188, 396);
/// The lower edge of a legend beside a map.
const KEY_BOTTOM: i32 = 536;

/// Where title and subtitle stand.
struct Place {
    top: i32,
    width: i32,
    lines: usize,
}

/// A view's picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub view: Shared,
    /// What the picture shows.
    pub figure: Figure,
    /// The width that its chart is laid out for, CSS pixels; a smaller one has larger letters.
    room: i32,
}

/// The picture of a view.
pub fn preview(view: Shared) -> Preview {
    let (mut figure, room) = match view.part {
        Part::Tracker => (trackers_of(view.state.locale), 0),
        Part::Matrix => (matrix_of(&view.state), 520),
        Part::Trend | Part::Profile => (self::view(&view.state, "").figure, 470),
        _ => (self::view(&view.state, "").figure, 540),
    };
    figure.title = view.title();
    if let Drawing::Table(lines) = &mut figure.drawing {
        // Names and figures: what can be read at the size of a preview.
        lines.iter_mut().for_each(|line| line.truncate(2));
    }
    Preview { view, figure, room }
}

fn trackers_of(locale: Locale) -> Figure {
    Figure {
        title: String::new(),
        subtitle: locale.t(msg::TRACKERS_LABEL).to_owned(),
        drawing: Drawing::Table(Vec::new()),
        notes: Vec::new(),
        credit: Credit::of_all(locale, ""),
        locale,
    }
}

/// The three targets, one under the other: name, figure, target, status in words.
fn targets(out: &mut String, locale: Locale) {
    for (at, of) in trackers().iter().enumerate() {
        let y = 78 + at as i32 * 172;
        let (left, right) = (540, 770);
        lines(out, summary::goal_name(of.rule, locale), Type::regular(25.0).bold(), (left, y), Role::Ink);
        let value = of.actual.map_or_else(String::new, |actual| percent(locale, actual.value));
        lines(out, &value, Type::regular(66.0).bold(), (left, y + 44), Role::Ink);
        let goal = of.goal.map_or_else(String::new, |goal| summary::target_mark(goal, locale));
        lines(out, &goal, Type::regular(25.0), (right, y + 42), Role::TargetInk);
        let word = summary::goal_verdict(of, locale);
        let met = of.status == Status::Met;
        let color = if met { land("--st-met").to_owned() } else { hex(Role::Ink) };
        if met {
            out.push_str("<path fill=\"none\"");
            out.push_str(&stroke(&color, "4"));
            attr(out, "d", TICK);
            attr(out, "transform", &translate((right, y + 86)));
            out.push_str("/>");
        }
        let set = Type::regular(25.0).bold();
        wrapped(out, &word, set, (right + if met { 32 } else { 0 }, y + 76), (&color, WORDS));
        path(out, of, y + 22);
    }
}

/// A tick, 24 pixels high.
const TICK: &str = "m3 12 6 6 11-13";

/// The country's figures behind a target, with its line.
fn path(out: &mut String, of: &Assessment, y: i32) {
    let Some(goal) = of.goal else {
        return;
    };
    out.push_str("<svg overflow=\"visible\"");
    for (name, value) in [("x", 976), ("y", y), ("width", 176), ("height", 84)] {
        attr(out, name, &value.to_string());
    }
    out.push_str(" viewBox=\"0 0 84 40\">");
    out.push_str(&drawn(&sparkline::target_marks(of.rule.series, goal, (84, 40)), &hex(Role::Actual)));
    out.push_str("</svg>");
}

fn matrix_of(state: &ViewState) -> Figure {
    let (from, to) = crate::matrix::span();
    let scene = slope::scene(matrix::MEASURE, from, to, &[], state.locale);
    let words = [String::new(), summary::measure_with_unit(matrix::MEASURE, state.locale)];
    super::chart("slope", scene, words, state, "").figure
}

/// The picture as SVG.
pub fn svg(of: &Preview) -> String {
    let figure = &of.figure;
    if of.view.part == Part::Tracker {
        let mut out = ground(figure, &BESIDE);
        targets(&mut out, figure.locale);
        return [&out, "</svg>"].concat();
    }
    picture(figure, of.room)
}

/// The picture of a figure: its words, and its map, chart or table; words alone where there is no line of a table. A chart is
/// laid out for `room` CSS pixels.
pub fn picture(figure: &Figure, room: i32) -> String {
    if figure.drawing == Drawing::Table(Vec::new()) {
        return [&ground(figure, &ALONE), "</svg>"].concat();
    }
    if let Some(pieces) = figure::map_and_key(figure) {
        let mut out = ground(figure, &OVER);
        map(&mut out, &pieces);
        return [&out, "</svg>"].concat();
    }
    let mut out = ground(figure, &BESIDE);
    let (inside, view_box) = figure::drawing(figure, room);
    out.push_str("<svg overflow=\"visible\"");
    for (name, value) in ["x", "y", "width", "height"].into_iter().zip(FRAME) {
        attr(&mut out, name, &value.to_string());
    }
    attr(&mut out, "viewBox", &view_box);
    out.push('>');
    out.push_str(&inside);
    out.push_str("</svg></svg>");
    out
}

/// The open picture with its words.
fn ground(figure: &Figure, place: &Place) -> String {
    let mut out = String::with_capacity(65_536);
    out.push_str(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\"",
    );
    attr(&mut out, "font-family", FONT);
    out.push_str(" stroke-linejoin=\"round\"><rect width=\"1200\" height=\"630\" fill=\"#FFFFFF\"/>");
    out.push_str("<rect width=\"1200\" height=\"10\" fill=\"#00AFCA\"/><rect x=\"1040\" width=\"160\" height=\"10\" fill=\"#E0A100\"/>");
    words(&mut out, figure, place);
    credit(&mut out, figure);
    out
}

/// The map at the right edge, as high as there is room, its legend at the same scale to the left.
fn map(out: &mut String, [map, key]: &[Drawn; 2]) {
    let (right, top, high) = MAP;
    let scale = high * 1000 / map.size.1.max(1);
    map.place(out, (right - map.size.0 * scale / 1000, top), scale);
    key.place(out, (LEFT, KEY_BOTTOM - key.size.1 * scale / 1000), scale);
}

fn words(out: &mut String, figure: &Figure, place: &Place) {
    let locale = figure.locale;
    let sizes = TITLE_SIZES.map(|size| Type::regular(f32::from(size)).bold());
    // No line begins with a dash.
    let title = figure.title.replace(" – ", "\u{a0}– ");
    let fits = |set: &&Type| set.wrap(&title, place.width as f32).len() <= place.lines;
    let set = sizes.iter().find(fits).copied().unwrap_or(Type::regular(22.0).bold());
    let y = wrapped(out, &title, set, (LEFT, place.top), (&hex(Role::Ink), place.width));
    let small = Type::regular(19.0);
    wrapped(out, &figure.subtitle, small, (LEFT, y + 10), (&hex(Role::Ink2), place.width));
    let name = Type::regular(26.0).bold();
    lines(out, locale.t(msg::APP_NAME), name, (LEFT, 545), Role::Ink);
}

/// Where the figures and the boundaries come from: a picture is passed on without its page.
fn credit(out: &mut String, figure: &Figure) {
    let borders = figure::borders(figure);
    let words = [figure.credit.source.trim_end_matches('.'), borders].join(". ");
    wrapped(out, words.trim_end(), Type::regular(13.0), (LEFT, CREDIT.0), (&hex(Role::Ink2), CREDIT.1));
}

/// Lines of a text from a height on; the height after them.
fn lines(out: &mut String, words: &str, set: Type, place: (i32, i32), role: Role) -> i32 {
    wrapped(out, words, set, place, (&hex(role), WORDS))
}

fn wrapped(
    out: &mut String,
    words: &str,
    set: Type,
    (x, mut y): (i32, i32),
    (color, width): (&str, i32),
) -> i32 {
    for line in set.wrap(words, width as f32) {
        y += set.leading().round() as i32;
        out.push_str("<text");
        for (name, value) in [("x", x), ("y", y), ("font-size", set.size_px.round() as i32)] {
            attr(out, name, &value.to_string());
        }
        attr(out, "fill", color);
        if set.bold {
            attr(out, "font-weight", "700");
        }
        out.push('>');
        paper::words(out, &line);
        out.push_str("</text>");
    }
    y
}
