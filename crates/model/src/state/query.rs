//! The public contract of addresses: `lang`, `measure`, `year`, `region`, `view`, `with`, `borders`, `years`, `sort`,
//! `find`, `area`, `sex`, `age`, `classes`, `scale`, `project`, `group`, `verdict`, `lv`, `embed`, `lock`, `target`, `theme`.
//!
//! Reading never fails: unknown keys are ignored, junk around a value is dropped, bad values give the default and a
//! [`Problem`] that the page shows. Writing prints only what differs from the default, in a fixed order, so equal states have equal
//! addresses. Names and values once published keep working for ever.

use super::article::{Article, VerdictFilter, group};
use super::embed::{Embed, Lock, Part, TARGETS, Theme};
use super::pairs::{items, pairs, word};
use super::percent::encode;
use super::preferences::Preferences;
use super::problem::{Problem, Why};
use super::table::{Sort, Years, searched};
use super::view_state::{Borders, DEFAULT_YEAR, MAX_PINS, View, ViewState};
use dataset::{COUNTRY, Dimension, Group, Measure, RegionIx, roles};
use text::Locale;

/// Reads a query string, with or without its question mark.
pub fn from_query(query: &str) -> (ViewState, Vec<Problem>) {
    let mut reader = Reader::new(query);
    let mut state = ViewState {
        locale: reader.choice("lang", Locale::of_tag),
        measure: reader.choice("measure", measure_from),
        ..ViewState::default()
    };
    state.embed = reader.embed();
    state.view = reader.parsed("view", view_from).unwrap_or(state.embed.view());
    // A sheet shows the outcomes beside the plan: their years are its years.
    if state.view == View::Profile && !dataset::years(state.measure).contains(&reader.asked_year()) {
        state.measure = roles::UNEMPLOYMENT;
    }
    state.year = reader.year(state.measure).unwrap_or(DEFAULT_YEAR);
    state.pins = reader.regions();
    let span = dataset::years(state.measure);
    state.with = reader.parsed("with", |v| v.parse().ok().filter(|y| span.contains(y)));
    state.borders = reader.choice("borders", Borders::parse);
    state.table.years = reader.choice("years", Years::parse);
    let sort = reader.parsed("sort", |v| Sort::parse(v).filter(|sort| state.has_column(sort.by)));
    state.table.sort = sort.unwrap_or_default();
    state.table.find = searched(&reader.get("find").unwrap_or_default());
    state.group = reader.group();
    state.own_classes = reader.either("classes", ["year", "all"]);
    state.own_scale = reader.either("scale", ["own", "shared"]);
    state.article = reader.article();
    let preferences = reader.get("lv");
    state.preferences = preferences.map(|v| Preferences::read(&v, |word| reader.complain("lv", word)));
    (state, reader.problems)
}

/// The query string of a state at the site's root, `?` included; empty for the default view. Programs talk in it, too.
pub fn to_query(state: &ViewState) -> String {
    let default = ViewState::default();
    let mut out = Written::default();
    if state.locale != default.locale {
        out.put("lang", state.locale.code());
    }
    if state.measure != default.measure {
        out.put("measure", state.measure.code());
    }
    if state.year != default.year {
        out.put("year", &state.year.to_string());
    }
    out.rest(state)
}

/// The query string of a state in the folder of its language, `?` included: it always names measure and year, because
/// the latest year moves.
pub(super) fn in_folder(state: &ViewState) -> String {
    let mut out = Written::default();
    out.put("measure", state.measure.code());
    out.put("year", &state.year.to_string());
    out.rest(state)
}

/// A query string under construction.
#[derive(Default)]
struct Written(String);

impl Written {
    fn put(&mut self, key: &str, value: &str) {
        let joint = if self.0.is_empty() { "?" } else { "&" };
        [joint, key, "=", value].into_iter().for_each(|part| self.0.push_str(part));
    }

    /// Everything but language, measure and year.
    fn rest(mut self, state: &ViewState) -> String {
        if !state.pins.is_empty() {
            let ids: Vec<&str> = state.pins.iter().map(|p| dataset::region(*p).id).collect();
            self.put("region", &ids.join(","));
        }
        if state.view != state.embed.view() {
            self.put("view", state.view.code());
        }
        let mut put = |key: &str, value: &str| self.put(key, value);
        refinements(state, &ViewState::default(), &mut put);
        state.article.write(&mut put);
        state.preferences.iter().for_each(|preferences| put("lv", &preferences.to_string()));
        state.embed.write(&mut put);
        self.0
    }
}

