//! The year: a native range over a small column chart of the country's figures.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::player::Player;
use super::t;
use crate::data::{self, COUNTRY};
use crate::model::{Datum, series, summary};
use crate::state::{Store, use_store};
use crate::text::{Locale, msg, number};

/// Y of the baseline and height of the tallest column, CSS pixels.
const BASE: f64 = 72.5;
const TALL: f64 = 36.0;

/// Play, previous, next, and the slider.
#[component]
pub fn YearSlider() -> impl IntoView {
    let store = use_store();
    let player = Player::new();
    let span = move || data::years(store.measure.get());
    let move_to = move |event| {
        if let Ok(year) = event_target_value(&event).parse() {
            store.ask(|s| s.set_year(year));
        }
    };
    let years = move || span().count().to_string();
    view! {
        <div class="ys">
            <div class="grp">
                <Show when=Player::offered>{play_button(store, player)}</Show>
                {step_button(store, false)}
                {step_button(store, true)}
                <span class="yr" aria-hidden="true">{move || store.year.get()}</span>
            </div>
            <div class="axis" style:--n=years data-dense=move || (span().count() > 9).then_some("")>
                <svg aria-hidden="true">{move || columns(store)}</svg>
                <input
                    type="range"
                    name="year"
                    aria-label=t(msg::YEAR_LABEL)
                    min=move || span().start().to_string()
                    max=move || span().end().to_string()
                    prop:value=move || {
                        span();
                        store.year.get().to_string()
                    }
                    aria-valuetext=move || {
                        let locale = store.locale.get();
                        store.slice.with(|s| summary::year_spoken(s, locale))
                    }
                    on:input=move_to
                    on:keydown=move |event| page_keys(store, &event)
                />
            </div>
        </div>
    }
}

fn play_button(store: Store, player: Player) -> impl IntoView {
    let label = move || {
        let playing = store.playing.get();
        let text = if playing { msg::YEAR_PAUSE } else { msg::YEAR_PLAY };
        store.locale.get().t(text)
    };
    view! {
        <button type="button" class="btn-r play" aria-label=label on:click=move |_| player.toggle()>
            {move || icon(if store.playing.get() { Icon::Pause } else { Icon::Play })}
        </button>
    }
}

fn step_button(store: Store, forward: bool) -> impl IntoView {
    let (drawing, label) = if forward {
        (Icon::Next, msg::YEAR_NEXT)
    } else {
        (Icon::Previous, msg::YEAR_PREVIOUS)
    };
    let at_end = move || {
        let span = data::years(store.measure.get());
        store.year.get() == if forward { *span.end() } else { *span.start() }
    };
    let go = move |_| {
        store.ask(|s| {
            s.set_year(if forward { s.year + 1 } else { s.year.saturating_sub(1) });
        });
    };
    view! {
        <button type="button" class="btn-r" aria-label=t(label) disabled=at_end on:click=go>
            {icon(drawing)}
        </button>
    }
}

/// PageUp and PageDown move two years; the other keys are the browser's own.
fn page_keys(store: Store, event: &leptos::ev::KeyboardEvent) {
    let step: i16 = match event.key().as_str() {
        "PageUp" => 2,
        "PageDown" => -2,
        _ => return,
    };
    event.prevent_default();
    store.ask(|s| s.set_year(s.year.saturating_add_signed(step)));
}

/// The columns of a measure. Rebuilt with the measure or the language; a year only moves a class.
fn columns(store: Store) -> impl IntoView {
    let measure = store.measure.get();
    let locale = store.locale.get();
    let points = series::of_region(measure, COUNTRY);
    let top = points.iter().filter_map(|(_, d)| d.value()).map(|v| v.to_f64());
    let top = top.fold(0.0_f64, f64::max).max(f64::MIN_POSITIVE);
    let step = 100.0 / points.len().max(1) as f64;
    let place = move |at: usize| (at as f64 + 0.5) * step;
    let bars = points.iter().enumerate();
    let bars = bars.map(|(at, (year, datum))| column(store, *year, *datum, (place(at), step, top), locale));
    let first = *data::years(measure).start();
    let edges = series::border_changes(measure).into_iter().map(|(year, vintage)| {
        let x = f64::from(year.saturating_sub(first)) * step;
        let word = summary::vintage_short(vintage, locale);
        view! {
            <line class="vint" x1=pc(x) x2=pc(x) y1="2" y2="82" />
            <text class="edge" x=pc(x + 0.8) y="11">{word}</text>
        }
    });
    let goal = data::target(measure).map(|t| {
        let x = (f64::from(t.year.saturating_sub(first)) + 0.5) * step;
        view! { <svg x=pc(x) y="80"><path class="dia" d="M0-5l5 5-5 5-5-5z" /></svg> }
    });
    view! {
        {bars.collect_view()}
        <line class="ax0" x1="0" x2="100%" y1=BASE y2=BASE />
        {edges.collect_view()}
        {goal}
    }
}

fn column(
    store: Store,
    year: u16,
    datum: Datum,
    (x, step, top): (f64, f64, f64),
    locale: Locale,
) -> impl IntoView {
    let on = move || store.year.get() == year;
    let height = datum.value().map_or(TALL, |v| v.to_f64() / top * TALL);
    let label = datum.value().map(|v| number(locale, v));
    let plan = store.measure.get_untracked().is_plan();
    let gap = label.is_none();
    view! {
        <rect
            class:col=!gap
            class:gap=gap
            class:plan=plan
            class:on=on
            x=pc(x - step * 0.36)
            width=pc(step * 0.72)
            y=BASE - height
            height=height
        />
        <text class="v" class:on=on x=pc(x) y=BASE - height - 5.0>{label}</text>
        <text class="y" class:alt={year % 2 == 1} class:on=on x=pc(x) y="100">{year}</text>
    }
}

fn pc(x: f64) -> String {
    format!("{x:.2}%")
}

