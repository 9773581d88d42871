//! From a laid-out picture to a surface: every item becomes a plotters element.

use super::draw_list::{Align, DrawList, Label, Pen, Point, Primitive, Rect};
use super::surface::{Surface, SurfaceError, units};
use super::theme::Role;
use super::{Style, dash};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, ShapeStyle, TextStyle};

/// Distance between the hatch lines of a gap, and their width.
const HATCH: (f32, f32) = (7.0, 1.25);

type Painted = Result<(), DrawingAreaErrorKind<SurfaceError>>;

/// A surface being painted in a style.
struct Painter<'a> {
    area: DrawingArea<Surface<'a>, Shift>,
    style: Style,
}

/// Paints a picture, on paper if the style asks for ground.
///
/// # Errors
/// When the surface refuses, which a canvas does after losing its context.
#[inline(never)] // Once for canvas and SVG: it is large.
pub fn paint(surface: Surface, picture: &DrawList, style: &Style) -> Result<(), SurfaceError> {
    let painter = Painter { area: surface.into_drawing_area(), style: *style };
    let ground = Rect::new(0.0, 0.0, picture.width, picture.height);
    let paper = style.ground.then(|| painter.fill(&ground, Role::Paper));
    let drawn =
        paper.into_iter().chain(picture.items.iter().map(|item| painter.item(item))).collect::<Painted>();
    drawn.and_then(|()| painter.area.present()).map_err(|_| SurfaceError)
}

impl Painter<'_> {
    fn item(&self, item: &Primitive) -> Painted {
        match item {
            Primitive::Path(points, pen) => self.path(points, *pen),
            Primitive::Fill(rect, role) => self.fill(rect, *role),
            Primitive::Shape(corners, role, pen) => self.shape(corners, *role, *pen),
            Primitive::Disc(at, radius, role, pen) => self.disc(*at, *radius, *role, *pen),
            Primitive::Hatch(rect) => self.hatch(rect),
            Primitive::Text(label) => self.text(label),
        }
    }

    fn path(&self, points: &[Point], pen: Pen) -> Painted {
        let Some(pattern) = pen.dash else {
            return self.stroke(points, pen);
        };
        let mut dashes = dash::split(points, pattern).into_iter();
        dashes.try_for_each(|dash| self.stroke(&dash, pen))
    }

    fn stroke(&self, points: &[Point], pen: Pen) -> Painted {
        self.area.draw(&PathElement::new(all_units(points), self.pen(pen)))
    }

    fn fill(&self, rect: &Rect, role: Role) -> Painted {
        let corners = [at((rect.left, rect.top)), at((rect.right, rect.bottom))];
        self.area.draw(&Rectangle::new(corners, self.filled(role)))
    }

    fn shape(&self, corners: &[Point], role: Role, pen: Option<Pen>) -> Painted {
        self.area.draw(&Polygon::new(all_units(corners), self.filled(role)))?;
        let Some(pen) = pen else {
            return Ok(());
        };
        // Two legs more than corners, so that the last corner is joined like the others.
        let closed: Vec<Point> = corners.iter().chain(corners.iter().take(2)).copied().collect();
        self.path(&closed, pen)
    }

    fn disc(&self, centre: Point, radius: f32, role: Role, pen: Option<Pen>) -> Painted {
        self.area.draw(&Circle::new(at(centre), units(radius), self.filled(role)))?;
        pen.map_or(Ok(()), |pen| self.area.draw(&Circle::new(at(centre), units(radius), self.pen(pen))))
    }

    fn hatch(&self, rect: &Rect) -> Painted {
        let (distance, width) = HATCH;
        let mut legs = dash::hatch(rect, distance).into_iter();
        legs.try_for_each(|leg| self.stroke(&leg, Pen::solid(Role::NoData, width)))
    }

    fn text(&self, label: &Label) -> Painted {
        let weight = if label.set.bold { FontStyle::Bold } else { FontStyle::Normal };
        let size = f64::from(units(label.set.size_px));
        let across = match label.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let style = TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, size, weight),
            color: self.style.theme.color(label.role).to_backend_color(),
            pos: Pos::new(across, VPos::Center),
        };
        self.area.draw(&Text::new(label.text.as_str(), at(label.at), style))
    }

    fn filled(&self, role: Role) -> ShapeStyle {
        self.style.theme.color(role).filled()
    }

    /// Lines of the figures grow with the text and in the contrast themes; hairlines stay behind them
    /// there, in grey where the page's own rules are ink.
    fn pen(&self, pen: Pen) -> ShapeStyle {
        let contrast = self.style.theme.is_contrast();
        let (role, factor) = match pen.role {
            Role::Line if contrast => (Role::Peer, 1.0),
            Role::Line | Role::LineStrong => (pen.role, 1.0),
            role => (role, self.style.stroke_factor()),
        };
        let width = u32::try_from(units(pen.width * factor)).unwrap_or(1);
        self.style.theme.color(role).stroke_width(width)
    }
}

fn at((x, y): Point) -> (i32, i32) {
    (units(x), units(y))
}

fn all_units(points: &[Point]) -> Vec<(i32, i32)> {
    points.iter().map(|p| at(*p)).collect()
}
