//! Navigation between pages without loading a new document; whatever fails becomes an ordinary load.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::explorer::Store;
use super::{current, explorer, islands};
use crate::browser::{self, Event, NewPage};
use dataset::msg;
use model::route::{Page, Route};

/// Milliseconds that the pointer rests on a link before its page is prefetched.
const HOVER_MS: i32 = 80;
/// Milliseconds after the last scroll event before the reading position is saved.
const REST_MS: i32 = 150;
/// Milliseconds after which a visitor is told that a page is still being fetched.
const SLOW_MS: i32 = 300;

/// A page of the site with query and fragment.
#[derive(Clone, Debug, PartialEq)]
pub struct Destination {
    pub route: Route,
    /// The address of its file.
    pub file: String,
    /// `?` and the query, or an empty text.
    pub query: String,
    /// `#` and the fragment, or an empty text.
    pub fragment: String,
}

/// How a visit begins.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// By a link: adds a history entry.
    Link,
    /// Back or forward: the history entry exists.
    History,
}

/// The state of the navigation.
struct Navigation {
    root: String,
    /// The file of the open page.
    open: RefCell<String>,
    /// The number of the newest visit; pages that arrive for older ones are dropped.
    newest: Cell<u32>,
    hovered: RefCell<String>,
    scrolled: Cell<u32>,
}

/// The page that an address below the site's root leads to; `None` for everything else: files and other sites.
pub fn destination(root: &str, address: &str) -> Option<Destination> {
    let (rest, fragment) = address.split_at(address.find('#').unwrap_or(address.len()));
    let (file, query) = rest.split_at(rest.find('?').unwrap_or(rest.len()));
    let route = Route::of(file.strip_prefix(root)?)?;
    let [file, query, fragment] = [file, query, fragment].map(str::to_owned);
    Some(Destination { route, file, query, fragment })
}

impl Destination {
    /// True for an address of the overview or the explorer that may mean another page: the scripts of these pages lead there.
    fn means_another(&self) -> bool {
        let carried = ["?lv=", "?theme="].iter().any(|start| self.query.starts_with(start));
        match self.route.page {
            Page::Overview => !self.fragment.is_empty() || !(self.query.is_empty() || carried),
            Page::Map => !matches!(self.fragment.as_str(), "" | "#explorer"),
            _ => false,
        }
    }

    fn address(&self) -> String {
        [self.file.as_str(), &self.query, &self.fragment].concat()
    }
}

/// Starts on the page that is open; a frame has no other pages.
pub fn start(root: String) {
    let Some(open) = destination(&root, &browser::address()).filter(|_| !browser::is_framed()) else {
        return;
    };
    // Back may have been pressed before.
    if !current::explorer().is_some_and(Store::has_address) {
        islands::follow_address(open.route, &root);
    }
    let navigation = Rc::new(Navigation {
        root,
        open: RefCell::new(open.file),
        newest: Cell::default(),
        hovered: RefCell::default(),
        scrolled: Cell::default(),
    });
    navigation.follow_history();
    navigation.follow_links();
    navigation.follow_scrolling();
}

impl Navigation {
    fn follow_links(self: &Rc<Self>) {
        let navigation = self.clone();
        browser::listen("click", move |event| navigation.click(event));
        if !browser::may_prefetch() {
            return;
        }
        let (over, touched) = (self.clone(), self.clone());
        browser::listen("mouseover", move |event| over.hover(event));
        browser::listen("touchstart", move |event| {
            if let Some(to) = touched.prefetchable(event) {
                browser::prefetch(&to);
            }
        });
    }

