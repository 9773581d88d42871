//! The pinned regions' figures: one region against the country with its trend, or two and three side by side. Of a region
//! that did not exist in the year, the figures of the one that covered its territory stand there, by its name.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::super::kit::{act, flag, icon, is_again, keeping_focus, press};
use super::super::pins::{clear, letter};
use super::super::sparkline::sparkline;
use super::super::{Store, actions, marks};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{COUNTRY, Kind, Measure, RegionIx, roles};
use graphics::map::sparkline::marks as path;
use model::route::{Page, Route};
use model::state::{Action, View, ViewState};
use model::{Datum, Slice, Subject, lineage, slice, summary};
use presentation::icon::{CLOSE, PRINT};
use presentation::link::from_root;
use text::Locale;

/// Size of a sparkline, CSS pixels.
const SPARK: (u16, u16) = (96, 30);

/// The panel; empty without a pin, and beside a profile.
pub fn panel(store: Store) -> ErasedView {
    let holder = store.places.panel;
    let hidden = move || store.state.with(|s| s.pins.is_empty() || s.view == View::Profile);
    let inside = keeping_focus(store, holder, move || match hidden() {
        true => ().into_erased(),
        false => store.state.with(|s| store.slice.with(|slice| aside(store, s, slice))),
    });
    let key = move |event: KeyboardEvent| {
        // The key closes an open note first.
        let noted = || browser::first(".differs-note:popover-open").is_some();
        if browser::key_of(&event) == "Escape" && !noted() {
            clear(store);
        }
    };
    // The second press of a double click is meant for what the panel has replaced.
    let click = |event: MouseEvent| {
        if is_again(&event) {
            event.prevent_default();
        }
    };
    view! {
        <div id="panel" node_ref=holder hidden=flag(hidden) on:keydown=key on:click=click>{inside}</div>
    }
    .into_erased()
}

fn aside(store: Store, state: &ViewState, slice: &Slice) -> ErasedView {
    let locale = store.locale;
    let alone = alone(state);
    let words = alone.map(|region| {
        let pair =
            summary::group_pair(slice.measure, (roles::FEMALE, roles::MALE), region, slice.year, locale);
        view! {
            <p class="find">{summary::panel_sentence(slice, region, locale)}</p>
            {(slice.row(region).is_none()).then(|| kin(slice, region, locale))}
            {(!pair.is_empty()).then(|| view! { <p class="meta">{pair}</p> }.into_erased())}
        }
        .into_erased()
    });
    view! {
        <aside class="region-panel" aria-labelledby="panel-title">
            <div class="panel-head">
                {heading(state)}
                <button type="button" class="close-button" id="panel-close" aria-label=locale.t(msg::PANEL_CLOSE)
                    on:click=press(move || clear(store))>{icon(CLOSE)}</button>
            </div>
            {words}
            {table(store, state, slice)}
            {alone.map(|_| key(locale))}
            {acts(store, state)}
        </aside>
    }
    .into_erased()
}

/// The only pinned region.
fn alone(state: &ViewState) -> Option<RegionIx> {
    state.pins.first().copied().filter(|_| state.pins.len() == 1)
}

fn heading(state: &ViewState) -> ErasedView {
    let one = |region: &RegionIx| {
        let letter = letter(state, *region);
        let changed = summary::lineage_note(*region, state.locale).is_some();
        let told = changed || dataset::region(*region).kind == Kind::City;
        let told = told.then(|| summary::lineage_sentence(*region, state.locale));
        view! {
            <h3><span class="pin" data-pin=letter>{letter}</span>{dataset::name(*region, state.locale)}</h3>
            {told.map(|words| view! { <p class="meta">{words}</p> }.into_erased())}
        }
        .into_erased()
    };
    view! { <div id="panel-title">{state.pins.iter().map(one).collect::<Vec<_>>()}</div> }.into_erased()
}

/// Links to the pages of the regions that cover the territory of one that did not exist.
fn kin(slice: &Slice, region: RegionIx, locale: Locale) -> ErasedView {
    let link = |unit: RegionIx| {
        view! { <a href=page_of(unit, locale)>{summary::plain_name(unit, locale)}</a> }.into_erased()
    };
    let units = lineage::in_vintage(region, slice.vintage);
    view! { <p class="lineage-links">{units.into_iter().map(link).collect::<Vec<_>>()}</p> }.into_erased()
}

/// The address of a region's page.
fn page_of(region: RegionIx, locale: Locale) -> String {
    address(Page::Region(region), locale, "")
}

fn address(page: Page, locale: Locale, place: &str) -> String {
    from_root(&["./", &Route { locale, page }.folder(), place].concat()).into_owned()
}

/// Its page, another region beside it, its profile.
fn acts(store: Store, state: &ViewState) -> ErasedView {
    let locale = store.locale;
    let page = alone(state).map(|region| {
        let href = page_of(region, locale);
        view! { <a class="button" id="region-page" href=href>{locale.t(msg::PANEL_PAGE)}</a> }.into_erased()
    });
    let add = (!state.pins_full()).then(|| {
        let add = press(move || store.places.go_to_search());
        view! { <button type="button" class="button" id="add-region" on:click=add>{locale.t(msg::PANEL_ADD)}</button> }
            .into_erased()
    });
    let profile = alone(state).map(|_| {
        view! {
            <a class="button" id="passport-open" href=actions::profile_address(state) on:click=act(store, Action::View(View::Profile))>
                {icon(PRINT)}{locale.t(msg::PROFILE_OPEN)}
            </a>
        }
        .into_erased()
    });
    view! { <p class="panel-actions">{page}{add}{profile}</p> }.into_erased()
}