/// Comparison, borders and the table.
fn refinements(state: &ViewState, default: &ViewState, put: &mut dyn FnMut(&str, &str)) {
    if let Some(year) = state.with {
        put("with", &year.to_string());
    }
    if state.borders != default.borders {
        put("borders", state.borders.code());
    }
    let table = &state.table;
    if table.years != default.table.years {
        put("years", table.years.code());
    }
    if table.sort != default.table.sort {
        put("sort", &table.sort.to_string());
    }
    if !table.find.is_empty() {
        put("find", &encode(&table.find));
    }
    if let Some(group) = state.group {
        put(group.dimension().key(), group.code());
    }
    if state.own_classes {
        put("classes", "year");
    }
    if state.own_scale {
        put("scale", "own");
    }
}

struct Reader {
    pairs: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl Reader {
    fn new(query: &str) -> Self {
        Reader { pairs: pairs(query), problems: Vec::new() }
    }

    fn get(&self, key: &str) -> Option<String> {
        let found = self.pairs.iter().find(|(k, _)| k == key);
        found.map(|(_, v)| v.clone())
    }

    /// The value of a key as it stands, and its first word.
    fn said(&self, key: &str) -> Option<(String, String)> {
        let raw = self.get(key)?;
        let word = word(&raw);
        Some((raw, word))
    }

    fn complain(&mut self, key: &'static str, value: &str) {
        self.complain_of(Why::Unknown, key, value);
    }

    fn complain_of(&mut self, why: Why, key: &'static str, value: &str) {
        let value = value.chars().take(40).collect();
        self.problems.push(Problem { key, value, why });
    }

    /// The year as it stands there, or the default.
    fn asked_year(&self) -> u16 {
        self.said("year").and_then(|(_, word)| word.parse().ok()).unwrap_or(DEFAULT_YEAR)
    }

    fn year(&mut self, measure: Measure) -> Option<u16> {
        let year = self.parsed("year", |v| v.parse::<u16>().ok())?;
        if dataset::years(measure).contains(&year) {
            return Some(year);
        }
        self.complain_of(Why::NoYear(measure), "year", &year.to_string());
        None
    }

    fn parsed<T>(&mut self, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (raw, word) = self.said(key)?;
        let found = read(&word);
        if found.is_none() {
            self.complain(key, &raw);
        }
        found
    }

    fn choice<T: Default>(&mut self, key: &'static str, read: fn(&str) -> Option<T>) -> T {
        self.parsed(key, read).unwrap_or_default()
    }

    /// True for the first of two words; the second is the default.
    fn either(&mut self, key: &'static str, [yes, no]: [&str; 2]) -> bool {
        let read = |word: &str| (word == yes).then_some(true).or((word == no).then_some(false));
        self.parsed(key, read).unwrap_or_default()
    }

    /// The part of the population. A second one is not understood: no figure is published for both at once.
    fn group(&mut self) -> Option<Group> {
        let mut found = None;
        for dimension in Dimension::ALL {
            let key = dimension.key();
            let Some(group) = self.parsed(key, |v| Group::parse(dimension, v)) else {
                continue;
            };
            match found {
                None => found = Some(group),
                Some(_) => self.complain(key, group.code()),
            }
        }
        found
    }

    fn article(&mut self) -> Article {
        let mut article = Article::default();
        article.search(&self.get("project").unwrap_or_default());
        article.group = self.parsed("group", group);
        article.verdict = self.choice("verdict", VerdictFilter::parse);
        article
    }

    /// What a frame asked for; a lock and a target mean something in a frame only.
    fn embed(&mut self) -> Embed {
        let part = self.parsed("embed", Part::parse);
        let mut embed = Embed { part, theme: self.choice("theme", Theme::parse), ..Embed::default() };
        if part.is_some() {
            let lock = self.get("lock").unwrap_or_default();
            embed.lock = Lock::read(&lock, |word| self.complain("lock", word));
            embed.target = self.parsed("target", |v| TARGETS.into_iter().find(|t| *t == v));
        }
        embed
    }

    fn regions(&mut self) -> Vec<RegionIx> {
        let mut pins = Vec::new();
        for id in items(&self.get("region").unwrap_or_default()) {
            match dataset::region_by_code(&word(id)) {
                Some(ix) if pins.contains(&ix) => {}
                Some(ix) if ix != COUNTRY && pins.len() < MAX_PINS => pins.push(ix),
                Some(ix) if ix != COUNTRY => self.complain_of(Why::TooMany(ix), "region", id),
                _ => self.complain("region", id),
            }
        }
        pins
    }
}

fn measure_from(code: &str) -> Option<Measure> {
    Measure::by_code(code)
}

fn view_from(code: &str) -> Option<View> {
    View::ALL.into_iter().find(|v| v.code() == code)
}
