//! The ranking beside the map: the country first, then rows that pin their region when they are pressed. Rows are slots that
//! keep their place, so a year changes texts and lengths only.

use leptos::prelude::*;

use super::kit::{Attribute, Text, aria, attribute, flag, piece, press, text};
use super::{Store, marks};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{COUNTRY, RegionIx, Relation};
use model::state::Action;
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
    place: String,
    value: String,
    share: String,
    spoken: String,
    at: Option<String>,
    class: String,
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
    let slots: Vec<ErasedView> = (0..SLOTS).map(|slot| row(store, all, slot)).collect();
    view! {
        <div class="ranking-head">
            <h3>{of_slice(summary::ranking_title)}</h3>
            <span class=text(move || if all.with(|all| all.has_goal) { "column-names goal" } else { "column-names" })>{columns}</span>
        </div>
        <div class="ranking-row national-row" data-row=dataset::region(COUNTRY).id>
            <span class="row-name">{dataset::short_name(COUNTRY, locale)}</span>
            <svg class="track" aria-hidden="true">
                {marks(all)}
                <rect class="national-mark" y="50%" height="9" x=attribute(nation)
                    width=text(move || if nation().is_some() { "9" } else { "0" })/>
            </svg>
            <span class="row-value">
                {of_slice(|s, locale| summary::slice_number(s, s.national, locale))}
                {piece(move || mark().into_erased())}
            </span>
            <span class="row-share">{percent(locale, Decimal::whole(100).with_places(1))}</span>
        </div>
        <ol>{slots}</ol>
        <p class="ranking-note" hidden=flag(move || !store.frame.get().measure.is_plan())>{locale.t(msg::NOTE_SHARES)}</p>
    }
    .into_erased()
}

/// The lines of the target and of the country in a row; each row has its own, because what all rows inherit styles all of
/// them anew.
fn marks(all: Memo<Ranked>) -> ErasedView {
    let at = move |of: fn(&Ranked) -> Option<String>| -> Attribute { attribute(move || all.with(of)) };
    let (goal, nation) = (|all: &Ranked| all.goal.clone(), |all: &Ranked| all.nation.clone());
    view! {
        <line class="target-line" x1=at(goal) x2=at(goal) y2="100%"/>
        <line class="national-line" x1=at(nation) x2=at(nation) y2="100%"/>
    }
    .into_erased()
}

/// A slot: a row, or nothing in borders with fewer regions.
fn row(store: Store, all: Memo<Ranked>, slot: usize) -> ErasedView {
    let region = move || all.with(|all| all.rows.get(slot).map(|line| line.region));
    let lit = move || region().is_some() && store.pointer.with(|pointer| pointer.region == region());
    let pinned = move || region().is_some_and(|region| store.state.with(|s| s.pins.contains(&region)));
    let barred = move || region().is_some() && !pinned() && store.state.with(|s| s.pins_full());
    let spoken = attribute(move || all.with(|all| all.rows.get(slot).map(|line| line.spoken.clone())));
    view! {
        <li hidden=flag(move || region().is_none())>
            <button type="button" id=format!("kb{slot}") class=text(move || if lit() { "ranking-row highlighted" } else { "ranking-row" })
                data-row=attribute(move || region().map(|region| dataset::region(region).id))
                aria-label=spoken aria-pressed=aria(pinned) aria-disabled=attribute(move || barred().then_some("true"))
                on:click=press(move || pin(store, all, slot))>
                {name(store, all, slot)}
                <svg class="track" aria-hidden="true">{marks(all)}{length(all, slot)}</svg>
                <span class="row-value" aria-hidden="true">{words(all, slot, |line| &line.value)}</span>
                <span class="row-share" aria-hidden="true">{words(all, slot, |line| &line.share)}</span>
            </button>
        </li>
    }
    .into_erased()
}

/// Place, letter and name.
fn name(store: Store, all: Memo<Ranked>, slot: usize) -> ErasedView {
    let region = move || all.with(|all| all.rows.get(slot).map(|line| line.region));
    let letter = move || {
        let letter = region().and_then(|region| store.state.with(|s| s.pin_letter(region)));
        letter.map(String::from)
    };
    let name = text(move || region().map_or("", |region| dataset::short_name(region, store.locale)));
    view! {
        <span class="row-name" aria-hidden="true">
            <span class="row-rank">{words(all, slot, |line| &line.place)}</span>
            <span class="pin" data-pin=attribute(letter) hidden=flag(move || letter().is_none())>
                {text(move || letter().unwrap_or_default())}
            </span>
            <span>{name}</span>
        </span>
    }
    .into_erased()
}

/// The bar of a count or the dot of a rate.
fn length(all: Memo<Ranked>, slot: usize) -> ErasedView {
    let at = move |dots: bool| {
        let place = move |all: &Ranked| all.rows.get(slot).and_then(|line| line.at.clone());
        move || all.with(|all| place(all).filter(|_| all.rates == dots))
    };
    let (dot, bar) = (at(true), at(false));
    view! {
        <rect class="ranking-bar" y="50%" height="12" width=text(move || bar().unwrap_or_else(|| "0".to_owned()))/>
        <circle class=words(all, slot, |line| &line.class) cy="50%" cx=attribute(dot)
            r=text(move || if dot().is_some() { "5" } else { "0" })/>
    }
    .into_erased()
}

/// A text of the row in a slot.
fn words(all: Memo<Ranked>, slot: usize, of: fn(&Line) -> &String) -> Text {
    text(move || all.with(|all| all.rows.get(slot).map_or_else(String::new, |line| of(line).clone())))
}

/// Pins the region in a slot. Where the panel replaces the ranking by then, reading goes on there.
fn pin(store: Store, all: Memo<Ranked>, slot: usize) {
    let Some(region) = all.with_untracked(|all| all.rows.get(slot).map(|line| line.region)) else {
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
        place: row.rank.map_or_else(String::new, |rank| summary::rank_span(rank, locale)),
        value: summary::slice_number(slice, row.datum, locale),
        share: share.map_or_else(String::new, |share| summary::share_percent(share, locale)),
        spoken: summary::spoken(slice, row, locale),
        at: scale.and_then(|scale| scale.place_of(row.datum)).map(pc),
        class: ["ranking-dot class-", &row.class.map_or_else(String::new, |class| class.to_string())]
            .concat(),
    }
}
