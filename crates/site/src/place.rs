//! The position of a page in the site, and relative addresses of other pages.

use model::route::{Page, Route};
use text::{Locale, Msg};

/// A page in a language, for what is written on it.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub route: Route,
}

impl Place {
    /// The language of the page.
    pub fn locale(self) -> Locale {
        self.route.locale
    }

    /// A text in the language of the page.
    pub fn t(self, msg: Msg) -> &'static str {
        self.route.locale.t(msg)
    }

    /// The address of another page in the language of this one, relative to this page.
    pub fn to(self, page: Page) -> String {
        self.at(Route { locale: self.route.locale, page })
    }

    /// The same page in another language.
    pub fn in_language(self, locale: Locale) -> String {
        self.at(Route { locale, page: self.route.page })
    }

    /// A file below the site's root: `data/plan.csv`.
    pub fn file(self, path: &str) -> String {
        [&self.route.up(), path].concat()
    }

    /// A view of the explorer: `query` begins with `?`.
    pub fn explorer(self, query: &str) -> String {
        [&self.to(Page::Map), query].concat()
    }

    fn at(self, route: Route) -> String {
        [self.route.up(), route.folder()].concat()
    }
}

/// The name of a page in bar, path and footer.
pub fn name(page: Page, locale: Locale) -> String {
    match (page, page.label()) {
        (Page::Region(region), _) => dataset::name(region, locale).to_owned(),
        (Page::Measure(measure), _) => model::summary::measure_name(measure, locale).to_owned(),
        (_, label) => label.map_or_else(String::new, |label| locale.t(label).to_owned()),
    }
}
