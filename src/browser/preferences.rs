//! The visitor's display preferences (low vision): attributes of `<html>`, stored where the browser allows.

use super::listener_guard::ListenerGuard;
use super::media::CHANGED;
use model::state::Preferences;

/// The storage key; `web/page.js` reads it before the first paint.
const KEY: &str = "jolkarta-lv";

/// The preferences that are applied to the page.
pub fn current_preferences() -> Preferences {
    let root = root();
    Preferences::of(|name| root.as_ref()?.get_attribute(name))
}

/// Applies preferences and notifies listeners if they changed.
pub fn apply_preferences(preferences: Preferences) {
    let (Some(root), true) = (root(), current_preferences() != preferences) else {
        return;
    };
    for (name, value) in preferences.attributes() {
        super::set_attribute(&root, name, value);
    }
    super::channel::send(CHANGED, "");
}

/// Stores what was chosen for the next visit, merged with what other tabs have stored meanwhile, and returns the result. The
/// browser may refuse storage.
pub fn remember(before: Preferences, after: Preferences) -> Preferences {
    let Some(storage) = storage() else {
        return after;
    };
    let all = remembered(&storage).unwrap_or(before).with(before, after);
    let _refused =
        if all.is_normal() { storage.remove_item(KEY) } else { storage.set_item(KEY, &all.to_string()) };
    all
}

/// Calls back with the stored preferences whenever another tab changes them.
pub fn on_remembered(run: impl Fn(Preferences) + 'static) -> ListenerGuard {
    let listening = ListenerGuard::new(move |_| {
        if let Some(preferences) = storage().and_then(|storage| remembered(&storage)) {
            run(preferences);
        }
    });
    match web_sys::window() {
        Some(window) => listening.to(&window, "storage"),
        None => listening,
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The preferences in a storage.
fn remembered(storage: &web_sys::Storage) -> Option<Preferences> {
    let words = storage.get_item(KEY).ok()?.unwrap_or_default();
    Some(Preferences::read(&words, |_| ()))
}

fn root() -> Option<super::Element> {
    web_sys::window()?.document()?.document_element()
}
