//! Frames and timers.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Runs once before the next paint.
pub fn in_frame(run: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let closure = Closure::once_into_js(run);
        let _refused = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Runs once after the next paint.
pub fn after_paint(run: impl FnOnce() + 'static) {
    in_frame(|| set_timeout(0, run));
}

/// Runs once after so many milliseconds.
pub fn set_timeout(milliseconds: i32, run: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let closure = Closure::once_into_js(run);
        let _refused = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), milliseconds);
    }
}

/// A repeating timer that stops when dropped.
pub struct Ticker {
    id: i32,
    _run: Closure<dyn Fn()>,
}

impl Ticker {
    /// Runs every so many milliseconds; `None` when there is no window.
    pub fn every(milliseconds: i32, run: impl Fn() + 'static) -> Option<Ticker> {
        let window = web_sys::window()?;
        let run = Closure::<dyn Fn()>::new(run);
        let id = window
            .set_interval_with_callback_and_timeout_and_arguments_0(
                run.as_ref().unchecked_ref(),
                milliseconds,
            )
            .ok()?;
        Some(Ticker { id, _run: run })
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}
