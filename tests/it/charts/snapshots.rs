//! Pictures of a few charts, kept as SVG. After a wanted change write them anew with
//! `UPDATE_SNAPSHOTS=1 cargo test --test charts`, and look at them.

use super::{bars_of, id, scenes, trend_of};
use dataset::roles;
use graphics::chart::{self, Scene, Style, Theme};
use std::path::Path;
use std::{env, fs};
use text::Locale;

fn compare(name: &str, scene: &Scene, theme: Theme, width: f32) {
    let style = Style { theme, ground: true, ..Style::default() };
    let drawn = chart::svg(scene, &style, width, name).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("tests/snapshots/charts").join(format!("{name}.svg"));
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &drawn).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let line = kept.lines().zip(drawn.lines()).position(|(a, b)| a != b);
    assert!(
        kept == drawn,
        "{} differs from line {:?}; look at the chart, then run with UPDATE_SNAPSHOTS=1",
        path.display(),
        line.map(|n| n + 1),
    );
}

#[test]
fn rankings() {
    for locale in Locale::ALL {
        let code = locale.code();
        let pins = [id("KZ-SEV"), id("KZ-AST")];
        let plan = bars_of(roles::PLAN, 2016, locale, &pins);
        compare(&format!("bars-plan-2016-{code}"), &plan, Theme::Light, 900.0);
        let rates = bars_of(roles::UNEMPLOYMENT, 2023, locale, &[]);
        compare(&format!("bars-unemployment-2023-{code}"), &rates, Theme::Dark, 640.0);
        let narrow = bars_of(roles::POVERTY, 2013, locale, &pins);
        compare(&format!("bars-poverty-2013-{code}-narrow"), &narrow, Theme::Light, 320.0);
    }
}

#[test]
fn lines() {
    for locale in Locale::ALL {
        let code = locale.code();
        let pins = [id("KZ-YUZ"), id("KZ-TUR"), id("KZ-SHY")];
        let alone = trend_of(roles::UNEMPLOYMENT, &[], locale);
        compare(&format!("trend-unemployment-{code}"), &alone, Theme::Light, 640.0);
        let pinned = trend_of(roles::POVERTY, &pins, locale);
        compare(&format!("trend-poverty-pins-{code}"), &pinned, Theme::Light, 900.0);
        compare(&format!("trend-poverty-pins-{code}-narrow"), &pinned, Theme::Dark, 320.0);
        let plan = trend_of(roles::PLAN, &pins[..1], locale);
        compare(&format!("trend-plan-pin-{code}"), &plan, Theme::Print, 640.0);
    }
}

#[test]
fn further_kinds() {
    for locale in Locale::ALL {
        for (name, scene) in scenes::of(locale) {
            let (width, theme) = match name {
                "columns-gap" | "slope-borders" | "dumbbell-regions" => (360.0, Theme::Dark),
                "spans" | "multiples" | "multiples-groups" => (900.0, Theme::Light),
                "multiples-plan" => (640.0, Theme::Print),
                _ => (640.0, Theme::Light),
            };
            let name = format!("{name}-{}", locale.code());
            compare(&name, &scene, theme, width);
        }
    }
}
