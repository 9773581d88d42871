//! Showing another page of the site in the open document.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, HtmlLinkElement, SupportedType};

use super::interned::set_attribute;

/// The elements of a page's body that are replaced: skip link, bar, main part, footer.
const PARTS: [&str; 4] = [".skip", ".site-bar", "main", ".site-foot"];

/// The elements of a head that are replaced. Style sheets, scripts and the security policy stay those of the first page.
const HEAD: &str = "meta[name=description], meta[name^='twitter:'], meta[property], link[rel=canonical], \
                    link[rel=alternate], script[type='application/ld+json']";

/// The attributes of `<html>` that belong to the page.
const ROOT: [&str; 3] = ["lang", "data-page", "data-root"];

/// Says on `<html>` that a page is being fetched.
const WAITING: &str = "data-waiting";

/// The style sheets that not every page has.
const SHEETS: &str = "[data-sheet]";

/// A parsed page.
pub struct NewPage(Document);

impl NewPage {
    /// Reads a file; `None` when it is no page of this site, or a page of another release.
    pub fn read(text: &str) -> Option<NewPage> {
        let page = DomParser::new().ok()?.parse_from_string(text, SupportedType::TextHtml).ok()?;
        let release = |document: &Document| document.document_element()?.get_attribute("data-release");
        let whole = PARTS.into_iter().all(|part| in_document(&page, part).is_some());
        (whole && release(&page) == release(&open()?)).then_some(NewPage(page))
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        self.0.title()
    }

    /// Fetches the style sheets that the page has and the open one has not, so that it is never seen without them; false when one
    /// could not be fetched. `root` is the address of the site's root.
    pub async fn dress(&self, root: &str) -> bool {
        let Some(open) = open() else {
            return false;
        };
        let worn = sheets(&open);
        for sheet in all(&self.0, SHEETS) {
            if worn.iter().any(|other| name(other) == name(&sheet)) {
                continue;
            }
            let Some((link, loaded)) = append(&open, &sheet, root) else {
                return false;
            };
            if JsFuture::from(loaded).await.is_err() {
                link.remove();
                return false;
            }
        }
        true
    }

    /// Replaces the open page. Its parts go first: with the language, which changes all of it, the browser would lay out once more
    /// what is about to go.
    pub fn show(&self) -> Option<()> {
        let open = open()?;
        for part in PARTS {
            let (old, new) = (in_document(&open, part)?, in_document(&self.0, part)?);
            old.replace_with_with_node_1(&open.adopt_node(&new).ok()?).ok()?;
        }
        let (root, new) = (open.document_element()?, self.0.document_element()?);
        for name in ROOT {
            set_attribute(&root, name, new.get_attribute(name).as_deref());
        }
        self.show_head(&open)
    }

    fn show_head(&self, open: &Document) -> Option<()> {
        open.set_title(&self.0.title());
        for sheet in sheets(open) {
            if all(&self.0, SHEETS).iter().any(|other| name(other) == name(&sheet)) {
                set_attribute(&sheet, "media", None);
            } else {
                sheet.remove();
            }
        }
        for old in all(open, HEAD) {
            old.remove();
        }
        let head = in_document(open, "head")?;
        for line in all(&self.0, HEAD) {
            let _refused = head.append_child(&open.adopt_node(&line).ok()?);
        }
        Some(())
    }
}

/// The address of the site's root, with a slash at its end, as long as the address is the one that the page was loaded from.
pub fn root() -> Option<String> {
    let document = open()?;
    let base = document.base_uri().ok()??;
    let up = document.document_element()?.get_attribute("data-root")?;
    Some(web_sys::Url::new_with_base(&up, &base).ok()?.href())
}

/// Makes the address of the icon absolute, because the address of the page will change. Style sheets keep theirs: setting it,
/// even to the same, would load them again and show the page without styles meanwhile.
pub fn fix_addresses() {
    for link in open().iter().flat_map(|document| all(document, "link[rel=icon]")) {
        if let Some(link) = link.dyn_ref::<HtmlLinkElement>() {
            set_attribute(link, "href", Some(&link.href()));
        }
    }
}

fn sheets(document: &Document) -> Vec<Element> {
    all(document, SHEETS)
}

/// The file of a style sheet without its folder, also where its text stands inside the page.
fn name(sheet: &Element) -> Option<String> {
    let href = sheet.get_attribute("href").or_else(|| sheet.get_attribute("data-file"))?;
    href.rsplit('/').next().map(str::to_owned)
}

