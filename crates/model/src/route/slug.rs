//! The names of regions in addresses.

use dataset::{COUNTRY, RegionIx};

/// The folder of a region below `regions/`: its short English name, with the year in which its borders ended where a
/// later region bears the same name. Addresses are published: a slug is never used for another region.
pub fn slug(region: RegionIx) -> String {
    let words = dataset::region(region).short[2].to_ascii_lowercase().replace(' ', "-");
    match dataset::region(region).valid_to {
        Some(last) if shares_its_name(region) => [&words, "-until-", &last.year.to_string()].concat(),
        _ => words,
    }
}

fn shares_its_name(region: RegionIx) -> bool {
    let name = dataset::region(region).short[2];
    dataset::regions().any(|(other, row)| other != region && row.short[2] == name)
}

/// The region with this slug, id (`kz-man`) or code of ISO 3166-2:KZ (`kz-47`), in small letters.
pub fn region_of(name: &str) -> Option<RegionIx> {
    let by_slug = dataset::regions().map(|(region, _)| region).find(|region| slug(*region) == name);
    by_slug.or_else(|| dataset::region_by_code(name).filter(|region| *region != COUNTRY || name == "kz"))
}
