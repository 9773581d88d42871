//! The pages of the site, and their folders.

use super::slug::{region_of, slug};
use dataset::{Measure, RegionIx};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The answer in short.
    Overview,
    /// The explorer: map, ranking, charts and table of one measure.
    Map,
    /// The index of the regions.
    Regions,
    /// One region, or the country.
    Region(RegionIx),
    /// The index of the measures.
    Measures,
    Measure(Measure),
    /// The targets of the programme.
    Targets,
    /// The plan by region and year.
    Plan,
    /// Women and men, town and village, ages.
    Groups,
    /// How the programme was set up.
    Programme,
    /// Its social projects.
    Projects,
    /// What was reported of it.
    Reports,
    Article,
    /// Tables, method, glossary, sources.
    Data,
    /// What this site is.
    About,
    /// All of it, to be read as one page.
    Text,
}

/// Pages that stand alone and their folders below that of the language.
const SINGLE: [(Page, &str); 14] = [
    (Page::Overview, ""),
    (Page::Map, "map/"),
    (Page::Regions, "regions/"),
    (Page::Measures, "measures/"),
    (Page::Targets, "targets/"),
    (Page::Plan, "plan/"),
    (Page::Groups, "groups/"),
    (Page::Programme, "programme/"),
    (Page::Projects, "programme/projects/"),
    (Page::Reports, "programme/reports/"),
    (Page::Article, "article/"),
    (Page::Data, "data/"),
    (Page::About, "about/"),
    (Page::Text, "text/"),
];

impl Page {
    /// Every page: those that stand alone, then each region and each measure.
    pub fn all() -> impl Iterator<Item = Page> {
        let single = SINGLE.into_iter().map(|(page, _)| page);
        let regions = dataset::regions().map(|(region, _)| Page::Region(region));
        single.chain(regions).chain(dataset::measures().map(Page::Measure))
    }

    /// The folder below that of the language, with a slash at its end: `regions/mangystau/`.
    pub fn folder(self) -> String {
        match self {
            Page::Region(region) => ["regions/", &slug(region), "/"].concat(),
            Page::Measure(measure) => ["measures/", measure.code(), "/"].concat(),
            single => SINGLE
                .into_iter()
                .find(|(page, _)| *page == single)
                .map_or_else(String::new, |(_, folder)| folder.to_owned()),
        }
    }

    /// The page in this folder below that of the language, in small letters.
    pub fn of(folder: &str) -> Option<Page> {
        let name = folder.trim_end_matches('/');
        let single = SINGLE.into_iter().find(|(_, folder)| folder.trim_end_matches('/') == name);
        if let Some((page, _)) = single {
            return Some(page);
        }
        let (parent, name) = name.split_once('/')?;
        match parent {
            "regions" => region_of(name).map(Page::Region),
            "measures" => Measure::by_code(name).map(Page::Measure),
            _ => None,
        }
    }

    /// The page that this one belongs to, as the bar of the site marks it.
    pub fn parent(self) -> Option<Page> {
        match self {
            Page::Region(_) => Some(Page::Regions),
            Page::Measure(_) => Some(Page::Measures),
            Page::Projects | Page::Reports => Some(Page::Programme),
            _ => None,
        }
    }
}
