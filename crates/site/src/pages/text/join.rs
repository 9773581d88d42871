//! Pages as parts of one document: headings below its headline, ids that name one element, links that lead inside the document
//! where it has their place, and no controls that need a program.

use lol_html::html_content::Element;
use lol_html::{ElementContentHandlers, RewriteStrSettings, Selector, element, rewrite_str};
use maud::Markup;
use model::route::{Page, Route};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

use crate::place::Place;

/// Attributes that name elements by their ids.
const POINTERS: [&str; 7] = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-details",
    "for",
    "headers",
    "popovertarget",
];

/// What only a program can fill or carry out, and the way to a page from the pages above it.
const LEFT_OUT: &str =
    "[data-island=offline], [data-island=share], [data-island=regions] .choices, [role=search], nav.path";

/// The root of the site, for resolving relative links.
const ROOT: &str = "https://site.invalid/";

/// The inside of a page's `<main>`, or a section of it.
pub struct Part {
    /// The page that it comes from.
    page: Page,
    /// What the contents call it.
    pub name: String,
    main: String,
    is_lowered: bool,
}

impl Part {
    /// All of a page: its headings go one level down.
    pub fn of_page(page: Page, name: String, main: Markup) -> Part {
        Part { page, name, main: main.into_string(), is_lowered: true }
    }

    /// A section of a page, whose headings stay as they are.
    pub fn of_section(page: Page, name: String, section: Markup) -> Part {
        Part { page, name, main: section.into_string(), is_lowered: false }
    }

    /// The id of the part in the document.
    pub fn id(&self) -> String {
        ["text-", &self.stem()].concat()
    }

    /// The last folder of its page.
    fn stem(&self) -> String {
        let folder = self.page.folder();
        let stem = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        if stem.is_empty() { "overview".to_owned() } else { stem.to_owned() }
    }
}

/// The parts as they are in the document at `place`, whose own ids are `taken`.
pub fn joined(place: Place, taken: &[&str], parts: &[Part]) -> Vec<String> {
    let document = Document { place, ids: ids(taken, parts), parts };
    (0..parts.len()).map(|at| document.rewritten(at)).collect()
}

/// For each part, what its ids become.
type Ids = Vec<BTreeMap<String, String>>;

/// An id that repeats is given the name of its page; the overview, which names places of other pages, gives way to them.
fn ids(taken: &[&str], parts: &[Part]) -> Ids {
    let mut taken: BTreeSet<String> = taken.iter().map(|id| (*id).to_owned()).collect();
    let mut ids = vec![BTreeMap::new(); parts.len()];
    let mut order: Vec<_> = parts.iter().zip(&mut ids).collect();
    order.sort_by_key(|(part, _)| part.page == Page::Overview);
    for (part, ids) in order {
        let mut of_part = Vec::new();
        rewrite(
            &part.main,
            vec![element!("[id]", |element| {
                of_part.extend(element.get_attribute("id"));
                Ok(())
            })],
        );
        for id in of_part {
            let free = if taken.contains(&id) { [&part.stem(), "-", &id].concat() } else { id.clone() };
            taken.insert(free.clone());
            ids.insert(id, free);
        }
    }
    ids
}

struct Document<'a> {
    place: Place,
    ids: Ids,
    parts: &'a [Part],
}

impl Document<'_> {
    /// A part as it is in the document.
    fn rewritten(&self, at: usize) -> String {
        let Some(part) = self.parts.get(at) else {
            return String::new();
        };
        let cut = rewrite(
            &part.main,
            vec![element!(LEFT_OUT, |element| {
                element.remove();
                Ok(())
            })],
        );
        let lowered = |element: &mut Element| {
            if part.is_lowered
                && let Some(name) = lower(&element.tag_name())
            {
                element.set_tag_name(name)?;
            }
            Ok(())
        };
        let handlers = vec![
            element!("h1, h2, h3, h4, h5", lowered),
            element!("[data-island]", |element| {
                element.remove_attribute("data-island");
                Ok(())
            }),
            element!("nav[aria-label]", |element| {
                let label = element.get_attribute("aria-label").unwrap_or_default();
                Ok(element.set_attribute("aria-label", &[&part.name, ": ", &label].concat())?)
            }),
            element!("*", |element| self.repoint(element, at)),
        ];
        rewrite(&cut, handlers)
    }

    /// Gives an element its id in the document, and makes it point at those of others.
    fn repoint(
        &self,
        element: &mut Element,
        at: usize,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let known =
            |id: &str| self.ids.get(at).and_then(|ids| ids.get(id)).map_or(id.to_owned(), String::clone);
        if let Some(id) = element.get_attribute("id") {
            element.set_attribute("id", &known(&id))?;
        }
        for name in POINTERS {
            if let Some(value) = element.get_attribute(name) {
                let ids: Vec<String> = value.split_whitespace().map(known).collect();
                element.set_attribute(name, &ids.join(" "))?;
            }
        }
        if let Some(href) = element.get_attribute("href") {
            element.set_attribute("href", &self.link(&href, at))?;
        }
        Ok(())
    }

    /// Where a link of a part leads from the document.
    fn link(&self, href: &str, at: usize) -> String {
        let from = self.parts.get(at).map(|part| Route { page: part.page, ..self.place.route }.folder());
        let base = Url::parse(&[ROOT, from.as_deref().unwrap_or_default()].concat());
        let Ok(to) = base.and_then(|base| base.join(href)) else {
            return href.to_owned();
        };
        let Some(path) = to.as_str().strip_prefix(ROOT) else {
            return href.to_owned();
        };
        self.inside(&to).unwrap_or_else(|| [&self.place.route.up(), path].concat())
    }

    /// The place in the document that an address means; `None` where it means a place elsewhere.
    fn inside(&self, to: &Url) -> Option<String> {
        let route = Route::of(to.path()).filter(|route| route.locale == self.place.locale())?;
        let mut parts = self.parts.iter().zip(&self.ids);
        let (part, ids) = parts.find(|(part, _)| part.page == route.page && to.query().is_none())?;
        let id = match to.fragment() {
            None | Some("") if part.is_lowered => part.id(),
            None | Some("") => return None,
            Some(id) => ids.get(id)?.clone(),
        };
        Some(["#", &id].concat())
    }
}

/// The heading one level below.
fn lower(heading: &str) -> Option<&'static str> {
    let levels = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let at = levels.iter().position(|level| *level == heading)?;
    levels.get(at + 1).copied()
}

/// The markup after these handlers. Rewriting fails only where memory is limited, which it is not.
fn rewrite(markup: &str, handlers: Vec<(Cow<'_, Selector>, ElementContentHandlers<'_>)>) -> String {
    let settings = RewriteStrSettings { element_content_handlers: handlers, ..RewriteStrSettings::new() };
    rewrite_str(markup, settings).unwrap_or_else(|_| markup.to_owned())
}
