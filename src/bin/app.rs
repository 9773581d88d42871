//! The application of the pages: starts in the browser; natively there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    jolkarta::start();
}