    /// Follows a link to another page. A link to a place on the open page is the browser's own.
    fn click(self: &Rc<Self>, event: &Event) {
        let Some(to) = browser::pressed_link(event).and_then(|href| destination(&self.root, &href)) else {
            return;
        };
        let here = destination(&self.root, &browser::address());
        let inside = |here: Destination| to.file == here.file && to.query == here.query;
        if to.means_another() {
            return;
        }
        if !to.fragment.is_empty() && here.is_some_and(inside) {
            return browser::leave_here();
        }
        event.prevent_default();
        // A link to another view of the open explorer changes its state.
        let view = to.route.page == Page::Map && to.file == *self.open.borrow();
        if view && current::explorer_shows(&to.query) {
            return;
        }
        self.visit(to, Way::Link);
    }

    fn hover(self: &Rc<Self>, event: &Event) {
        let over = self.prefetchable(event).unwrap_or_default();
        if *self.hovered.borrow() == over {
            return;
        }
        self.hovered.replace(over.clone());
        if !over.is_empty() {
            let navigation = self.clone();
            browser::set_timeout(HOVER_MS, move || {
                if *navigation.hovered.borrow() == over {
                    browser::prefetch(&over);
                }
            });
        }
    }

    /// The file of another page that an event's link leads to.
    fn prefetchable(&self, event: &Event) -> Option<String> {
        let to = destination(&self.root, &browser::link_of(event)?)?;
        (to.file != *self.open.borrow()).then_some(to.file)
    }

    /// Fetches a page and shows it, unless a newer visit has begun meanwhile.
    fn visit(self: &Rc<Self>, to: Destination, way: Way) {
        let number = self.newest.get().wrapping_add(1);
        self.newest.set(number);
        browser::mark_waiting(true);
        browser::set_timeout(SLOW_MS, browser::mark_slow);
        let navigation = self.clone();
        spawn_local(async move {
            let text = browser::page_text(&to.file).await;
            if navigation.newest.get() != number {
                return;
            }
            let mut page = text.as_deref().and_then(NewPage::read);
            if let Some(new) = &page
                && !(new.dress(&navigation.root).await && browser::fetch_texts(to.route.locale.code()).await)
            {
                page = None;
            }
            // The explorer is shown only when its code is there; if that cannot be fetched, the page is loaded anew and says so.
            let whole = to.route.page != Page::Map || explorer::lazy_parts::fetch_explorer().await;
            let page = page.filter(|_| whole);
            if navigation.newest.get() != number {
                return;
            }
            browser::mark_waiting(false);
            match page {
                Some(page) => navigation.show(&page, to, way),
                None if way == Way::History => browser::reload(),
                None => browser::load(&to.address()),
            }
        });
    }

    /// Writes the address first, because what is shown is read from it.
    fn show(&self, page: &NewPage, to: Destination, way: Way) {
        if way == Way::Link {
            browser::save_scroll_position();
            let address = to.address();
            if address != browser::address() && !browser::enter_address(&address) {
                return browser::load(&address);
            }
        }
        let ended = islands::stop();
        page.show();
        // What has left the page is taken apart beside it.
        drop(ended);
        let parts = islands::start(to.route, self.root.clone(), false, || ());
        let locale = to.route.locale;
        let left = destination(&self.root, &self.open.replace(to.file));
        let translated =
            left.is_some_and(|left| left.route.page == to.route.page && left.route.locale != locale);
        let spot = browser::saved_scroll_position().filter(|_| way == Way::History);
        // The explorer's code is there: it replaces what was served before the browser has laid that out.
        let built_at_once = to.route.page == Page::Map;
        if spot.is_none() && !built_at_once {
            arrive(translated);
        }
        spawn_local(async move {
            parts.await;
            if spot.is_none() && built_at_once {
                browser::in_frame(move || arrive(translated));
            }
            // The index of the focused element is counted after the components are built.
            if spot.is_some_and(|spot| !browser::restore_scroll_position(spot)) {
                browser::focus_heading();
            }
        });
        browser::say(&locale.fill(msg::SITE_OPENED, &[("title", &page.title())]));
    }

