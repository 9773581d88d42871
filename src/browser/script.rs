//! A script of the site that only some visits need.

use super::interned::set_attribute;

/// Loads and runs a script once; a failure is ignored.
pub fn load_script(address: &str) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    if super::first(&["script[src=\"", address, "\"]"].concat()).is_some() {
        return;
    }
    if let (Ok(script), Some(head)) = (document.create_element("script"), super::first("head")) {
        set_attribute(&script, "src", Some(address));
        let _refused = head.append_child(&script);
    }
}
