//! Media queries: colour scheme, contrast, reduced motion, printing and the ratio of device pixels.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::listener_guard::{ListenerGuard, Places, add, clear};

/// The event that display preferences have changed.
pub(super) const CHANGED: &str = "jolkarta-look";

/// The colours of a drawing. CSS follows media queries by itself, a canvas does not.
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

thread_local! {
    /// True between `beforeprint` and `afterprint`: not every browser changes the media query by then.
    static PRINTING: Cell<bool> = const { Cell::new(false) };
}

/// True when the visitor asked for less motion, of the system or of the page.
pub fn reduced_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)") || root_says("data-motion").is_some()
}

/// The scheme in force now.
pub fn scheme() -> Scheme {
    let [dark, forced, more, print] = QUERIES.map(matches);
    let print = print || PRINTING.get();
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

/// Calls back whenever colours, text size or motion may have changed, and around printing.
pub fn on_scheme_change(run: impl Fn(Scheme) + 'static) -> ListenerGuard {
    let before = Cell::new(scheme());
    let mut listening = ListenerGuard::new(move |event| {
        match event.type_().as_str() {
            "beforeprint" => PRINTING.set(true),
            "afterprint" => PRINTING.set(false),
            _ => {}
        }
        let now = scheme();
        // Printing changes both the event and the media query; one call is enough.
        if before.replace(now) != Scheme::Print || now != Scheme::Print {
            run(now);
        }
    });
    let Some(window) = web_sys::window() else {
        return listening;
    };
    for kind in [CHANGED, "beforeprint", "afterprint"] {
        listening = listening.to(&window, kind);
    }
    for query in QUERIES.into_iter().chain(["(prefers-reduced-motion: reduce)"]) {
        if let Ok(Some(list)) = window.match_media(query) {
            listening = listening.to(&list, "change");
        }
    }
    listening
}

/// Calls back whenever the ratio of device pixels changes (zoom, another screen).
pub fn on_ratio_change(run: impl Fn() + 'static) -> ListenerGuard {
    let (listener, places) = (Rc::new(RefCell::new(JsValue::NULL)), Places::default());
    let (own, held, before) = (listener.clone(), places.clone(), Cell::new(ratio()));
    let listening = ListenerGuard::at(places.clone(), move |_| {
        let now = ratio();
        if before.replace(now) != now {
            await_change(now, &held, &own.borrow());
            run();
        }
    });
    listener.replace(listening.listener());
    await_change(ratio(), &places, &listening.listener());
    listening
}

/// Device pixels in a pixel of the page, as the browser says it.
fn ratio() -> f64 {
    web_sys::window().map_or(1.0, |w| w.device_pixel_ratio())
}

/// A media query names one ratio and fires when it is left, so the next ratio needs a new query.
fn await_change(ratio: f64, places: &Places, listener: &JsValue) {
    clear(places, listener);
    // Unrounded: a rounded ratio never matches.
    let Ok(words) = js_sys::Number::from(ratio).to_string_with_radix(10) else {
        return;
    };
    let query = ["(resolution: ", &String::from(words), "dppx)"].concat();
    if let Some(list) = web_sys::window().and_then(|w| w.match_media(&query).ok().flatten()) {
        add(places, listener, &list, "change");
    }
}

fn root_says(attribute: &str) -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute(attribute)
}

fn matches(query: &str) -> bool {
    let list = web_sys::window().and_then(|w| w.match_media(query).ok().flatten());
    list.is_some_and(|l| l.matches())
}
