//! The ranking beside the map: the country first, then rows that pin their region when they are pressed. Rows are slots that
//! keep their place, so a year changes texts and lengths only.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::kit::{Text, attribute, flag, is_again, piece, text};
use super::{Store, marks};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{COUNTRY, RegionIx, Relation};
use model::state::{Action, ViewState};
use model::{Row, Slice, Subject, classes, summary};
use presentation::scale::{Scale, pc};
use text::{Decimal, Locale, compare, percent};

/// The most rows any vintage has.
const SLOTS: usize = 20;

/// A year's ranking as it is drawn.
#[derive(Clone, PartialEq)]
struct Ranked {
    /// True for rates, which are dots on one axis; counts are bars.
    rates: bool,
    /// Places of the target and of the country on the track.
    goal: Option<String>,
    nation: Option<String>,
    has_goal: bool,
    rows: Vec<Line>,
}

/// A row as it is drawn.
#[derive(Clone, PartialEq)]
struct Line {
    region: RegionIx,
    words: Words,
    at: Option<String>,
    class: String,
}

/// The texts of a row.
#[derive(Clone, Default, PartialEq)]
struct Words {
    place: String,
    value: String,
    share: String,
    spoken: String,
}

/// The class of the ranking.
pub fn class(store: Store) -> Text {
    let rates = move || store.slice.with(|slice| classes::edges(slice.measure).is_some());
    text(move || if rates() { "ranking rates" } else { "ranking" })
}

/// The ranking of the year.
pub fn ranking(store: Store) -> ErasedView {
    let locale = store.locale;
    let all = Memo::new(move |_| store.slice.with(|slice| ranked(slice, locale)));
    let of_slice = move |of: fn(&Slice, Locale) -> String| text(move || store.slice.with(|s| of(s, locale)));
    let columns = text(move || {
        let subject: Subject = store.slice.with(Slice::subject);
        summary::ranking_columns(subject, locale)
    });
    let year = Memo::new(move |_| store.slice.with(|slice| (slice.subject(), slice.year)));
    let mark = move || marks::of(store, year.get().0, COUNTRY, year.get().1);
    let nation = move || all.with(|all| all.nation.clone());
    view! {
        <div class="ranking-head">
            <h3>{of_slice(summary::ranking_title)}</h3>
            <span class=text(move || if all.with(|all| all.has_goal) { "column-names goal" } else { "column-names" })>{columns}</span>
        </div>
        <div class="ranking-row national-row" data-row=dataset::region(COUNTRY).id>
            <span class="row-name">{dataset::short_name(COUNTRY, locale)}</span>
            <svg class="track" aria-hidden="true">
                {move || all.with(marks)}
                <rect class="national-mark" y="50%" height="9" x=attribute(nation)
                    width=text(move || if nation().is_some() { "9" } else { "0" })/>
            </svg>
            <span class="row-value">
                {of_slice(|s, locale| summary::slice_number(s, s.national, locale))}
                {piece(move || mark().into_erased())}
            </span>
            <span class="row-share">{percent(locale, Decimal::whole(100).with_places(1))}</span>
        </div>
        <ol on:click=move |event| pin(store, &event)>{move || rows(store, all)}</ol>
        <p class="ranking-note" hidden=flag(move || !store.frame.get().measure.is_plan())>{locale.t(msg::NOTE_SHARES)}</p>
    }
    .into_erased()
}

/// All slots, in one effect: most texts change with the year, and comparing them costs less than an effect for each.
fn rows(store: Store, all: Memo<Ranked>) -> Vec<impl IntoView> {
    let lit = store.pointer.with(|pointer| pointer.region);
    store.state.with(|state| {
        all.with(|all| (0..SLOTS).map(|slot| row(all, slot, lit, state, store.locale)).collect())
    })
}

