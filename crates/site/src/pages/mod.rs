//! One file a page, or a folder where a page has parts.

mod about;
mod article;
mod data;
mod groups;
mod map;
mod measure;
mod measures;
pub mod overview;
mod plan;
mod programme;
mod projects;
mod region;
mod regions;
mod reports;
mod targets;
mod text;

use model::route::Page;

use crate::content::Content;
use crate::place::Place;

/// What a page says.
pub fn content(place: Place) -> Option<Content> {
    match place.route.page {
        Page::Overview => Some(overview::content(place)),
        Page::Regions => Some(regions::content(place)),
        Page::Plan => Some(plan::content(place)),
        Page::Article => Some(article::content(place)),
        Page::Region(region) => Some(region::content(place, region)),
        Page::Groups => Some(groups::content(place)),
        Page::Data => Some(data::content(place)),
        Page::Measures => Some(measures::content(place)),
        Page::Measure(measure) => Some(measure::content(place, measure)),
        Page::Targets => Some(targets::content(place)),
        Page::About => Some(about::content(place)),
        Page::Programme => Some(programme::content(place)),
        Page::Projects => Some(projects::content(place)),
        Page::Reports => Some(reports::content(place)),
        Page::Map => Some(map::content(place)),
        Page::Text => Some(text::content(place)),
    }
}

/// Files that pages offer for download: the path from the site's root, and the bytes.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut files = plan::files();
    files.extend(region::files());
    files
}
