//! What the head of a page says to search engines and to those who preview links.
//!
//! Addresses begin with `{site}` where only a whole address counts, which is known when the site is published under a
//! known name: lines with it are left out otherwise; and with `{base}` where one relative to the site's root will do.

use dataset::msg;
use maud::{Markup, html};
use model::route::{Page, Route};
use serde_json::{Value, json};
use text::Locale;

use crate::content::Content;
use crate::place::name;
use crate::shared::oembed;

/// The lines of the head, one element a line.
pub fn lines(route: Route, content: &Content) -> String {
    let locale = route.locale;
    let at = |locale| ["{site}", &Route { locale, ..route }.folder()].concat();
    let mut lines = vec![
        html! { meta name="description" content=(content.description); },
        html! { link rel="canonical" href=(at(locale)); },
    ];
    for other in Locale::ALL {
        lines.push(html! { link rel="alternate" hreflang=(other.code()) href=(at(other)); });
    }
    lines.push(html! { link rel="alternate" hreflang="x-default" href=(at(Locale::default())); });
    if route.page == Page::Map {
        lines.push(oembed(&["map-", locale.code()].concat(), &content.title));
    }
    lines.extend(preview(route, content));
    let data = structured(route, content).to_string().replace('<', "\\u003c");
    let lines: Vec<String> = lines.into_iter().map(Markup::into_string).collect();
    [&lines.join("\n"), "\n<script type=\"application/ld+json\">", &data, "</script>"].concat()
}

/// The name of a page's picture, below `share/`.
pub fn picture(route: Route) -> String {
    let page = route.page.folder().trim_end_matches('/').replace('/', "-");
    ["page-", if page.is_empty() { "overview" } else { &page }, "-", route.locale.code()].concat()
}

/// A language with the country whose spelling it keeps, as Open Graph writes them.
pub const fn territory(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "kk_KZ",
        Locale::Ru => "ru_RU",
        Locale::En => "en_GB",
    }
}

fn preview(route: Route, content: &Content) -> Vec<Markup> {
    let property = |property: &str, value: &str| html! { meta property=(property) content=(value); };
    vec![
        property("og:type", "website"),
        property("og:site_name", route.locale.t(msg::APP_NAME)),
        property("og:locale", territory(route.locale)),
        property("og:title", &content.title),
        property("og:description", &content.description),
        property("og:url", &["{site}", &route.folder()].concat()),
        property("og:image", &["{base}share/", &picture(route), ".png"].concat()),
        property("og:image:width", "1200"),
        property("og:image:height", "630"),
        property("og:image:alt", &content.title),
        html! { meta name="twitter:card" content="summary_large_image"; },
    ]
}

/// The page, the way to it, and what it is about, as schema.org describes them.
fn structured(route: Route, content: &Content) -> Value {
    let address = |page| ["{base}", &Route { page, ..route }.folder()].concat();
    let above = std::iter::successors(route.page.parent(), |page| page.parent());
    let mut steps: Vec<Page> = above.collect();
    steps.push(Page::Overview);
    steps.reverse();
    steps.push(route.page);
    steps.dedup();
    let items: Vec<Value> = steps
        .into_iter()
        .zip(1..)
        .map(|(page, position)| {
            json!({"@type": "ListItem", "position": position, "name": name(page, route.locale), "item": address(page)})
        })
        .collect();
    let mut page = json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": content.title,
        "description": content.description,
        "url": address(route.page),
        "inLanguage": route.locale.code(),
        "version": dataset::RELEASE,
        "isPartOf": {"@type": "WebSite", "name": route.locale.t(msg::APP_NAME), "url": "{base}"},
        "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": items},
    });
    if let (Some(page), Some(subject)) = (page.as_object_mut(), &content.subject) {
        page.insert("mainEntity".to_owned(), subject.clone());
    }
    page
}
