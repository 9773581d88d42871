//! A description of the data that is not true.

use super::copy;

const PACKAGE: &str = "data/datapackage.json";

#[test]
fn a_package_that_does_not_tell_the_truth() {
    let broken = copy().swap(PACKAGE, "\"path\": \"lists.csv\"", "\"path\": \"list.csv\"");
    broken.reports(PACKAGE, "\"path\": \"list.csv\"", "list.csv does not exist");
    let broken = copy().swap(PACKAGE, "\"path\": \"lists.csv\"", "\"path\": \"list.csv\"");
    broken.reports("data/lists.csv", "", "is not described");
    for (claim, says) in [
        ("\"rows\": 137", "has 136 rows"),
        ("\"bytes\": 1", "has 6816 bytes"),
        ("\"hash\": \"sha256:00\"", "has the hash sha256:e4820b73065d4a09"),
    ] {
        let stated = format!("\"path\": \"plan.csv\",\n      {claim},");
        let broken = copy().swap(PACKAGE, "\"path\": \"plan.csv\",", &stated);
        broken.reports(PACKAGE, "\"path\": \"plan.csv\"", says);
    }
    let broken = copy().swap(PACKAGE, "\"type\": \"date\"", "\"type\": \"day\"");
    broken.reports(PACKAGE, "\"path\": \"events.csv\"", "the type 'day' is unknown");
    let broken = copy().swap(PACKAGE, "\"resources\": [", "\"resources\": {");
    broken.reports(PACKAGE, "\"resources\"", "is not a data package that the build reads");
}
