//! The folder in which a view of the explorer stands: `map/`, `ru/map/`, `en/map/`.
//!
//! Two sets of defaults: a query at the site's root means the plan of 2016 where it says nothing else, as published; in the
//! folder it means unemployment, or the named measure, in its latest year.

use super::pairs::says;
use super::query::{from_query, in_folder};
use super::view_state::ViewState;
use dataset::Measure;
use dataset::roles;
use text::Locale;

/// The folder below that of the language.
const FOLDER: &str = "map/";

impl ViewState {
    /// What the folder of a language shows without a query: unemployment in its latest year.
    pub fn opening(locale: Locale) -> ViewState {
        let measure = roles::UNEMPLOYMENT;
        ViewState { locale, measure, year: latest(measure), ..ViewState::default() }
    }
}

/// The latest year of a measure.
fn latest(measure: Measure) -> u16 {
    *dataset::years(measure).end()
}

/// The address of a state, relative to the site's root: `./ru/map/?measure=poverty&year=2023`.
pub fn to_address(state: &ViewState) -> String {
    [&folder(state.locale), &*in_folder(state)].concat()
}

/// The same for texts that other systems read: their patterns for addresses often end at a comma.
pub fn to_link(state: &ViewState) -> String {
    to_address(state).trim_start_matches("./").replace(',', "%2C")
}

/// The folder of the explorer in a language, relative to the site's root: `./ru/map/`.
pub fn folder(locale: Locale) -> String {
    ["./", locale.folder(), FOLDER].concat()
}

/// The query that means at the site's root what an address means: `path` is the part of it below the root, such as
/// `ru/map/`.
pub fn at_root(path: &str, query: &str) -> String {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    let spoken = |locale: &Locale| *locale != Locale::default() && path.starts_with(locale.folder());
    let locale = Locale::ALL.into_iter().find(spoken).unwrap_or_default();
    let inside = path.strip_prefix(locale.folder()).unwrap_or(path);
    let mut said = Vec::new();
    if locale != Locale::default() && !says(query, "lang") {
        said.push(["lang=", locale.code()].concat());
    }
    if inside == FOLDER {
        said.extend(defaults(query));
    }
    if said.is_empty() {
        return query.to_owned();
    }
    let rest = query.strip_prefix('?').unwrap_or(query);
    said.extend((!rest.is_empty()).then(|| rest.to_owned()));
    ["?", &said.join("&")].concat()
}

/// What the folder means where a query is silent.
fn defaults(query: &str) -> Vec<String> {
    let mut said = Vec::new();
    let named = says(query, "measure");
    let measure = if named { from_query(query).0.measure } else { roles::UNEMPLOYMENT };
    if !named {
        said.push(["measure=", measure.code()].concat());
    }
    if !says(query, "year") {
        said.push(["year=", &latest(measure).to_string()].concat());
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(path: &str, query: &str) -> ViewState {
        from_query(&at_root(path, query)).0
    }

    #[test]
    fn the_folder_opens_with_unemployment_in_its_latest_year() {
        for locale in Locale::ALL {
            let path = folder(locale).trim_start_matches("./").to_owned();
            assert_eq!(state(&path, ""), ViewState::opening(locale));
            assert_eq!(state(&[&path, "index.html"].concat(), "?"), ViewState::opening(locale));
        }
        assert_eq!(state("", ""), ViewState::default(), "the published default of the root");
    }

    #[test]
    fn a_measure_without_a_year_has_its_latest_one_in_the_folder_and_2016_at_the_root() {
        let plan = state("ru/map/", "?measure=plan");
        assert_eq!((plan.locale, plan.year), (Locale::Ru, *dataset::years(roles::PLAN).end()));
        assert_eq!(state("", "?measure=poverty").year, 2016);
        assert_eq!(state("en/map/", "?lang=ru&year=2013").locale, Locale::Ru, "what is said counts");
    }

    #[test]
    fn an_address_names_measure_and_year_and_recreates_its_view() {
        let asked = "?lang=en&measure=neet&year=2016&region=KZ-ALA,KZ-AST&view=trend&lv=wide";
        for query in ["", "?lang=ru", asked, "?embed=map&lock=all"] {
            let state = from_query(query).0;
            let address = to_address(&state);
            assert!(address.contains("map/?measure=") && address.contains("&year="), "{address}");
            assert!(!address.contains("lang="), "{address}");
            let (path, rest) = address.trim_start_matches("./").split_once('?').unwrap();
            assert_eq!(from_query(&at_root(path, &["?", rest].concat())).0, state, "{query}");
        }
    }
}
