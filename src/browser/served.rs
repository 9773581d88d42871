//! The page as it was served: in which language, in which folder, and what a visitor did before the program ran.

use super::words::set_attribute;
use crate::view::says;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

/// The language that the page was served in, or an empty string; `look.js` keeps it, because `<html lang>` is the one that
/// the address asks for.
pub fn language() -> String {
    root().and_then(|root| root.get_attribute("data-served")).unwrap_or_default()
}

/// Adds an element with this id and inside at the end of the body.
pub fn lay(id: &str, inside: &str) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    if let (Ok(element), Some(body)) = (document.create_element("div"), document.body()) {
        element.set_id(id);
        element.set_inner_html(inside);
        let _refused = body.append_child(&element);
    }
}

/// Shows what the page hid until its state is known, and leads a page that stands in a folder of its language to the
/// site's root, where addresses name their language: `ru/` becomes `?lang=ru`. Returns the query to follow.
pub fn come_home() -> String {
    let query = super::query();
    let Some(root) = root() else {
        return query;
    };
    set_attribute(&root, "data-other", None);
    let Some(up) = root.get_attribute("data-root").filter(|up| !up.is_empty()) else {
        return query;
    };
    let query = in_language(&query, &language());
    if lead(&up, &query).is_some() {
        set_attribute(&root, "data-root", None);
    }
    query
}

/// The query with a language when it names none.
fn in_language(query: &str, code: &str) -> String {
    if says(query, "lang") {
        return query.to_owned();
    }
    let rest = query.trim_start_matches('?');
    let joint = if rest.is_empty() { "" } else { "&" };
    ["?lang=", code, joint, rest].concat()
}

/// Moves the address up, and what the served page links to with it.
fn lead(up: &str, query: &str) -> Option<()> {
    let window = web_sys::window()?;
    let fragment = window.location().hash().unwrap_or_default();
    let address = [up, query, &fragment].concat();
    // Before the address moves: a browser asks for the icon again when it does.
    if let Ok(Some(icon)) = window.document()?.query_selector("link[rel=icon]") {
        let path = window.location().pathname().unwrap_or_default();
        // `ru/index.html` stands in the folder `ru/`.
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let href = icon.get_attribute("href").unwrap_or_default();
        set_attribute(&icon, "href", Some(&[folder, "/", &href].concat()));
    }
    let history = window.history().ok()?;
    let memory = history.state().unwrap_or(JsValue::NULL);
    history.replace_state_with_url(&memory, "", Some(&address)).ok()?;
    let links = window.document()?.query_selector_all("a[href]").ok()?;
    for at in 0..links.length() {
        let link = links.item(at).and_then(|l| l.dyn_into::<Element>().ok());
        let Some((link, href)) = link.and_then(|l| Some((l.clone(), l.get_attribute("href")?))) else {
            continue;
        };
        if let Some(inside) = href.strip_prefix(up) {
            set_attribute(&link, "href", Some(if inside.is_empty() { "./" } else { inside }));
        }
    }
    Some(())
}

/// The value of an input or a select when the visitor has changed the one that was served.
pub fn changed_value(id: &str) -> Option<String> {
    let element = super::by_id(id)?;
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return Some(input.value()).filter(|value| *value != input.default_value());
    }
    let select = element.dyn_ref::<HtmlSelectElement>()?;
    let served = select.query_selector("option[selected]").ok()??.get_attribute("value")?;
    Some(select.value()).filter(|value| *value != served)
}
