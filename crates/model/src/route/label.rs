//! The names of pages, as bar, path and search call them.

use super::Page;
use dataset::msg;
use text::Msg;

impl Page {
    /// The name of a page that stands alone; a region or a measure has its own.
    pub fn label(self) -> Option<Msg> {
        Some(match self {
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
            Page::Text => msg::SITE_TEXT,
            Page::Region(_) | Page::Measure(_) => return None,
        })
    }
}
