//! Each rule against small files that break it and files that keep it.

use super::*;

fn faults_of(rule: fn(&Source) -> Vec<String>, name: &str, text: &str) -> usize {
    rule(&Source::new(name, text)).len()
}

#[test]
fn uses_to_the_left_and_of_siblings_are_found() {
    let broken = [
        ("src/text/number.rs", "use crate::data::Table;"),
        ("src/model/rank.rs", "use crate::view::ViewState;"),
        ("src/map/paint.rs", "fn f() { crate::chart::draw(); }"),
        ("src/chart/line.rs", "use crate::{\n    data::Year,\n    app::{start, map},\n};"),
        ("src/data/mod.rs", "use super::model::Slice;"),
        ("src/data/embed.rs", "use super::super::model::Slice;"),
        ("src/data/embed.rs", "mod tests { use super::super::super::model::Slice; }"),
        ("src/browser/dom.rs", "use jolkarta::export::csv;"),
        ("src/export/csv.rs", "use crate::browser::download;"),
        ("src/map/mod.rs", "use crate::page::html;"),
        ("src/state.rs", "use crate::app::App;"),
    ];
    for (name, text) in broken {
        assert_eq!(faults_of(layers, name, text), 1, "{name}: {text}");
    }
    assert_eq!(faults_of(layers, "src/misc/a.rs", ""), 1, "an unknown module");
}

#[test]
fn uses_to_the_right_are_fine() {
    let fine = [
        ("src/bin/app.rs", "use jolkarta::app::start;"),
        ("src/app/map.rs", "use crate::{map::markup, text::{msg, Locale}};"),
        ("src/chart/line.rs", "use super::scene::Scene; use crate::chart::theme;"),
        ("src/data/embed.rs", "mod tests { use super::super::schema::Year; use super::*; }"),
        ("src/text/number.rs", "//! Not crate::app.\nconst A: &str = \"crate::app\";"),
        ("src/lib.rs", "pub mod app; pub mod text;"),
        ("src/model/rank.rs", "use std::view::x; use other::crate_ui;"),
    ];
    for (name, text) in fine {
        assert_eq!(faults_of(layers, name, text), 0, "{name}: {text}");
    }
}

#[test]
fn frameworks_outside_their_place_are_found() {
    let cases = [
        ("src/map/paint.rs", "use leptos::prelude::*;", 1),
        ("src/app/map.rs", "use leptos::prelude::*;", 0),
        ("src/app/map.rs", "use leptos::web_sys::Event;", 1),
        ("src/browser/dom.rs", "web_sys::window()", 0),
        ("src/chart/surface.rs", "use web_sys::X; use plotters_svg::SVGBackend;", 0),
        ("src/chart/line.rs", "use plotters_svg::SVGBackend;", 2),
        ("src/export/svg.rs", "// web_sys and leptos are not named here", 0),
    ];
    for (name, text, count) in cases {
        assert_eq!(faults_of(frameworks, name, text), count, "{name}: {text}");
    }
}

#[test]
fn long_files_and_functions_are_found() {
    let body = |lines: usize| format!("fn f(a: [u8; 2]) {{\n{}}}\n", "let _ = 1;\n".repeat(lines));
    assert_eq!(faults_of(lengths, "a.rs", &body(38)), 0, "40 lines with head and foot");
    assert_eq!(faults_of(lengths, "a.rs", &body(39)), 1);
    assert_eq!(faults_of(lengths, "a.rs", &body(450)), 2);
    let signature = format!("trait T {{\n fn f(a: [u8; 2]);\n{}}}", "const A: u8 = 1;\n".repeat(60));
    assert_eq!(faults_of(lengths, "a.rs", &signature), 0, "a signature has no body");
}

#[test]
fn long_scripts_are_found() {
    let script = |lines: usize| format!("export function f() {{\n{}}}\n", "  g();\n".repeat(lines));
    assert_eq!(script_lengths("a.js", &script(38)).len(), 0, "40 lines with head and foot");
    assert_eq!(script_lengths("a.js", &script(39)).len(), 1);
    assert_eq!(script_lengths("a.js", &script(450)).len(), 2);
}
