//! Islands: the built component replaces the served element in one step and keeps what the visitor has done there (focus,
//! opened `<details>`, typed texts, scroll positions).

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::interned::set_attribute;

/// Milliseconds between attempts while the visitor is pressing or composing.
const AGAIN_MS: i32 = 100;

/// What is built after the rest, and what of it is still as it was served.
const LATE: &str = "[data-late]";
const SERVED: &str = "data-served";

thread_local! {
    /// True while a pointer is down or an input method composes a text: replacing the element would end both.
    static DOWN: Cell<bool> = const { Cell::new(false) };
    static COMPOSING: Cell<bool> = const { Cell::new(false) };
}

/// A served element with `data-island`, or one whose content is exchanged ([`Island::inside`]), and what is built for it.
pub struct Island {
    served: Element,
    built: HtmlElement,
}

/// Starts to observe whether the visitor is pressing or composing.
pub fn watch_pointer() {
    super::listen::watch_held();
    for (kind, down) in [("pointerdown", true), ("pointerup", false), ("pointercancel", false)] {
        super::listen(kind, move |_| DOWN.set(down));
    }
    for (kind, composing) in [("compositionstart", true), ("compositionend", false)] {
        super::listen(kind, move |_| COMPOSING.set(composing));
    }
}

/// The islands of the page.
pub fn islands() -> Vec<Island> {
    let document = web_sys::window().and_then(|w| w.document());
    let found = document.and_then(|d| d.query_selector_all("[data-island]").ok());
    let Some(found) = found else {
        return Vec::new();
    };
    let island = |at| {
        let served = found.item(at)?.dyn_into::<Element>().ok()?;
        let built = served.clone_node().ok()?.dyn_into::<HtmlElement>().ok()?;
        Some(Island { served, built })
    };
    (0..found.length()).filter_map(island).collect()
}

impl Island {
    /// An element that stays, with what will be built for its inside.
    pub fn inside(holder: HtmlElement) -> Option<Island> {
        let built = holder.clone_node().ok()?.dyn_into().ok()?;
        Some(Island { served: holder.into(), built })
    }

    /// The value of `data-island`.
    pub fn name(&self) -> String {
        self.served.get_attribute("data-island").unwrap_or_default()
    }

    /// The value of `data-of`, where a page has several islands of one name.
    pub fn subject(&self) -> String {
        self.served.get_attribute("data-of").unwrap_or_default()
    }

    /// The first figure of the served element.
    pub fn figure(&self) -> Option<Element> {
        self.served.query_selector("figure").ok()?
    }

    /// True while the served element is in the document.
    pub fn is_connected(&self) -> bool {
        self.served.is_connected()
    }

    /// The detached element that the component is mounted in.
    pub fn holder(&self) -> HtmlElement {
        self.built.clone()
    }

    /// Replaces the served element with the built one: later while the visitor is pressing or composing, never when the page was left.
    /// On a page that nobody has `seen` yet there is nothing to carry over, and nothing is asked for which the browser would have to lay
    /// out what was served.
    pub fn swap(self, seen: bool) {
        if DOWN.get() || COMPOSING.get() {
            return super::set_timeout(AGAIN_MS, move || self.swap(true));
        }
        if !self.served.is_connected() {
            return;
        }
        let focused = focus_of(&self.served);
        self.adopt();
        if self.served.replace_with_with_node_1(&self.built).is_err() {
            return;
        }
        if !seen {
            return;
        }
        carry_over(&self.served, &self.built);
        // Presses that came before the program.
        if self.served.has_attribute("data-pressed")
            && let Some(button) = inside(&self.built, "button").into_iter().next()
            && let Ok(button) = button.dyn_into::<HtmlElement>()
        {
            button.click();
        }
        refocus(&self.built, focused);
    }

    /// Moves the served children of elements whose content is built later (`data-late`) into the built elements, and marks these
    /// (`data-served`).
    fn adopt(&self) {
        let both = inside(&self.served, LATE).into_iter().zip(inside(&self.built, LATE));
        for (old, new) in both.filter(|(_, new)| new.child_element_count() == 0) {
            move_children(&old, &new);
            set_attribute(&new, SERVED, Some(""));
        }
    }

    /// Exchanges the children of the served element for those of the built one: later while the visitor is pressing or composing.
    pub fn fill(self) {
        let is_served = self.served.has_attribute(SERVED);
        if is_served && (DOWN.get() || COMPOSING.get()) {
            return super::set_timeout(AGAIN_MS, move || self.fill());
        }
        set_attribute(&self.served, SERVED, None);
        let Some(old) = self.served.clone_node().ok().and_then(|node| node.dyn_into::<Element>().ok()) else {
            return;
        };
        let focused = focus_of(&self.served);
        move_children(&self.served, &old);
        move_children(&self.built, &self.served);
        carry_over(&old, &self.served);
        refocus(&self.served, focused);
    }
}

/// Carries opened `<details>`, changed fields and scroll positions over. What was adopted needs nothing.
fn carry_over(served: &Element, built: &Element) {
    let own = |holder: &Element, selector: &str| -> Vec<Element> {
        let own = [selector, ":not([data-served] *)"].concat();
        inside(holder, &own)
    };
    let both = |selector: &str| own(served, selector).into_iter().zip(own(built, selector));
    for (old, new) in both("details") {
        set_attribute(&new, "open", old.get_attribute("open").as_deref());
    }
    for kind in ["input", "select"] {
        both(kind).for_each(|(old, new)| carry_value(&old, &new));
    }
    for (old, new) in both("[tabindex]") {
        // Setting a position has the browser lay the page out, even to the same.
        match (old.scroll_left(), old.scroll_top()) {
            (0, 0) => {}
            (left, top) => new.scroll_to_with_x_and_y(left.into(), top.into()),
        }
    }
}

fn move_children(from: &Element, to: &Element) {
    while let Some(child) = from.first_child() {
        if to.append_child(&child).is_err() {
            return;
        }
    }
}

/// Sets a changed field's value in the built field and sends its event.
fn carry_value(old: &Element, new: &Element) {
    let told = |kind: &str| {
        let init = EventInit::new();
        init.set_bubbles(true);
        let _heard = Event::new_with_event_init_dict(kind, &init).map(|event| new.dispatch_event(&event));
    };
    if let (Some(old), Some(new)) = (old.dyn_ref::<HtmlInputElement>(), new.dyn_ref::<HtmlInputElement>()) {
        if old.checked() != old.default_checked() {
            new.set_checked(old.checked());
            told("change");
        } else if old.value() != old.default_value() {
            new.set_value(&old.value());
            told("input");
        }
    }
    if let (Some(old), Some(new)) = (old.dyn_ref::<HtmlSelectElement>(), new.dyn_ref::<HtmlSelectElement>()) {
        let served = old.query_selector("option[selected]").ok().flatten();
        let served = served.and_then(|option| option.get_attribute("value"));
        if served.is_some_and(|served| served != old.value()) {
            new.set_value(&old.value());
            told("change");
        }
    }
}

/// The index of the focused element among all elements inside another.
fn focus_of(holder: &Element) -> Option<usize> {
    let active = web_sys::window()?.document()?.active_element()?;
    inside(holder, "*").iter().position(|element| *element == active)
}

/// Focuses the element that stands where the focused one stood.
fn refocus(holder: &Element, at: Option<usize>) {
    if let Some(element) = at.and_then(|at| inside(holder, "*").into_iter().nth(at)) {
        super::focus_on(&element);
    }
}

fn inside(holder: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = holder.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
