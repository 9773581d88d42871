//! The catalogue of social projects: what visitors type finds what they mean, in three languages.

use model::projects::{counts, empty_groups, find};
use model::state::GROUPS;

fn numbers(query: &str) -> Vec<u8> {
    find(query, None).into_iter().map(|project| project.n).collect()
}

/// Thirty searches, with the projects of data/projects.csv that a reader of the table would pick.
#[test]
fn thirty_searches_in_three_languages() {
    let orphans = vec![8, 10, 12];
    for (query, wanted) in [
        // Kazakh: endings, another keyboard, Latin letters.
        ("жетім", orphans.clone()),
        ("жетімдер", orphans.clone()),
        ("жетімдерге", orphans.clone()),
        ("жетим", orphans.clone()),
        ("jetim", orphans),
        ("аутизм", vec![14]),
        ("аутизммен", vec![14]),
        ("мейірім", vec![8, 9]),
        ("мейирим", vec![8, 9]),
        ("тұрмысы нашар", vec![9]),
        ("қарияларға", vec![11]),
        ("карияларга", vec![11]),
        ("түрмеден", vec![18]),
        ("турме", vec![18]),
        ("Шымкентте", vec![2]),
        ("мектебі", vec![11]),
        ("иппотерапиямен", vec![6]),
        ("тамақтар", vec![9]),
        ("отбасыларға", vec![10]),
        // Russian.
        ("сироты", vec![8, 10, 12]),
        ("пожилым", vec![11]),
        ("тепло сердца", vec![16]),
        ("сувениры", vec![4]),
        ("питание", vec![9]),
        ("лишение свободы", vec![18]),
        // English.
        ("orphans", vec![8, 10, 12]),
        ("hippotherapy", vec![6]),
        ("hot meals", vec![9]),
        ("souvenir", vec![4]),
        ("elderly", vec![11]),
        ("Independent Living", vec![13]),
        ("xyz", vec![]),
    ] {
        assert_eq!(numbers(query), wanted, "{query:?}");
    }
    assert_eq!(numbers("").len(), 19);
}

#[test]
fn groups_have_counts_and_empty_ones_are_named() {
    let count = |group: &str| counts("").iter().find(|c| c.group == group).map_or(0, |c| c.all);
    // Counted by hand in data/projects.csv, column target_groups.
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/projects.csv")).unwrap();
    let cells: Vec<&str> = text.lines().skip(1).filter_map(|l| l.rsplit(',').nth(1)).collect();
    for group in GROUPS.iter().filter(|g| **g != "none") {
        let wanted = cells.iter().filter(|cell| cell.split(' ').any(|id| id == *group)).count();
        assert_eq!(count(group), wanted, "{group}");
    }
    assert_eq!(count("none"), cells.iter().filter(|cell| cell.is_empty()).count());
    let empty: Vec<&str> = empty_groups().iter().map(|item| item.id).collect();
    assert_eq!(empty, ["distressed", "refugees"]);
    let known: Vec<&str> = dataset::items("target_groups").map(|item| item.id).chain(["none"]).collect();
    assert_eq!(GROUPS.to_vec(), known, "the groups of addresses are those of data/lists.csv");
}
