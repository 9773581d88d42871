//! The pinned regions as chips, and the way to clear them.

use super::html::Html;
use super::icon;
use crate::data;
use crate::text::msg;
use crate::view::{Action, ViewState};

/// The chips A, B, C with their remove buttons; empty without a pin.
pub fn markup(state: &ViewState) -> String {
    if state.pins.is_empty() {
        return String::new();
    }
    let locale = state.locale;
    let mut html = Html::new();
    html.open("ul", &[("class", "pins"), ("aria-label", locale.t(msg::PINS_LABEL))]);
    for region in &state.pins {
        let letter = state.pin_letter(*region).map(String::from).unwrap_or_default();
        let name = data::name(*region, locale);
        let attrs = [
            ("type", "button"),
            ("id", &["unpin-", data::region(*region).id].concat()),
            ("data-do", &Action::Pin(*region).to_string()),
            ("aria-label", &locale.fill(msg::UNPIN, &[("region", name)])),
        ];
        html.open("li", &[("class", "chip")])
            .leaf("span", &[("class", "pin"), ("data-pin", &letter)], &letter)
            .leaf("span", &[], name);
        html.open("button", &attrs).icon(icon::CLOSE).close("button").close("li");
    }
    let clear = [("type", "button"), ("class", "btn"), ("id", "clear"), ("data-do", "clear")];
    html.open("li", &[]).leaf("button", &clear, locale.t(msg::CLEAR_ALL)).close("li");
    if state.pins_full() {
        html.leaf("li", &[("class", "full")], locale.t(msg::PINS_FULL));
    }
    html.close("ul");
    html.done()
}
