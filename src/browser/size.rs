//! Sizes of elements and of device pixels.

use std::cell::Cell;

use super::media::{Scheme, scheme};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Device pixels per CSS pixel, at least 1.
pub fn pixel_ratio() -> f64 {
    web_sys::window().map_or(1.0, |w| w.device_pixel_ratio()).max(1.0)
}

/// Calls back with an element's width in CSS pixels, now and whenever it changes, until the returned
/// observer is dropped.
pub fn observe_width(element: &web_sys::Element, run: impl Fn(f64) + 'static) -> Option<Observer> {
    let watched = element.clone();
    let before = Cell::new(f64::NAN);
    // An element that only grew higher has the width that it had.
    let report = Closure::<dyn Fn()>::new(move || {
        let width = watched.get_bounding_client_rect().width();
        if before.replace(width) != width {
            run(width);
        }
    });
    let observer = web_sys::ResizeObserver::new(report.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(Observer { observer, _report: report })
}

/// A running observation; it ends when dropped.
pub struct Observer {
    observer: web_sys::ResizeObserver,
    _report: Closure<dyn Fn()>,
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The page's text size: 1 at the browser's 16 pixels, 2 at 200 %, and 1 on paper whatever the screen has.
pub fn text_scale() -> f64 {
    if scheme() == Scheme::Print {
        return 1.0;
    }
    let size = web_sys::window().and_then(|w| {
        let root = w.document()?.document_element()?;
        let style = w.get_computed_style(&root).ok()??;
        style.get_property_value("font-size").ok()
    });
    // `parseFloat` reads "16px"; parsing floats in Rust would add ten kilobytes to the program.
    let px = size.map_or(16.0, |s| js_sys::parse_float(&s));
    if px.is_nan() { 1.0 } else { (px / 16.0).clamp(1.0, 3.0) }
}
