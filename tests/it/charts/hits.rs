//! Everything drawn can be pointed at and reached by keys.

use super::{bars_of, id, laid, scenes, trend_of};
use dataset::{COUNTRY, Measure, roles};
use graphics::chart::draw_list::Rect;
use graphics::chart::{Arrow, Hits};
use std::collections::HashSet;
use text::Locale;

/// Marks reached from the first one with the four arrows.
fn reached(hits: &Hits) -> HashSet<usize> {
    let mut found = HashSet::new();
    let mut next = vec![hits.step(None, Arrow::Down).unwrap()];
    while let Some(at) = next.pop() {
        if found.insert(at) {
            for arrow in [Arrow::Left, Arrow::Right, Arrow::Up, Arrow::Down] {
                next.push(hits.step(Some(at), arrow).unwrap());
            }
        }
    }
    found
}

#[test]
fn arrows_reach_every_mark() {
    let pins = [id("KZ-YUZ"), id("KZ-TUR"), id("KZ-AST")];
    for measure in dataset::measures() {
        for scene in [bars_of(measure, 2016, Locale::Kk, &pins), trend_of(measure, &pins, Locale::Kk)] {
            let hits = laid(&scene, 640.0).hits;
            assert_eq!(reached(&hits).len(), hits.marks.len(), "{measure:?}");
        }
    }
}

#[test]
fn arrows_reach_every_mark_of_the_further_kinds() {
    for locale in Locale::ALL {
        for ((name, scene), width) in scenes::of(locale).iter().flat_map(|s| [320.0, 640.0].map(|w| (s, w))) {
            let picture = laid(scene, width);
            let page = Rect::new(-0.5, -0.5, width + 0.5, picture.height + 0.5);
            assert!(!picture.hits.marks.is_empty(), "{name}");
            for mark in &picture.hits.marks {
                let at = Rect::around((mark.x, mark.y), 0.0, 0.0);
                assert!(page.holds(&at) && page.holds(&mark.area), "{name}: {mark:?}");
                assert!(!mark.spoken.is_empty(), "{name} says nothing");
            }
            assert_eq!(reached(&picture.hits).len(), picture.hits.marks.len(), "{name} at {width}");
        }
    }
}

#[test]
fn rows_are_hit_anywhere_and_do_not_overlap() {
    for width in [320.0, 900.0] {
        let hits = laid(&bars_of(Measure::by_code("neet").unwrap(), 2023, Locale::Ru, &[]), width).hits;
        assert_eq!(hits.marks.len(), 21);
        for (at, mark) in hits.marks.iter().enumerate() {
            assert!(mark.area.bottom - mark.area.top >= 24.0, "large enough for a finger");
            let middle = (mark.area.top + mark.area.bottom) / 2.0;
            for x in [2.0, width / 2.0, width - 2.0] {
                assert_eq!(hits.nearest((x, middle), 8.0), Some(at));
            }
        }
    }
}

#[test]
fn a_point_is_found_near_it_and_not_far_from_all() {
    let hits = laid(&trend_of(roles::UNEMPLOYMENT, &[id("KZ-AST")], Locale::En), 640.0).hits;
    assert_eq!(hits.marks.len(), 28, "two lines of 14 years");
    let at = hits.find(id("KZ-AST"), 2010).unwrap();
    let mark = &hits.marks[at];
    assert_eq!(hits.nearest((mark.x + 3.0, mark.y - 3.0), 24.0), Some(at));
    assert_eq!(hits.nearest((mark.x, mark.y + 400.0), 24.0), None);
}

#[test]
fn a_mark_says_region_year_and_figure() {
    for (locale, figure) in [(Locale::Kk, "4,6%"), (Locale::Ru, "4,6\u{a0}%"), (Locale::En, "4.6%")] {
        let astana = id("KZ-AST");
        for scene in [
            bars_of(roles::UNEMPLOYMENT, 2016, locale, &[]),
            trend_of(roles::UNEMPLOYMENT, &[astana], locale),
        ] {
            let hits = laid(&scene, 640.0).hits;
            let said = &hits.marks[hits.find(astana, 2016).unwrap()].spoken;
            for part in [dataset::short_name(astana, locale), "2016", figure] {
                assert!(said.contains(part), "{said} lacks {part}");
            }
        }
    }
    let hits = laid(&trend_of(roles::UNEMPLOYMENT, &[], Locale::En), 640.0).hits;
    let flagged = &hits.marks[hits.find(COUNTRY, 2015).unwrap()].spoken;
    assert!(flagged.contains("other publications give a different figure"), "{flagged}");
}
