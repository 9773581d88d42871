//! What regions say: value states, tooltips, sparklines.

use dataset::roles;
use std::collections::HashSet;

use graphics::map;
use model::{Datum, Slice, classes, summary};
use text::{Decimal, Locale};

/// A slice in which four regions show every state that is not a plain figure.
fn with_all_states() -> Slice {
    let mut slice = Slice::of(roles::UNEMPLOYMENT, 2016);
    let zero = dataset::Observation { value: Decimal::new(0, 1), status: dataset::Status::Published };
    let doubtful = dataset::Observation { status: dataset::Status::Suspect, ..zero };
    let states = [
        Datum::NotPublished,
        Datum::DidNotExist,
        Datum::Withheld,
        Datum::Value(zero),
        Datum::Value(doubtful),
    ];
    for (row, datum) in slice.rows.iter_mut().zip(states) {
        row.datum = datum;
        row.class = datum.value().and_then(|v| classes::class_of(roles::UNEMPLOYMENT, v));
        row.rank = None;
    }
    slice
}

#[test]
fn every_way_of_having_no_figure_looks_and_sounds_different() {
    let slice = with_all_states();
    let region_marks = map::region_marks(&slice, Locale::En, 832, &[]);
    let looks: Vec<(&str, &str)> = region_marks[..5].iter().map(|f| (f.class, f.value.as_str())).collect();
    assert_eq!(looks, [("nd", "–"), ("gone", "…"), ("withheld", "×"), ("1", "0.0"), ("1", "0.0*")]);
    let said = |region_mark: &map::RegionMark| region_mark.spoken.split_once(": ").map(|(_, s)| s.to_owned());
    let spoken: HashSet<_> = region_marks[..5].iter().map(said).collect();
    assert_eq!(spoken.len(), 5, "{spoken:?}");
}

#[test]
fn states_are_explained_where_they_occur() {
    let slice = with_all_states();
    let said = |slice: &Slice| -> String {
        map::states(slice, Locale::En).into_iter().map(|state| state.words + "\n").collect()
    };
    let looks = |slice: &Slice| map::states(slice, Locale::En).iter().filter_map(|state| state.kind).count();
    let words = said(&slice);
    for part in ["Not published", "did not exist", "Confidential", "* published, but doubtful"] {
        assert!(words.contains(part), "{part} is not in {words}");
    }
    assert_eq!(looks(&slice), 3, "a zero is a plain figure, a doubtful one is starred on the map");
    let plain = Slice::of(roles::UNEMPLOYMENT, 2012);
    assert!(!said(&plain).contains("Not published") && looks(&plain) == 0);
    let derived = Slice::of(roles::PLAN_PER_10K, 2016);
    assert!(said(&derived).contains("Note on all figures for this year: derived value"));
    let region_marks = map::region_marks(&derived, Locale::En, 832, &[]);
    assert!(region_marks.iter().all(|f| !f.value.contains('*')), "what is true of all is said once");
}

#[test]
fn tooltips_tell_figure_place_and_country_or_why_there_is_none() {
    let slice = Slice::of(roles::UNEMPLOYMENT, 2013);
    let region = dataset::region_by_id("KZ-YUZ").unwrap();
    let tip = map::tooltip::tip(&slice, slice.row(region).unwrap(), Locale::Ru);
    assert_eq!((tip.name, tip.value.as_str()), ("Южно-Казахстанская область", "5,5\u{a0}%"));
    let rows: Vec<&str> = tip.rows.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(rows[0], "5,2\u{a0}%");
    assert!(rows[1].ends_with("из\u{a0}16"), "{rows:?}");
    assert_eq!(rows[2], "≤\u{a0}5,0\u{a0}%", "at most, says targets.csv");
    for year in dataset::years(roles::PLAN) {
        let of_year = Slice::of(roles::PLAN, year);
        let tip = map::tooltip::tip(&of_year, of_year.row(region).unwrap(), Locale::Ru);
        let share = summary::share_text(region, year, Locale::Ru);
        assert!(tip.rows.iter().any(|(_, text)| *text == share), "{year}: {share}");
    }
    let abai = dataset::region_by_id("KZ-ABY").unwrap();
    let gone = map::tooltip::of_region(&slice, abai, Locale::En);
    assert_eq!((gone.value.as_str(), gone.gap), ("Region did not exist", Some(map::Swatch::DidNotExist)));
    assert!(gone.sub.contains("East Kazakhstan"), "{}", gone.sub);
    assert!(!tip.path.is_empty() && tip.known && !gone.known);
}

#[test]
fn sparklines_are_cut_where_figures_may_not_be_joined() {
    let lines = |measure, id: &str| {
        let region = dataset::region_by_id(id).unwrap();
        let drawn = map::sparkline::markup(measure, region, 2016, 96, 30);
        drawn.matches("class=\"spark-line\"").count()
    };
    // Poverty is counted by a new method from 2018; unemployment is one series.
    assert_eq!(lines(roles::POVERTY, "KZ-AKM"), 2);
    assert_eq!(lines(roles::UNEMPLOYMENT, "KZ-AKM"), 1);
    let shymkent = dataset::region_by_id("KZ-SHY").unwrap();
    let drawn = map::sparkline::markup(roles::POVERTY, shymkent, 2020, 96, 30);
    assert!(drawn.contains("class=\"spark-line back\""), "figures published later are dashed");
    let bars = map::sparkline::markup(roles::PLAN, dataset::region_by_id("KZ-AKM").unwrap(), 2016, 96, 30);
    let years = dataset::years(roles::PLAN).count();
    assert_eq!((bars.matches("<rect").count(), bars.matches("\"on\"").count()), (years, 1));
}
