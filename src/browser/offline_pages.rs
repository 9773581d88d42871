//! Pages for offline visits, requested from the service worker by way of `web/page.js`.

use super::Event;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

/// The event that says of each page whether it was stored, or that none can be.
pub const PAGE_STORED: &str = "jolkarta-kept";

/// True where pages can be stored: on a published site with HTTPS, not in a frame, not with data saving on.
pub fn can_store_pages() -> bool {
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element());
    root.is_some_and(|root| root.has_attribute("data-keeps"))
}

/// Requests pages by their folders; the element with this id receives [`PAGE_STORED`] for each.
pub fn request_pages(id: &str, folders: &[String]) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(&folders.join(" ")));
    init.set_bubbles(true);
    let event = CustomEvent::new_with_event_init_dict("jolkarta-keep", &init);
    if let (Some(element), Ok(event)) = (super::by_id(id), event) {
        let _unheard = element.dispatch_event(&event);
    }
}

/// The result in an event: `kept`, `lost` or `failed`.
pub fn stored_page(event: &Event) -> String {
    let custom = event.dyn_ref::<CustomEvent>();
    custom.and_then(|event| event.detail().as_string()).unwrap_or_default()
}
