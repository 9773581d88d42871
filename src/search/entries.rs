//! What can be found: every region, page and measure, social project and term, by its names in the three languages.

use dataset::msg;
use model::route::Page;
use model::summary;
use presentation::glossary::TERMS;
use text::{Locale, Msg};

/// The kinds of what is found, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A region or a city.
    Region,
    /// A page, that of a measure included.
    Page,
    /// A social project.
    Project,
    /// A term of the glossary.
    Term,
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// The page that it stands on.
    pub page: Page,
    /// Its place on the page, or an empty text.
    pub place: String,
    /// Its names in the three languages.
    pub names: [&'static str; 3],
    /// Further words that it answers to, in the three languages.
    pub words: Option<Msg>,
}

/// Words by which pages are looked for, beside their names.
const WORDS: [(Page, Msg); 8] = [
    (Page::Map, msg::FIND_WORDS_MAP),
    (Page::Regions, msg::FIND_WORDS_REGIONS),
    (Page::Targets, msg::FIND_WORDS_TARGETS),
    (Page::Plan, msg::FIND_WORDS_PLAN),
    (Page::Groups, msg::FIND_WORDS_GROUPS),
    (Page::Programme, msg::FIND_WORDS_PROGRAMME),
    (Page::Data, msg::FIND_WORDS_DATA),
    (Page::About, msg::FIND_WORDS_ABOUT),
];

/// The entry of a page; `None` where a page has no name of its own.
pub fn of_page(page: Page) -> Option<Entry> {
    let names = match page {
        Page::Region(region) => dataset::region(region).name,
        Page::Measure(measure) => Locale::ALL.map(|locale| summary::measure_name(measure, locale)),
        _ => texts(page.label()?),
    };
    let kind = if matches!(page, Page::Region(_)) { Kind::Region } else { Kind::Page };
    let words = WORDS.into_iter().find(|(known, _)| *known == page).map(|(_, words)| words);
    Some(Entry { kind, page, place: String::new(), names, words })
}

/// Everything but the regions, which are found by their own rules.
pub fn entries() -> Vec<Entry> {
    let pages =
        Page::all().filter(|page| !matches!(page, Page::Region(region) if *region != dataset::COUNTRY));
    pages.filter_map(of_page).chain(projects()).chain(terms()).collect()
}

fn projects() -> impl Iterator<Item = Entry> {
    dataset::projects().iter().map(|project| {
        // The article gives some projects no name.
        let named = !Locale::default().pick(&project.name).is_empty();
        Entry {
            kind: Kind::Project,
            page: Page::Projects,
            place: ["project-", &project.n.to_string()].concat(),
            names: if named { project.name } else { project.text },
            words: None,
        }
    })
}

fn terms() -> impl Iterator<Item = Entry> {
    let term = |id: &str, names| Entry {
        kind: Kind::Term,
        page: Page::Data,
        place: ["term-", id].concat(),
        names,
        words: None,
    };
    let measures =
        dataset::measures().map(|m| (m.code(), Locale::ALL.map(|locale| summary::measure_name(m, locale))));
    let own = TERMS.map(|(id, name)| (id, texts(name)));
    let city = dataset::city().iter().map(move |row| term(&["city-", row.id].concat(), row.name));
    measures.chain(own).map(move |(id, names)| term(id, names)).chain(city)
}

fn texts(msg: Msg) -> [&'static str; 3] {
    Locale::ALL.map(|locale| locale.t(msg))
}
