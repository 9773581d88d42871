//! Pages for visits without a network: the page's script asks the service worker for them.

use super::Event;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

/// Told of each page whether it was kept, or that none can be.
pub const KEPT: &str = "jolkarta-kept";

/// True where pages can be kept: published, with a secure connection, not inside another page, not with data saving on.
pub fn may_keep() -> bool {
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element());
    root.is_some_and(|root| root.has_attribute("data-keeps"))
}

/// Asks for pages, by their folders, on behalf of the element with this id, which then hears [`KEPT`].
pub fn ask_to_keep(id: &str, folders: &[String]) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(&folders.join(" ")));
    init.set_bubbles(true);
    let event = CustomEvent::new_with_event_init_dict("jolkarta-keep", &init);
    if let (Some(element), Ok(event)) = (super::by_id(id), event) {
        let _unheard = element.dispatch_event(&event);
    }
}

/// What an event of this page says: `kept`, `lost`, `failed`.
pub fn told(event: &Event) -> String {
    let custom = event.dyn_ref::<CustomEvent>();
    custom.and_then(|event| event.detail().as_string()).unwrap_or_default()
}
