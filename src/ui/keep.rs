//! Effects that keep an element equal to a text or to a list of writes. Closures are boxed: the reactive
//! machinery is compiled once for all of them.

use std::cell::{Cell, RefCell};

use leptos::prelude::{Effect, Memo, With};

use crate::browser;
use crate::page::{What, Write};

thread_local! {
    /// True while the page stands as it was served and only has to be known.
    static STANDING: Cell<bool> = const { Cell::new(false) };
}

/// Says whether the page already stands as the state says: then nothing is written, only remembered.
pub fn take_as_standing(standing: bool) {
    STANDING.set(standing);
}

/// True while nothing is to be written.
pub fn stands() -> bool {
    STANDING.get()
}

/// Runs now and whenever a signal that it reads changes.
pub fn watch(run: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| run());
}

/// Keeps the markup inside the element `id`; an empty markup hides the element.
pub fn keep_markup(id: &'static str, markup: Box<dyn Fn() -> String>) {
    let before = RefCell::new(None::<String>);
    watch(Box::new(move || {
        let now = markup();
        if before.borrow().as_ref() == Some(&now) {
            return;
        }
        if let Some(element) = browser::by_id(id).filter(|_| !stands()) {
            refocused(&element, &mut || {
                browser::set_markup(&element, &now);
                browser::set_attribute(&element, "hidden", now.is_empty().then_some(""));
            });
        }
        before.replace(Some(now));
    }));
}

/// Keeps the text inside the element `id`.
pub fn keep_text(id: &'static str, text: Box<dyn Fn() -> String>) {
    keep_writes(Box::new(move || vec![Write::text(id, text())]));
}

/// Carries out the writes that differ from those before.
pub fn keep_writes(writes: Box<dyn Fn() -> Vec<Write>>) {
    let before = RefCell::new(Vec::new());
    watch(Box::new(move || {
        let now = writes();
        apply(&before.borrow(), &now);
        before.replace(now);
    }));
}

/// Keeps a part that is written once for a key and then changed by writes.
pub fn keep_part(
    id: &'static str,
    skeleton: Box<dyn Fn() -> String + Send + Sync>,
    writes: Box<dyn Fn() -> Vec<Write>>,
) {
    let skeleton = Memo::new(move |_| skeleton());
    let standing = RefCell::new((String::new(), Vec::new()));
    watch(Box::new(move || {
        let now = writes();
        let Some(element) = browser::by_id(id) else {
            return;
        };
        let mut standing = standing.borrow_mut();
        if stands() {
            apply(&[], &now);
            *standing = (skeleton.with(String::clone), now);
            return;
        }
        if standing.1 == now && skeleton.with(|markup| standing.0 == *markup) {
            return;
        }
        refocused(&element, &mut || {
            skeleton.with(|markup| {
                if standing.0 != *markup {
                    browser::set_markup(&element, markup);
                    *standing = (markup.clone(), Vec::new());
                }
            });
            apply(&standing.1, &now);
        });
        standing.1 = now;
    }));
}

/// Changes what is inside an element; what has the focus there has it afterwards too. When it is gone, the
/// first button there takes the focus, or the search field: keys never start again at the top of the page.
fn refocused(element: &browser::Element, change: &mut dyn FnMut()) {
    let held = browser::focused_in(element);
    change();
    let Some(id) = held else {
        return;
    };
    let lost = || browser::focused_in(element).is_none();
    if lost() {
        browser::focus(&id);
    }
    if lost() {
        browser::focus_first(element);
    }
    if lost() {
        browser::focus("region-search");
    }
}

/// Carries out those of `now` that differ from `before`. A served page has no inline styles, so properties are always
/// still to be set.
pub fn apply(before: &[Write], now: &[Write]) {
    if !stands() {
        return browser::apply(before, now);
    }
    let properties: Vec<Write> =
        now.iter().filter(|write| matches!(write.what, What::Property(_))).cloned().collect();
    browser::apply(&[], &properties);
}
