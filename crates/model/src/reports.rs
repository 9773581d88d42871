//! What ministries and press reported of the programme, sorted for reading.
//!
//! These figures count participants, contracts, projects or people placed. They do not measure the additional
//! employment of the plan, so nothing here is ever set against it.

use dataset::{COUNTRY, Date, NoteKind, RegionIx, Report};
use text::sort_by;

/// The period of a report, from its first to its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// Reports within one year and reports over several are never added or compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Within one calendar year.
    OneYear,
    /// Over several years.
    Cumulative,
}

/// Reports of one region and one period.
#[derive(Clone, Debug)]
pub struct Group {
    /// The country or a region.
    pub region: RegionIx,
    /// The period.
    pub span: Span,
    /// One year or several.
    pub reach: Reach,
    /// In the order of the file.
    pub reports: Vec<&'static Report>,
}

/// Why two figures do not fit together.
#[derive(Clone, Copy, Debug)]
pub enum Conflict {
    /// Another release gives another figure; the remark of the report says which.
    OtherFigure(&'static Report),
    /// One counts more than the programme, so it is higher although its period is shorter.
    WiderScope {
        /// The wider figure.
        wider: &'static Report,
        /// The programme's own figure for the whole of the same year.
        own: &'static Report,
    },
}

impl Span {
    /// One year or several.
    pub const fn reach(self) -> Reach {
        if self.from.year == self.to.year { Reach::OneYear } else { Reach::Cumulative }
    }
}

/// The period of a report.
pub const fn span(report: &Report) -> Span {
    Span { from: report.from, to: report.to }
}

/// All reports in groups: the country first, one-year periods before cumulative ones, by last day, then first.
pub fn groups() -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for report in dataset::reports() {
        let (region, span) = (report.region, span(report));
        match groups.iter_mut().find(|g| g.region == region && g.span == span) {
            Some(group) => group.reports.push(report),
            None => groups.push(Group { region, span, reach: span.reach(), reports: vec![report] }),
        }
    }
    let place = |g: &Group| {
        let cumulative = g.reach == Reach::Cumulative;
        (g.region != COUNTRY, cumulative, g.span.to, g.span.from, g.region)
    };
    sort_by(&mut groups, |a, b| place(a).cmp(&place(b)));
    groups
}

/// The groups that touch a year.
pub fn of_year(year: u16) -> Vec<Group> {
    let mut groups = groups();
    groups.retain(|g| (g.span.from.year..=g.span.to.year).contains(&year));
    groups
}

/// The groups of the country or of one region.
pub fn of_region(region: RegionIx) -> Vec<Group> {
    let mut groups = groups();
    groups.retain(|g| g.region == region);
    groups
}

/// The regions with a report, the country first.
pub fn regions() -> Vec<RegionIx> {
    let mut found: Vec<RegionIx> = Vec::new();
    for group in groups() {
        if !found.contains(&group.region) {
            found.push(group.region);
        }
    }
    found
}

/// The years of the programme, up to its replacement, in which no report of a single year was found.
pub fn silent_years() -> Vec<u16> {
    let (approved, replaced) = dataset::programme_span();
    let told = |year: u16| {
        let own = dataset::reports().iter().map(span);
        own.into_iter().any(|s| s.from.year == year && s.to.year == year)
    };
    (approved.year..=replaced.year).filter(|y| !told(*y)).collect()
}

/// The figures that do not fit together.
pub fn conflicts() -> Vec<Conflict> {
    let differs = dataset::reports().iter().filter(|r| kind(r) == Some(NoteKind::Differs));
    let mut out: Vec<Conflict> = differs.map(Conflict::OtherFigure).collect();
    for wider in dataset::reports().iter().filter(|r| r.wider) {
        if let Some(own) = narrower(wider) {
            out.push(Conflict::WiderScope { wider, own });
        }
    }
    out
}

/// What the remark of a report is about.
pub fn kind(report: &Report) -> Option<NoteKind> {
    dataset::note(report.note).map(|note| note.kind)
}

/// The programme's own lower figure of the same thing for a period that holds the wider one: covered beside placed.
fn narrower(wider: &Report) -> Option<&'static Report> {
    let other = match wider.measure {
        "covered" => "placed",
        "covered_permanent" => "placed_permanent",
        _ => return None,
    };
    dataset::reports().iter().find(|r| {
        let same = r.region == wider.region && !r.wider && r.measure == other;
        same && r.from <= wider.from && r.to >= wider.to && r.value < wider.value
    })
}
