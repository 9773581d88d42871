//! The address contract: every state has an address that recreates it, and no address breaks the page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use jolkarta::data::{self, Measure};
use jolkarta::text::Locale;
use jolkarta::view::{View, ViewState, from_query, to_query};
use proptest::prelude::*;

fn keys(query: &str) -> Vec<(&'static str, String)> {
    let (_, problems) = from_query(query);
    problems.into_iter().map(|p| (p.key, p.value)).collect()
}

#[test]
fn the_published_names_stand() {
    let (state, problems) =
        from_query("?lang=ru&measure=plan-per-10k&year=2018&region=KZ-YUZ,KZ-ALA,KZ-ALM-PRE&view=table");
    assert_eq!(problems, []);
    assert_eq!(state.locale, Locale::Ru);
    assert_eq!(state.measure, Measure::PlanPer10k);
    assert_eq!((state.year, state.view), (2018, View::Table));
    let ids: Vec<_> = state.pins.iter().map(|p| data::region(*p).id).collect();
    assert_eq!(ids, ["KZ-YUZ", "KZ-ALA", "KZ-ALM-PRE"]);
    let codes: Vec<_> = Measure::ALL.iter().map(|m| m.code()).collect();
    let contract = "plan plan-per-10k unemployment poverty informal unproductive neet";
    assert_eq!(codes.join(" "), contract);
    let views: Vec<_> = View::ALL.iter().map(|v| v.code()).collect();
    assert_eq!(views.join(" "), "map bars trend table");
}

#[test]
fn the_default_view_has_an_empty_query() {
    assert_eq!(to_query(&ViewState::default()), "");
    assert_eq!(from_query("").0, ViewState::default());
    assert_eq!(ViewState::default().locale, Locale::Kk);
}

#[test]
fn only_differences_are_printed_in_a_fixed_order() {
    let (state, _) = from_query("view=bars&region=kz-akm&year=2016&measure=neet&lang=en");
    assert_eq!(to_query(&state), "?lang=en&measure=neet&region=KZ-AKM&view=bars");
}

#[test]
fn bad_values_give_the_default_and_are_named() {
    for (query, key, value) in [
        ("?lang=de", "lang", "de"),
        ("?measure=happiness", "measure", "happiness"),
        ("?year=1812", "year", "1812"),
        ("?year=20x6", "year", "20x6"),
        ("?year=2022", "year", "2022"),
        ("?region=KZ-XXX", "region", "KZ-XXX"),
        ("?region=KZ", "region", "KZ"),
        ("?region=KZ-AKM,KZ-AKT,KZ-ALA,KZ-AST", "region", "KZ-AST"),
        ("?view=globe", "view", "globe"),
        ("?lang=%D0%B1%D0%B0", "lang", "ба"),
        ("?lang=%zz%", "lang", "%zz%"),
    ] {
        assert_eq!(keys(query), [(key, value.to_owned())], "{query}");
    }
    assert_eq!(from_query("?measure=happiness&year=1").0, ViewState::default());
}

#[test]
fn foreign_keys_are_ignored() {
    assert_eq!(keys("?utm_source=x&fbclid=1&=&&a"), []);
    assert_eq!(from_query("?utm_source=x").0, ViewState::default());
}

#[test]
fn a_year_the_new_measure_lacks_moves_to_the_nearest() {
    let (mut state, _) = from_query("?measure=unemployment&year=2023");
    state.set_measure(Measure::Plan);
    assert_eq!(state.year, 2020);
    state.set_measure(Measure::Unproductive);
    state.set_year(2010);
    assert_eq!(state.year, 2013);
}

#[test]
fn a_fourth_pin_is_refused_and_a_second_click_unpins() {
    let mut state = ViewState::default();
    for id in ["KZ-AKM", "KZ-AKT", "KZ-ALA", "KZ-AST"] {
        state.toggle_pin(data::region_by_id(id).unwrap());
    }
    assert_eq!(state.pins.len(), 3);
    let akt = data::region_by_id("KZ-AKT").unwrap();
    assert_eq!(state.pin_letter(akt), Some('B'));
    state.toggle_pin(akt);
    assert_eq!(state.pin_letter(akt), None);
    let ala = data::region_by_id("KZ-ALA").unwrap();
    assert_eq!(state.pin_letter(ala), Some('B'));
}

fn any_state() -> impl Strategy<Value = ViewState> {
    let pins = proptest::collection::vec(1u8..25, 0..6);
    (0usize..3, 0usize..7, 2000u16..2040, pins, 0usize..4).prop_map(|(l, m, y, pins, v)| {
        let mut state = ViewState { locale: Locale::ALL[l], view: View::ALL[v], ..ViewState::default() };
        state.set_measure(Measure::ALL[m]);
        state.set_year(y);
        for pin in pins {
            state.toggle_pin(data::RegionIx(pin));
        }
        state
    })
}

proptest! {
    #[test]
    fn every_state_survives_its_address(state in any_state()) {
        let query = to_query(&state);
        let (back, problems) = from_query(&query);
        prop_assert_eq!(&problems, &[]);
        prop_assert_eq!(&back, &state);
        prop_assert_eq!(to_query(&back), query);
    }

    #[test]
    fn no_address_breaks_the_invariants(query in "\\PC{0,80}|(\\?|lang=|measure=|year=|region=|view=|&|,|%[0-9a-fx]{0,2}|KZ-[A-Z]{3}|[0-9]{1,5}){0,14}") {
        let (state, _) = from_query(&query);
        prop_assert!(data::years(state.measure).contains(&state.year));
        prop_assert!(state.pins.len() <= 3 && !state.pins.contains(&data::COUNTRY));
        prop_assert_eq!(from_query(&to_query(&state)).0, state);
    }
}
