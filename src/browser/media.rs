//! What the visitor's system asks for: colour scheme, contrast, motion.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// The event of a change of the page's look.
pub(super) const CHANGED: &str = "jolkarta-look";

/// The colours a drawing must use. CSS does this by itself; a canvas has to be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
    /// More contrast or forced colours on a light ground, or black on white by choice.
    StrongLight,
    /// More contrast or forced colours on a dark ground, or white on black by choice.
    StrongDark,
    /// White paper of a printer.
    Print,
}

/// What the scheme depends on.
const QUERIES: [&str; 4] =
    ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)", "print"];

/// True when the visitor asked for less motion, of the system or of the page.
pub fn reduced_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)") || root_says("data-motion").is_some()
}

/// The scheme in force now.
pub fn scheme() -> Scheme {
    let [dark, forced, more, print] = QUERIES.map(matches);
    match root_says("data-contrast").as_deref() {
        Some("bw") if !print => return Scheme::StrongLight,
        Some("wb") if !print => return Scheme::StrongDark,
        _ => {}
    }
    let dark = match root_says("data-theme").as_deref() {
        Some(theme) => theme == "dark",
        None => dark,
    };
    match (print, forced || more, dark) {
        (true, ..) => Scheme::Print,
        (_, false, false) => Scheme::Light,
        (_, false, true) => Scheme::Dark,
        (_, true, false) => Scheme::StrongLight,
        (_, true, true) => Scheme::StrongDark,
    }
}

/// Calls back whenever colours, text size or motion may have changed, for as long as the page lives.
pub fn on_scheme_change(run: impl Fn(Scheme) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let closure = Closure::<dyn Fn()>::new(move || run(scheme()));
    let _refused = window.add_event_listener_with_callback(CHANGED, closure.as_ref().unchecked_ref());
    for query in QUERIES.into_iter().chain(["(prefers-reduced-motion: reduce)"]) {
        if let Ok(Some(list)) = window.match_media(query) {
            let _refused = list.add_event_listener_with_callback("change", closure.as_ref().unchecked_ref());
        }
    }
    closure.forget();
}

fn root_says(attribute: &str) -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute(attribute)
}

fn matches(query: &str) -> bool {
    let list = web_sys::window().and_then(|w| w.match_media(query).ok().flatten());
    list.is_some_and(|l| l.matches())
}
