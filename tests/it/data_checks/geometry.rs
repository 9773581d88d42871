//! Mistakes in the polygons.

use super::copy;

const FILE: &str = "data/regions.topo.json";

#[test]
fn a_polygon_of_an_unknown_region() {
    let broken = copy().swap(FILE, "\"id\":\"KZ-AKM\"", "\"id\":\"KZ-AKX\"");
    broken.reports(FILE, "", "KZ-AKX is not a present region");
}

#[test]
fn a_region_without_a_polygon() {
    let broken = copy().swap(FILE, "\"id\":\"KZ-AKM\"", "\"id\":\"KZ-AKX\"");
    broken.reports(FILE, "", "KZ-AKM has no polygon");
}

#[test]
fn two_polygons_of_a_region() {
    let shymkent = "{\"type\":\"Polygon\",\"id\":\"KZ-SHY\",\"arcs\":[[42]]}";
    let broken = copy().swap(FILE, shymkent, &format!("{shymkent},{shymkent}"));
    broken.reports(FILE, "", "KZ-SHY has 2 polygons");
}

#[test]
fn a_ring_that_does_not_close() {
    let broken = copy().swap(FILE, "\"arcs\":[[-1,47]]", "\"arcs\":[[47]]");
    broken.reports(FILE, "", "ring 0 of KZ-VOS does not close");
}

#[test]
fn an_arc_that_does_not_exist() {
    let broken = copy().swap(FILE, "\"arcs\":[[-1,47]]", "\"arcs\":[[-1,99]]");
    broken.reports(FILE, "", "ring 0 of KZ-VOS names an arc that does not exist");
}

#[test]
fn neighbours_that_walk_a_border_in_the_same_direction() {
    let broken = copy().swap(FILE, "\"arcs\":[[-11]]", "\"arcs\":[[10]]");
    broken.reports(FILE, "", "arc 10 is walked twice in one direction");
}

#[test]
fn an_arc_that_nobody_uses() {
    let text = copy().text(FILE);
    let last = text.rfind("]]]").unwrap();
    let mut broken = copy();
    let longer = format!("{}]],[[100,100],[5,5]]]{}", &text[..last], &text[last + 3..]);
    broken.0.insert(FILE.to_owned(), longer.into_bytes());
    broken.reports(FILE, "", "belongs to no region");
}

#[test]
fn another_kind_of_geometry() {
    let broken =
        copy().swap(FILE, "{\"type\":\"Polygon\",\"id\":\"KZ-ABY\"", "{\"type\":\"Line\",\"id\":\"KZ-ABY\"");
    broken.reports(FILE, "", "KZ-ABY is a Line");
}

#[test]
fn a_map_of_another_place() {
    let broken = copy().swap(FILE, "\"translate\":[46.49", "\"translate\":[6.49");
    broken.reports(FILE, "", "leaves the map of Kazakhstan");
}

#[test]
fn a_file_that_is_cut_off() {
    let mut broken = copy();
    broken.0.get_mut(FILE).unwrap().truncate(5_000);
    broken.reports(FILE, "", "is not the TopoJSON that the build reads");
}

#[test]
fn an_area_that_is_not_the_polygons() {
    let broken = copy().swap("data/regions.csv", ",146020\n", ",147020\n");
    broken.reports("data/regions.csv", "KZ-AKM,", "area_km2: 147020 is stated, the polygon has 1460");
}

#[test]
fn a_label_point_in_another_region() {
    let broken = copy().swap("data/regions.csv", "69.67,51.81", "71.44,51.14");
    broken.reports("data/regions.csv", "KZ-AKM,", "the point lies outside the region");
}
