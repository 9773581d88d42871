//! No text is cut, covered or too small, in any language, width and text size.

use super::{bars_of, id, scenes, style};
use dataset::{RegionIx, roles};
use graphics::chart::draw_list::{DrawList, Primitive, Rect};
use graphics::chart::{Role, Scene, trend};
use text::Locale;

const WIDTHS: [f32; 5] = [320.0, 360.0, 480.0, 640.0, 1000.0];
const TEXT_SCALES: [f32; 3] = [1.0, 1.5, 2.0];

/// No pins; three that live through all years; old and new regions, with the longest names.
fn pin_sets() -> Vec<Vec<RegionIx>> {
    let set = |ids: [&str; 3]| ids.map(id).to_vec();
    vec![
        Vec::new(),
        vec![id("KZ-YUZ")],
        set(["KZ-AST", "KZ-SEV", "KZ-MAN"]),
        set(["KZ-YUZ", "KZ-TUR", "KZ-SHY"]),
        set(["KZ-VOS-PRE", "KZ-VOS", "KZ-ABY"]),
    ]
}

/// Rankings of the first, target and last year and lines, for every measure, language and set of pins.
fn all_scenes() -> Vec<(String, Scene)> {
    let mut scenes = Vec::new();
    for (measure, locale) in dataset::measures().flat_map(|m| Locale::ALL.map(|l| (m, l))) {
        let span = dataset::years(measure);
        for (set, pins) in pin_sets().iter().enumerate() {
            for year in [*span.start(), 2016, *span.end()] {
                let name = format!("{} {year} {} pins {set}", measure.code(), locale.code());
                let lines = trend::scene(measure, pins, locale, year);
                scenes.push((format!("bars {name}"), bars_of(measure, year, locale, pins)));
                scenes.push((format!("trend {name}"), lines));
            }
        }
    }
    for locale in Locale::ALL {
        let further = scenes::of(locale).into_iter().chain(scenes::shown(locale));
        scenes.extend(further.map(|(name, scene)| (format!("{name} {}", locale.code()), scene)));
    }
    scenes
}

/// Does a line drawn over the words, or under them without paper between, run through them?
fn struck(picture: &DrawList) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, item) in picture.items.iter().enumerate() {
        let Primitive::Text(label) = item else { continue };
        // The box of a line is higher than its figures.
        let (ground, half) = (label.bounds(), label.set.size_px * 0.36);
        let middle = label.at.1 - half;
        let core = Rect::new(ground.left + 0.5, middle - half + 1.0, ground.right - 0.5, middle + half - 1.0);
        let paper = picture.items[..at]
            .iter()
            .rposition(|i| matches!(i, Primitive::Fill(r, Role::Paper) if r.grown(1.0).holds(&core)))
            .unwrap_or(0);
        for (other, line) in picture.items.iter().enumerate().skip(paper) {
            let Primitive::Path(points, pen) = line else { continue };
            let hit = points.windows(2).any(|leg| core.meets(leg[0], leg[1]));
            if hit && other != at {
                faults.push(format!("“{}” is struck out by a line of {:?}", label.text, pen.role));
            }
        }
    }
    faults
}

/// What is wrong with the texts of a picture.
fn faults(picture: &DrawList) -> Vec<String> {
    let page = Rect::new(-0.5, -0.5, picture.width + 0.5, picture.height + 0.5);
    let labels: Vec<_> = picture.labels().collect();
    let mut faults = Vec::new();
    for (at, label) in labels.iter().enumerate() {
        let ground = label.bounds();
        if !page.holds(&ground) {
            faults.push(format!("“{}” is cut", label.text));
        }
        if label.set.size_px < 12.0 {
            faults.push(format!("“{}” is too small", label.text));
        }
        for other in &labels[at + 1..] {
            if other.bounds().grown(-0.5).overlaps(&ground.grown(-0.5)) {
                faults.push(format!("“{}” and “{}” overlap", label.text, other.text));
            }
        }
    }
    faults
}

#[test]
fn no_text_is_cut_struck_out_or_covers_another() {
    let mut found = Vec::new();
    for (name, scene) in all_scenes() {
        for (width, scale) in WIDTHS.iter().flat_map(|w| TEXT_SCALES.map(|s| (*w, s))) {
            let picture = scene.layout(width, &style(scale));
            assert!(picture.labels().count() > 3, "{name}: hardly any text");
            // The largest text on the smallest screens leaves lines no way around figures.
            let roomy = width / scale >= 220.0;
            let struck = if roomy { struck(&picture) } else { Vec::new() };
            let faults = faults(&picture).into_iter().chain(struck);
            found.extend(faults.map(|fault| format!("{name} at {width} × {scale}: {fault}")));
        }
    }
    let first = found.iter().take(30).cloned().collect::<Vec<_>>().join("\n");
    assert!(found.is_empty(), "{} faults:\n{first}", found.len());
}

#[test]
fn every_region_can_be_pinned_in_every_measure() {
    for (region, _) in dataset::regions().skip(1) {
        for measure in dataset::measures() {
            let picture = trend::scene(measure, &[region], Locale::Kk, 2016).layout(640.0, &style(1.0));
            let finite = |v: f32| v.is_finite() && v >= -1.0;
            for mark in &picture.hits.marks {
                let inside = mark.x <= picture.width && mark.y <= picture.height;
                assert!(finite(mark.x) && finite(mark.y) && inside, "{mark:?}");
            }
            let name = dataset::short_name(region, Locale::Kk);
            let named = picture.labels().any(|l| l.text.contains(name.split(' ').next().unwrap()));
            assert!(named, "{name} is not named in {}", measure.code());
        }
    }
}

#[test]
fn the_height_follows_from_the_contents() {
    let (few, many) = (
        bars_of(roles::UNEMPLOYMENT, 2016, Locale::Ru, &[]),
        bars_of(roles::UNEMPLOYMENT, 2023, Locale::Ru, &[]),
    );
    let height = |scene: &Scene, width| scene.height_px(width, &style(1.0));
    assert!(height(&many, 900.0) > height(&few, 900.0), "20 regions need more than 16");
    assert!(height(&few, 320.0) > height(&few, 900.0), "names over the bars need more");
    assert!(few.height_px(900.0, &style(2.0)) > 1.5 * height(&few, 900.0), "larger text needs more");
}
