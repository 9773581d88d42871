//! Where a chart is painted: a canvas on the screen, or SVG text. The only module that names plotters'
//! back ends, and the only one outside `browser` that names a browser type (the canvas).
//!
//! Both take lengths in units of 1/20 CSS pixel, so lines keep their place and width below a pixel.
//! What the canvas back end gets wrong is mended here: outlines of rectangles that lose their width, text
//! measured by forcing a layout, baselines that depend on the font, hairlines that blur between two device
//! pixels. The SVG back end is our own.
//! A text's position is always its baseline.

#[cfg(target_arch = "wasm32")]
mod canvas;
mod svg;

#[cfg(target_arch = "wasm32")]
use canvas::Canvas;
pub use svg::SvgElements;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use svg::Svg;
use text::{BOLD, width_em};

/// Units of a back end in a CSS pixel.
pub const UNITS: f32 = 20.0;

/// The family of `--font-sans`: only fonts that have the Kazakh letters.
pub const FONT: &str = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', \
'Liberation Sans', Arial, 'DejaVu Sans Condensed', system-ui, sans-serif";

/// A place to paint on.
pub enum Surface<'a> {
    /// A canvas in the page.
    #[cfg(target_arch = "wasm32")]
    Canvas(Canvas),
    /// SVG text.
    Svg(Svg<'a>),
}

/// The back end refused: in practice, a canvas whose context was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SurfaceError;

type Drawn = Result<(), DrawingErrorKind<SurfaceError>>;

/// Calls the same method of whichever back end is there.
macro_rules! forward {
    ($surface:expr, $backend:ident => $call:expr) => {
        match $surface {
            #[cfg(target_arch = "wasm32")]
            Surface::Canvas(Canvas { backend: $backend, .. }) => lift($call),
            Surface::Svg($backend) => lift($call),
        }
    };
}

impl<'a> Surface<'a> {
    /// SVG text of this size in CSS pixels, written to `out`.
    pub fn svg(out: &'a mut String, width: f32, height: f32) -> Surface<'a> {
        Surface::Svg(Svg::new(out, (units(width) as u32, units(height) as u32)))
    }

    /// A canvas of this size in CSS pixels on a device with `ratio` pixels in each; it is emptied.
    /// `None` while it has no size (hidden) or the browser gives no context.
    #[cfg(target_arch = "wasm32")]
    pub fn canvas(
        element: &web_sys::HtmlCanvasElement,
        width: f32,
        height: f32,
        ratio: f64,
    ) -> Option<Surface<'a>> {
        Canvas::new(element, width, height, ratio).map(Surface::Canvas)
    }

    /// Width in CSS pixels.
    pub fn width_px(&self) -> f32 {
        match self {
            #[cfg(target_arch = "wasm32")]
            Surface::Canvas(canvas) => canvas.width,
            Surface::Svg(s) => s.get_size().0 as f32 / UNITS,
        }
    }

    /// Device pixels in a CSS pixel; 1 for SVG.
    fn ratio(&self) -> f32 {
        match self {
            #[cfg(target_arch = "wasm32")]
            Surface::Canvas(canvas) => canvas.ratio as f32,
            Surface::Svg(_) => 1.0,
        }
    }

    /// A horizontal or vertical line as a bar of whole device pixels, so that it is never blurred.
    fn rule<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S) -> Drawn {
        let ratio = self.ratio();
        let pixel = UNITS / ratio;
        let width = (style.stroke_width() as f32 / pixel).round().max(1.0);
        let edges = |at: i32| {
            let low = (at as f32 / pixel - width / 2.0).round();
            ((low * pixel).round() as i32, ((low + width) * pixel).round() as i32)
        };
        if a.1 == b.1 {
            let (top, bottom) = edges(a.1);
            let (left, right) = (a.0.min(b.0), a.0.max(b.0));
            return forward!(self, s => s.draw_rect((left, top), (right, bottom), style, true));
        }
        let (left, right) = edges(a.0);
        let (top, bottom) = (a.1.min(b.1), a.1.max(b.1));
        forward!(self, s => s.draw_rect((left, top), (right, bottom), style, true))
    }
}

/// A length in back-end units.
pub fn units(css: f32) -> i32 {
    (css * UNITS).round() as i32
}

impl DrawingBackend for Surface<'_> {
    type ErrorType = SurfaceError;

    fn get_size(&self) -> (u32, u32) {
        match self {
            #[cfg(target_arch = "wasm32")]
            Surface::Canvas(canvas) => canvas.size(),
            Surface::Svg(s) => s.get_size(),
        }
    }

    fn ensure_prepared(&mut self) -> Drawn {
        forward!(self, s => s.ensure_prepared())
    }

    fn present(&mut self) -> Drawn {
        forward!(self, s => s.present())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        forward!(self, s => s.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        if from.0 == to.0 || from.1 == to.1 {
            return self.rule(from, to, style);
        }
        forward!(self, s => s.draw_line(from, to, style))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if fill {
            return forward!(self, s => s.draw_rect(upper_left, bottom_right, style, true));
        }
        let ((left, top), (right, bottom)) = (upper_left, bottom_right);
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        corners.iter().zip(corners.iter().skip(1)).try_for_each(|(a, b)| self.rule(*a, *b, style))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        if let [a, b] = points.as_slice() {
            return self.draw_line(*a, *b, style);
        }
        forward!(self, s => s.draw_path(points, style))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        forward!(self, s => s.draw_circle(centre, radius, style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        forward!(self, s => s.fill_polygon(path, style))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        match self {
            #[cfg(target_arch = "wasm32")]
            Surface::Canvas(canvas) => canvas.write(text, style, at),
            Surface::Svg(s) => s.draw_text(text, style, at),
        }
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<SurfaceError>> {
        let bold = if matches!(style.style(), FontStyle::Bold) { BOLD } else { 1.0 };
        let width = width_em(text) * bold * style.size() as f32;
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}

fn lift<E: std::error::Error + Send + Sync>(drawn: Result<(), DrawingErrorKind<E>>) -> Drawn {
    drawn.map_err(|_| DrawingErrorKind::DrawingError(SurfaceError))
}

impl std::fmt::Display for SurfaceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the chart could not be painted")
    }
}

impl std::error::Error for SurfaceError {}
