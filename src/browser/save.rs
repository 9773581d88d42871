//! Saving a file: what the browser downloads, and pictures painted from SVG.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url};

/// Milliseconds after which the object URL of a saved file is revoked.
const KEPT_MS: i32 = 20_000;

/// Saves a text under a name; false when the browser refuses.
pub fn save(text: &str, kind: &str, name: &str) -> bool {
    blob(text, kind).and_then(|blob| save_blob(&blob, name)).is_some()
}

/// Saves bytes under a name; false when the browser refuses.
pub fn save_bytes(bytes: &[u8], kind: &str, name: &str) -> bool {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok();
    blob.and_then(|blob| save_blob(&blob, name)).is_some()
}

/// Paints an SVG of this size, so many times enlarged, as PNG and saves it; calls back with whether it worked.
pub fn save_png(
    svg: &str,
    (width, height): (i32, i32),
    scale: i32,
    name: &str,
    done: impl Fn(bool) + 'static,
) {
    let done = std::rc::Rc::new(done);
    let name = name.to_owned();
    let finished = done.clone();
    let painted = paint(svg, (width * scale, height * scale), move |blob| match blob {
        Some(blob) => finished(save_blob(&blob, &name).is_some()),
        None => finished(false),
    });
    if painted.is_none() {
        done(false);
    }
}

fn paint(svg: &str, (width, height): (i32, i32), done: impl Fn(Option<Blob>) + 'static) -> Option<()> {
    let url = Url::create_object_url_with_blob(&blob(svg, "image/svg+xml;charset=utf-8")?).ok()?;
    let image = HtmlImageElement::new().ok()?;
    let canvas = element::<HtmlCanvasElement>("canvas")?;
    canvas.set_width(u32::try_from(width).ok()?);
    canvas.set_height(u32::try_from(height).ok()?);
    let done = std::rc::Rc::new(done);
    let refused = done.clone();
    let source = image.clone();
    let address = url.clone();
    let loaded = Closure::once_into_js(move || {
        let drawn = draw(&canvas, &source, (f64::from(width), f64::from(height)));
        let _revoked = Url::revoke_object_url(&address);
        let report = done.clone();
        let take = Closure::once_into_js(move |blob: JsValue| report(blob.dyn_into::<Blob>().ok()));
        if drawn.is_none() || canvas.to_blob(take.unchecked_ref()).is_err() {
            done(None);
        }
    });
    let failed = Closure::once_into_js(move || refused(None));
    image.set_onload(Some(loaded.unchecked_ref()));
    image.set_onerror(Some(failed.unchecked_ref()));
    image.set_src(&url);
    Some(())
}

fn draw(canvas: &HtmlCanvasElement, image: &HtmlImageElement, (width, height): (f64, f64)) -> Option<()> {
    let context = canvas.get_context("2d").ok()??;
    let context = context.dyn_into::<web_sys::CanvasRenderingContext2d>().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()
}

fn blob(text: &str, kind: &str) -> Option<Blob> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

fn save_blob(blob: &Blob, name: &str) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let link = element::<HtmlAnchorElement>("a")?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    super::set_timeout(KEPT_MS, move || {
        let _revoked = Url::revoke_object_url(&url);
    });
    Some(())
}

fn element<T: JsCast>(name: &str) -> Option<T> {
    web_sys::window()?.document()?.create_element(name).ok()?.dyn_into().ok()
}