/// What the signs of the sparklines mean.
fn key(locale: Locale) -> ErasedView {
    let signs = [("key", msg::KEY_REGION), ("key peer", msg::KEY_COUNTRY), ("key cut", msg::KEY_BORDERS)];
    let sign = |(class, words)| view! { <span><i class=class></i>{locale.t(words)}</span> }.into_erased();
    view! { <p class="ranking-note">{signs.map(sign).into_iter().collect::<Vec<_>>()}</p> }.into_erased()
}

fn table(store: Store, state: &ViewState, slice: &Slice) -> ErasedView {
    let locale = state.locale;
    let head = |words: String| view! { <th scope="col">{words}</th> }.into_erased();
    let of_pin = |region: &RegionIx| {
        let letter = letter(state, *region);
        view! {
            <th scope="col">
                <span class="pin" data-pin=letter aria-hidden="true">{letter}</span>
                <span class="visually-hidden">{dataset::short_name(*region, locale)}</span>
            </th>
        }
        .into_erased()
    };
    let mut heads = vec![head(locale.fill(msg::PANEL_MEASURE, &[("year", &state.year.to_string())]))];
    match alone(state) {
        Some(_) => heads.push(head(locale.t(msg::PANEL_REGION).to_owned())),
        None => heads.extend(state.pins.iter().map(of_pin)),
    }
    heads.push(head(locale.t(msg::PANEL_COUNTRY).to_owned()));
    heads.extend(alone(state).map(|_| head(trend(locale))));
    let line = |measure: Measure| {
        let now = measure == slice.measure;
        line(store, state, if now { slice.subject() } else { measure.into() }, now)
    };
    // What is asked for stands first: on a phone, little else is seen at once.
    let others = dataset::measures().filter(|measure| *measure != slice.measure);
    let lines: Vec<ErasedView> = std::iter::once(slice.measure).chain(others).map(line).collect();
    view! { <table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table> }.into_erased()
}

/// What is over the sparklines: the span of all measures together.
fn trend(locale: Locale) -> String {
    let years = || dataset::measures().map(dataset::years);
    let [first, last] = [years().map(|years| *years.start()).min(), years().map(|years| *years.end()).max()];
    let [first, last] = [first, last].map(|year| year.unwrap_or_default().to_string());
    locale.fill(msg::PANEL_TREND, &[("first", &first), ("last", &last)])
}

/// The region whose figure is given in a year: the region itself, or the one that it belonged to.
fn then(measure: Measure, region: RegionIx, year: u16) -> RegionIx {
    if slice::datum(measure, region, year) != Datum::DidNotExist {
        return region;
    }
    match lineage::in_vintage(region, dataset::vintage(measure, year)).as_slice() {
        [one] => *one,
        _ => region,
    }
}

/// One measure of all pinned regions and the country.
fn line(store: Store, state: &ViewState, subject: Subject, now: bool) -> ErasedView {
    let (measure, year, locale) = (subject.measure, state.year, state.locale);
    let alone = alone(state);
    let figure = |region| summary::datum_number(slice::datum(subject, region, year), locale);
    // One region has room for the name of the one that stands for it.
    let shown = |region| if alone.is_some() { then(measure, region, year) } else { region };
    let mark = |region| marks::of(store, subject, region, year);
    let cell = |region: &RegionIx| {
        let region = shown(*region);
        view! { <td><b>{figure(region)}</b>{mark(region)}</td> }.into_erased()
    };
    let cells: Vec<ErasedView> = state.pins.iter().map(cell).collect();
    let drawn = alone.map(|region| {
        view! { <td>{sparkline(&path(subject, shown(region), year, SPARK), SPARK)}</td> }.into_erased()
    });
    let entry = address(Page::Data, locale, &["#term-", measure.code()].concat());
    view! {
        <tr class=now.then_some("now")>
            <th scope="row">
                <a class="term" href=entry>{summary::subject_with_unit(subject, locale)}</a>
                {alone.map(|region| standing(subject, region, shown(region), state))}
            </th>
            {cells}
            <td class="country-figure">{figure(COUNTRY)}{mark(COUNTRY)}</td>
            {drawn}
        </tr>
    }
    .into_erased()
}

/// Whose figure it is where another region stands for the pinned one, and its place among all.
fn standing(subject: Subject, region: RegionIx, whose: RegionIx, state: &ViewState) -> ErasedView {
    let locale = state.locale;
    let name = (whose != region).then(|| summary::plain_name(whose, locale));
    let rank = Slice::of(subject, state.year).row(whose).and_then(|row| row.rank);
    view! {
        {name.map(|name| view! { <small class="whose">{name}</small> }.into_erased())}
        {rank.map(|rank| view! { <small>{summary::rank_phrase(rank, locale)}</small> }.into_erased())}
    }
    .into_erased()
}
