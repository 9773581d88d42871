//! Which borders a table was published in, year by year: found from the regions that its rows name.

use crate::facts::Facts;
use crate::read::rows::Region;
use crate::read::table::Row;

/// Positions of the regions of a vintage in `regions.csv`.
pub fn members(regions: &[Row<Region>], vintage: &str) -> Vec<usize> {
    let belongs =
        |r: &Row<Region>| r.value.kind != "country" && r.value.vintages.0.iter().any(|v| v == vintage);
    let numbered = regions.iter().enumerate();
    numbered.filter(|(_, r)| belongs(r)).map(|(at, _)| at).collect()
}

/// Position in `vintages.csv` of the one that has most of the published regions and lacks fewest; the later one in a tie.
pub fn of_year(facts: &Facts, published: &[usize]) -> usize {
    let misfit = |at: &usize| {
        let members = facts.vintages.get(*at).map_or_else(Vec::new, |row| facts.members(&row.value.id));
        let strangers = published.iter().filter(|p| !members.contains(p)).count();
        let missing = members.iter().filter(|m| !published.contains(m)).count();
        strangers + missing
    };
    let newest_first = (0..facts.vintages.len()).rev();
    newest_first.min_by_key(misfit).unwrap_or_default()
}
