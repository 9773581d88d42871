//! The ranking beside the map: national row first; rows are buttons that pin. Rows are slots that keep
//! their place, so a change of year touches texts and lengths only.

use leptos::prelude::*;

use super::t;
use crate::data::{self, COUNTRY, RegionIx, Relation};
use crate::model::{Datum, Rank, Slice, summary};
use crate::state::{Store, use_store};
use crate::text::{Decimal, Locale, compare, msg, percent};

/// The most rows any vintage has.
const SLOTS: usize = 20;

/// What a slot shows.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    region: RegionIx,
    name: &'static str,
    rank: Option<Rank>,
    value: String,
    share: String,
    /// Length of a bar or place of a dot, percent of the track; `None` without a figure.
    at: Option<f64>,
    class: Option<u8>,
}

/// The scale all rows share, percent of the track.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scale {
    low: f64,
    high: f64,
}

/// Heading, national row and the regions from the highest figure down.
#[component]
pub fn Ranking() -> impl IntoView {
    let store = use_store();
    let lines = Memo::new(move |_| store.slice.with(|s| lines(s, store.locale.get())));
    let rates = move || !counts(store);
    view! {
        <div class="rank" class:rates=rates>
            {heading(store)}
            {national(store)}
            <ol on:mouseleave=move |_| store.hovered.set(None)>
                {(0..SLOTS).map(|slot| row(store, lines, slot)).collect_view()}
            </ol>
            <Show when=move || store.measure.get().is_plan()>
                <p class="rk-note">{t(msg::RANKING_PLAN_NOTE)}</p>
            </Show>
        </div>
    }
}

fn heading(store: Store) -> impl IntoView {
    let title = move || {
        let locale = store.locale.get();
        store.slice.with(|s| summary::ranking_title(s, locale))
    };
    let columns = move || {
        let locale = store.locale.get();
        summary::ranking_columns(store.measure.get(), locale)
    };
    let goal = move || data::target(store.measure.get()).is_some();
    view! {
        <div class="rank-h">
            <h3>{title}</h3>
            <span class="cols" class:goal=goal>{columns}</span>
        </div>
    }
}

fn national(store: Store) -> impl IntoView {
    let name = move || data::short_name(COUNTRY, store.locale.get());
    let value = move || {
        let locale = store.locale.get();
        store.slice.with(|s| summary::datum_text(s.measure, s.national, locale))
    };
    let whole = move || {
        let locale = store.locale.get();
        counts(store).then(|| percent(locale, Decimal::whole(100)))
    };
    let dot = move || {
        let at = store.slice.with(|s| place(s, s.national).filter(|_| !counts(store)));
        at.map(|x| view! { <rect class="nat-d" x=pc(x) y="9" width="9" height="9" transform="translate(-4.5)" /> })
    };
    view! {
        <div class="rk nat">
            <span class="n">{name}</span>
            <svg aria-hidden="true">{guides(store)} {dot}</svg>
            <span class="num">{value}</span>
            {move || whole().map(|w| view! { <span class="sh">{w}</span> })}
        </div>
    }
}

fn row(store: Store, lines: Memo<Vec<Line>>, slot: usize) -> impl IntoView {
    let line = Memo::new(move |_| lines.with(|l| l.get(slot).cloned()));
    let get = move |pick: fn(&Line) -> String| line.with(|l| l.as_ref().map(pick)).unwrap_or_default();
    let region = move || line.with(|l| l.as_ref().map(|l| l.region));
    let pinned = move || region().and_then(|r| store.pins.with(|p| p.iter().position(|x| *x == r)));
    let letter = move || pinned().and_then(|at| ["A", "B", "C"].get(at).copied());
    view! {
        <li hidden=move || line.with(Option::is_none)>
            <button
                type="button"
                class="rk"
                class:lit=move || region().is_some() && store.hovered.get() == region()
                data-row=move || region().map(|r| data::region(r).id)
                aria-pressed=move || if pinned().is_some() { "true" } else { "false" }
                aria-label=move || spoken(store, region())
                on:click=move |_| { if let Some(r) = region() { store.ask(|s| s.toggle_pin(r)); } }
                on:mouseenter=move |_| store.hovered.set(region())
            >
                <span class="n">
                    <span class="no">{move || get(|l| l.rank.map(|r| r.first.to_string()).unwrap_or_default())}</span>
                    {move || letter().map(|l| view! { <span class="pin" data-pin=l>{l}</span> })}
                    <span>{move || get(|l| l.name.to_owned())}</span>
                </span>
                <svg aria-hidden="true">{guides(store)} {mark(store, line)}</svg>
                <span class="num">{move || get(|l| l.value.clone())}</span>
                <span class="sh" hidden=move || !counts(store)>{move || get(|l| l.share.clone())}</span>
            </button>
        </li>
    }
}

