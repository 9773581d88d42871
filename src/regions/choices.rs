//! The lists from which measure, year and order are chosen.

use super::state::measure_of;
use super::{Changed, Order, Piece, RegionsState};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::Measure;
use dataset::msg;
use leptos::prelude::*;
use model::summary;
use std::rc::Rc;
use text::Locale;

/// Value, words, and whether it is chosen.
type Choice = (String, String, bool);

/// A state after a choice in one of the lists; `None` for a value that no list has.
type Chosen = fn(RegionsState, &str) -> Option<RegionsState>;

/// The three lists.
pub fn choices(state: RwSignal<RegionsState>, choose: Changed, locale: Locale) -> impl IntoView {
    let list = |label: &'static str, all: fn(RegionsState, Locale) -> Vec<Choice>, chosen: Chosen| {
        let choose = Rc::clone(&choose);
        let pick = move |value: String| {
            if let Some(next) = chosen(state.get_untracked(), &value) {
                choose(next);
            }
        };
        let options: Piece = Box::new(move || options(all(state.get(), locale)));
        field(label, options, Box::new(pick))
    };
    let [measure, year, order] = [
        list(locale.t(msg::GROUPS_MEASURE), measures, |state, value| {
            measure_of(value).map(|measure| state.of_measure(measure))
        }),
        list(locale.t(msg::YEAR_LABEL), years, |state, value| {
            let year = value.parse().ok().filter(|year| dataset::years(state.measure).contains(year))?;
            Some(RegionsState { year, ..state })
        }),
        list(locale.t(msg::REGIONS_PAGE_ORDER), orders, |state, value| {
            let order = Order::ALL.into_iter().find(|order| order.code() == value)?;
            Some(RegionsState { order, ..state })
        }),
    ];
    view! { <div class="choices">{measure}{year}{order}</div> }
}

fn field(label: &'static str, options: Piece, pick: Box<dyn Fn(String)>) -> ErasedView {
    view! {
        <label class="choice">
            <span>{label}</span>
            <select on:change=move |event| pick(event_target_value(&event))>{options}</select>
        </label>
    }
    .into_erased()
}

/// The property besides the attribute: a list that was touched no longer follows attributes.
fn options(choices: Vec<Choice>) -> ErasedView {
    let option = |(value, words, on): Choice| {
        view! { <option value=value selected=on prop:selected=on>{words}</option> }
    };
    choices.into_iter().map(option).collect::<Vec<_>>().into_erased()
}

fn measures(state: RegionsState, locale: Locale) -> Vec<Choice> {
    let choice =
        |m: Measure| (m.code().to_owned(), summary::measure_name(m, locale).to_owned(), m == state.measure);
    dataset::measures().map(choice).collect()
}

fn years(state: RegionsState, _: Locale) -> Vec<Choice> {
    let choice = |year: u16| (year.to_string(), year.to_string(), year == state.year);
    dataset::years(state.measure).rev().map(choice).collect()
}

fn orders(state: RegionsState, locale: Locale) -> Vec<Choice> {
    let words = |order| match order {
        Order::Value => msg::REGIONS_PAGE_BY_VALUE,
        Order::Name => msg::REGIONS_PAGE_BY_NAME,
    };
    let choice = |o: Order| (o.code().to_owned(), locale.t(words(o)).to_owned(), o == state.order);
    Order::ALL.map(choice).into()
}
