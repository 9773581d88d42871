//! What a chart that has a name shows, for its files: measure, unit, source, licence, and the standing of each figure.

use super::code_labels::{self, status};
use super::credit::Credit;
use dataset::msg;
use dataset::{Measure, RegionIx, Status, roles};
use model::state::ViewState;
use model::{slice, summary};
use text::Locale;

/// A chart's subject.
#[derive(Clone, Debug)]
pub struct About {
    /// The measure, for machines.
    pub measure: &'static str,
    /// The unit, for machines.
    pub unit: &'static str,
    /// Measure and unit in words.
    pub words: String,
    /// Source, licence, address.
    pub credit: Credit,
    kind: Kind,
}

/// Where the reliability of a figure is known from.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A table of totals.
    Totals(Measure),
    /// The productive share.
    Productive,
}

/// The subject of the chart with this name in a state.
pub fn about(name: &str, state: &ViewState, address: &str) -> About {
    let of = |measure: Measure| official(measure, state.locale, address);
    match name {
        "two" => of(state.measure),
        "poverty" => of(roles::POVERTY),
        "productive" => productive(state.locale, address),
        _ => of(roles::UNEMPLOYMENT),
    }
}

impl About {
    /// The standing of a figure, as the files write it.
    pub fn status(&self, region: RegionIx, year: u16) -> &'static str {
        match self.kind {
            Kind::Totals(measure) => status(slice::datum(measure, region, year)),
            Kind::Productive => {
                let share = dataset::productive().iter().find(|share| share.year == year);
                code_labels::reliability(share.map_or(Status::Published, |share| share.status))
            }
        }
    }
}

fn official(measure: Measure, locale: Locale, address: &str) -> About {
    About {
        measure: measure.code(),
        unit: measure.unit(),
        words: summary::measure_with_unit(measure, locale),
        credit: Credit::of(measure, locale, address),
        kind: Kind::Totals(measure),
    }
}

fn productive(locale: Locale, address: &str) -> About {
    let ids = dataset::productive().iter().flat_map(|share| share.sources.iter().copied());
    let words = [locale.t(msg::GOAL_PRODUCTIVE_NAME), ", %, ", locale.t(msg::GOAL_PRODUCTIVE_BASE)].concat();
    About {
        measure: "productive",
        unit: "percent",
        words,
        credit: Credit::quoted(ids, locale, address),
        kind: Kind::Productive,
    }
}
