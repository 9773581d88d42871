//! Official outcomes as a table, distances from the targets, and the trend of one measure.

use super::{Drawn, ProfileText, Screen};
use crate::panel::trend_years;
use dataset::msg;
use dataset::{COUNTRY, Measure, Series};
use graphics::chart::trend;
use graphics::map::sparkline::{self, Mark};
use model::slice::datum;
use model::target::assess;
use model::{Slice, summary};

/// Part of the profile's width that the trend takes; the targets are beside it.
const TREND: f32 = 0.66;
/// Size of a sparkline, CSS pixels.
pub const SPARK: (u16, u16) = (96, 26);

/// A measure in the table of outcomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub measure: Measure,
    /// Its name and unit.
    pub words: String,
    /// Its figures, and whether each is that of the profile's year.
    pub figures: Vec<(String, bool)>,
    /// The country's figure, the difference and the rank; on the country's profile the change.
    pub beside: Vec<String>,
    /// Its sparkline, [`SPARK`] large.
    pub path: Vec<Mark>,
}

impl ProfileText {
    /// The heads of the columns of outcomes, behind that of the measures.
    pub fn heads(&self) -> Vec<String> {
        let (locale, year) = (self.locale, self.of.year.to_string());
        let mut heads: Vec<String> = self.of.years.iter().map(u16::to_string).collect();
        if self.of.is_country() {
            let (from, to) = self.span();
            let values = [("from", &*from.to_string()), ("to", &*to.to_string())];
            heads.push(locale.fill(msg::PROFILE_CHANGE, &values));
        } else {
            heads.push(locale.fill(msg::PROFILE_NATION, &[("year", &year)]));
            heads.push(locale.t(msg::PROFILE_DIFFERENCE).to_owned());
            heads.push(locale.t(msg::PROFILE_RANK).to_owned());
        }
        let (first, last) = trend_years(dataset::outcomes());
        heads.push(locale.fill(msg::PANEL_TREND, &[("first", &first), ("last", &last)]));
        heads
    }

    /// First and last of the profile's years.
    fn span(&self) -> (u16, u16) {
        let year = self.of.year;
        (self.of.years.first().copied().unwrap_or(year), self.of.years.last().copied().unwrap_or(year))
    }

    /// The table of outcomes.
    pub fn outcomes(&self) -> Vec<Line> {
        dataset::outcomes().map(|measure| self.line(measure)).collect()
    }

    fn line(&self, measure: Measure) -> Line {
        let (locale, region, year) = (self.locale, self.of.region, self.of.year);
        let number = |region, year| summary::datum_number(datum(measure, region, year), locale);
        let beside = if self.of.is_country() {
            vec![summary::profile_change(measure, self.span(), locale)]
        } else {
            let slice = Slice::of(measure, year);
            let rank = slice.row(region).and_then(|r| r.rank);
            vec![
                number(COUNTRY, year),
                summary::difference_text(&slice, datum(measure, region, year), locale),
                rank.map_or_else(String::new, |r| summary::rank_short(r, locale)),
            ]
        };
        Line {
            measure,
            words: summary::measure_with_unit(measure, locale),
            figures: self.of.years.iter().map(|at| (number(region, *at), *at == year)).collect(),
            beside,
            path: sparkline::marks(measure.into(), region, year, SPARK),
        }
    }

    /// Distances from the national targets; the country's own sentences on its own profile.
    pub fn targets(&self) -> Vec<String> {
        let (locale, of) = (self.locale, &self.of);
        if of.is_country() {
            let rules = dataset::rules().iter().filter(|rule| rule.series != Series::Unpublished);
            let known = rules.filter_map(|rule| assess(rule.target, of.year));
            return known.map(|known| summary::goal_sentence(&known, locale)).collect();
        }
        let distance = |measure| summary::profile_distance(measure, of.region, of.year, locale);
        let note = locale.t(msg::PROFILE_TARGETS_NOTE).to_owned();
        dataset::outcomes().filter_map(distance).chain([note]).collect()
    }

    /// The lines of one measure over the years.
    pub fn trend(&self, screen: Screen) -> Drawn {
        let measure = summary::measure_with_unit(self.of.trend, self.locale);
        let text = if self.of.is_country() { msg::PROFILE_TREND_COUNTRY } else { msg::PROFILE_TREND };
        let title = self.locale.fill(text, &[("measure", &measure)]);
        let scene = trend::scene(self.of.trend, &self.of.lines, self.locale, self.of.year);
        Drawn::of(&scene, TREND, screen, title)
    }
}
