//! Title, one sentence, and the programme's one number.

use leptos::prelude::*;

use super::t;
use crate::data::{self, COUNTRY, Measure};
use crate::state::use_store;
use crate::text::{integer, msg};

/// The top of the page.
#[component]
pub fn Hero() -> impl IntoView {
    let locale = use_store().locale;
    let total = plan_total();
    view! {
        <div class="wrap hero">
            <h1>{t(msg::HERO_TITLE)}</h1>
            <p class="lede">{t(msg::HERO_LEDE)}</p>
            <p class="bignum">
                <b>{move || integer(locale.get(), total)}</b>
                <span>
                    <strong>{t(msg::HERO_TOTAL_UNIT)}</strong>
                    {t(msg::HERO_TOTAL_NOTE)}
                </span>
            </p>
        </div>
    }
}

/// The republic's plan summed over all years of Table 1, persons.
fn plan_total() -> i64 {
    data::years(Measure::Plan)
        .filter_map(|year| data::observation(Measure::Plan, COUNTRY, year))
        .map(|o| i64::from(o.value.scaled))
        .sum()
}
