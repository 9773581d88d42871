//! Where a page stands, and the addresses that lead from it to others.

use jolkarta::route::{Page, Route, folder};
use jolkarta::text::{Locale, Msg, msg};

/// A page in a language, for what is written on it.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The page.
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

    /// The whole text of the site on one page.
    pub fn text_page(self) -> String {
        [&self.route.up(), folder(self.route.locale), "text/"].concat()
    }

    /// A view of the explorer: `query` begins with `?`.
    pub fn explorer(self, query: &str) -> String {
        [&self.to(Page::Map), query].concat()
    }

    fn at(self, route: Route) -> String {
        let up = self.route.up();
        // The explorer stands on the front page of its language.
        let (page, place) = match route.page {
            Page::Map => (Page::Overview, "#explorer"),
            page => (page, ""),
        };
        [&up, &Route { page, ..route }.folder(), place].concat()
    }
}

/// The name of a page in bar, path and footer.
pub fn name(page: Page, locale: Locale) -> String {
    let words = match page {
        Page::Overview => msg::SITE_OVERVIEW,
        Page::Map => msg::NAV_MAP,
        Page::Regions => msg::SITE_REGIONS,
        Page::Measures => msg::SITE_MEASURES,
        Page::Targets => msg::NAV_TARGETS,
        Page::Plan => msg::NAV_PLAN,
        Page::Groups => msg::NAV_GROUPS,
        Page::Programme => msg::NAV_PROGRAMME,
        Page::Projects => msg::NAV_PROJECTS,
        Page::Reports => msg::NAV_REPORTS,
        Page::Article => msg::SITE_ARTICLE,
        Page::Data => msg::SITE_DATA,
        Page::About => msg::SITE_ABOUT,
        Page::Region(region) => return jolkarta::data::name(region, locale).to_owned(),
        Page::Measure(measure) => return jolkarta::model::summary::measure_name(measure, locale).to_owned(),
    };
    locale.t(words).to_owned()
}
