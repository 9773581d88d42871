//! The pinned regions' figures: one region against the country with its trend, or two and three side by side. Of a region
//! that did not exist in the year, the figures of the one that covered its territory stand there, by its name.

use dataset::Measure;

/// The span of some measures together.
pub fn trend_years(measures: impl Iterator<Item = Measure> + Clone) -> (String, String) {
    let starts = measures.clone().map(|m| *dataset::years(m).start());
    let ends = measures.map(|m| *dataset::years(m).end());
    let text = |year: Option<u16>| year.unwrap_or_default().to_string();
    (text(starts.min()), text(ends.max()))
}
