//! Which borders a table was published in, year by year: found from the regions that its rows name.

use crate::read::rows::Region;
use crate::read::table::Row;
use schema::Vintage;

/// The word for a vintage in `regions.csv`, column `vintages`.
pub const fn word(vintage: Vintage) -> &'static str {
    match vintage {
        Vintage::Sixteen => "16",
        Vintage::Seventeen => "17",
        Vintage::Twenty => "20",
    }
}

/// Positions of the regions of a vintage in `regions.csv`.
pub fn members(regions: &[Row<Region>], vintage: Vintage) -> Vec<usize> {
    let belongs =
        |r: &Row<Region>| r.value.kind != "country" && r.value.vintages.0.iter().any(|v| v == word(vintage));
    let numbered = regions.iter().enumerate();
    numbered.filter(|(_, r)| belongs(r)).map(|(at, _)| at).collect()
}

/// The vintage that has most of the published regions and lacks fewest; the later one in a tie.
pub fn of_year(regions: &[Row<Region>], published: &[usize]) -> Vintage {
    let misfit = |vintage: &Vintage| {
        let members = members(regions, *vintage);
        let strangers = published.iter().filter(|p| !members.contains(p)).count();
        let missing = members.iter().filter(|m| !published.contains(m)).count();
        strangers + missing
    };
    let newest_first = Vintage::ALL.into_iter().rev();
    newest_first.min_by_key(misfit).unwrap_or(Vintage::Twenty)
}
