//! What the head of a page says to search engines and to those who preview links.
//!
//! Where only a whole address counts, the line is left out until the site's address is known.

use dataset::msg;
use maud::{Markup, PreEscaped, html};
use model::route::{Page, Route};
use serde_json::{Value, json};
use text::Locale;

use crate::bundle::Bundle;
use crate::content::Content;
use crate::place::name;
use crate::shared::oembed;

/// How the head of every document begins, with its security policy; the title follows.
pub fn start(policy: &str) -> Markup {
    html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content=(policy);
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
    }
}

/// The elements that follow the title, for search engines and previews of links: these read the first kilobytes only.
pub fn lines(route: Route, content: &Content, bundle: &Bundle) -> Vec<Markup> {
    let locale = route.locale;
    let mut lines = vec![html! { meta name="description" content=(content.description); }];
    lines.extend(canonical(bundle, &route.folder()));
    let languages = Locale::ALL.map(|locale| (locale.code(), locale));
    for (code, other) in languages.into_iter().chain([("x-default", Locale::default())]) {
        let address = bundle.whole(&Route { locale: other, ..route }.folder());
        lines.extend(address.map(|to| html! { link rel="alternate" hreflang=(code) href=(to); }));
    }
    if route.page == Page::Map {
        lines.extend(oembed(bundle, &["map-", locale.code()].concat(), &content.title));
    }
    let preview = Preview {
        kind: "website",
        locale,
        title: &content.title,
        words: &content.description,
        page: &route.folder(),
        picture: &picture(route),
        up: &route.up(),
    };
    lines.extend(preview.lines(bundle));
    lines
}

/// What the page is about, as schema.org describes it.
pub fn data(route: Route, content: &Content, bundle: &Bundle) -> Markup {
    let mut value = structured(route, content);
    bundle.resolve(&route.up(), &mut value);
    let text = value.to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}

/// The address that a page is known by.
pub fn canonical(bundle: &Bundle, path: &str) -> Option<Markup> {
    bundle.whole(path).map(|address| html! { link rel="canonical" href=(address); })
}

/// The name of a page's picture, below `share/`.
pub fn picture(route: Route) -> String {
    let page = route.page.folder().trim_end_matches('/').replace('/', "-");
    ["page-", if page.is_empty() { "overview" } else { &page }, "-", route.locale.code()].concat()
}

/// A language with the country whose spelling it keeps, as Open Graph writes them.
const fn territory(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "kk_KZ",
        Locale::Ru => "ru_RU",
        Locale::En => "en_GB",
    }
}

/// What previews of links show.
pub struct Preview<'a> {
    /// `website` or `article`.
    pub kind: &'a str,
    pub locale: Locale,
    pub title: &'a str,
    /// A sentence.
    pub words: &'a str,
    /// The path of the page below the site's root.
    pub page: &'a str,
    /// The name of the picture below `share/`.
    pub picture: &'a str,
    /// Leads from the page to the site's root.
    pub up: &'a str,
}

impl Preview<'_> {
    /// Open Graph, and the card of those who do not read it.
    pub fn lines(&self, bundle: &Bundle) -> Vec<Markup> {
        let property = |property: &str, value: &str| html! { meta property=(property) content=(value); };
        let mut lines = vec![
            property("og:type", self.kind),
            property("og:site_name", self.locale.t(msg::APP_NAME)),
            property("og:locale", territory(self.locale)),
            property("og:title", self.title),
            property("og:description", self.words),
        ];
        lines.extend(bundle.whole(self.page).map(|address| property("og:url", &address)));
        let picture = ["share/", self.picture, ".png"].concat();
        lines.extend([
            property("og:image", &bundle.address(self.up, &picture)),
            property("og:image:width", "1200"),
            property("og:image:height", "630"),
            property("og:image:alt", self.title),
            html! { meta name="twitter:card" content="summary_large_image"; },
        ]);
        lines
    }
}

/// The page, the way to it, and what it is about, as schema.org describes them; addresses begin with `{base}`.
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
