//! What is printed: the section that the address names, or the explorer; and the line under it that says where it comes from.

use crate::browser;
use crate::page::footer;
use crate::view::{ViewState, to_address};

/// Marks what is meant for paper.
pub fn mark(state: &ViewState) {
    let fragment = browser::fragment().unwrap_or_default();
    browser::mark_child("below", &fragment, "data-printed");
    let kind = match () {
        () if browser::first("#below > [data-printed]").is_some() => "section",
        () if fragment == "trackers" => "trackers",
        () => "view",
    };
    if let Some(root) = browser::first("html") {
        browser::set_attribute(&root, "data-paper", Some(kind));
    }
    let hash = if kind == "view" { String::new() } else { ["#", &fragment].concat() };
    let address = [browser::whole(&to_address(&state.unframed())), hash].concat();
    browser::apply(&[], &[footer::paper(&address, state.locale)]);
}
