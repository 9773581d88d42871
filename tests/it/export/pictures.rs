//! Pictures stand alone: well formed, without a trace of the page, with all that belongs to a figure. They are written to
//! `target/tmp/export`, to be looked at.

use std::sync::LazyLock;

use super::{ADDRESS, taken};
use dataset::Measure;
use dataset::roles;
use model::state::{Borders, View, Years};
use presentation::export::figure::{self, WIDTH};
use presentation::export::{self, Drawing, Taken, ink};
use std::path::PathBuf;
use text::Locale;

fn all() -> Vec<Taken> {
    let mut all = Vec::new();
    for locale in Locale::ALL {
        for measure in dataset::measures() {
            for view in View::ALL {
                for (year, pins) in
                    [(2016, &["KZ-YUZ", "KZ-ALA", "KZ-ALM-PRE"][..]), (2023, &[]), (2013, &["KZ-AST"])]
                {
                    all.push(taken(measure, year, view, locale, pins));
                }
            }
        }
    }
    for locale in Locale::ALL {
        for (measure, year, with, borders) in *TWO {
            for view in [View::Map, View::Table] {
                let mut state = super::state(measure, year, view, locale, &["KZ-AKM", "KZ-ALA"]);
                (state.with, state.borders) = (Some(with), borders);
                all.push(export::view(&state, ADDRESS));
            }
        }
        let mut state = super::state(roles::UNEMPLOYMENT, 2016, View::Table, locale, &[]);
        state.table.years = Years::All;
        all.push(export::view(&state, ADDRESS));
    }
    all
}

/// Pairs of years: with a change, across borders, merged, across methods.
static TWO: LazyLock<[(Measure, u16, u16, Borders); 5]> = LazyLock::new(|| {
    [
        (roles::UNEMPLOYMENT, 2016, 2013, Borders::Published),
        (roles::PLAN, 2016, 2020, Borders::Published),
        (Measure::by_code("neet").unwrap(), 2016, 2023, Borders::Published),
        (Measure::by_code("neet").unwrap(), 2017, 2023, Borders::Comparable),
        (roles::POVERTY, 2017, 2020, Borders::Published),
    ]
});

/// Every attribute of a picture, with the name of its element.
fn attributes(svg: &str) -> Vec<(&str, &str, &str)> {
    let mut found = Vec::new();
    for tag in svg.split('<').skip(1).filter(|t| !t.starts_with('/')) {
        let inside = tag.split_once('>').expect("tags end").0;
        let name = inside.split([' ', '/']).next().unwrap();
        let mut rest = inside;
        while let Some((before, after)) = rest.split_once("=\"") {
            let (value, tail) = after.split_once('"').expect("values end");
            found.push((name, before.rsplit(' ').next().unwrap(), value));
            rest = tail;
        }
    }
    found
}

fn well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in svg.split('<').skip(1) {
        let inside = tag.split_once('>').unwrap().0;
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !inside.ends_with('/') {
            open.push(inside.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn pictures_stand_alone() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("export");
    std::fs::create_dir_all(&folder).unwrap();
    for taken in all() {
        let (svg, (width, height)) = figure::svg(&taken.figure);
        std::fs::write(folder.join(&taken.name).with_extension("svg"), &svg).unwrap();
        well_formed(&svg);
        let two = matches!(taken.figure.drawing, Drawing::Two(_));
        assert!(
            (width == WIDTH || two) && height > 300 && height < 2400,
            "{}: {width} × {height}",
            taken.name
        );
        let words = svg.replace("&#39;", "'").replace("&amp;", "&");
        for needed in [dataset::RELEASE, ADDRESS] {
            assert!(words.contains(needed), "{}: {needed}", taken.name);
        }
        for (element, name, value) in attributes(&svg) {
            let foreign =
                ["class", "style", "tabindex", "data-", "aria-"].iter().any(|f| name.starts_with(f));
            assert!(!foreign, "{}: {element} {name}", taken.name);
            assert!(!value.contains("var(") && !value.contains("NaN"), "{}: {name}={value}", taken.name);
            if name == "fill" || name == "stroke" {
                let pattern = value.strip_prefix("url(#").and_then(|v| v.strip_suffix(')'));
                let known = pattern.map_or(value == "none" || value.starts_with('#'), |p| {
                    svg.contains(&format!("<pattern id=\"{p}\"")) || svg.contains(&format!(" id=\"{p}\""))
                });
                assert!(known, "{}: {name}={value}", taken.name);
            }
        }
    }
}

/// What has no fill of its own would be black: every shape says how it is painted.
#[test]
fn nothing_is_black_by_default() {
    for taken in all() {
        let (svg, _) = figure::svg(&taken.figure);
        for tag in svg.split('<').skip(1) {
            let inside = tag.split_once('>').unwrap().0;
            let shape = ["path", "rect", "circle", "polygon", "text"].iter().any(|s| inside.starts_with(s));
            assert!(
                !shape || inside.contains(" fill=") || inside.contains(" stroke="),
                "{}: {inside}",
                taken.name
            );
        }
    }
}

#[test]
fn colours_are_those_of_the_page() {
    let tokens = include_str!("../../../style/tokens.css");
    let light = tokens.split("prefers-color-scheme: dark").next().unwrap();
    for (token, color) in ink::LAND.into_iter().chain(ink::CHANGE).chain([("--on-seq-5", ink::ON_FIFTH)]) {
        assert!(light.contains(&format!("{token}: {color};")), "{token} is not {color}");
    }
}
