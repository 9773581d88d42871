//! The data as they are in the files, read without the product.

/// The cells of a table's rows. Only the first columns may be asked for where a later one holds commas.
pub fn rows(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    file.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>())
}

/// Persons of Table 1.
pub fn plan(region: &str, year: u16) -> f64 {
    let year = year.to_string();
    let mut cells = rows(include_str!("../../../data/plan.csv"));
    let cell = cells.find(|c| c[0] == region && c[2] == year);
    cell.expect("no such cell")[3].parse().expect("a number")
}

/// The 16 regions of Table 1.
pub fn plan_regions() -> Vec<&'static str> {
    let cells = rows(include_str!("../../../data/plan.csv"));
    let regions = cells.filter(|c| c[2] == "2013" && c[0] != "KZ");
    regions.map(|c| c[0]).collect()
}

/// Inhabitants; those of South Kazakhstan are those of its two successors where it has none of its own.
pub fn people(region: &str, year: u16) -> f64 {
    let of = |region: &str| -> Option<f64> {
        let mut cells = rows(include_str!("../../../data/population.csv"));
        let cell = cells.find(|c| c[0] == region && c[1] == year.to_string())?;
        cell[2].parse().ok()
    };
    let parts = || Some(of("KZ-TUR")? + of("KZ-SHY")?);
    let sum = of(region).or_else(|| parts().filter(|_| region == "KZ-YUZ"));
    sum.expect("no such population")
}

/// The figure of an outcome's totals as printed.
pub fn outcome(file: &'static str, region: &str, year: u16) -> Option<&'static str> {
    let year = year.to_string();
    let mut cells = rows(file);
    let found = cells.find(|c| c[1] == region && c[2] == year && c[3..6] == ["total"; 3]);
    found.map(|c| c[6])
}

/// Unemployment, percent.
pub fn unemployment(region: &str, year: u16) -> Option<&'static str> {
    let file = include_str!("../../../data/outcomes-unemployment.csv");
    outcome(file, region, year)
}

/// The national rate of a source in a year as printed.
pub fn rate(source: &str, period: &str) -> Option<&'static str> {
    let mut cells = rows(include_str!("../../../data/unemployment-national.csv"));
    let found = cells.find(|c| c[0] == source && c[1] == period);
    found.map(|c| c[4])
}
