//! Pictures stand alone: well formed, without a trace of the page, with all that belongs to a figure. They are written to
//! `target/tmp/export`, to be looked at.

use std::sync::LazyLock;

use super::{ADDRESS, download};
use crate::map::svg::{self, Node};
use dataset::{Measure, RegionIx, roles};
use graphics::map::{Hovered, MapScene};
use model::Slice;
use model::state::{Borders, View, Years};
use presentation::export::figure::{self, WIDTH};
use presentation::export::{self, Download, Drawing, palette};
use std::path::PathBuf;
use text::Locale;

fn all() -> Vec<Download> {
    let mut all = Vec::new();
    for locale in Locale::ALL {
        for measure in dataset::measures() {
            for view in View::ALL {
                for (year, pins) in
                    [(2016, &["KZ-YUZ", "KZ-ALA", "KZ-ALM-PRE"][..]), (2023, &[]), (2013, &["KZ-AST"])]
                {
                    all.push(download(measure, year, view, locale, pins));
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
    for download in all() {
        let (svg, (width, height)) = figure::svg(&download.figure);
        std::fs::write(folder.join(&download.name).with_extension("svg"), &svg).unwrap();
        well_formed(&svg);
        let two = matches!(download.figure.drawing, Drawing::Two(_));
        assert!(
            (width == WIDTH || two) && height > 300 && height < 2400,
            "{}: {width} × {height}",
            download.name
        );
        let words = svg.replace("&#39;", "'").replace("&amp;", "&");
        for needed in [dataset::RELEASE, ADDRESS] {
            assert!(words.contains(needed), "{}: {needed}", download.name);
        }
        for (element, name, value) in attributes(&svg) {
            let foreign =
                ["class", "style", "tabindex", "data-", "aria-"].iter().any(|f| name.starts_with(f));
            assert!(!foreign, "{}: {element} {name}", download.name);
            assert!(!value.contains("var(") && !value.contains("NaN"), "{}: {name}={value}", download.name);
            if name == "fill" || name == "stroke" {
                let pattern = value.strip_prefix("url(#").and_then(|v| v.strip_suffix(')'));
                let known = pattern.map_or(value == "none" || value.starts_with('#'), |p| {
                    svg.contains(&format!("<pattern id=\"{p}\"")) || svg.contains(&format!(" id=\"{p}\""))
                });
                assert!(known, "{}: {name}={value}", download.name);
            }
        }
    }
}

/// What has no fill of its own would be black: every shape says how it is painted.
#[test]
fn nothing_is_black_by_default() {
    for download in all() {
        let (svg, _) = figure::svg(&download.figure);
        for tag in svg.split('<').skip(1) {
            let inside = tag.split_once('>').unwrap().0;
            let shape = ["path", "rect", "circle", "polygon", "text"].iter().any(|s| inside.starts_with(s));
            assert!(
                !shape || inside.contains(" fill=") || inside.contains(" stroke="),
                "{}: {inside}",
                download.name
            );
        }
    }
}

/// The light colours of the page.
fn light() -> &'static str {
    let tokens = include_str!("../../../style/tokens.css");
    tokens.split("prefers-color-scheme: dark").next().unwrap()
}

/// The fill of a class of regions, in the light colours of the page.
fn fill(class: &str, patterns: &str) -> String {
    let color = |token: &str| {
        let (_, rest) = light().split_once(&format!("{token}: ")).unwrap();
        rest.split(';').next().unwrap().to_owned()
    };
    match class {
        "nd" | "nc" => format!("url(#{patterns}{class})"),
        "withheld" => format!("url(#{patterns}wh)"),
        "gone" => "none".to_owned(),
        "land" => color("--land"),
        class => color(&format!("--seq-{class}")),
    }
}

/// The elements of a slice's map on the page.
fn on_page(slice: &Slice, pins: &[RegionIx], locale: Locale) -> Vec<Node> {
    let scene = MapScene::of(slice, locale, 832, pins);
    let mut patches = scene.patches();
    patches.extend(scene.highlight(Hovered::Nothing, pins).patches(&scene.spec));
    svg::read(&scene.markup(&patches), 832.0)
}

/// A map in a picture has the outlines, tints, circles and words of the map on the page, each in its place, with what marks
/// pinned regions.
#[test]
fn a_map_in_a_picture_is_the_map_of_the_page() {
    let pins = [&[][..], &["KZ-YUZ", "KZ-ALA", "KZ-ALM-PRE"], &["KZ-AST"], &["KZ-ABY", "KZ-SHY"]];
    let years =
        dataset::measures().flat_map(|measure| dataset::years(measure).map(move |year| (measure, year)));
    for (n, (measure, year)) in years.enumerate() {
        let locale = Locale::ALL[n % 3];
        let Download { figure, name, .. } = download(measure, year, View::Map, locale, pins[n % 4]);
        let Drawing::Map(slice, pins) = &figure.drawing else { panic!("{name}: no map") };
        let page = on_page(slice, pins, locale);
        let picture = svg::read(&figure::svg(&figure).0, 832.0);
        same_shapes(&page, &picture, &name);
        same_words(&page, &picture, &name);
    }
}

fn same_shapes(page: &[Node], picture: &[Node], name: &str) {
    let drawn = |d: &str| picture.iter().filter(|node| node.get("d") == d).collect::<Vec<_>>();
    for node in page.iter().filter(|node| node.class("region")) {
        let found = drawn(node.get("d"));
        assert_eq!(found[0].get("fill"), fill(node.get("data-class"), "m-"), "{name} {}", node.get("id"));
    }
    let discs: Vec<&Node> = page.iter().filter(|node| node.class("inset")).collect();
    let cities: Vec<&Node> = page.iter().filter(|node| node.class("city")).collect();
    assert_eq!(discs.len(), cities.len());
    for (disc, city) in discs.into_iter().zip(cities) {
        let found = drawn(city.get("d"));
        assert_eq!(found[0].get("fill"), fill(disc.get("data-class"), "d-"), "{name} {}", disc.get("id"));
    }
    for pin in page.iter().filter(|node| node.class("outline") && !node.get("d").is_empty()) {
        assert!(drawn(pin.get("d")).len() >= 2, "{name}: {} is outlined", pin.get("id"));
    }
    for circle in page.iter().filter(|node| node.class("symbol") || node.class("disc")) {
        let there = |node: &&Node| node.get("r") == circle.get("r") && near(node.origin, circle.origin);
        assert!(picture.iter().any(|node| there(&node)), "{name}: {circle:?}");
    }
}

fn same_words(page: &[Node], picture: &[Node], name: &str) {
    let at = |node: &Node| node.place(node.number("x"), node.number("y"));
    let marked = |node: &&Node| node.text.len() > 1 || !node.inside("tag");
    for text in page.iter().filter(|node| node.tag == "text" && !node.text.is_empty()).filter(marked) {
        let words = text.text.replace('\u{2060}', "");
        let there = |node: &&Node| node.text == words && near(at(node), at(text));
        assert!(picture.iter().any(|node| there(&node)), "{name}: «{words}» at {:?}", at(text));
    }
}

fn near(a: (f64, f64), b: (f64, f64)) -> bool {
    (a.0 - b.0).hypot(a.1 - b.1) < 0.5
}

#[test]
fn colours_are_those_of_the_page() {
    for (token, color) in
        palette::LAND.into_iter().chain(palette::CHANGE).chain([("--on-seq-5", palette::ON_FIFTH)])
    {
        assert!(light().contains(&format!("{token}: {color};")), "{token} is not {color}");
    }
}
