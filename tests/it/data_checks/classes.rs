//! Class edges against those that the designer computed apart from this code (docs/DESIGN.md, colour scales),
//! and the promises of the method.

use super::real;
use compile::derive::tables::{self, Grid};

fn grid(measure: &str) -> Grid {
    let (facts, _) = compile::check(real()).unwrap();
    tables::all(&facts).0.swap_remove(facts.measure(measure).unwrap())
}

/// Regional figures in tenths of a printed step, as edges are.
fn figures(grid: &Grid) -> Vec<i32> {
    let regional = grid.cells.iter().skip(1).flatten().flatten();
    regional.map(|(f, _)| f.at(grid.places + 1).unwrap()).collect()
}

#[test]
fn edges_are_those_of_the_design() {
    for (measure, design) in [
        ("unemployment", [465, 485, 505, 535]),
        ("poverty", [225, 395, 605, 825]),
        ("neet", [365, 555, 765, 1100]),
    ] {
        assert_eq!(grid(measure).edges, design, "{measure}");
    }
}

/// The design's 8 and 6 are printed figures, the lowest of the class above; its 45 lies under 45.1, the highest
/// of the class below. There our edge is in the middle of the gap instead.
#[test]
fn edges_differ_from_the_design_only_where_its_edge_does_not_part_the_classes() {
    for (measure, design, ours, witness) in [
        ("informal", [800, 1450, 2250, 3200], [775, 1450, 2250, 3200], 800),
        ("unproductive", [245, 600, 1050, 1600], [245, 585, 1050, 1600], 600),
        ("plan-per-10k", [2000, 3400, 4500, 6000], [2000, 3400, 4525, 6000], 4510),
    ] {
        let grid = grid(measure);
        assert_eq!(grid.edges, ours, "{measure}");
        assert!(figures(&grid).contains(&witness), "{measure}");
        let moved: Vec<(i32, i32)> = design.into_iter().zip(ours).filter(|(d, o)| d != o).collect();
        let [(theirs, ours)] = moved[..] else {
            panic!("{measure}: {moved:?}");
        };
        assert!((theirs.min(ours)..=theirs.max(ours)).contains(&witness), "{measure}");
    }
}

#[test]
fn no_class_is_empty_and_no_figure_lies_on_an_edge() {
    let (facts, _) = compile::check(real()).unwrap();
    for measure in facts.measures.iter().map(|row| row.value.id.as_str()).filter(|id| *id != "plan") {
        let grid = grid(measure);
        let figures = figures(&grid);
        assert_eq!(grid.edges.len(), 4, "{measure}");
        assert!(grid.edges.is_sorted_by(|a, b| a < b), "{measure}");
        assert!(!figures.iter().any(|f| grid.edges.contains(f)), "{measure}");
        let class = |f: &i32| grid.edges.iter().filter(|e| *e < f).count();
        for wanted in 0..5 {
            assert!(figures.iter().any(|f| class(f) == wanted), "{measure} {wanted}");
        }
    }
}

#[test]
fn counts_have_no_classes() {
    assert!(grid("plan").edges.is_empty());
}

#[test]
fn a_target_is_an_edge() {
    // targets.csv: unemployment at most 5.0, poverty at most 6; half a printed step above.
    assert!(grid("unemployment").edges.contains(&505));
    assert!(grid("poverty").edges.contains(&605));
    // Equal shares of plan and population.
    assert!(grid("plan-ratio").edges.contains(&1005));
}
