//! Table 2 of the article: the labour market of Almaty city, which rows stand in which chart, and what else is known
//! of the city.

use dataset::{CityRow, RegionIx};

/// The charts of Table 2: a name, and the rows that are under each other in it. The fourth is Figure 2.
pub const CHARTS: [(&str, [&str; 2]); 6] = [
    ("city-population", ["population", "active"]),
    ("city-employed", ["employed", "employment_level"]),
    ("city-employees", ["employees", "self_employed"]),
    ("city-unemployed", ["unemployed", "unemployment_rate"]),
    ("city-registered", ["registered", "registered_rate"]),
    ("city-inactive", ["inactive", "inactivity_rate"]),
];

/// Almaty city.
pub fn region() -> Option<RegionIx> {
    dataset::region_by_id("KZ-ALA")
}

/// The rows of a chart.
pub fn rows(chart: &str) -> Vec<&'static CityRow> {
    let found = CHARTS.into_iter().find(|(name, _)| *name == chart);
    found.into_iter().flat_map(|(_, ids)| ids).filter_map(dataset::city_row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_has_its_rows() {
        for (name, ids) in CHARTS {
            let found: Vec<&str> = rows(name).iter().map(|r| r.id).collect();
            assert_eq!(found, ids, "{name}");
        }
        assert!(region().is_some());
    }
}
