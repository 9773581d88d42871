//! Site header: brand, pages, languages; and the notice under it.

use super::html::{Html, from_root, truth, when};
use super::{Write, icon};
use crate::data;
use crate::model::summary;
use crate::route::{Page, Route};
use crate::text::{Locale, msg};
use crate::view::{Action, DEFAULT_YEAR, Problem, ViewState, Why, to_address};

/// The pages of the bar, and the ids of their links.
const PAGES: [(&str, Page); 7] = [
    ("nav-overview", Page::Overview),
    ("nav-map", Page::Map),
    ("nav-regions", Page::Regions),
    ("nav-targets", Page::Targets),
    ("nav-plan", Page::Plan),
    ("nav-programme", Page::Programme),
    ("nav-data", Page::Data),
];

/// The address of a page, relative to the site's root.
fn address_of(page: Page, locale: Locale) -> String {
    ["./", &Route { locale, page }.folder()].concat()
}

/// The pages as a list, where the bar has no room for them.
fn entries(html: &mut Html, locale: Locale) {
    for (_, page) in PAGES.into_iter().filter(|(_, page)| *page != Page::Map) {
        let name = page.label().map_or("", |label| locale.t(label));
        html.open("li", &[]).leaf("a", &[("href", &address_of(page, locale))], name).close("li");
    }
}

/// The inside of `header`.
pub fn skeleton(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "wrap")]);
    html.open("a", &[("class", "brand"), ("id", "brand")])
        .raw(icon::BRAND)
        .leaf("span", &[], locale.t(msg::APP_NAME))
        .close("a");
    html.open("nav", &[("class", "nav"), ("aria-label", locale.t(msg::NAV_LABEL))])
        .open("div", &[("class", "nav-l")]);
    for (id, page) in PAGES {
        let address = address_of(page, locale);
        let (href, current) = match page {
            Page::Map => ("#explorer", "page"),
            _ => (&*address, ""),
        };
        let attrs = [("id", id), ("href", href), when(!current.is_empty(), "aria-current", current)];
        html.leaf("a", &attrs, page.label().map_or("", |label| locale.t(label)));
    }
    html.close("div");
    html.open("details", &[("class", "menu"), ("id", "menu")])
        .open("summary", &[("id", "menu-button")])
        .icon(icon::MENU)
        .leaf("span", &[], locale.t(msg::SITE_MENU))
        .raw("</summary><ul id=\"menu-list\">");
    entries(&mut html, locale);
    html.raw("</ul></details></nav>");
    tools(&mut html, locale);
    html.close("div");
    html.done()
}

/// The button of the low-vision panel and the languages.
fn tools(html: &mut Html, locale: Locale) {
    let see =
        [("type", "button"), ("class", "see"), ("id", "see"), ("data-do", "see"), ("aria-controls", "lv")];
    html.open("div", &[("class", "tools")]);
    html.open("button", &see).icon(icon::EYE).leaf("span", &[], locale.t(msg::SEE_OPEN)).close("button");
    html.open("nav", &[("aria-label", locale.t(msg::LANGUAGE_LABEL))]).open("ul", &[("class", "langs")]);
    for other in Locale::ALL {
        let label = other.t(msg::LANGUAGE_SHORT);
        let action = Action::Lang(other);
        let attrs = [
            ("id", ["lang-", other.code()].concat()),
            ("lang", other.code().to_owned()),
            ("hreflang", other.code().to_owned()),
            ("data-do", action.to_string()),
        ];
        let mut attrs: Vec<(&str, &str)> = attrs.iter().map(|(n, v)| (*n, v.as_str())).collect();
        attrs.push(when(other == locale, "aria-current", "true"));
        html.open("li", &[]).leaf("a", &attrs, label).close("li");
    }
    html.close("ul").close("nav").close("div");
}

/// Where the links lead: the brand to the overview in the present language, languages to the same view; and
/// whether the panel of the page's look is open.
pub fn writes(state: &ViewState, seeing: bool) -> Vec<Write> {
    let lead = |id: &str, action| Write::attr(id, "href", link(state, action));
    let overview = address_of(Page::Overview, state.locale);
    vec![
        Write::attr("brand", "href", from_root(&overview)),
        lead("lang-kk", Action::Lang(Locale::Kk)),
        lead("lang-ru", Action::Lang(Locale::Ru)),
        lead("lang-en", Action::Lang(Locale::En)),
        Write::attr("see", "aria-expanded", truth(seeing)),
    ]
}

/// The inside of the notice: which parts of the address were not followed, and why; empty when all were.
pub fn notice(problems: &[Problem], locale: Locale) -> String {
    if problems.is_empty() {
        return String::new();
    }
    let close = [
        ("type", "button"),
        ("class", "x"),
        ("id", "dismiss"),
        ("data-do", "dismiss"),
        ("aria-label", locale.t(msg::NOTICE_DISMISS)),
    ];
    let mut html = Html::new();
    html.open("div", &[("class", "wrap")]).leaf("p", &[], &complaints(problems, locale).join(" "));
    html.open("button", &close).icon(icon::CLOSE).close("button").close("div");
    html.done()
}

/// One sentence for each kind of problem.
fn complaints(problems: &[Problem], locale: Locale) -> Vec<String> {
    let unknown = |p: &Problem| (p.why == Why::Unknown).then(|| [p.key, "=", &p.value].concat());
    let extra = |p: &Problem| match p.why {
        Why::TooMany(region) => Some(data::name(region, locale).to_owned()),
        _ => None,
    };
    let mut out = Vec::new();
    let parts: Vec<String> = problems.iter().filter_map(unknown).collect();
    if !parts.is_empty() {
        out.push(locale.fill(msg::NOTICE_ADDRESS, &[("part", &parts.join(", "))]));
    }
    let regions: Vec<String> = problems.iter().filter_map(extra).collect();
    if !regions.is_empty() {
        out.push(locale.fill(msg::NOTICE_REGIONS, &[("regions", &regions.join(", "))]));
    }
    for problem in problems {
        if let Why::NoYear(measure) = problem.why {
            let span = data::years(measure);
            let values = [
                ("measure", summary::measure_name(measure, locale)),
                ("first", &span.start().to_string()),
                ("last", &span.end().to_string()),
                ("asked", &problem.value),
                ("year", &DEFAULT_YEAR.to_string()),
            ];
            out.push(locale.fill(msg::NOTICE_YEAR, &values));
        }
    }
    out
}

/// The address after an action.
pub fn link(state: &ViewState, action: Action) -> String {
    let mut after = state.clone();
    after.apply(action);
    link_to(&after)
}

/// The address of a state.
pub fn link_to(state: &ViewState) -> String {
    from_root(&to_address(state)).into_owned()
}
