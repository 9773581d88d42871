//! Every page in every language, read as a browser reads it: what each must have, and that no link leads nowhere.

use dataset::msg;
use html5gum::{Token, Tokenizer};
use model::route::{Page, Route};
use site::bundle::Bundle;
use site::place::Place;
use site::{pages, shell};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use text::Locale;

/// An opening tag.
struct Tag {
    name: String,
    attributes: BTreeMap<String, String>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// A page that was written: its tags and its text.
struct Read {
    route: Route,
    title: String,
    description: String,
    tags: Vec<Tag>,
    text: String,
}

static PAGES: LazyLock<Vec<Read>> = LazyLock::new(|| Route::all().filter_map(read).collect());
/// Paths of the files that pages offer, from the site's root.
static FILES: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| pages::files().into_iter().map(|(path, _)| path).collect());

fn read(route: Route) -> Option<Read> {
    let place = Place { route };
    let content = pages::content(place)?;
    let html = shell::page(place, &content, &Bundle::default());
    let string = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (mut tags, mut text) = (Vec::new(), String::new());
    for token in Tokenizer::new(&html) {
        match token.unwrap() {
            Token::StartTag(tag) => tags.push(Tag {
                name: string(&tag.name),
                attributes: tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (string(name), string(value)))
                    .collect(),
            }),
            Token::String(words) => {
                text.push_str(&string(&words));
                text.push(' ');
            }
            _ => {}
        }
    }
    Some(Read { route, title: content.title, description: content.description, tags, text })
}

impl Read {
    fn ids(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().filter_map(|tag| tag.get("id"))
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }
}

