//! Search results: of the query as typed, else as typed on another keyboard layout, else the most similar name.

use super::entries::{Entry, Kind, entries, of_page};
use model::route::Page;
use model::search;
use text::{Locale, fold, mentions, retyped};

/// Search results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Matches, grouped by kind.
    pub found: Vec<Entry>,
    /// True when nothing matched and the most similar entry is offered.
    pub near: bool,
}

/// What answers to a query in the language of the page; nothing for an empty one.
pub fn find(query: &str, locale: Locale) -> Answers {
    if fold(query).is_empty() && retyped(query).iter().all(|other| fold(other).is_empty()) {
        return Answers::default();
    }
    let [cyrillic, latin] = retyped(query);
    for typed in [query, &cyrillic, &latin] {
        let found = as_typed(typed, locale);
        if !found.is_empty() {
            return Answers { found, near: false };
        }
    }
    let near = [query, &cyrillic, &latin].into_iter().find_map(meant);
    Answers { near: near.is_some(), found: near.into_iter().collect() }
}

/// What answers on the layout that was typed on: regions, then everything else in its order; what begins like the query
/// comes first in its kind.
fn as_typed(query: &str, locale: Locale) -> Vec<Entry> {
    let typed = fold(query);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut regions = search::find_as_typed(query, locale);
    // A word that most regions share, such as “region”, names none of them.
    if regions.len() > dataset::regions().count() / 2 {
        regions.clear();
    }
    regions.extend(search::by_centre(query).filter(|region| !regions.contains(region)));
    // A whole word counts more than its beginning: «Алматы» is the city before it is «Алматинская область».
    let whole = |name: &str| fold(name).split(' ').any(|word| word == typed);
    regions.sort_by_key(|region| !whole(dataset::name(*region, locale)));
    let regions = regions.into_iter().filter_map(|region| of_page(Page::Region(region)));
    let mut others: Vec<Entry> = entries().into_iter().filter(|entry| answers(entry, query)).collect();
    let late = |entry: &Entry| !entry.names.iter().any(|name| fold(name).starts_with(&typed));
    others.sort_by_key(|entry| (entry.kind as u8, late(entry)));
    // The country stands with the regions.
    let (country, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|e| e.kind == Kind::Region);
    country.into_iter().chain(regions).chain(others).collect()
}

fn answers(entry: &Entry, query: &str) -> bool {
    let words = |locale: Locale| entry.words.map_or("", |words| locale.t(words));
    let names = Locale::ALL.into_iter().zip(entry.names);
    names.into_iter().any(|(locale, name)| mentions(query, &[name, " ", words(locale)].concat(), locale))
}

/// The entry with the most similar name; `None` when nothing is similar.
fn meant(query: &str) -> Option<Entry> {
    if let Some(region) = search::nearest(query) {
        return of_page(Page::Region(region));
    }
    let typed = fold(query);
    let far = |entry: &Entry| entry.names.iter().filter_map(|name| search::distance(&typed, name)).min();
    let ranked = entries().into_iter().filter_map(|entry| Some((far(&entry)?, entry)));
    let (far, entry) = ranked.min_by_key(|(far, _)| *far)?;
    search::is_near(far, &typed).then_some(entry)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use model::route::Route;
    use presentation::glossary;

    /// Folder and place of what is found first, and how many are found.
    fn first(query: &str, locale: Locale) -> (String, usize) {
        let answers = find(query, locale);
        let at = answers.found.first().map(|entry| [&entry.page.folder(), "#", &entry.place].concat());
        (at.unwrap_or_default().trim_end_matches('#').to_owned(), answers.found.len())
    }

    #[test]
    fn what_is_typed_leads_to_its_page() {
        let mut faults = Vec::new();
        for (query, place) in [
            ("алматы", "regions/almaty-city/"),
            ("fkvfns", "regions/almaty-city/"),
            ("мангистау", "regions/mangystau/"),
            ("Семей", "regions/abai/"),
            ("KZ-47", "regions/mangystau/"),
            ("жұмыссыздық", "measures/unemployment/"),
            ("безработицы", "measures/unemployment/"),
            ("unemployment", "measures/unemployment/"),
            ("бедности", "measures/poverty/"),
            (",tlyjcnm", "measures/poverty/"),
            ("NEET", "measures/neet/"),
            ("карта", "map/"),
            ("регионы", "regions/"),
            ("жоспар", "plan/"),
            ("мақсаттар", "targets/"),
            ("статья", "article/"),
            ("download", "data/"),
            ("скачать", "data/"),
            ("лицензия", "about/"),
            ("женщины", "groups/"),
            ("Өрлеу", "programme/projects/#project-3"),
            ("hippotherapy", "programme/projects/#project-6"),
            ("циклическая", "data/#term-cyclical"),
            ("процентный пункт", "data/#term-points"),
        ] {
            for locale in Locale::ALL {
                let found = first(query, locale).0;
                if found != place {
                    faults.push(format!("{query} in {}: {found}, not {place}", locale.code()));
                }
            }
        }
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn slips_lead_to_what_is_meant_and_say_so() {
        for (query, place) in [
            ("карагнда", "regions/karaganda/"),
            ("безрабтица", "data/#term-unemployment-definition"),
            ("prgramme", "programme/"),
            ("показатили", "measures/"),
        ] {
            assert!(find(query, Locale::Ru).near, "{query}");
            assert_eq!(first(query, Locale::Ru), (place.to_owned(), 1), "{query}");
        }
    }

    #[test]
    fn nothing_is_found_for_nothing_and_for_noise() {
        for query in ["", " ", "…", "qwxzqwxz", "Москва река"] {
            assert_eq!(find(query, Locale::Kk), Answers::default(), "{query}");
        }
    }

    #[test]
    fn a_query_in_another_layout_does_not_disturb_what_is_typed_right() {
        // On a Cyrillic keyboard the same keys write «вф», and «в» begins the names of three regions.
        let found = find("da", Locale::En).found;
        assert!(!found.is_empty() && found.iter().all(|entry| entry.kind != Kind::Region), "{found:?}");
    }

    #[test]
    fn kinds_stand_together_in_their_order() {
        let found = find("а", Locale::Ru).found;
        let kinds: Vec<u8> = found.iter().map(|entry| entry.kind as u8).collect();
        assert!(kinds.is_sorted() && kinds.last() == Some(&(Kind::Term as u8)), "{kinds:?}");
    }

    #[test]
    fn every_entry_has_a_page_and_every_term_its_name() {
        for entry in entries() {
            let route = Route { locale: Locale::Kk, page: entry.page };
            assert_eq!(Route::of(&route.folder()), Some(route));
            assert!(entry.names.iter().all(|name| !name.is_empty()), "{entry:?}");
            if let Some(id) = entry.place.strip_prefix("term-") {
                let names = Locale::ALL.map(|locale| glossary::name(id, locale).unwrap());
                assert_eq!(entry.names, names, "{id}");
            }
        }
        let terms = entries().iter().filter(|entry| entry.kind == Kind::Term).count();
        assert_eq!(terms, dataset::measures().len() + 18 + dataset::city().len());
    }
}
