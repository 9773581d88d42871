//! ROUTES: the folders of the site, and the page that a folder holds.
//!
//! An address is a folder, made of language and page, and a query, the state of the view. Published addresses work for
//! ever: a folder that was published is never used for another page.

mod label;
mod page;
mod slug;

pub use page::Page;
pub use slug::{region_of, slug};

use text::Locale;

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    pub locale: Locale,
    pub page: Page,
}

impl Route {
    /// Every page in every language.
    pub fn all() -> impl Iterator<Item = Route> {
        Locale::ALL.into_iter().flat_map(|locale| Page::all().map(move |page| Route { locale, page }))
    }

    /// The folder from the site's root, empty or with a slash at its end: `ru/regions/mangystau/`.
    pub fn folder(self) -> String {
        [self.locale.folder(), &self.page.folder()].concat()
    }

    /// The page that a path below the site's root holds; `None` where no page stands. Letters of any case, a missing slash
    /// at the end, `index.html` and a folder `kk/` are understood.
    pub fn of(path: &str) -> Option<Route> {
        let path = path.trim_start_matches('/').to_ascii_lowercase();
        let path = path.strip_suffix("index.html").unwrap_or(&path);
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let named = Locale::ALL.into_iter().find(|locale| locale.code() == first);
        let (locale, inside) = named.map_or((Locale::default(), path), |locale| (locale, rest));
        Some(Route { locale, page: Page::of(inside)? })
    }

    /// The way from this page to the site's root: `../../`, or `./` at the root.
    pub fn up(self) -> String {
        match self.folder().matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }
}
