//! What stands on every page: the head, the bar, the footer.

use dataset::msg;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use model::route::Page;
use presentation::icon;
use text::{Locale, Msg};

use crate::content::Content;
use crate::place::{Place, name};

/// The pages of the bar.
const BAR: [Page; 7] =
    [Page::Overview, Page::Map, Page::Regions, Page::Targets, Page::Plan, Page::Programme, Page::Data];

/// The pages of the footer that the bar does not name.
const MORE: [Page; 7] =
    [Page::Measures, Page::Groups, Page::Projects, Page::Reports, Page::Article, Page::About, Page::Text];

/// A whole page. `cargo xtask` fills in what is known when the site is bundled: `{policy}` and `{icon}`; the lines of the head follow the title.
pub fn page(place: Place, content: &Content) -> String {
    let locale = place.locale();
    let up = place.route.up();
    let title = [&content.title, " · ", locale.t(msg::APP_NAME)].concat();
    let whole = html! {
        (DOCTYPE)
        html lang=(locale.code()) data-page=(place.route.folder()) data-root=(up) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="{policy}";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href={ (up) "{icon}" } type="image/png";
                link rel="stylesheet" href={ (up) "site-0000000000000000.css" };
                @if place.route.page == Page::Map { (explorer(&up)) } @else {
                    link rel="stylesheet" href={ (up) "pages-0000000000000000.css" } data-sheet;
                }
                script src={ (up) (script(place.route.page)) } {}
            }
            body {
                a .vh.skip href="#main" { (locale.t(msg::SKIP_LINK)) }
                (bar(place))
                p .vh #live role="status" {}
                main #main .{ (kind(place)) } { (content.main) }
                (footer(place))
            }
        }
    };
    whole.into_string()
}

/// What runs before the first paint.
const fn script(page: Page) -> &'static str {
    match page {
        Page::Overview => "home-0000000000000000.js",
        Page::Map => "map-0000000000000000.js",
        _ => "page-0000000000000000.js",
    }
}

/// The explorer is set by a style sheet of its own.
fn kind(place: Place) -> &'static str {
    if place.route.page == Page::Map { "explorer-page" } else { "page" }
}

/// What the explorer needs besides: its style sheet, and the program at once, behind what the first paint waits for.
fn explorer(up: &str) -> Markup {
    html! {
        // What comes in pieces would jump: the first paint has the whole explorer.
        link rel="expect" href="#foot" blocking="render";
        link rel="stylesheet" href={ (up) "explorer-0000000000000000.css" } data-sheet;
        link rel="modulepreload" fetchpriority="low" href={ (up) "app.js" };
        link rel="preload" fetchpriority="low" href={ (up) "app_bg.wasm" } as="fetch" type="application/wasm"
            crossorigin="anonymous";
        "{parts}"
    }
}

fn bar(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        header .site-bar {
            div .wrap {
                a .brand href=(place.to(Page::Overview)) {
                    (PreEscaped(icon::BRAND)) span { (locale.t(msg::APP_NAME)) }
                }
                button .menu-button type="button" popovertarget="site-menu" {
                    (drawn(icon::MENU)) span { (locale.t(msg::SITE_MENU)) }
                }
                nav .site-nav #site-menu popover="auto" aria-label=(locale.t(msg::NAV_LABEL)) {
                    ul { @for page in BAR { li { (link(place, page)) } } }
                }
                (tool(place, "search", icon::SEARCH, msg::FIND_OPEN))
                (tool(place, "look", icon::EYE, msg::SEE_OPEN))
                (languages(place))
            }
        }
    }
}

/// A button for what only the program can do: until it runs, its place is kept free.
fn tool(place: Place, name: &str, path: &str, words: Msg) -> Markup {
    html! {
        div .{ "site-" (name) } data-island=(name) {
            button .{ (name) "-open" } type="button" { (drawn(path)) span { (place.t(words)) } }
        }
    }
}

/// A link of bar or footer; it says which page is open, and below which page the open one stands.
fn link(place: Place, page: Page) -> Markup {
    let open = place.route.page;
    let current = if open == page { Some("page") } else { (open.parent() == Some(page)).then_some("true") };
    html! { a href=(place.to(page)) aria-current=[current] { (name(page, place.locale())) } }
}

fn languages(place: Place) -> Markup {
    html! {
        nav .site-tools aria-label=(place.t(msg::LANGUAGE_LABEL)) {
            ul .langs {
                @for locale in Locale::ALL {
                    @let current = (locale == place.locale()).then_some("true");
                    li {
                        a href=(place.in_language(locale)) lang=(locale.code()) hreflang=(locale.code())
                            aria-current=[current] { (locale.t(msg::LANGUAGE_SHORT)) }
                    }
                }
            }
        }
    }
}

fn footer(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        footer .site-foot {
            div .wrap {
                nav aria-label=(locale.t(msg::SITE_MORE)) {
                    ul { @for page in MORE { li { (link(place, page)) } } }
                }
                p { (locale.t(msg::FOOTER_OUTCOMES)) " " (locale.t(msg::FOOTER_PLAN)) }
                p {
                    (locale.t(msg::FOOTER_LICENCE)) " "
                    (locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)]))
                }
            }
        }
    }
}

/// The way from the overview to this page, for pages that stand below another.
pub fn path(place: Place) -> Markup {
    let steps: Vec<Page> = std::iter::successors(place.route.page.parent(), |page| page.parent()).collect();
    html! {
        nav .path aria-label=(place.t(msg::SITE_PATH)) {
            ol {
                @for page in steps.iter().rev() {
                    li { a href=(place.to(*page)) { (name(*page, place.locale())) } }
                }
                li aria-current="page" { (name(place.route.page, place.locale())) }
            }
        }
    }
}

fn drawn(path: &str) -> Markup {
    html! { svg .i viewBox="0 0 24 24" aria-hidden="true" { path d=(path) {} } }
}
