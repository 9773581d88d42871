//! The printed figures that the checks read, each under its name. Checks are functions of them alone, so that a test
//! can change one cell and see the verdict change.

use dataset::{COUNTRY, Measure, RegionIx, Series, roles};
use text::Decimal;

/// The city in `data/regions.csv`.
pub const ID: &str = "KZ-ALA";

/// Name, year, quarter.
pub type Period = (&'static str, u16, u8);

/// The name of a printed figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A cell of Table 1.
    Plan(RegionIx, u16),
    /// The sum of the republic's row of Table 1.
    PlanSum,
    /// A cell of Table 2: row and period.
    Almaty(&'static str, &'static str),
    /// A figure of the article's text: id and year, 0 without a year.
    Fact(&'static str, u16),
    /// The national unemployment rate as a publisher gives it: source, year, quarter or 0.
    Rate(&'static str, u16, u8),
    /// The productively employed among the self-employed: year, quarter or 0.
    Productive(u16, u8),
    /// One of the two shares behind a derived figure: year; the unproductive, then the self-employed.
    Share(u16, bool),
    /// An official outcome.
    Outcome(Measure, RegionIx, u16),
    /// A target: id and year.
    Target(&'static str, u16),
    /// A paragraph of the article, by its number in `data/article.csv`.
    Passage(u16),
    /// A table of the package as a whole.
    File(&'static str),
}

impl Figure {
    /// The id of the element that shows it.
    pub fn anchor(self) -> String {
        let id = |parts: &[&str]| parts.concat();
        match self {
            Figure::Plan(region, year) => {
                id(&["f-plan-", dataset::region(region).id, "-", &year.to_string()])
            }
            Figure::PlanSum => "f-plan-sum".to_owned(),
            Figure::Almaty(row, period) => id(&["f-almaty-", row, "-", period]),
            Figure::Fact(fact, year) => id(&["f-fact-", fact, "-", &year.to_string()]),
            Figure::Rate(_, year, _) | Figure::Outcome(roles::UNEMPLOYMENT, COUNTRY, year) => {
                id(&["f-rate-", &year.to_string()])
            }
            Figure::Productive(..) | Figure::Share(..) => "how-productive".to_owned(),
            Figure::Outcome(..) => "matrix".to_owned(),
            Figure::Target(target, _)
                if dataset::rule(target).is_some_and(|r| r.series != Series::Unpublished) =>
            {
                id(&["how-", target])
            }
            Figure::Target(..) => "coverage".to_owned(),
            Figure::Passage(number) => id(&["article-", &number.to_string()]),
            Figure::File(name) => id(&["table-", name]),
        }
    }

    /// The section that shows it, where the element itself is not on the page.
    pub const fn section(self) -> &'static str {
        match self {
            Figure::Plan(..) | Figure::PlanSum => "plan",
            Figure::Almaty(..) => "almaty",
            Figure::Fact(..) => "facts",
            Figure::Rate(..) | Figure::Productive(..) | Figure::Share(..) | Figure::Target(..) => "targets",
            Figure::Outcome(..) => "matrix",
            Figure::Passage(_) => "article",
            Figure::File(_) => "data",
        }
    }
}

/// Figures by name.
#[derive(Clone, Debug, Default)]
pub struct Cells {
    held: Vec<(Figure, Decimal)>,
}

impl Cells {
    /// No figures.
    pub fn new() -> Cells {
        Cells::default()
    }

    /// The figures as embedded.
    pub fn embedded() -> Cells {
        let mut cells = Cells::new();
        for (region, _) in dataset::regions() {
            for year in dataset::years(roles::PLAN) {
                cells.put_some(
                    Figure::Plan(region, year),
                    dataset::observation(roles::PLAN, region, year).map(|o| o.value),
                );
            }
        }
        cells.article();
        cells.national();
        cells
    }

    /// Adds a figure, or changes it.
    pub fn put(&mut self, name: Figure, value: Decimal) {
        match self.held.iter_mut().find(|(known, _)| *known == name) {
            Some((_, held)) => *held = value,
            None => self.held.push((name, value)),
        }
    }

    /// The figure of a name.
    pub fn get(&self, name: Figure) -> Option<Decimal> {
        self.held.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The names of all figures.
    pub fn names(&self) -> impl Iterator<Item = Figure> {
        self.held.iter().map(|(name, _)| *name)
    }

    fn put_some(&mut self, name: Figure, value: Option<Decimal>) {
        if let Some(value) = value {
            self.held.push((name, value));
        }
    }

    fn article(&mut self) {
        for row in dataset::city() {
            for (cell, period) in row.cells.iter().zip(dataset::CITY_PERIOD_NAMES) {
                self.held.push((Figure::Almaty(row.id, period), cell.value));
            }
        }
        for fact in dataset::article_facts() {
            self.held.push((Figure::Fact(fact.id, fact.year.unwrap_or(0)), fact.value));
        }
        for target in dataset::targets() {
            let value = Decimal::new(target.scaled, target.places);
            self.held.push((Figure::Target(target.id, target.year), value));
        }
    }

    fn national(&mut self) {
        for rendering in dataset::renderings() {
            for year in rendering.years() {
                for quarter in 0..=4 {
                    let found = rendering.at(year, quarter).map(|(value, _)| value);
                    self.put_some(Figure::Rate(rendering.source, year, quarter), found);
                }
            }
        }
        for share in dataset::productive() {
            self.held.push((Figure::Productive(share.year, share.quarter), share.value));
            if let Some((part, whole)) = share.shares {
                self.held.push((Figure::Share(share.year, false), part));
                self.held.push((Figure::Share(share.year, true), whole));
            }
        }
        let city = dataset::region_by_id(ID).unwrap_or(COUNTRY);
        for region in [COUNTRY, city] {
            for measure in [roles::UNEMPLOYMENT, roles::UNPRODUCTIVE] {
                for year in dataset::years(measure) {
                    let found = dataset::observation(measure, region, year).map(|o| o.value);
                    self.put_some(Figure::Outcome(measure, region, year), found);
                }
            }
        }
    }
}
