//! The canvas of a page: a backing store in the device's own pixels, and text at its true size.

use super::{Drawn, FONT, SurfaceError, UNITS};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendCoord, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A canvas whose backing store is `round(css × ratio)` pixels.
pub struct Canvas {
    /// The back end that draws everything but text.
    pub backend: CanvasBackend,
    /// Device pixels in a CSS pixel.
    pub ratio: f64,
    /// Width in CSS pixels, as asked for.
    pub width: f32,
    context: CanvasRenderingContext2d,
}

impl Canvas {
    /// Sizes and empties the canvas; `None` without a size or a context.
    pub fn new(element: &HtmlCanvasElement, width: f32, height: f32, ratio: f64) -> Option<Canvas> {
        let device = |css: f32| (f64::from(css) * ratio).round() as u32;
        let (across, down) = (device(width), device(height));
        if across == 0 || down == 0 {
            return None;
        }
        element.set_width(across);
        element.set_height(down);
        let context = element.get_context("2d").ok()??;
        let context = context.dyn_into::<CanvasRenderingContext2d>().ok()?;
        context.set_line_join("round");
        let backend = CanvasBackend::with_canvas_object(element.clone())?;
        let canvas = Canvas { backend, ratio, width, context };
        canvas.scale(f64::from(UNITS));
        Some(canvas)
    }

    /// Width and height in back-end units.
    pub fn size(&self) -> (u32, u32) {
        let (width, height) = self.backend.get_size();
        let units = |device: u32| (f64::from(device) / self.ratio * f64::from(UNITS)) as u32;
        (units(width), units(height))
    }

    /// Makes one CSS pixel `units` long.
    fn scale(&self, units: f64) {
        let k = self.ratio / units;
        // It fails only for numbers that are not finite; these are.
        let _ = self.context.set_transform(k, 0.0, 0.0, k, 0.0, 0.0);
    }

    /// Writes at the true font size (a font has other letter shapes and spacing at 20 times its size),
    /// from the alphabetic baseline, which unlike the back end's `top` and `middle` is the same in every font.
    pub fn write<S: BackendTextStyle>(&self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let css = |units: i32| f64::from(units) / f64::from(UNITS);
        let (r, g, b) = style.color().rgb;
        let size = style.size() / f64::from(UNITS);
        let align = match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        };
        self.scale(1.0);
        self.context.set_text_align(align);
        self.context.set_text_baseline("alphabetic");
        self.context.set_fill_style_str(&format!("rgb({r},{g},{b})"));
        self.context.set_font(&format!("{} {}px {FONT}", style.style().as_str(), size));
        let baseline = (css(y) * self.ratio).round() / self.ratio;
        let written = self.context.fill_text(text, css(x), baseline);
        self.scale(f64::from(UNITS));
        written.map_err(|_| DrawingErrorKind::DrawingError(SurfaceError))
    }
}
