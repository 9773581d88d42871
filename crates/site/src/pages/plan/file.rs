//! The shares and the ratio of every region and year as a file, with the figures that they come from.

use jolkarta::data::{self, COUNTRY, Measure, RegionIx};
use jolkarta::model::plan::{Share, regions, share};
use jolkarta::text::{Locale, Ratio, number};

/// Its path from the site's root.
pub const PATH: &str = "data/plan-share.csv";

const HEAD: &str = "region,year,plan,plan_share,population,population_share,ratio,status";

/// The file: the country, then the regions in the order of `data/regions.csv`. Shares are percent with three decimals,
/// the ratio has four.
pub fn bytes() -> Vec<u8> {
    let places = std::iter::once(COUNTRY).chain(regions());
    let lines =
        places.flat_map(|region| data::years(Measure::Plan).filter_map(move |year| line(region, year)));
    let mut out = String::from(HEAD);
    for line in lines {
        out.push('\n');
        out.push_str(&line);
    }
    out.push('\n');
    out.into_bytes()
}

fn line(region: RegionIx, year: u16) -> Option<String> {
    let Share { persons, inhabitants, plan, people, ratio, .. } = share(region, year)?;
    let id = data::region(region).id;
    let [plan, people, ratio] = [plain(plan, 3), plain(people, 3), plain(ratio, 4)];
    Some(format!("{id},{year},{persons},{plan},{inhabitants},{people},{ratio},derived"))
}

/// With a point and without groups: the figures have fewer than four digits before it.
fn plain(of: Ratio, places: u8) -> String {
    number(Locale::En, of.rounded(places))
}