/// Adds a style sheet with `media="not all"` until the new page is shown; the promise resolves when it has loaded.
fn append(open: &Document, sheet: &Element, root: &str) -> Option<(HtmlLinkElement, Promise)> {
    let link = sheet_link(open)?;
    set_attribute(&link, "media", Some("not all"));
    let loaded = loaded(&link);
    let address = [root, &name(sheet)?].concat();
    set_attribute(&link, "href", Some(&address));
    in_document(open, "head")?.append_child(&link).ok()?;
    Some((link, loaded))
}

/// Fetches the style sheet of what comes after the map. It is before that of the explorer, whose rules for paper win. False when
/// it could not be fetched. `root` is the address of the site's root.
pub async fn fetch_views_sheet(root: &str) -> bool {
    sheet_of_views(root).await.is_some()
}

async fn sheet_of_views(root: &str) -> Option<()> {
    let open = open()?;
    let named = in_document(&open, "script[data-views]")?.get_attribute("data-views")?;
    if let Some(found) = sheets(&open).iter().find(|sheet| name(sheet).as_ref() == Some(&named)) {
        // Another place may have asked for it a moment ago.
        let link = found.dyn_ref::<HtmlLinkElement>()?;
        if link.sheet().is_none() {
            JsFuture::from(loaded(link)).await.ok()?;
        }
        return Some(());
    }
    let link = sheet_link(&open)?;
    let done = loaded(&link);
    set_attribute(&link, "href", Some(&[root, &named].concat()));
    let first = sheets(&open).into_iter().next()?;
    first.parent_node()?.insert_before(&link, Some(&first)).ok()?;
    if JsFuture::from(done).await.is_err() {
        link.remove();
        return None;
    }
    Some(())
}

/// A link to a style sheet of a page, still without address and place.
fn sheet_link(open: &Document) -> Option<HtmlLinkElement> {
    let link = open.create_element("link").ok()?.dyn_into::<HtmlLinkElement>().ok()?;
    set_attribute(&link, "rel", Some("stylesheet"));
    set_attribute(&link, "data-sheet", Some(""));
    Some(link)
}

/// Resolves when a style sheet has loaded.
fn loaded(link: &HtmlLinkElement) -> Promise {
    Promise::new(&mut |done, lost| {
        for (kind, run) in [("load", done), ("error", lost)] {
            let _refused = link.add_event_listener_with_callback(kind, &run);
        }
    })
}

/// The page that `<html>` names: its folder from the site's root.
pub fn page_folder() -> String {
    let root = root_element();
    root.and_then(|root| root.get_attribute("data-page")).unwrap_or_default()
}

/// True inside the frame of a host page.
pub fn is_framed() -> bool {
    let root = root_element();
    root.is_some_and(|root| root.has_attribute("data-embed"))
}

/// Shows the explorer, which is hidden while the served view is not the one that the address asks for.
pub fn show_view() {
    if let Some(root) = open().and_then(|document| document.document_element()) {
        set_attribute(&root, "data-other", None);
    }
}

/// Says that a part of the program could not be fetched.
pub fn report_lost() {
    super::channel::send("jolkarta-lost", "");
}

/// Says that tables are shown.
pub fn show_tables() {
    super::channel::send("jolkarta-tables", "");
}

/// Marks `<html>` while a page is fetched. No style sheet knows this mark: what the cursor follows styles the whole page anew, so
/// it is set by [`mark_slow`], for pages that are waited for.
pub fn mark_waiting(on: bool) {
    if let Some(root) = root_element() {
        set_attribute(&root, WAITING, on.then_some(""));
        if !on {
            set_attribute(&root, "data-slow", None);
        }
    }
}

/// Shows that a page is still being fetched, if one is.
pub fn mark_slow() {
    if let Some(root) = root_element().filter(|root| root.has_attribute(WAITING)) {
        set_attribute(&root, "data-slow", Some(""));
    }
}

/// `<html>`.
fn root_element() -> Option<Element> {
    open()?.document_element()
}

fn open() -> Option<Document> {
    web_sys::window()?.document()
}

fn in_document(document: &Document, selector: &str) -> Option<Element> {
    document.query_selector(selector).ok()?
}

fn all(document: &Document, selector: &str) -> Vec<Element> {
    let Ok(found) = document.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
