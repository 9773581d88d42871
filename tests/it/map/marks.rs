//! Hover and selection: what is chosen is outlined, ringed and lettered, and nothing else changes.

use dataset::{Measure, RegionIx, roles};
use graphics::map::{self, DomPatch, Hovered, MapScene, PatchKind};
use model::Slice;
use text::Locale;

use super::boxes;
use super::svg;

struct Scene {
    slice: Slice,
    width: u16,
}

impl Scene {
    fn of(measure: Measure, year: u16, width: u16) -> Scene {
        Scene { slice: Slice::of(measure, year), width }
    }

    fn marks(&self, hot: Hovered, pins: &[RegionIx]) -> Vec<DomPatch> {
        let scene = MapScene::of(&self.slice, Locale::Kk, self.width, pins);
        scene.highlight(hot, pins).patches(&scene.spec)
    }
}

/// The elements of a map with pinned regions.
fn pinned(slice: &Slice, (locale, width): (Locale, u16), pins: &[RegionIx]) -> Vec<svg::Node> {
    let scene = MapScene::of(slice, locale, width, pins);
    let mut writes = scene.patches();
    writes.extend(scene.highlight(Hovered::Nothing, pins).patches(&scene.spec));
    svg::read(&scene.markup(&writes), f64::from(width))
}

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

fn value<'a>(writes: &'a [DomPatch], id: &str, name: &'static str) -> &'a str {
    let found = writes.iter().find(|w| w.id == id && w.kind == PatchKind::Attr(name));
    &found.unwrap_or_else(|| panic!("{id} {name} is not written")).value
}

#[test]
fn hover_outlines_a_region_and_a_class_outlines_its_regions() {
    let scene = Scene::of(roles::UNEMPLOYMENT, 2013, 832);
    let akmola = dataset::shape(ix("KZ-AKM")).unwrap().path;
    assert_eq!(value(&scene.marks(Hovered::Region(ix("KZ-AKM")), &[]), "m-hov", "d"), akmola);
    assert_eq!(value(&scene.marks(Hovered::Nothing, &[]), "m-hov", "d"), "");
    let fifth = scene.marks(Hovered::Class(5), &[]);
    let outline = value(&fifth, "m-hov", "d");
    for row in &scene.slice.rows {
        let path = dataset::shape(row.region).unwrap().path;
        assert_eq!(outline.contains(path), row.class == Some(5));
    }
    assert_eq!(value(&fifth, "c-KZ-ALA", "data-on"), "hot", "5.6 % is in the highest class");
}

#[test]
fn one_pin_is_outlined_and_three_are_lettered() {
    let scene = Scene::of(roles::UNEMPLOYMENT, 2013, 832);
    let one = scene.marks(Hovered::Nothing, &[ix("KZ-YUZ")]);
    assert_eq!(value(&one, "m-sel0", "data-on"), "sel");
    assert_eq!(value(&one, "m-tag0", "data-on"), "");
    let three = scene.marks(Hovered::Nothing, &[ix("KZ-YUZ"), ix("KZ-ALA"), ix("KZ-ZAP")]);
    for (n, kind) in ["a", "b", "c"].into_iter().enumerate() {
        assert_eq!(value(&three, &format!("m-sel{n}"), "data-on"), kind);
        assert_eq!(value(&three, &format!("m-tag{n}"), "data-on"), kind);
    }
    assert_eq!(value(&three, "c-KZ-ALA", "data-on"), "b");
    let other_borders = scene.marks(Hovered::Nothing, &[ix("KZ-ABY")]);
    let ground = dataset::shape(ix("KZ-ABY")).unwrap().path;
    assert_eq!(value(&other_borders, "m-sel0", "d"), ground, "outlined where it is in other years");
    assert_eq!(value(&other_borders, "m-sel0", "data-gone"), "true");
}

#[test]
fn targets_stay_the_same_so_that_marks_can_be_compared() {
    for (measure, width) in [(roles::PLAN, 832), (roles::PLAN, 328), (Measure::by_code("neet").unwrap(), 832)]
    {
        let scene = Scene::of(measure, 2016, width);
        let calm = scene.marks(Hovered::Nothing, &[]);
        let busy = scene.marks(Hovered::Region(ix("KZ-ALA")), &[ix("KZ-AKM"), ix("KZ-AST")]);
        let targets = |w: &[DomPatch]| w.iter().map(|w| (w.id.clone(), w.kind)).collect::<Vec<_>>();
        assert_eq!(targets(&calm), targets(&busy));
        assert!(map::changes(map::previous(&calm, &busy), &busy).count() < calm.len());
    }
}

#[test]
fn letters_stand_beside_the_value_not_on_it() {
    for measure in [roles::UNEMPLOYMENT, roles::POVERTY] {
        for region in dataset::members(dataset::vintage(measure, 2016)) {
            let slice = Slice::of(measure, 2016);
            let nodes = pinned(&slice, (Locale::Kk, 832), &[*region, ix("KZ-AKT")]);
            let tag = nodes.iter().find(|n| n.get("id") == "m-tag0").unwrap();
            let (x, y) = tag.origin;
            let letter =
                boxes::Box { what: "A".into(), left: x - 8.0, top: y - 8.0, right: x + 8.0, bottom: y + 8.0 };
            let value = super::slice_value(&slice, *region);
            let hidden =
                boxes::texts(&nodes, false).into_iter().find(|t| t.what == value && t.overlap(&letter) > 1.5);
            assert!(hidden.is_none(), "{}: {hidden:?}", dataset::region(*region).id);
        }
    }
}

#[test]
fn the_sign_of_a_region_that_did_not_exist_covers_nothing() {
    let mut faults = Vec::new();
    for (measure, year) in
        [(roles::PLAN, 2016), (roles::UNEMPLOYMENT, 2013), (Measure::by_code("neet").unwrap(), 2019)]
    {
        let slice = Slice::of(measure, year);
        for (locale, width) in
            Locale::ALL.into_iter().flat_map(|l| [328, 430, 585, 720, 832, 1000].map(|w| (l, w)))
        {
            for (region, unit) in dataset::regions().skip(1).filter(|(r, _)| slice.row(*r).is_none()) {
                let nodes = pinned(&slice, (locale, width), &[region]);
                let (x, y) = nodes.iter().find(|n| n.get("id") == "m-gone0").unwrap().origin;
                let sign = boxes::Box {
                    what: "…".into(),
                    left: x - 11.0,
                    top: y - 11.0,
                    right: x + 11.0,
                    bottom: y + 11.0,
                };
                let texts = boxes::texts(&nodes, measure.is_count()).into_iter();
                let drawn = texts.filter(|t| t.what != "…").chain(boxes::circles(&nodes, "disc"));
                for other in drawn.chain(boxes::circles(&nodes, "symbol")).filter(|o| o.overlap(&sign) > 1.5)
                {
                    faults.push(format!("{} {year} {} {width}: on «{}»", unit.id, locale.code(), other.what));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), &faults[..faults.len().min(20)]);
}
