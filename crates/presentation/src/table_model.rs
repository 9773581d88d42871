//! What the table holds: its columns, its regions in order, the text of each cell; and the same as tab-separated
//! text for a spreadsheet.

use super::{compare, selection, table};
use dataset::msg;
use dataset::{COUNTRY, RegionIx, Vintage, roles};
use model::change::{self, Change, Shift};
use model::plan::inhabitants;
use model::state::{Borders, Column, ViewState, Years};
use model::{Datum, Slice, borders, search, slice, summary};
use text::{Decimal, Locale, compare as alphabetically, number, signed, sort_by, uncapitalised};

/// The table of a state.
pub struct TableModel<'a> {
    /// Columns after the name.
    pub columns: Vec<Column>,
    /// The regions that answer to the search, in order.
    pub regions: Vec<RegionIx>,
    state: &'a ViewState,
    slice: Slice,
    other: Option<Slice>,
    change: Option<Change>,
}

impl TableModel<'_> {
    /// Puts the table together.
    pub fn of(state: &ViewState) -> TableModel<'_> {
        TableModel::with(state, selection::slice(state))
    }

    /// The same with the figures of a slice that is at hand.
    pub fn with(state: &ViewState, slice: Slice) -> TableModel<'_> {
        let mut sheet = TableModel {
            columns: columns(state),
            regions: Vec::new(),
            state,
            slice,
            other: selection::other(state),
            change: compare::change(state),
        };
        sheet.regions = sheet.rows();
        sheet.sort();
        sheet
    }

    fn rows(&self) -> Vec<RegionIx> {
        let all = match (self.state.table.years, self.state.borders) {
            (Years::One, _) => self.slice.rows.iter().map(|r| r.region).collect(),
            (Years::All, Borders::Comparable) => dataset::members(Vintage::OLDEST).to_vec(),
            (Years::All, Borders::Published) => {
                let lived = |ix: &RegionIx| {
                    let mut years = dataset::years(self.state.measure);
                    years.any(|y| dataset::members(dataset::vintage(self.state.measure, y)).contains(ix))
                };
                dataset::regions().map(|(ix, _)| ix).filter(lived).collect::<Vec<_>>()
            }
        };
        let find = &self.state.table.find;
        if find.is_empty() {
            return all;
        }
        let found = search::find(find, self.state.locale);
        all.into_iter().filter(|ix| found.contains(ix)).collect()
    }

    /// Rows without a figure stay last either way; equal ones keep the alphabet.
    fn sort(&mut self) {
        let (sort, locale) = (self.state.table.sort, self.state.locale);
        let name = |ix: RegionIx| dataset::name(ix, locale);
        let mut regions = std::mem::take(&mut self.regions);
        sort_by(&mut regions, |a, b| alphabetically(locale, name(*a), name(*b)));
        match sort.by {
            Column::Name => {
                if sort.down {
                    regions.reverse();
                }
            }
            Column::Note => {
                let note = |ix: RegionIx| self.text(ix, Column::Note);
                sort_by(&mut regions, |a, b| {
                    let (a, b) = (note(*a), note(*b));
                    let order = alphabetically(locale, &a, &b);
                    a.is_empty().cmp(&b.is_empty()).then(if sort.down { order.reverse() } else { order })
                });
            }
            by => sort_by(&mut regions, |a, b| match (self.key(*a, by), self.key(*b, by)) {
                (Some(a), Some(b)) => {
                    if sort.down {
                        b.order(&a)
                    } else {
                        a.order(&b)
                    }
                }
                (a, b) => a.is_none().cmp(&b.is_none()),
            }),
        }
        self.regions = regions;
    }

    fn key(&self, region: RegionIx, column: Column) -> Option<Decimal> {
        match column {
            Column::Change => self.shift(region)?.by(),
            Column::Rank => Some(Decimal::whole(i32::from(self.slice.row(region)?.rank?.first))),
            Column::People => self.people(region),
            Column::Share if self.state.measure.is_ratio() => {
                dataset::observation(roles::PLAN, region, self.slice.year).map(|found| found.value)
            }
            _ => self.datum(region, column).value(),
        }
    }

    /// Inhabitants at the start of the year.
    fn people(&self, region: RegionIx) -> Option<Decimal> {
        let people = inhabitants(region, self.slice.year)?;
        i32::try_from(people).ok().map(Decimal::whole)
    }

    fn datum(&self, region: RegionIx, column: Column) -> Datum {
        let within = |slice: &Slice| match region {
            COUNTRY => slice.national,
            // What was published later for a year before the region existed is shown, as over all years.
            _ => slice.row(region).map_or_else(|| slice.known(region), |r| r.datum),
        };
        match column {
            Column::With => self.other.as_ref().map_or(Datum::DidNotExist, within),
            Column::Year(year) if self.state.borders == Borders::Comparable => {
                borders::datum(selection::subject(self.state), region, year)
            }
            Column::Year(year) => slice::datum(selection::subject(self.state), region, year),
            _ if self.state.table.years == Years::All => self.datum(region, Column::Year(self.state.year)),
            _ => within(&self.slice),
        }
    }

    /// A region's change: of every region between two years with the same borders; else of the country, and of regions
    /// with the same ground in both.
    fn shift(&self, region: RegionIx) -> Option<Shift> {
        if let Some(change) = &self.change {
            let own = || change.shifts.iter().find(|s| s.region == region).copied();
            return if region == COUNTRY { Some(change.national) } else { own() };
        }
        change::of_region(&self.slice, self.other.as_ref()?, region)
    }

    /// Why two figures of a region are not set against each other; empty where they are, or where one is missing.
    fn apart(&self, region: RegionIx) -> String {
        let (Some(other), None) = (&self.other, self.shift(region)) else {
            return String::new();
        };
        if other.year == self.slice.year {
            return String::new();
        }
        summary::two_years_apart(self.state.measure, (self.slice.year, other.year), self.state.locale)
    }

    /// What is to be said of a row: of each figure that is no plain one, and why there is no change.
    fn note(&self, region: RegionIx) -> String {
        let locale = self.state.locale;
        let words = |column| summary::status_words(self.datum(region, column), locale);
        let mut notes = vec![words(Column::Value)];
        if let Some(other) = &self.other {
            let with = self.datum(region, Column::With);
            let gap = summary::absence(other, region, with, locale);
            let said = if gap.is_empty() { words(Column::With) } else { uncapitalised(gap) };
            if !said.is_empty() {
                notes.push([&other.year.to_string(), ": ", &*said].concat());
            }
            // That the region is not there says already that the borders differ.
            notes.push(if with == Datum::DidNotExist { String::new() } else { self.apart(region) });
        }
        notes.retain(|note| !note.is_empty());
        notes.join("; ")
    }

    /// The text of a cell.
    pub fn text(&self, region: RegionIx, column: Column) -> String {
        let locale = self.state.locale;
        let datum = self.datum(region, column);
        match column {
            Column::Value | Column::With | Column::Year(_) => summary::datum_number(datum, locale),
            Column::Change => {
                let shift = self.shift(region);
                let by = shift.and_then(|s| Some(signed(locale, s.by()?)));
                let gap = || shift.and_then(|s| s.gap()).map(|gap| summary::datum_number(gap, locale));
                let apart = || if self.apart(region).is_empty() { String::new() } else { "≠".to_owned() };
                by.or_else(gap).unwrap_or_else(apart)
            }
            Column::Rank => {
                let rank = self.slice.row(region).and_then(|r| r.rank);
                rank.map_or(String::new(), |r| summary::rank_span(r, locale))
            }
            Column::Share if self.state.measure.is_plan() => {
                summary::share_text(region, self.slice.year, locale)
            }
            Column::Share if region == COUNTRY => String::new(),
            Column::Share => summary::difference_text(&self.slice, datum, locale),
            Column::People if self.state.measure.is_ratio() => {
                let share = summary::share_of_people(region, self.slice.year);
                share.map_or_else(String::new, |share| summary::share_percent(share, locale))
            }
            Column::People => self.people(region).map_or_else(String::new, |people| number(locale, people)),
            Column::Note => self.note(region),
            Column::Name => dataset::name(region, locale).to_owned(),
        }
    }

    /// Cells for a spreadsheet: figures with the language's decimal sign and nothing else, their standing in the
    /// column beside them where it is no plain figure; signs where there is none; of a place its first and its last.
    fn plain(&self, region: RegionIx, column: Column) -> Vec<String> {
        let locale = self.state.locale;
        match column {
            Column::Value | Column::With | Column::Year(_) => {
                let datum = self.datum(region, column);
                vec![datum.value().map_or_else(|| summary::datum_number(datum, locale), |v| bare(v, locale))]
            }
            Column::Rank => {
                let rank = self.slice.row(region).and_then(|r| r.rank);
                rank.map_or_else(
                    || vec![String::new(); 2],
                    |r| [r.first, r.last].map(|n| n.to_string()).into(),
                )
            }
            Column::Note => vec![self.text(region, column)],
            Column::People if self.state.measure.is_per_inhabitants() => {
                vec![self.people(region).map_or_else(String::new, |people| bare(people, locale))]
            }
            _ => vec![unsigned(&self.text(region, column))],
        }
    }
}

