//! The map as a visitor sees it: the regions of the year, texts that never cover each other, circles that
//! say what they mean, labels for everyone.

mod boxes;
mod figures;
mod layout;
mod legend;
mod marks;
mod snapshots;
pub mod svg;

use std::collections::{BTreeSet, HashSet};

use dataset::{RegionIx, roles};
use graphics::map::{self, Hovered, MapScene, PatchKind};
use model::{Slice, change};
use svg::Node;
use text::Locale;

/// Every slice of every measure.
fn slices() -> impl Iterator<Item = Slice> {
    dataset::measures().flat_map(|m| dataset::years(m).map(move |y| Slice::of(m, y)))
}

fn markup(slice: &Slice, locale: Locale, width: u16) -> String {
    let scene = MapScene::of(slice, locale, width, &[]);
    scene.markup(&scene.patches())
}

fn drawn(slice: &Slice, locale: Locale, width: u16) -> Vec<Node> {
    svg::read(&markup(slice, locale, width), f64::from(width))
}

/// A region's figure as written on the map.
fn slice_value(slice: &Slice, region: RegionIx) -> String {
    let region_marks = map::region_marks(slice, Locale::Kk, 832, &[]);
    region_marks.into_iter().find(|f| f.region == region).unwrap().value
}

fn id(ix: RegionIx) -> &'static str {
    dataset::region(ix).id
}

#[test]
fn each_vintage_shows_exactly_its_regions() {
    for slice in slices() {
        let nodes = drawn(&slice, Locale::Kk, 832);
        let shapes = nodes.iter().filter(|n| n.class("region")).map(|n| n.get("data-region").to_owned());
        let mut shown: Vec<String> = shapes.collect();
        shown.sort();
        let mut members: Vec<&str> = dataset::members(slice.vintage).iter().map(|&r| id(r)).collect();
        members.sort_unstable();
        assert_eq!(shown, members, "{} {}", slice.measure.code(), slice.year);
        assert!(nodes.iter().filter(|n| n.class("region")).all(|n| n.get("d").starts_with('M')));
    }
}

#[test]
fn each_region_is_one_labelled_button_and_ids_are_unique() {
    for (slice, width) in slices().flat_map(|s| [300, 560, 832].map(|w| (s.clone(), w))) {
        let nodes = drawn(&slice, Locale::Ru, width);
        let buttons: Vec<&Node> = nodes.iter().filter(|n| n.get("role") == "button").collect();
        let regions: BTreeSet<&str> = buttons.iter().map(|n| n.get("data-region")).collect();
        assert_eq!((buttons.len(), regions.len()), (slice.rows.len(), slice.rows.len()));
        for button in buttons {
            let region = dataset::region_by_id(button.get("data-region")).unwrap();
            assert_eq!(button.get("id"), map::button_id(region));
            assert!(
                button
                    .get("aria-label")
                    .contains(dataset::short_name(region, Locale::Ru).trim_start_matches("г. "))
            );
            assert_eq!(button.get("aria-pressed"), "false");
            assert_eq!(button.get("tabindex"), "-1");
        }
        let ids: Vec<&str> = nodes.iter().map(|n| n.get("id")).filter(|i| !i.is_empty()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<HashSet<_>>().len());
    }
}

#[test]
fn everything_that_changes_exists_in_the_skeleton() {
    for (slice, width) in slices().flat_map(|s| [300, 560, 832].map(|w| (s.clone(), w))) {
        let scene = MapScene::of(&slice, Locale::En, width, &[]);
        let patterns = scene.markup(&[]);
        let nodes = svg::read(&patterns, 832.0);
        let mut writes = scene.patches();
        writes.extend(scene.highlight(Hovered::Nothing, &[]).patches(&scene.spec));
        let known: HashSet<&str> = nodes.iter().map(|n| n.get("id")).collect();
        for write in &writes {
            assert!(known.contains(write.id.as_str()), "{} is missing", write.id);
        }
        for write in map::fit(width).1 {
            assert!(patterns.contains(&format!("id=\"{}\"", write.id)));
        }
    }
}

#[test]
fn a_year_step_changes_attributes_not_structure() {
    let of = |year| {
        let scene = MapScene::of(&Slice::of(roles::UNEMPLOYMENT, year), Locale::Kk, 832, &[]);
        (scene.spec, scene.patches())
    };
    let ((spec, before), (same, after)) = (of(2012), of(2013));
    assert_eq!(spec, same);
    assert_ne!(spec, of(2018).0);
    let changed: Vec<_> =
        map::changes(map::previous(&before, &after), &after).map(|(_, write)| write).collect();
    assert!(!changed.is_empty() && changed.len() < after.len());
    let shown = |w: &&map::DomPatch| w.kind == PatchKind::Text || w.kind == PatchKind::Attr("data-class");
    for write in changed.iter().copied().filter(shown) {
        let old = before.iter().find(|b| b.id == write.id && b.kind == write.kind).unwrap();
        assert_ne!(old.value, write.value);
    }
}

/// The classes of a change are told in words: neither dots nor signs of comparison between figures that have signs themselves.
#[test]
fn the_key_of_a_change_is_in_words() {
    let mut seen = 0;
    for measure in dataset::measures() {
        let years: Vec<u16> = dataset::years(measure).collect();
        for pair in years.windows(2) {
            let [from, to] = [pair[0], pair[1]].map(|year| Slice::of(measure, year));
            let Some(change) = change::between(&from, &to) else { continue };
            for (locale, words) in Locale::ALL.into_iter().zip([
                ["дейін", "және одан төмен", "және одан жоғары"],
                ["от", "и\u{a0}ниже", "и\u{a0}выше"],
                ["to", "or\u{a0}lower", "or\u{a0}higher"],
            ]) {
                let key = map::change_key(&change, locale);
                let said: String =
                    key.iter().flat_map(|(_, word, range)| [word, ": ", range, "\n"]).collect();
                assert!(!said.contains(['…', '≤', '≥']), "{said}");
                let classes = map::change_classes(&change, locale);
                let ranges: BTreeSet<&str> = classes.iter().map(|class| class.2.as_str()).collect();
                assert_eq!(ranges.len(), 5, "{ranges:?}");
                if !key.is_empty() {
                    assert!(words.iter().all(|word| said.contains(word)), "{said}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 100, "{seen}");
}
