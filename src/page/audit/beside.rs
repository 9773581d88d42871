//! Which figures of the explorer are marked, and what the line under its figure says: the checks that what is shown differs
//! from, and the words that the glossary explains.

use super::mark::differing;
use crate::data::{self, COUNTRY, Measure, RegionIx, Series, Status};
use crate::model::audit::{self, Check, Figure, Group, words as said};
use crate::model::target::Assessment;
use crate::model::{Datum, Subject, borders};
use crate::page::html::{from_root, on_page};
use crate::page::{asked, glossary};
use crate::route::Page;
use crate::text::Locale;
use crate::view::{View, ViewState, Years};

/// A figure that differs from what it is checked against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Whose figure it is, of everybody.
    of: (Measure, RegionIx, u16),
    /// The address of the check on the page of the article.
    pub href: String,
    /// What the mark says: that it differs, what, and by how much.
    pub name: String,
}

impl Mark {
    /// True for the figure of a region in a year. The audit checks no figure of a single group.
    pub fn is_of(&self, subject: Subject, region: RegionIx, year: u16) -> bool {
        subject.group.is_none() && self.of == (subject.measure, region, year)
    }
}

/// A link under the figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub words: String,
    /// What stands behind it.
    pub verdict: String,
}

/// The total of Table 1 as the text of the article has it.
const TOTAL: Figure = Figure::Fact("needed_employment", 2020);

/// The marks of all figures that the explorer can show.
pub fn marks(locale: Locale) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    let figures = audit::all().iter().filter(|check| check.differs()).filter_map(|c| c.concerns.first());
    for figure in figures {
        let of = shown_as(*figure).filter(|of| !out.iter().any(|mark| mark.of == *of));
        if let Some((of, check)) = of.zip(differing(*figure)) {
            let name = said::differs(check, locale);
            out.push(Mark { of, href: address(Page::Article, locale, &check.id()), name });
        }
    }
    out
}

/// The figure that a target is judged by, as checks name it.
pub fn of_target(of: &Assessment) -> Option<Figure> {
    match of.rule.series {
        Series::Measure(measure) => figure(measure, COUNTRY, of.year),
        Series::Productive => Some(Figure::Productive(of.year, 0)),
        Series::Unpublished => None,
    }
}

/// What differs of the years and regions that are shown, and what of the measure a reader should know; nothing beside a sheet.
pub fn checks(state: &ViewState) -> Vec<Link> {
    let locale = state.locale;
    let link = |check: &Check| {
        let (title, _) = said::group(check.group, locale);
        let words = match check.group {
            Group::File => title.to_owned(),
            _ => [title, ", ", &said::subject(check, locale)].concat(),
        };
        let verdict = said::verdict(check.verdict, locale).to_lowercase();
        Link { href: address(Page::Article, locale, &check.id()), words, verdict }
    };
    if state.view == View::Passport { Vec::new() } else { shown(state).into_iter().map(link).collect() }
}

/// The glossary's words for what stands in the figure: its measure, statuses, borders, target; nothing beside a sheet.
pub fn words(state: &ViewState) -> Vec<Link> {
    if state.view == View::Passport {
        return Vec::new();
    }
    let (slice, locale) = (asked::slice(state), state.locale);
    let datums = || slice.rows.iter().map(|row| row.datum).chain([slice.national]);
    let statuses = [
        (Status::Derived, "derived"),
        (Status::Preliminary, "preliminary"),
        (Status::Inconsistent, "inconsistent"),
        (Status::Differs, "differs"),
        (Status::Backcast, "backcast"),
    ];
    let has = |of: Status| datums().any(|d| matches!(d, Datum::Value(found) if found.status == of));
    let mut ids = vec![state.measure.code()];
    ids.extend(statuses.into_iter().filter(|(of, _)| has(*of)).map(|(_, id)| id));
    let gaps = datums().any(|d| d.value().is_none());
    let rest = [
        (gaps, "not-published"),
        (borders::change(state.measure), "borders"),
        (asked::subject(state).target().is_some(), "target"),
        (!state.measure.is_plan(), "points"),
    ];
    ids.extend(rest.into_iter().filter(|(on, _)| *on).map(|(_, id)| id));
    let link = |id: &str| {
        let href = address(Page::Data, locale, &["term-", id].concat());
        Some(Link { href, words: glossary::name(id, locale)?.to_owned(), verdict: String::new() })
    };
    ids.into_iter().filter_map(link).collect()
}

