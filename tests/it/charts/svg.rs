//! The SVG text: true sizes, all words, colours of its theme only.

use super::{bars_of, id, laid, scenes as further, trend_of};
use dataset::roles;
use graphics::chart::{self, Role, Scene, Style, Surface, Theme};
use std::collections::BTreeSet;
use text::Locale;

fn svg(scene: &Scene, theme: Theme) -> String {
    let style = Style { theme, ground: true, ..Style::default() };
    chart::svg(scene, &style, 640.0, "Жұмыссыздық <деңгейі>").unwrap()
}

/// One of every kind.
fn scenes() -> Vec<Scene> {
    let pins = [id("KZ-SEV"), id("KZ-YUZ"), id("KZ-TUR")];
    let mut scenes = vec![
        bars_of(roles::UNEMPLOYMENT, 2016, Locale::Kk, &pins),
        bars_of(roles::PLAN, 2016, Locale::Kk, &[]),
        trend_of(roles::POVERTY, &pins, Locale::Kk),
    ];
    scenes.extend(further::of(Locale::Kk).into_iter().map(|s| s.1));
    scenes
}

/// The quoted values of an attribute.
fn values<'a>(svg: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    let key = format!(" {attribute}=\"");
    svg.split(key.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_word_is_in_it_at_its_true_size() {
    for scene in scenes() {
        let svg = svg(&scene, Theme::Light);
        for label in laid(&scene, 640.0).labels() {
            let text = label.text.replace('>', "&gt;");
            assert!(svg.contains(&text), "{text}");
        }
        // 12, 13 and 14 CSS pixels in units of a twentieth.
        let sizes = values(&svg, "font-size");
        assert!(!sizes.is_empty(), "no size of type");
        assert!(sizes.iter().all(|s| ["240", "260", "280"].contains(s)), "{sizes:?}");
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }
}

#[test]
fn it_is_sized_in_css_pixels_and_named() {
    let scene = &scenes()[0];
    let picture = laid(scene, 640.0);
    let svg = svg(scene, Theme::Light);
    let head = svg.lines().next().unwrap();
    assert!(head.contains(&format!("width=\"640\" height=\"{}\"", picture.height)), "{head}");
    assert!(head.contains(&format!("viewBox=\"0 0 12800 {}\"", picture.height * 20.0)), "{head}");
    assert!(svg.contains("<title>Жұмыссыздық &lt;деңгейі&gt;</title>"));
    assert!(svg.trim_end().ends_with("</svg>"));
}

#[test]
fn a_theme_changes_colours_only() {
    let themes = [Theme::Light, Theme::Dark, Theme::BlackOnWhite, Theme::WhiteOnBlack, Theme::Print];
    for scene in scenes() {
        let words = |svg: &str| svg.matches("<text").count();
        let light = svg(&scene, Theme::Light);
        for theme in themes {
            let painted = svg(&scene, theme);
            assert_eq!(words(&painted), words(&light));
            let used: BTreeSet<&str> =
                values(&painted, "fill").union(&values(&painted, "stroke")).copied().collect();
            let known: Vec<String> = Role::all().map(|role| hex(theme, role)).collect();
            let strange = used.iter().find(|c| **c != "none" && !known.iter().any(|k| k == **c));
            assert_eq!(strange, None, "{theme:?}");
        }
    }
}

#[test]
fn drawing_returns_the_marks_of_the_layout() {
    let scene = &scenes()[2];
    let mut text = String::new();
    let height = scene.height_px(640.0, &Style::default());
    let surface = Surface::svg(&mut text, 640.0, height);
    let hits = chart::draw(surface, scene, &Style::default()).unwrap();
    assert_eq!(hits, laid(scene, 640.0).hits);
    assert!(text.contains("<polyline"), "and something was drawn");
    assert!(!text.contains(&hex(Theme::Light, Role::Tint)), "no ground without being asked");
}

fn hex(theme: Theme, role: Role) -> String {
    let color = theme.color(role);
    format!("#{:02X}{:02X}{:02X}", color.0, color.1, color.2)
}