fn mark(store: Store, line: Memo<Option<Line>>) -> impl IntoView {
    let at = move || line.with(|l| l.as_ref().and_then(|l| l.at));
    let class = move || line.with(|l| l.as_ref().and_then(|l| l.class));
    let bar = move || counts(store).then(at).flatten().map_or("0".to_owned(), pc);
    let dot = move || at().map_or("0".to_owned(), pc);
    let round = move || if !counts(store) && at().is_some() { "5" } else { "0" };
    let fill = move || class().map_or("d".to_owned(), |c| format!("d c{c}"));
    view! {
        <svg y="50%"><rect class="b" y="-6" height="12" width=bar /></svg>
        <circle class=fill cx=dot cy="50%" r=round />
    }
}

/// The dashed national line and the gold target line through every row of a rate.
fn guides(store: Store) -> impl IntoView {
    let nation = move || {
        let x = store.slice.with(|s| place(s, s.national)).filter(|_| !counts(store));
        x.map(|x| view! { <line class="natl" x1=pc(x) x2=pc(x) y1="0" y2="100%" /> })
    };
    let goal = move || {
        let target = data::target(store.measure.get()).filter(|t| t.relation == Relation::AtMost)?;
        let value = Decimal::new(target.scaled, target.places).to_f64();
        let x = store.slice.with(|s| scale(s).map(|k| k.place(value)))?;
        Some(view! { <line class="tgl" x1=pc(x) x2=pc(x) y1="0" y2="100%" /> })
    };
    view! {
        {goal}
        {nation}
    }
}

fn counts(store: Store) -> bool {
    crate::model::classes::edges(store.measure.get()).is_none()
}

fn spoken(store: Store, region: Option<RegionIx>) -> Option<String> {
    let locale = store.locale.get();
    store.slice.with(|s| Some(summary::spoken(s, s.row(region?)?, locale)))
}

fn lines(slice: &Slice, locale: Locale) -> Vec<Line> {
    let by_name = |a, b| compare(locale, data::short_name(a, locale), data::short_name(b, locale));
    let ranked = slice.ranked(by_name);
    let line = |row: &&crate::model::Row| Line {
        region: row.region,
        name: data::short_name(row.region, locale),
        rank: row.rank,
        value: summary::datum_text(slice.measure, row.datum, locale),
        share: summary::share_of_plan(row.region, slice.year)
            .map(|s| percent(locale, s))
            .unwrap_or_default(),
        at: place(slice, row.datum),
        class: row.class,
    };
    ranked.iter().map(line).collect()
}

fn place(slice: &Slice, datum: Datum) -> Option<f64> {
    let value = datum.value()?.to_f64();
    scale(slice).map(|k| k.place(value))
}

/// Counts start at zero; rates span the figures of the year, the country and the target.
fn scale(slice: &Slice) -> Option<Scale> {
    let values = slice.rows.iter().filter_map(|r| r.datum.value());
    let regional: Vec<f64> = values.map(Decimal::to_f64).collect();
    let high = regional.iter().copied().fold(f64::MIN, f64::max);
    if regional.is_empty() {
        return None;
    }
    if crate::model::classes::edges(slice.measure).is_none() {
        return Some(Scale { low: 0.0, high }.within(0.0));
    }
    let target = data::target(slice.measure).map(|t| Decimal::new(t.scaled, t.places).to_f64());
    let others = slice.national.value().map(Decimal::to_f64).into_iter().chain(target);
    let all = || regional.iter().copied().chain(others.clone());
    let low = all().fold(f64::MAX, f64::min);
    let high = all().fold(f64::MIN, f64::max);
    Some(Scale { low, high }.within(0.05))
}

impl Scale {
    fn within(self, margin: f64) -> Scale {
        let room = (self.high - self.low).max(f64::MIN_POSITIVE) * margin;
        Scale { low: self.low - room, high: self.high + room }
    }

    fn place(self, value: f64) -> f64 {
        let span = self.high - self.low;
        if span > 0.0 { ((value - self.low) / span * 100.0).clamp(0.0, 100.0) } else { 50.0 }
    }
}

fn pc(x: f64) -> String {
    format!("{x:.2}%")
}
