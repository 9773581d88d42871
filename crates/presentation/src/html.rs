//! Writing markup: elements with escaped attributes and texts.

use std::borrow::Cow;
use std::cell::RefCell;

use graphics::map::xml::{attr, esc};
use model::route::{Page, Route};
use text::Locale;

thread_local! {
    /// The address of the site's root, once a program runs on a page: a page stands in a folder, and its language may change.
    static ROOT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Has addresses below the site's root begin with this address of the root.
pub fn set_root(address: &str) {
    ROOT.with_borrow_mut(|root| address.clone_into(root));
}

/// The address of a link: `./…` and `data/…` are below the site's root. Natively they stay as they are; the build gives
/// each page its own way up.
pub fn from_root(href: &str) -> Cow<'_, str> {
    let inside = href.strip_prefix("./").or_else(|| href.starts_with("data/").then_some(href));
    ROOT.with_borrow(|root| match inside {
        Some(inside) if !root.is_empty() => Cow::Owned([root, inside].concat()),
        _ => Cow::Borrowed(href),
    })
}

/// Markup under construction.
#[derive(Default)]
pub struct Html {
    out: String,
}

impl Html {
    /// Nothing yet.
    pub fn new() -> Html {
        Html::default()
    }

    /// Opens an element. An attribute with an empty name is left out, so that conditions stay short.
    pub fn open(&mut self, tag: &str, attrs: &[(&str, &str)]) -> &mut Html {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attrs.iter().filter(|(name, _)| !name.is_empty()) {
            match *name {
                "href" => attr(&mut self.out, name, &from_root(value)),
                _ => attr(&mut self.out, name, value),
            }
        }
        // A browser that enters again what stood here before the reload would speak against the address.
        let ticked = attrs.iter().any(|(_, value)| matches!(*value, "checkbox" | "radio"));
        if matches!(tag, "input" | "select") && !ticked {
            attr(&mut self.out, "autocomplete", "off");
        }
        self.out.push('>');
        self
    }

    /// Closes an element.
    pub fn close(&mut self, tag: &str) -> &mut Html {
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
        self
    }

    /// Escaped text.
    pub fn text(&mut self, text: &str) -> &mut Html {
        esc(&mut self.out, text);
        self
    }

    /// Markup as it is; of our own making only.
    pub fn raw(&mut self, markup: &str) -> &mut Html {
        self.out.push_str(markup);
        self
    }

    /// An element that holds one text.
    pub fn leaf(&mut self, tag: &str, attrs: &[(&str, &str)], text: &str) -> &mut Html {
        self.open(tag, attrs).text(text).close(tag)
    }

    /// An icon.
    pub fn icon(&mut self, path: &str) -> &mut Html {
        self.raw("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"")
            .raw(path)
            .raw("\"/></svg>")
    }

    /// The finished markup.
    pub fn done(self) -> String {
        self.out
    }
}

/// A figure with an empty caption `cap-NAME` and a place for the chart `NAME`: focusable, named by its caption;
/// the browser side fills and paints it.
pub fn figure(html: &mut Html, name: &str) {
    let id = |part: &str| [part, "-", name].concat();
    html.open("figure", &[]);
    html.open("figcaption", &[("id", &id("cap"))]).close("figcaption");
    let place = [
        ("class", "chart"),
        ("id", &id("chart")),
        ("data-chart", name),
        ("tabindex", "0"),
        ("role", "application"),
        ("aria-labelledby", &id("cap")),
    ];
    html.open("div", &place);
    html.open("canvas", &[("id", &id("canvas")), ("aria-hidden", "true")]).close("canvas");
    html.open("span", &[("class", "ring"), ("id", &id("spot")), ("hidden", "")]).close("span");
    html.open("div", &[("class", "tip"), ("id", &id("tip")), ("aria-hidden", "true"), ("hidden", "")])
        .close("div");
    html.leaf("p", &[("class", "vh"), ("role", "status"), ("id", &id("said"))], "").close("div");
    html.leaf("p", &[("class", "acts"), ("id", &id("acts"))], "");
    twin(html, name);
    html.close("figure");
}

/// The address of a place on another page, as a link of this one.
pub fn on_page(page: Page, locale: Locale, place: &str) -> String {
    ["./", &Route { locale, page }.folder(), "#", place].concat()
}

/// The same word as a link to the page that has the glossary; out of a frame it leads to a page of its own.
pub fn entry(html: &mut Html, (locale, framed): (Locale, bool), id: &str, words: &str) {
    let href = ["./", &Route { locale, page: Page::Data }.folder(), "#term-", id].concat();
    let [target, rel] = out_of(framed);
    html.leaf("a", &[("class", "term"), ("href", &href), target, rel], words);
}

/// The attributes of a link that leads out of a frame.
pub const fn out_of(framed: bool) -> [(&'static str, &'static str); 2] {
    [when(framed, "target", "_blank"), when(framed, "rel", "noopener")]
}

/// A word that the glossary explains, as a link to its entry.
pub fn term(html: &mut Html, id: &str, words: &str, locale: Locale) {
    let href = on_page(Page::Data, locale, &["term-", id].concat());
    html.leaf("a", &[("class", "term"), ("href", &href)], words);
}

/// A closed place for the table of what the chart `NAME` shows; [`rows`] are written into it when it is painted.
pub fn twin(html: &mut Html, name: &str) {
    let id = |part: &str| [part, "-", name].concat();
    html.open("details", &[("class", "more twin"), ("id", &id("twin")), ("hidden", "")]);
    html.leaf("summary", &[("id", &id("twins"))], "");
    let place = [
        ("class", "tb-wrap"),
        ("id", &id("rows")),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-labelledby", &id("twins")),
    ];
    html.leaf("div", &place, "").close("details");
}

/// The table of a chart: what is said of every mark, `what: value`.
pub fn rows<'a>(heads: [&str; 2], said: impl Iterator<Item = &'a str>) -> String {
    let mut html = Html::new();
    html.raw("<table><thead><tr>");
    for head in heads {
        html.leaf("th", &[("scope", "col")], head);
    }
    html.raw("</tr></thead><tbody>");
    for (what, value) in said.map(|words| words.split_once(": ").unwrap_or((words, ""))) {
        html.raw("<tr>").leaf("th", &[("scope", "row")], what).leaf("td", &[], value).raw("</tr>");
    }
    html.raw("</tbody></table>");
    html.done()
}

/// An attribute when `on`, else none.
pub const fn when<'a>(on: bool, name: &'a str, value: &'a str) -> (&'a str, &'a str) {
    if on { (name, value) } else { ("", "") }
}
