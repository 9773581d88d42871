//! Addresses, for links.

use std::borrow::Cow;
use std::cell::RefCell;

use model::route::{Page, Route};
use model::state::{ViewState, to_address};
use text::Locale;

thread_local! {
    /// The address of the site's root, once a program runs on a page: a page is in a folder, and its language may change.
    static ROOT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Has addresses below the site's root begin with this address of the root.
pub fn set_root(address: &str) {
    ROOT.with_borrow_mut(|root| address.clone_into(root));
}

/// The address of a link: `./…` and `data/…` are below the site's root. Natively they stay as they are; the build gives
/// each page its own way up.
pub fn from_root(href: &str) -> Cow<'_, str> {
    let inside = href.strip_prefix("./").or_else(|| href.starts_with("data/").then_some(href));
    ROOT.with_borrow(|root| match inside {
        Some(inside) if !root.is_empty() => Cow::Owned([root, inside].concat()),
        _ => Cow::Borrowed(href),
    })
}

/// The address of a state.
pub fn link_to(state: &ViewState) -> String {
    from_root(&to_address(state)).into_owned()
}

/// The address of a place on another page, below the site's root.
pub fn on_page(page: Page, locale: Locale, place: &str) -> String {
    ["./", &Route { locale, page }.folder(), "#", place].concat()
}
