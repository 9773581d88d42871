//! The page as it was served: in which language, in which folder, and what a visitor did before the program ran.

use super::words::set_attribute;
use crate::view::{from_query, says, to_address};
use wasm_bindgen::JsCast;
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

/// Shows what the page hid until its state is known, and writes out whole what leads from its folder to the site's root:
/// the folder changes with the language. A language that the address names becomes its folder. Returns the query to follow.
pub fn settle() -> String {
    if let Some(root) = root() {
        set_attribute(&root, "data-other", None);
        fix(&root);
    }
    let query = super::query();
    if says(&super::search(), "lang") && !says(&query, "embed") {
        super::amend(&super::whole(&to_address(&from_query(&query).0)));
    }
    query
}

/// Writes out whole the addresses of the page that lead to the site's root.
fn fix(root: &Element) -> Option<()> {
    let site = super::site();
    super::fix_addresses();
    let up = root.get_attribute("data-root").filter(|up| !up.is_empty())?;
    let below = root.get_attribute("data-below").unwrap_or_default();
    let name = below.strip_prefix(&up).unwrap_or_default();
    for (attribute, value) in [("data-root", &*site), ("data-below", &*[&*site, name].concat())] {
        set_attribute(root, attribute, Some(value));
    }
    let links = web_sys::window()?.document()?.query_selector_all("a[href]").ok()?;
    for at in 0..links.length() {
        let link = links.item(at).and_then(|l| l.dyn_into::<Element>().ok());
        if let Some((link, href)) = link.and_then(|l| Some((l.clone(), l.get_attribute("href")?)))
            && let Some(inside) = href.strip_prefix(&up)
        {
            set_attribute(&link, "href", Some(&[&*site, inside].concat()));
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
