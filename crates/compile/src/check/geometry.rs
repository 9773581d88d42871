//! `regions.topo.json` against `regions.csv`: every present region has a polygon, rings close, borders are
//! shared in opposite directions, and areas and label points are those of the table.

use std::collections::BTreeMap;

use crate::facts::Facts;
use crate::geometry::albers::{Albers, Point};
use crate::geometry::ring::{contains, polygon_area};
use crate::geometry::topology::{Arc, ends};
use crate::geometry::{self, Unit};
use crate::problem::Problems;
use crate::read::files::Files;
use crate::read::rows::Region;
use crate::read::table::Row;
use crate::read::topology::{FILE, Geometry, Topology, degrees, line_of};

/// How far an area may be from `area_km2`.
const AREA_TOLERANCE: f64 = 0.005;

/// Reports all that does not fit. Areas are compared only when the rings are whole.
pub fn check(files: &Files, facts: &Facts, problems: &mut Problems) {
    let mut said: Vec<(usize, String)> = Vec::new();
    let topology = &facts.topology;
    names(files, facts, &mut said);
    grid(topology, &mut said);
    for geometry in &topology.objects.regions.geometries {
        let line = line_of(files, &geometry.id);
        rings(geometry, topology, &mut |what| said.push((line, what)));
    }
    borders(topology, &mut said);
    let is_whole = said.is_empty();
    for (line, what) in said {
        problems.add(FILE, line, "geometry", what);
    }
    if is_whole {
        areas(facts, problems);
    }
}

fn names(files: &Files, facts: &Facts, said: &mut Vec<(usize, String)>) {
    let geometries = &facts.topology.objects.regions.geometries;
    let mut present: BTreeMap<&str, usize> = BTreeMap::new();
    for geometry in geometries {
        *present.entry(&geometry.id).or_default() += 1;
    }
    let has_polygon = |r: &Region| r.kind != "country" && r.composed_of.0.is_empty();
    for row in facts.regions.iter().filter(|r| has_polygon(&r.value)) {
        if !present.contains_key(row.value.id.as_str()) {
            said.push((1, format!("{} has no polygon; add one with this id", row.value.id)));
        }
    }
    for (id, count) in present {
        let line = line_of(files, id);
        let known = facts.regions.iter().any(|r| r.value.id == id && has_polygon(&r.value));
        if !known {
            let what = format!("{id} is not a present region of regions.csv; correct the id or remove it");
            said.push((line, what));
        }
        if count > 1 {
            said.push((line, format!("{id} has {count} polygons; keep one")));
        }
    }
}

fn grid(topology: &Topology, said: &mut Vec<(usize, String)>) {
    let on_map = |(lon, lat): &(f64, f64)| (45.0..90.0).contains(lon) && (39.0..57.0).contains(lat);
    for (number, arc) in degrees(topology).iter().enumerate() {
        if arc.len() < 2 {
            said.push((1, format!("arc {number} has fewer than two points; remove or complete it")));
        }
        if !arc.iter().all(on_map) {
            said.push((1, format!("arc {number} leaves the map of Kazakhstan; correct its points")));
        }
    }
}

fn rings(geometry: &Geometry, topology: &Topology, say: &mut impl FnMut(String)) {
    let id = &geometry.id;
    if geometry.kind != "Polygon" {
        say(format!("{id} is a {}; make it a Polygon", geometry.kind));
    }
    let arcs: Vec<Arc> = whole_arcs(topology);
    for (number, ring) in geometry.arcs.iter().enumerate() {
        let ends: Vec<_> = ring.iter().map(|at| ends(*at, &arcs)).collect();
        if ends.iter().any(Option::is_none) {
            say(format!("ring {number} of {id} names an arc that does not exist; correct it"));
            continue;
        }
        let next = ends.iter().cycle().skip(1);
        let joined = |(a, b): (&Option<_>, &Option<_>)| {
            let last = a.map(|(_, last): ((u64, u64), (u64, u64))| last);
            last == b.map(|(first, _)| first)
        };
        if ends.is_empty() || !ends.iter().zip(next).all(joined) {
            say(format!("ring {number} of {id} does not close; its arcs must meet end to end"));
        }
    }
}

/// Grid positions as points: enough to see whether arcs meet.
fn whole_arcs(topology: &Topology) -> Vec<Arc> {
    let point = |(x, y): &(f64, f64)| Point { x: *x, y: *y };
    degrees(topology).iter().map(|arc| arc.iter().map(point).collect()).collect()
}

/// An arc is the outer border of one region, or the border of two, which walk it in opposite directions.
fn borders(topology: &Topology, said: &mut Vec<(usize, String)>) {
    let mut uses = vec![(0, 0); topology.arcs.len()];
    let geometries = topology.objects.regions.geometries.iter();
    for at in geometries.flat_map(|g| g.arcs.iter().flatten()) {
        let index = usize::try_from(if *at < 0 { !*at } else { *at });
        if let Some((forth, back)) = index.ok().and_then(|i| uses.get_mut(i)) {
            *if *at < 0 { back } else { forth } += 1;
        }
    }
    for (number, (forth, back)) in uses.into_iter().enumerate() {
        if forth > 1 || back > 1 {
            let what = format!("arc {number} is walked twice in one direction; neighbours walk it both ways");
            said.push((1, what));
        } else if forth + back == 0 {
            said.push((1, format!("arc {number} belongs to no region; remove it")));
        }
    }
}

fn areas(facts: &Facts, problems: &mut Problems) {
    let drawing = geometry::draw(&facts.topology, &facts.regions);
    let albers = Albers::default();
    for (Row { line, value: region }, unit) in facts.regions.iter().zip(&drawing.units) {
        let mut say = |what: String| problems.add("data/regions.csv", *line, "geometry", what);
        let (found, stated) = (area(unit), f64::from(region.area_km2));
        if (found / stated - 1.0).abs() > AREA_TOLERANCE {
            say(format!("area_km2: {stated} is stated, the polygon has {found:.0}; correct one of them"));
        }
        if !contains(&unit.km, albers.project(region.label_lon, region.label_lat)) {
            say("label_lon, label_lat: the point lies outside the region; move it inside".to_owned());
        }
    }
}

fn area(unit: &Unit) -> f64 {
    polygon_area(&unit.km)
}
