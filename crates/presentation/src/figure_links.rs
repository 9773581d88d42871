//! What the line under the explorer's figure says: the checks that what is shown differs from, and the words that the glossary
//! explains.

use crate::link::{from_root, on_page};
use crate::{glossary, selection};
use dataset::{COUNTRY, Status};
use model::differing::{Differences, Differing};
use model::route::Page;
use model::state::{View, ViewState, Years};
use model::{Datum, borders};
use text::Locale;

/// A link under the figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    pub words: String,
    /// What is behind it.
    pub verdict: String,
}

/// What differs of the years and regions that are shown, and what of the measure a reader should know; nothing beside a sheet.
pub fn checks(state: &ViewState, all: &Differences) -> Vec<Link> {
    let link = |found: &Differing| Link {
        href: address(Page::Article, state.locale, &found.check),
        words: found.words.clone(),
        verdict: found.verdict.clone(),
    };
    if state.view == View::Profile { Vec::new() } else { shown(state, all).into_iter().map(link).collect() }
}

fn shown<'a>(state: &ViewState, all: &'a Differences) -> Vec<&'a Differing> {
    // Beside the map a pin must not make the line longer: what stands below would move. Its mark is in the panel.
    let pins = if state.view == View::Trend { &*state.pins } else { &[] };
    let regions = || std::iter::once(COUNTRY).chain(pins.iter().copied());
    let many = state.view == View::Trend || (state.view == View::Table && state.table.years == Years::All);
    let years = [Some(state.year), state.with].into_iter().flatten();
    let years = years.chain(dataset::years(state.measure).filter(|_| many));
    let of_year =
        |year| regions().filter_map(move |region| all.of_figure(state.measure.into(), region, year));
    let mut out: Vec<&Differing> = Vec::new();
    for found in years.flat_map(of_year).chain(all.of_table(state.measure)) {
        if !out.contains(&found) {
            out.push(found);
        }
    }
    out
}

/// The glossary's words for what is in the figure: its measure, statuses, borders, target; nothing beside a sheet.
pub fn words(state: &ViewState) -> Vec<Link> {
    if state.view == View::Profile {
        return Vec::new();
    }
    let (slice, locale) = (selection::slice(state), state.locale);
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
        (selection::subject(state).target().is_some(), "target"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use model::audit;

    #[test]
    fn a_sheet_has_no_line_under_it() {
        let mut state = ViewState::opening(Locale::Kk);
        let all = audit::differences(Locale::Kk);
        assert!(!words(&state).is_empty());
        state.view = View::Profile;
        assert!(words(&state).is_empty() && checks(&state, &all).is_empty());
    }
}
