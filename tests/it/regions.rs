//! The table of all regions: its state and its address, and what is in it before a visitor chooses.

use dataset::roles;
use jolkarta::regions::{Order, RegionsState, markup};
use model::route::slug;
use proptest::prelude::*;
use text::Locale;

fn states() -> impl Strategy<Value = RegionsState> {
    let measure = prop::sample::select(dataset::measures().collect::<Vec<_>>());
    let order = prop::sample::select(Order::ALL.to_vec());
    (measure, any::<prop::sample::Index>(), order).prop_map(|(measure, at, order)| {
        let years: Vec<u16> = dataset::years(measure).collect();
        RegionsState { measure, year: *at.get(&years), order }
    })
}

proptest! {
    #[test]
    fn an_address_gives_the_state_that_wrote_it(state in states()) {
        prop_assert_eq!(RegionsState::from_query(&state.to_query()), state);
    }

    #[test]
    fn no_address_is_too_strange(query in ".*") {
        let state = RegionsState::from_query(&query);
        prop_assert!(dataset::years(state.measure).contains(&state.year));
    }

    #[test]
    fn another_measure_keeps_the_year_where_it_can(state in states(), at in 0..dataset::measures().len()) {
        let next = state.of_measure(dataset::measures().nth(at).unwrap());
        let years = dataset::years(next.measure);
        prop_assert!(next.year == state.year || !years.contains(&state.year));
        prop_assert!(years.contains(&next.year) && next.order == state.order);
    }
}

#[test]
fn addresses_by_hand() {
    let default = RegionsState::default();
    assert_eq!((default.measure, default.order), (roles::UNEMPLOYMENT, Order::Value));
    assert_eq!(default.to_query(), "");
    let poverty = default.of_measure(roles::POVERTY);
    assert_eq!(poverty.to_query(), format!("?measure=poverty&year={}", default.year));
    assert_eq!(RegionsState { order: Order::Name, ..default }.to_query(), "?order=name");
    let read = RegionsState::from_query;
    assert_eq!(read("?measure=poverty").year, *dataset::years(roles::POVERTY).end());
    assert_eq!(
        read("?measure=plan&amp;year=2015&amp;order=NAME").to_query(),
        "?measure=plan&year=2015&order=name"
    );
    assert_eq!(read("?measure=gold&year=1913&order=colour"), default);
}

#[test]
fn the_served_table_has_every_region_with_its_figure_and_its_page() {
    let state = RegionsState::default();
    for locale in Locale::ALL {
        let text = markup(locale);
        for row in state.slice().rows {
            assert!(
                text.contains(&format!("href=\"{}/\"", slug(row.region))),
                "{}",
                dataset::name(row.region, locale)
            );
            let figure = text::number(locale, row.datum.value().unwrap());
            assert!(text.contains(&figure), "{figure}");
        }
        assert!(text.contains(dataset::short_name(dataset::COUNTRY, locale)));
        assert!(!text.contains(" style="), "the policy of the pages refuses inline styles");
        assert_eq!(text.matches(" selected").count(), 3);
    }
}
