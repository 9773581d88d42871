//! The parts that all pages share: the head, the bar, the footer.

use dataset::msg;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use model::route::Page;
use presentation::icon;
use text::{Locale, Msg};

use crate::bundle::Bundle;
use crate::content::Content;
use crate::head;
use crate::place::{Place, name};
use crate::publish::policy;

const BAR: [Page; 7] =
    [Page::Overview, Page::Map, Page::Regions, Page::Targets, Page::Plan, Page::Programme, Page::Data];

/// The pages of the footer that the bar does not name.
const MORE: [Page; 7] =
    [Page::Measures, Page::Groups, Page::Projects, Page::Reports, Page::Article, Page::About, Page::Text];

/// A whole page.
pub fn page(place: Place, content: &Content, bundle: &Bundle) -> String {
    let (locale, files) = (place.locale(), &bundle.files);
    let up = place.route.up();
    let beside = |plain| [&up, files.name(plain)].concat();
    // A page that is shown in place of this one may have more inside.
    let policy = policy::with(&bundle.inline);
    let title = [&content.title, " · ", locale.t(msg::APP_NAME)].concat();
    let whole = html! {
        (DOCTYPE)
        html data-release=[bundle.release.as_deref()] lang=(locale.code()) data-page=(place.route.folder()) data-root=(up) {
            head {
                (head::start(&policy))
                title { (title) }
                @for line in head::lines(place.route, content, bundle) { (line) }
                link rel="icon" href=(beside("icon.png")) type="image/png";
                (sheet(place, bundle, "site.css", false))
                @if place.route.page == Page::Map { (explorer(place, bundle)) } @else {
                    (sheet(place, bundle, "pages.css", true))
                }
                (script(place, bundle))
                @if bundle.reload { script src={ (up) "reload.js" } defer {} }
                (head::data(place.route, content, bundle))
            }
            body {
                a .visually-hidden.skip href="#main" { (locale.t(msg::SKIP_LINK)) }
                (bar(place))
                p .visually-hidden #live role="status" {}
                main #main .{ (kind(place)) } { (content.main) }
                (footer(place))
            }
        }
    };
    whole.into_string()
}

/// A style sheet: inside the page, or as a file; `own` are those that not every page has.
fn sheet(place: Place, bundle: &Bundle, plain: &str, own: bool) -> Markup {
    let (page, name) = (place.route.page, bundle.files.name(plain));
    html! {
        @if let Some(text) = bundle.inline.text(page, plain) {
            style data-file=(name) data-sheet[own] { (PreEscaped(text)) }
        } @else {
            link rel="stylesheet" href={ (place.route.up()) (name) } data-sheet[own];
        }
    }
}

/// What runs before the first paint, and the names of the files that it asks for later.
fn script(place: Place, bundle: &Bundle) -> Markup {
    let (page, files) = (place.route.page, &bundle.files);
    let own = match page {
        Page::Overview => "home.js",
        Page::Map => "map.js",
        _ => "page.js",
    };
    let inside = bundle.inline.text(page, own);
    let source = inside.is_none().then(|| [&place.route.up(), files.name(own)].concat());
    html! {
        script src=[source] data-file=[inside.map(|_| files.name(own))] data-program=(files.name("app.js"))
            data-wasm=(files.name("app_bg.wasm")) data-copy=(files.name("copy.js"))
            data-low-vision=(files.name("low-vision.css")) data-views=(files.name("views.css"))
            data-embed=[(page == Page::Map).then(|| files.name("embed.css"))] { (PreEscaped(inside.unwrap_or_default())) }
        @if inside.is_some() { script src={ (place.route.up()) (files.name("blocked.js")) } async {} }
    }
}

/// The explorer is set by a style sheet of its own.
fn kind(place: Place) -> &'static str {
    if place.route.page == Page::Map { "explorer-page" } else { "page" }
}

/// What the explorer needs besides: its style sheet, and the program at once, behind what the first paint waits for.
fn explorer(place: Place, bundle: &Bundle) -> Markup {
    let (up, language, files) = (place.route.up(), place.locale().code(), &bundle.files);
    let ahead = bundle.ahead.iter().map(|part| files.name(part));
    // In one file, the program has its texts in itself.
    let own = (!bundle.ahead.is_empty()).then_some("app-part.wasm");
    let spoken = own.into_iter().chain(bundle.ahead.iter().map(String::as_str));
    let texts: Vec<String> = spoken.filter_map(|part| texts_of(part, language)).collect();
    html! {
        // What comes in pieces would jump: the first paint has the whole explorer.
        link rel="expect" href="#foot" blocking="render";
        (sheet(place, bundle, "explorer.css", true))
        link rel="modulepreload" fetchpriority="low" href={ (up) (files.name("app.js")) };
        @for file in std::iter::once(files.name("app_bg.wasm")).chain(ahead) {
            link rel="preload" fetchpriority="low" as="fetch" type="application/wasm" crossorigin="anonymous"
                href={ (up) (file) };
        }
        @for file in texts.iter().map(|file| files.name(file)) {
            link rel="preload" fetchpriority="low" as="fetch" crossorigin="anonymous" href={ (up) (file) };
        }
    }
}

/// The plain name of the file that has the texts of a part in a language.
fn texts_of(part: &str, language: &str) -> Option<String> {
    Some([part.strip_suffix(".wasm")?, "-", language, ".txt"].concat())
}

/// The road and the goal of the wordmark.
fn brand() -> Markup {
    let [x, y, radius] = icon::GOAL;
    html! {
        svg viewBox="0 0 32 32" aria-hidden="true" {
            path .road d=(icon::ROAD) {}
            circle .goal cx=(x) cy=(y) r=(radius) {}
        }
    }
}

fn bar(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        header .site-bar {
            div .wrap {
                a .brand href=(place.to(Page::Overview)) {
                    (brand()) span { (locale.t(msg::APP_NAME)) }
                }
                button .menu-button type="button" popovertarget="site-menu" {
                    (drawn(icon::MENU)) span { (locale.t(msg::SITE_MENU)) }
                }
                nav .site-nav #site-menu popover="auto" aria-label=(locale.t(msg::NAV_LABEL)) {
                    ul { @for page in BAR { li { (link(place, page)) } } }
                }
                (tool(place, "search", icon::SEARCH, msg::FIND_OPEN))
                (tool(place, "look", icon::EYE, msg::PREFERENCES_OPEN))
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
            ul .languages {
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
    html! { svg .icon viewBox="0 0 24 24" aria-hidden="true" { path d=(path) {} } }
}
