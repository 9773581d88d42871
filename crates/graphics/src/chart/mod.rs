//! DRAWING: charts with plotters, described once and painted on a canvas or as SVG.
//!
//! A [`Scene`] says what is shown, without a pixel. [`Scene::layout`] turns it into a [`DrawList`] of a
//! width: places, roles of colour, measured texts and [`Hits`]. [`draw`] paints that on a [`Surface`].
//! Scene and picture are pure and tested natively; only `surface` knows a back end. A new kind of chart is
//! one more variant of [`Scene`] with its own module.

pub mod bars;
pub mod columns;
pub mod domain;
pub mod draw_list;
pub mod dumbbell;
pub mod hits;
pub mod index_lines;
pub mod metrics;
pub mod period_bars;
pub mod slope;
pub mod small_multiples;
pub mod surface;
pub mod theme;
pub mod trend;

mod axis;
mod dash;
mod figure;
mod labels;
mod notes;
mod paint;

pub use draw_list::DrawList;
pub use hits::{Arrow, Hits, Mark, Walk};
pub use paint::paint;
pub use surface::{Surface, SurfaceError, SvgElements};
pub use theme::{Role, Theme};

use domain::held;
use metrics::Sizes;

/// What a chart shows. No pixels, no colours, all words in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub enum Scene {
    /// Regions of a year in order.
    Bars(bars::Bars),
    /// Lines over the years.
    Trend(trend::Trend),
    /// One figure a year.
    Columns(columns::Columns),
    /// Many lines that are one.
    IndexLines(index_lines::IndexLines),
    /// Two or three figures a row.
    Dumbbell(dumbbell::Dumbbell),
    /// Figures of periods.
    PeriodBars(period_bars::PeriodBars),
    /// Two years side by side.
    Slope(slope::Slope),
    /// One small line a region.
    SmallMultiples(small_multiples::SmallMultiples),
}

/// How a chart is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The palette.
    pub theme: Theme,
    /// The page's text size: 1 is the browser's own, 2 is 200 %.
    pub text_scale: f32,
    /// Paint the paper too: for files; on the page the canvas is clear.
    pub ground: bool,
}

impl Default for Style {
    fn default() -> Self {
        Style { theme: Theme::Light, text_scale: 1.0, ground: false }
    }
}

impl Style {
    /// How much thicker the lines of figures are: with larger text, and in the contrast themes.
    pub fn stroke_factor(&self) -> f32 {
        let larger = (held(self.text_scale, 1.0, 3.0) + 1.0) / 2.0;
        if self.theme.is_contrast() { larger * 1.4 } else { larger }
    }
}

impl Scene {
    /// Lays the chart out for a width in CSS pixels (at least 240); the height follows from the contents.
    pub fn layout(&self, width_px: f32, style: &Style) -> DrawList {
        let width = held(width_px, 240.0, 4000.0).floor();
        let sizes = Sizes { scale: held(style.text_scale, 1.0, 3.0) };
        let mut picture = match self {
            Scene::Bars(scene) => bars::layout(scene, width, sizes),
            Scene::Trend(scene) => trend::layout(scene, width, sizes),
            Scene::Columns(scene) => columns::layout(scene, width, sizes),
            Scene::IndexLines(scene) => index_lines::layout(scene, width, sizes),
            Scene::Dumbbell(scene) => dumbbell::layout(scene, width, sizes),
            Scene::PeriodBars(scene) => period_bars::layout(scene, width, sizes),
            Scene::Slope(scene) => slope::layout(scene, width, sizes),
            Scene::SmallMultiples(scene) => small_multiples::layout(scene, width, sizes),
        };
        picture.height = picture.height.ceil();
        picture
    }

    /// The height that the chart takes at this width, CSS pixels.
    pub fn height_px(&self, width_px: f32, style: &Style) -> f32 {
        self.layout(width_px, style).height
    }
}

/// Lays a scene out for the width of the surface and paints it. The marks that come back stand in CSS
/// pixels of that surface.
///
/// # Errors
/// When the surface refuses, which a canvas does after losing its context.
pub fn draw(surface: Surface, scene: &Scene, style: &Style) -> Result<Hits, SurfaceError> {
    let picture = scene.layout(surface.width_px(), style);
    paint::paint(surface, &picture, style)?;
    Ok(picture.hits)
}

/// The elements of the scene in SVG, at this width.
///
/// # Errors
/// Never in practice: text does not refuse.
pub fn elements(scene: &Scene, style: &Style, width_px: f32) -> Result<SvgElements, SurfaceError> {
    let picture = scene.layout(width_px, style);
    let mut elements = String::new();
    let surface = Surface::svg(&mut elements, picture.width, picture.height);
    paint::paint(surface, &picture, style)?;
    Ok(SvgElements { elements, size: (picture.width, picture.height) })
}

/// The scene as a stand-alone SVG picture of this width, named by `title` for screen readers.
///
/// # Errors
/// Never in practice: text does not refuse.
pub fn svg(scene: &Scene, style: &Style, width_px: f32, title: &str) -> Result<String, SurfaceError> {
    Ok(elements(scene, style, width_px)?.standalone(title))
}
