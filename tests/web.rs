//! Tests that run as WebAssembly in headless Chromium: what only a browser can tell.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::too_many_lines,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use wasm_bindgen_test::wasm_bindgen_test_configure;

#[path = "web/canvas.rs"]
mod canvas;
#[path = "web/numbers.rs"]
mod numbers;

wasm_bindgen_test_configure!(run_in_browser);
