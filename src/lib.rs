//! Kazakhstan's Employment Roadmap 2020: plan, targets and outcomes, as a site that runs in the browser.
//!
//! The code map. A module uses only modules to its right, never a sibling:
//!
//! `bin → app → browser | export → page → chart | map → model | view | route → data → text`
//!
//! - [`data`]: what we know: the embedded, checked dataset.
//! - [`text`]: how we say it: languages, numbers, plurals, sorting, search.
//! - [`model`]: what it means: slices, ranks, class breaks, series, lineage, sentences.
//! - [`route`]: where a page stands: language and page ⇄ folder.
//! - [`view`]: what is asked: the page's state and its address.
//! - [`chart`]: drawing scenes with plotters, on canvas or as SVG.
//! - [`map`]: the map as SVG markup and what changes on it.
//! - [`page`]: the parts of the page as markup, and what changes on them.
//! - [`export`]: what a visitor takes away: files, citations, codes.
//! - [`browser`]: the only module that talks to the browser.
//! - [`app`]: the application: components, one a file, and going from page to page.

pub mod app;
pub mod browser;
pub mod chart;
pub mod data;
pub mod export;
pub mod map;
pub mod model;
pub mod page;
pub mod route;
pub mod text;
pub mod view;

/// A small allocator for a small program; natively the system's own is used.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