/// A slot: a row, or nothing in borders with fewer regions.
fn row(
    all: &Ranked,
    slot: usize,
    lit: Option<RegionIx>,
    state: &ViewState,
    locale: Locale,
) -> impl IntoView + use<> {
    let line = all.rows.get(slot).cloned();
    let region = line.as_ref().map(|line| line.region);
    let pinned = region.is_some_and(|region| state.pins.contains(&region));
    let letter = region.and_then(|region| state.pin_letter(region)).map(String::from);
    let barred = region.is_some() && !pinned && state.pins_full();
    let Words { place, value, share, spoken } = line.map(|line| line.words).unwrap_or_default();
    view! {
        <li hidden=region.is_none()>
            <button type="button" id=format!("kb{slot}")
                class=if region.is_some() && region == lit { "ranking-row highlighted" } else { "ranking-row" }
                data-row=region.map(|region| dataset::region(region).id)
                aria-label=spoken aria-pressed=if pinned { "true" } else { "false" } aria-disabled=barred.then_some("true")>
                <span class="row-name" aria-hidden="true">
                    <span class="row-rank">{place}</span>
                    <span class="pin" data-pin=letter.clone() hidden=letter.is_none()>{letter.clone().unwrap_or_default()}</span>
                    <span>{region.map_or("", |region| dataset::short_name(region, locale))}</span>
                </span>
                <svg class="track" aria-hidden="true">{marks(all)}{length(all, slot)}</svg>
                <span class="row-value" aria-hidden="true">{value}</span>
                <span class="row-share" aria-hidden="true">{share}</span>
            </button>
        </li>
    }
}

/// The lines of the target and of the country in a row; each row has its own, because what all rows inherit styles all of
/// them anew.
fn marks(all: &Ranked) -> impl IntoView + use<> {
    let line = |class: &'static str, at: &Option<String>| {
        at.clone().map(|at| view! { <line class=class x1=at.clone() x2=at y2="100%"/> })
    };
    (line("target-line", &all.goal), line("national-line", &all.nation))
}

/// The bar of a count or the dot of a rate.
fn length(all: &Ranked, slot: usize) -> impl IntoView + use<> {
    let line = all.rows.get(slot);
    let at = line.and_then(|line| line.at.clone());
    let class = line.map(|line| line.class.clone());
    let (dot, bar) = if all.rates { (at, None) } else { (None, at) };
    (
        bar.map(|width| view! { <rect class="ranking-bar" y="50%" height="12" width=width/> }),
        dot.map(|at| view! { <circle class=class cy="50%" cx=at r="5"/> }),
    )
}

/// Pins the region whose row is pressed. Where the panel replaces the ranking by then, reading goes on there.
fn pin(store: Store, event: &MouseEvent) {
    let row = browser::around(event, "[data-row]");
    let region = row.and_then(|row| dataset::region_by_id(&browser::attribute(&row, "data-row")));
    let Some(region) = region.filter(|_| !is_again(event)) else {
        return;
    };
    store.act(Action::Pin(region));
    browser::after_paint(move || {
        let element = |place: NodeRef<leptos::html::Div>| place.try_get_untracked().flatten();
        if element(store.places.ranking).is_some_and(|rank| browser::width_of(&rank) < 1.0)
            && let Some(panel) = element(store.places.panel)
        {
            browser::focus_first(&panel);
        }
    });
}

fn ranked(slice: &Slice, locale: Locale) -> Ranked {
    let rates = classes::edges(slice.measure).is_some();
    let scale = Scale::of(slice);
    let goal = slice.target().filter(|target| target.relation == Relation::AtMost);
    let target = goal.and_then(|t| scale.map(|s| s.place(Decimal::new(t.scaled, t.places))));
    let nation = scale.and_then(|s| s.place_of(slice.national));
    let by_name = |a, b| compare(locale, dataset::short_name(a, locale), dataset::short_name(b, locale));
    let line = |row: &Row| line(slice, row, scale, rates, locale);
    Ranked {
        rates,
        goal: target.filter(|_| rates).map(pc),
        nation: nation.filter(|_| rates).map(pc),
        has_goal: goal.is_some(),
        rows: slice.ranked(by_name).into_iter().map(line).collect(),
    }
}

fn line(slice: &Slice, row: &Row, scale: Option<Scale>, rates: bool, locale: Locale) -> Line {
    let share = if rates { None } else { summary::share_of_plan(row.region, slice.year) };
    Line {
        region: row.region,
        words: Words {
            place: row.rank.map_or_else(String::new, |rank| summary::rank_span(rank, locale)),
            value: summary::slice_number(slice, row.datum, locale),
            share: share.map_or_else(String::new, |share| summary::share_percent(share, locale)),
            spoken: summary::spoken(slice, row, locale),
        },
        at: scale.and_then(|scale| scale.place_of(row.datum)).map(pc),
        class: ["ranking-dot class-", &row.class.map_or_else(String::new, |class| class.to_string())]
            .concat(),
    }
}
