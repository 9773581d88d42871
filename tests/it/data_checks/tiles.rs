//! Mistakes in the tile grid.

use super::copy;

const FILE: &str = "data/tiles.csv";

#[test]
fn two_regions_on_one_square() {
    let broken = copy().swap(FILE, "KZ-PAV,6,2", "KZ-PAV,5,2");
    broken.reports(
        FILE,
        "KZ-PAV,5,2",
        "KZ-PAV and KZ-AST share the square in column 5, row 2 among 16 regions",
    );
}

#[test]
fn a_region_without_a_square() {
    let broken = copy().swap(FILE, "KZ-MAN,1,4,1,1,Маңғ.,Манг.,Mang.\n", "");
    broken.reports(FILE, "region,", "KZ-MAN has no row; give it squares");
}

#[test]
fn a_former_region_that_does_not_lie_over_its_parts() {
    let broken = copy().swap(FILE, "KZ-YUZ,4,4,1,2", "KZ-YUZ,4,4,1,1");
    broken.reports(FILE, "KZ-YUZ,4,4,1,1", "KZ-YUZ does not span the squares of KZ-TUR and KZ-SHY");
}