    fn follow_history(self: &Rc<Self>) {
        browser::leave_scrolling(false);
        let navigation = self.clone();
        browser::on_pop(move |_| navigation.go_to_entry());
        let navigation = self.clone();
        browser::on_leave(move || {
            navigation.save_scroll_position();
            browser::leave_scrolling(true);
        });
        browser::on_return(|| browser::leave_scrolling(false));
    }

    /// Shows the page of the current history entry.
    fn go_to_entry(self: &Rc<Self>) {
        let Some(to) = destination(&self.root, &browser::address()) else {
            return browser::reload();
        };
        // Cancels visits that are still being fetched.
        self.newest.set(self.newest.get().wrapping_add(1));
        browser::mark_waiting(false);
        if to.file != *self.open.borrow() {
            return self.visit(to, Way::History);
        }
        islands::follow_address(to.route, &self.root);
        // Another view of the explorer keeps the scroll position.
        if to.route.page == Page::Map {
            return;
        }
        match browser::saved_scroll_position() {
            Some(spot) => {
                browser::restore_scroll_position(spot);
            }
            // A place on the page that was just gone to, by the browser.
            None if !to.fragment.is_empty() => {}
            None => browser::scroll_to(0.0),
        }
    }

    fn follow_scrolling(self: &Rc<Self>) {
        let this = self.clone();
        browser::on_scroll(move || {
            let number = this.scrolled.get().wrapping_add(1);
            this.scrolled.set(number);
            let navigation = this.clone();
            browser::set_timeout(REST_MS, move || {
                if navigation.scrolled.get() == number {
                    navigation.save_scroll_position();
                }
            });
        });
    }

    /// While the page of the current entry is being fetched, the open page's position must not be saved in it.
    fn save_scroll_position(&self) {
        let at = destination(&self.root, &browser::address());
        if at.is_some_and(|at| at.file == *self.open.borrow()) {
            browser::save_scroll_position();
        }
    }
}

/// Focuses what the fragment names, else the heading; after a change of language, the link of that language.
fn arrive(translated: bool) {
    let named = browser::fragment().filter(|id| browser::by_id(id).is_some());
    match named {
        Some(id) => browser::reveal(&id),
        None => {
            browser::scroll_to(0.0);
            if translated { browser::focus_language() } else { browser::focus_heading() }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use text::Locale;

    const ROOT: &str = "https://a.kz/b/";

    fn at(address: &str) -> Option<Destination> {
        destination(ROOT, address)
    }

    #[test]
    fn pages_below_the_root_are_gone_to() {
        let to = at("https://a.kz/b/ru/programme/projects/?lv=wide#project-19").unwrap();
        assert_eq!(to.route, Route { locale: Locale::Ru, page: Page::Projects });
        assert_eq!(to.file, "https://a.kz/b/ru/programme/projects/");
        assert_eq!((to.query.as_str(), to.fragment.as_str()), ("?lv=wide", "#project-19"));
        assert_eq!(to.address(), "https://a.kz/b/ru/programme/projects/?lv=wide#project-19");
        assert_eq!(at("https://a.kz/b/about/#a?b").unwrap().fragment, "#a?b");
    }

    #[test]
    fn everything_else_is_loaded_by_the_browser() {
        for address in [
            "https://a.kz/b/data/plan.csv",
            "https://a.kz/b/share/page-plan-ru.png",
            "https://a.kz/plan/",
            "https://b.kz/b/plan/",
            "mailto:a@a.kz",
        ] {
            assert_eq!(at(address), None, "{address}");
        }
    }

    #[test]
    fn an_address_of_the_overview_that_says_more_may_mean_another_page() {
        let more = |address: &str| at(address).unwrap().means_another();
        for address in ["https://a.kz/b/", "https://a.kz/b/ru/", "https://a.kz/b/en/?lv=wide&theme=dark"] {
            assert!(!more(address), "{address}");
        }
        for address in ["https://a.kz/b/?measure=poverty", "https://a.kz/b/ru/#plan"] {
            assert!(more(address), "{address}");
        }
    }
}
