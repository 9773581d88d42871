//! What a page says.

use graphics::chart::Scene;
use maud::Markup;

/// A page without the parts that all pages share.
pub struct Content {
    /// The headline, which is also the page's title and that of its preview: plain text.
    pub title: String,
    /// One or two sentences for search engines and previews: plain text.
    pub description: String,
    /// The inside of `<main>`, with one `<h1>`.
    pub main: Markup,
    /// The chart on the preview's picture; words alone where there is none.
    pub drawing: Option<Scene>,
    /// What the page is about, as schema.org describes it: an object with `@type`.
    pub subject: Option<serde_json::Value>,
}
