//! The pinned regions' figures: one region against the country with its trend, or two and three side by side.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::t;
use crate::browser;
use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::map::spark;
use crate::model::{Slice, summary};
use crate::state::{Store, use_store};
use crate::text::msg;

/// The panel; nothing is shown without a pin.
#[component]
pub fn RegionPanel() -> impl IntoView {
    let store = use_store();
    let some = move || store.pins.with(|p| !p.is_empty());
    let close = move |_| {
        store.ask(|s| s.pins.clear());
        browser::focus("region-search");
    };
    view! {
        <Show when=some>
            <aside class="rp" id="panel" aria-labelledby="panel-title">
                <div class="rp-h">
                    {move || heading(store)}
                    <button type="button" class="x" aria-label=t(msg::PANEL_CLOSE) on:click=close>
                        {icon(Icon::Close)}
                    </button>
                </div>
                {move || sentence(store)}
                {move || table(store)}
                <p class="rk-note">
                    <span><i class="key"></i>{t(msg::KEY_REGION)}</span>
                    <span><i class="key par"></i>{t(msg::KEY_COUNTRY)}</span>
                    <span><i class="key cut"></i>{t(msg::KEY_BORDERS)}</span>
                </p>
            </aside>
        </Show>
    }
}

fn heading(store: Store) -> impl IntoView {
    let locale = store.locale.get();
    let pins = store.pins.get();
    let lines: Vec<_> = pins
        .iter()
        .zip(["A", "B", "C"])
        .map(|(region, letter)| {
            let name = data::name(*region, locale);
            let meta = summary::lineage_sentence(*region, locale);
            view! {
                <h3>
                    <span class="pin" data-pin=letter>{letter}</span>
                    {name}
                </h3>
                <p class="meta">{meta}</p>
            }
        })
        .collect();
    view! { <div id="panel-title">{lines}</div> }
}

fn sentence(store: Store) -> impl IntoView {
    let locale = store.locale.get();
    let pins = store.pins.get();
    let alone = pins.first().copied().filter(|_| pins.len() == 1);
    alone.map(|region| {
        let text = store.slice.with(|s| summary::panel_sentence(s, region, locale));
        view! { <p class="find">{text}</p> }
    })
}

fn table(store: Store) -> impl IntoView {
    let locale = store.locale.get();
    let pins = store.pins.get();
    let year = store.year.get();
    let alone = pins.len() == 1;
    let heads: Vec<_> = if alone {
        vec![view! { <th scope="col">{locale.t(msg::PANEL_REGION)}</th> }.into_any()]
    } else {
        let named = pins.iter().zip(["A", "B", "C"]);
        let head = |(region, letter): (&RegionIx, &'static str)| {
            let name = data::short_name(*region, locale);
            view! {
                <th scope="col"><span class="pin" data-pin=letter title=name>{letter}</span><span class="vh">{name}</span></th>
            }
            .into_any()
        };
        named.map(head).collect()
    };
    let caption = locale.fill(msg::PANEL_CAPTION, &[("year", &year.to_string())]);
    let rows: Vec<_> = Measure::ALL.into_iter().map(|m| line(store, m, &pins, year)).collect();
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{caption}</th>
                    {heads}
                    <th scope="col">{locale.t(msg::PANEL_COUNTRY)}</th>
                    {alone.then(|| view! { <th scope="col">{locale.t(msg::PANEL_TREND)}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn line(store: Store, measure: Measure, pins: &[RegionIx], year: u16) -> impl IntoView {
    let locale = store.locale.get();
    let slice = Slice::of(measure, year);
    let now = store.measure.get() == measure;
    let cells: Vec<_> = pins
        .iter()
        .map(|region| {
            let text = summary::datum_number(crate::model::slice::datum(measure, *region, year), locale);
            view! { <td><b>{text}</b></td> }
        })
        .collect();
    let alone = pins.first().copied().filter(|_| pins.len() == 1);
    let rank = alone.and_then(|r| slice.row(r)?.rank);
    let rank = rank.map(|r| view! { <small>{summary::rank_phrase(r, locale)}</small> });
    let trend = alone.map(|region| {
        let drawing = spark::markup(measure, region, year, 96, 30);
        view! { <td><svg class="sp" viewBox="0 0 96 30" aria-hidden="true" inner_html=drawing></svg></td> }
    });
    let country = summary::datum_number(crate::model::slice::datum(measure, COUNTRY, year), locale);
    view! {
        <tr class:now=now>
            <th scope="row">{summary::measure_with_unit(measure, locale)}{rank}</th>
            {cells}
            <td class="kz">{country}</td>
            {trend}
        </tr>
    }
}