/// Runs a check on every page and names all faults at once.
fn all(check: impl Fn(&Read) -> Vec<String>) {
    let of = |page: &Read| {
        let folder = page.route.folder();
        check(page).into_iter().map(|fault| format!("{folder}: {fault}")).collect::<Vec<_>>()
    };
    let faults: Vec<String> = PAGES.iter().flat_map(of).collect();
    assert!(PAGES.len() > 3, "{} pages", PAGES.len());
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_folder_has_its_page_in_every_language() {
    let missing: Vec<String> = Route::all()
        .filter(|route| !PAGES.iter().any(|page| page.route == *route))
        .map(Route::folder)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_page_has_one_headline_which_is_its_title() {
    all(|page| {
        let heads = page.named("h1").count();
        let mut faults = Vec::new();
        if heads != 1 {
            faults.push(format!("{heads} h1"));
        }
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        if words(&page.text).matches(&words(&page.title)).count() < 2 {
            faults.push(format!("the headline is not the title: {}", page.title));
        }
        faults
    });
}

#[test]
fn no_level_of_headings_is_left_out() {
    all(|page| {
        let mut above = 0;
        let mut faults = Vec::new();
        for tag in &page.tags {
            let Some(level) = tag.name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) else {
                continue;
            };
            if level > above + 1 {
                faults.push(format!("{} below h{above}: {:?}", tag.name, tag.get("id")));
            }
            above = level;
        }
        faults
    });
}

/// Without a program nothing comes later. The map of the explorer has the ranking in place of a table, and its page holds the words
/// that are shown while the program comes (`tests/e2e/served.spec.js`).
#[test]
fn a_figure_is_drawn_and_named_and_its_values_stand_below_it_in_words() {
    all(|page| {
        let mut faults = Vec::new();
        if page.route.page == Page::Map {
            return faults;
        }
        let waits = page.route.locale.t(msg::LOADING);
        if page.text.contains(waits) {
            faults.push(format!("waits: {waits}"));
        }
        let figures: Vec<&[Tag]> = page.tags.chunk_by(|_, next| next.name != "figure").collect();
        for (at, figure) in figures.iter().enumerate().skip(1) {
            let drawn = figure.iter().any(|tag| tag.name == "svg" || tag.get("role") == Some("img"));
            // A finding has its proof.
            let told = figure.iter().any(|tag| tag.name == "table" || tag.get("class") == Some("proof"));
            if !drawn || !told {
                faults.push(format!("figure {at}: drawn {drawn}, in words {told}"));
            }
        }
        let named =
            |tag: &Tag| tag.get("aria-label").is_some_and(|words| words.contains(char::is_alphabetic));
        let images = page.tags.iter().filter(|tag| tag.get("role") == Some("img") && !named(tag));
        faults.extend(images.map(|tag| format!("a drawing without a name: {:?}", tag.get("class"))));
        faults
    });
}

#[test]
fn titles_and_descriptions_tell_pages_apart() {
    let mut seen = BTreeMap::new();
    // The explorer is named after what it shows, which the page of a measure may say, too.
    for page in PAGES.iter().filter(|page| page.route.page != Page::Map) {
        let other = seen.insert((page.route.locale.code(), &page.title), page.route.folder());
        assert_eq!(other, None, "{}: {}", page.route.folder(), page.title);
    }
    all(|page| {
        let long = page.description.chars().count();
        let fits = (50..=320).contains(&long);
        if fits { Vec::new() } else { vec![format!("the description has {long} characters")] }
    });
}

#[test]
fn an_id_names_one_element() {
    all(|page| {
        let mut seen = BTreeSet::new();
        page.ids().filter(|id| !seen.insert(*id)).map(|id| format!("#{id} twice")).collect()
    });
}

#[test]
fn what_points_inside_the_page_finds_its_element() {
    const POINTERS: [&str; 5] =
        ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"];
    all(|page| {
        let ids: BTreeSet<&str> = page.ids().collect();
        let named = page
            .tags
            .iter()
            .flat_map(|tag| POINTERS.into_iter().filter_map(|name| Some((name, tag.get(name)?))));
        named
            .flat_map(|(name, value)| value.split_whitespace().map(move |id| (name, id)))
            .filter(|(_, id)| !ids.contains(id))
            .map(|(name, id)| format!("{name}={id} names nothing"))
            .collect()
    });
}

#[test]
fn nothing_is_inline_and_nothing_is_asked_of_other_hosts() {
    all(|page| {
        let mut faults = Vec::new();
        for tag in &page.tags {
            let inline = tag.get("style").is_some() || tag.name == "style";
            if inline || tag.attributes.keys().any(|name| name.starts_with("on")) {
                faults.push(format!("<{}> has an inline style or handler", tag.name));
            }
            if let Some(source) = tag.get("src").filter(|source| source.contains(':')) {
                faults.push(format!("src={source}"));
            }
            if tag.name == "img" && tag.get("alt").is_none() {
                faults.push("an image without alt".to_owned());
            }
        }
        faults
    });
}

#[test]
fn links_lead_to_pages_files_and_places_that_exist() {
    all(|page| {
        let links = page.named("a").chain(page.named("link")).filter_map(|tag| tag.get("href"));
        links.filter_map(|href| fault(page, href)).collect()
    });
}

/// A page that no bar, foot or list names is found by nobody.
#[test]
fn every_page_is_reached_from_the_overview_of_its_language() {
    for locale in Locale::ALL {
        let mut reached = BTreeSet::from([Route { locale, page: Page::Overview }.folder()]);
        let mut next: Vec<String> = reached.iter().cloned().collect();
        while let Some(folder) = next.pop() {
            let page = PAGES.iter().find(|page| page.route.folder() == folder).unwrap();
            for href in page.named("a").filter_map(|tag| tag.get("href")) {
                let path = href.split(['#', '?']).next().unwrap_or_default();
                let Ok(found) = resolved(&folder, path) else { continue };
                let target = found.strip_suffix("index.html").unwrap_or(&found).to_owned();
                let is_page =
                    PAGES.iter().any(|page| page.route.locale == locale && page.route.folder() == target);
                if is_page && reached.insert(target.clone()) {
                    next.push(target);
                }
            }
        }
        let pages = PAGES.iter().map(|page| page.route).filter(|route| route.locale == locale);
        let lost: Vec<String> = pages.map(Route::folder).filter(|folder| !reached.contains(folder)).collect();
        assert!(lost.is_empty(), "no way leads to {lost:?}; name them in crates/site/src/shell.rs");
    }
}

fn fault(page: &Read, href: &str) -> Option<String> {
    // Some documents behind the figures have no safe address.
    if ["https://", "http://", "mailto:"].iter().any(|start| href.starts_with(start)) {
        return None;
    }
    let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
    let path = path.split('?').next().unwrap();
    let found = if path.is_empty() { Ok(page.route.folder()) } else { resolved(&page.route.folder(), path) };
    let Ok(target) = found else {
        return Some(format!("{href} leads out of the site"));
    };
    // What leads on without a program does so from a folder on a disk, too.
    let target = target.strip_suffix("index.html").map_or(target.clone(), str::to_owned);
    let Some(route) = Route::of(&target).filter(|_| target.is_empty() || target.ends_with('/')) else {
        return (!is_file(&target)).then(|| format!("{href} leads to no file"));
    };
    if route.folder() != target {
        return Some(format!("{href} is not the published address of its page"));
    }
    let other = PAGES.iter().find(|other| other.route == route);
    match other {
        None => Some(format!("{href} leads to no page")),
        Some(other) if !fragment.is_empty() && !other.ids().any(|id| id == fragment) => {
            Some(format!("{href}: {target} has no #{fragment}"))
        }
        Some(_) => None,
    }
}

/// The path from the site's root.
fn resolved(folder: &str, path: &str) -> Result<String, ()> {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in path.split_inclusive('/') {
        match step.trim_end_matches('/') {
            ".." => {
                steps.pop().ok_or(())?;
            }
            "." | "" => {}
            _ => steps.push(step),
        }
    }
    let whole: Vec<&str> = steps.iter().map(|step| step.trim_end_matches('/')).collect();
    let slash = if path.ends_with('/') || path.ends_with("..") || path == "." { "/" } else { "" };
    Ok(if whole.is_empty() { String::new() } else { whole.join("/") + slash })
}

/// Files that pages offer, tables, and what `cargo xtask` puts beside the pages.
fn is_file(path: &str) -> bool {
    let made = ["share/", "data/excel/", "data/jolkarta-data.zip", "icon"];
    let beside = ["app.js", "app_bg.wasm", "explorer.css", "pages.css", "site.css"].contains(&path);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    FILES.contains(path)
        || beside
        || made.iter().any(|start| path.starts_with(start))
        || root.join(path).is_file()
}