impl TableModel<'_> {
    /// What the signs mean that stand for figures, where no column says it in words.
    fn signs(&self) -> Vec<String> {
        let locale = self.state.locale;
        let mut signs = Vec::new();
        let all = std::iter::once(&COUNTRY).chain(&self.regions);
        for datum in all.flat_map(|region| self.columns.iter().map(|column| self.datum(*region, *column))) {
            let words = || {
                [&summary::datum_number(datum, locale), " ", &*summary::status_words(datum, locale)].concat()
            };
            if datum.value().is_none() && !signs.contains(&words()) {
                signs.push(words());
            }
        }
        if self.columns.contains(&Column::Note) { Vec::new() } else { signs }
    }
}

/// The table as tab-separated text: a head, the rows, then what it is and where it comes from.
pub fn tsv(state: &ViewState, address: &str) -> String {
    let sheet = TableModel::of(state);
    let locale = state.locale;
    let head = sheet.columns.iter().flat_map(|column| match column {
        Column::Rank => vec![table::title(state, *column), locale.t(msg::TABLE_RANK_LAST).to_owned()],
        _ => vec![table::title(state, *column)],
    });
    let mut lines: Vec<Vec<String>> =
        vec![std::iter::once(table::title(state, Column::Name)).chain(head).collect()];
    for region in std::iter::once(&COUNTRY).chain(&sheet.regions) {
        let cells = sheet.columns.iter().flat_map(|column| sheet.plain(*region, *column));
        lines.push(std::iter::once(sheet.text(*region, Column::Name)).chain(cells).collect());
    }
    let release = locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)]);
    lines.push(Vec::new());
    lines.extend(sheet.signs().into_iter().map(|words| vec![words]));
    for text in [table::caption(state, &sheet.slice), summary::source_line(state.measure, locale), release] {
        lines.push(vec![text]);
    }
    lines.push(vec![address.to_owned()]);
    let row = |cells: Vec<String>| {
        cells.iter().map(|c| c.replace(['\t', '\n', '\u{a0}'], " ")).collect::<Vec<_>>().join("\t")
    };
    lines.into_iter().map(row).collect::<Vec<_>>().join("\n") + "\n"
}

fn bare(value: Decimal, locale: Locale) -> String {
    let group = if locale == Locale::En { "," } else { "\u{a0}" };
    unsigned(&number(locale, value).replace(group, ""))
}

/// A figure with the signs that programs read: no plus, a hyphen for a minus, nothing that only keeps a line together.
fn unsigned(text: &str) -> String {
    text.trim_start_matches('+').replace('−', "-").replace(['\u{a0}', '\u{2060}'], "")
}

fn columns(state: &ViewState) -> Vec<Column> {
    if state.table.years == Years::All {
        return dataset::years(state.measure).map(Column::Year).collect();
    }
    let figures = [Column::Value, Column::With, Column::Change, Column::Rank, Column::Share, Column::People];
    figures.into_iter().chain([Column::Note]).filter(|column| state.has_column(*column)).collect()
}