fn address(page: Page, locale: Locale, place: &str) -> String {
    from_root(&on_page(page, locale, place)).into_owned()
}

fn shown(state: &ViewState) -> Vec<&'static Check> {
    let mut out: Vec<&Check> = Vec::new();
    let mut add = |check: Option<&'static Check>| {
        if let Some(check) = check.filter(|c| !out.contains(c)) {
            out.push(check);
        }
    };
    // Beside the map a pin must not make the line longer: what stands below would move. Its mark is in the panel.
    let pins = if state.view == View::Trend { &*state.pins } else { &[] };
    let regions = || std::iter::once(COUNTRY).chain(pins.iter().copied());
    for year in [Some(state.year), state.with].into_iter().flatten() {
        regions().filter_map(|region| figure(state.measure, region, year)).for_each(|f| add(differing(f)));
    }
    let many = state.view == View::Trend || (state.view == View::Table && state.table.years == Years::All);
    for year in data::years(state.measure).filter(|_| many) {
        let checks = regions().filter_map(|region| differing(figure(state.measure, region, year)?));
        checks.for_each(|check| add(Some(check)));
    }
    let file = Figure::File(table_name(state.measure));
    let mut whole = audit::all().iter().filter(|check| check.concerns.contains(&file));
    add(whole.find(|check| check.differs()));
    if state.measure == Measure::Plan {
        add(differing(TOTAL));
    }
    out
}

/// The name of a measure's table in the data package.
fn table_name(measure: Measure) -> &'static str {
    let path = data::table_file(measure).trim_start_matches("data/");
    path.strip_suffix(".csv").unwrap_or(path)
}

/// The source of the country's unemployment, as checks name it.
const RATES: &str = "bns-sdg";

/// The name of a figure that a check may concern.
fn figure(measure: Measure, region: RegionIx, year: u16) -> Option<Figure> {
    match (measure, region) {
        (Measure::Plan, _) => Some(Figure::Plan(region, year)),
        (Measure::Unemployment, COUNTRY) => Some(Figure::Rate(RATES, year, 0)),
        (Measure::Unemployment, _) => Some(Figure::Outcome(measure, region, year)),
        _ => None,
    }
}

/// Where the explorer shows a figure that a check concerns.
fn shown_as(of: Figure) -> Option<(Measure, RegionIx, u16)> {
    let shown = match of {
        Figure::Plan(region, year) => (Measure::Plan, region, year),
        Figure::Rate(_, year, _) => (Measure::Unemployment, COUNTRY, year),
        Figure::Outcome(measure, region, year) => (measure, region, year),
        _ => return None,
    };
    let (measure, region, year) = shown;
    (figure(measure, region, year) == Some(of)).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_of_a_figure_that_differs() {
        let marks = marks(Locale::En);
        assert!(!marks.is_empty());
        for mark in marks {
            let (measure, region, year) = mark.of;
            assert!(figure(measure, region, year).and_then(differing).is_some(), "{mark:?}");
            assert!(mark.is_of(measure.into(), region, year) && mark.href.contains("#audit-"));
        }
    }

    #[test]
    fn a_sheet_has_no_line_under_it() {
        let mut state = ViewState::opening(Locale::Kk);
        assert!(!words(&state).is_empty());
        state.view = View::Passport;
        assert!(words(&state).is_empty() && checks(&state).is_empty());
    }
}
