//! The maps as files: any change of geometry, labels or markup shows as a difference. They can be opened as
//! pictures. `UPDATE_SNAPSHOTS=1` writes them anew.

use dataset::roles;
use std::fs;
use std::path::PathBuf;

use dataset::Measure;
use graphics::map::{self, MapSpec};
use model::Slice;
use text::Locale;

fn picture(measure: Measure, year: u16) -> String {
    let slice = Slice::of(measure, year);
    let spec = MapSpec::of(&slice, Locale::Kk, 832);
    let inside = super::markup(&slice, Locale::Kk, 832);
    let (class, view) = (spec.svg_class(), map::view_box());
    let opening = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" viewBox=\"{view}\">");
    // One element a line, so that differences can be read.
    format!("{opening}{inside}</svg>\n").replace("><", ">\n<")
}

fn compare(name: &str, measure: Measure, year: u16) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/map").join(name);
    let now = picture(measure, year);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, now).unwrap();
        return;
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    let differing = stored.lines().zip(now.lines()).position(|(a, b)| a != b);
    assert!(
        stored == now,
        "{name} has changed from line {:?} on; look at it and set UPDATE_SNAPSHOTS=1 if it is meant",
        differing.map(|n| n + 1)
    );
}

#[test]
fn sixteen_regions() {
    compare("unemployment-2016.svg", roles::UNEMPLOYMENT, 2016);
}

#[test]
fn seventeen_regions() {
    compare("unemployment-2019.svg", roles::UNEMPLOYMENT, 2019);
}

#[test]
fn twenty_regions() {
    compare("unemployment-2023.svg", roles::UNEMPLOYMENT, 2023);
}

#[test]
fn circles() {
    compare("plan-2016.svg", roles::PLAN, 2016);
}
