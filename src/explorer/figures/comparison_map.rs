//! The maps beside the main one: pointing and focus show both years, arrow keys go to the neighbour, a click or Enter pins.

use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::svg::Svg;

use crate::browser::{self, Element, Event, Targets};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::kit::{effect, flag, keep_alive, memo, piece, text};
use crate::explorer::legend::{Legend, Of};
use crate::explorer::{Pointer, Store, TooltipAnchor, tooltip};
use dataset::RegionIx;
use dataset::msg;
use graphics::map::legend::Place;
use graphics::map::{self, ChangeClass, Direction, DomPatch};
use model::state::{Action, ViewState};
use model::summary;
use presentation::compare::{self, Picture};
use presentation::selection;

/// A map beside the main one.
#[derive(Clone, Copy)]
pub struct ComparisonMap {
    /// The id of its figure.
    id: &'static str,
    /// The id of its drawing.
    map: &'static str,
    /// What the ids inside begin with.
    prefix: &'static str,
    /// Its drawing, for a width in CSS pixels; none where there is none.
    picture: fn(&ViewState, u16) -> Option<Picture>,
}

/// The map of the year that is compared with.
pub const SECOND: ComparisonMap =
    ComparisonMap { id: "second-map", map: "map-b", prefix: compare::PREFIXES[0], picture: compare::second };
/// The map of the change.
pub const DIFFERENCE: ComparisonMap = ComparisonMap {
    id: "change-map",
    map: "map-d",
    prefix: compare::PREFIXES[1],
    picture: compare::difference,
};

/// What the second map shows.
const OF_SECOND: Of = Of {
    slice: |store| store.state.with(|state| selection::other(state).filter(|_| compare::shown(state))),
    counts: None,
};

/// The tooltip of these maps.
#[derive(Clone, Copy)]
pub struct Tip {
    store: Store,
    /// What of these maps is pointed at.
    pointer: RwSignal<Pointer>,
}

/// One of the maps; a copy is as good as the original.
#[derive(Clone, Copy)]
struct LazyView {
    store: Store,
    of: ComparisonMap,
    svg: NodeRef<Svg>,
    width: Memo<u16>,
    /// Nothing in it where there is none.
    drawn: Memo<Picture>,
    /// Of the second year; the map of the change has a key of its own.
    legend: Option<Legend>,
}

/// The tooltip of the maps beside the main one.
pub fn tip(store: Store) -> Tip {
    let tip = Tip { store, pointer: RwSignal::new(Pointer::default()) };
    effect(move || {
        for kind in ["pointermove", "pointerdown"] {
            keep_alive(browser::add_listener(kind, move |event| {
                let (x, y) = browser::client_of(event);
                tip.point(event, TooltipAnchor::Pointer(x, y));
            }));
        }
        keep_alive(browser::add_listener("keydown", move |event| {
            if browser::key_of(event) == "Escape" {
                tip.hide();
            }
        }));
    });
    tip
}

pub fn map(store: Store, tip: Tip, of: ComparisonMap) -> ErasedView {
    let beside = LazyView::new(store, of);
    let there = memo(move || beside.drawn.with(|picture| !picture.inside.is_empty()));
    effect(move || beside.outline(tip.pointer.with(|pointer| pointer.region)));
    let click = move |event: MouseEvent| {
        if let Some(region) = region(&event).filter(|_| !browser::is_again(&event)) {
            store.act(Action::Pin(region));
        }
    };
    let key = move |event: KeyboardEvent| of.key(&event, store);
    let focus = move |event: FocusEvent| {
        let id = browser::id_of(&event);
        if let Some(map) = beside.svg.get_untracked().filter(|_| region(&event).is_some()) {
            browser::tab_stop(&map, &id);
        }
        tip.point(&event, TooltipAnchor::Element(id));
    };
    let blur = move |_: FocusEvent| tip.hide();
    view! {
        <figure class=of.id id=of.id hidden=flag(move || !there.get()) on:click=click on:keydown=key
            on:focusin=focus on:focusout=blur>
            {piece(move || if there.get() { beside.inside() } else { ().into_erased() })}
        </figure>
    }
    .into_erased()
}

/// The region that an event happens in.
fn region(event: &Event) -> Option<RegionIx> {
    dataset::region_by_id(&browser::attribute_of(event, "data-also")?)
}

impl LazyView {
    fn new(store: Store, of: ComparisonMap) -> LazyView {
        let width = memo(move || store.page.with(|page| page.width));
        let picture = move |state: &ViewState| {
            let picture = (of.picture)(state, width.get()).filter(|_| compare::shown(state));
            picture.unwrap_or_default()
        };
        let drawn = Memo::new(move |_| store.state.with(picture));
        let second = of.map == SECOND.map;
        let legend = second.then(|| Legend::new(store, Place::Second(of.prefix), OF_SECOND));
        let beside = LazyView { store, of, svg: NodeRef::new(), width, drawn, legend };
        effect(move || {
            beside.svg.track();
            beside.drawn.track();
            untrack(|| beside.paint());
        });
        // Firefox prints a copy that it takes before any effect has run.
        effect(move || {
            keep_alive(browser::on_scheme_change(move |_| {
                untrack(|| {
                    beside.paint();
                    beside.legend.iter().for_each(|legend| legend.paint());
                });
            }));
        });
        beside
    }

    /// Heading, map and key.
    fn inside(self) -> ErasedView {
        let label = text(move || self.drawn.with(|picture| picture.label.clone()));
        let class = text(move || self.drawn.with(|picture| picture.class));
        let (heading, key) = match self.legend {
            Some(legend) => (year(self.store), legend.view(None)),
            None => (piece(move || finding(self.store)).into_erased(), classes(self.store)),
        };
        view! {
            {heading}
            <svg class=class viewBox=map::view_box() role="group" aria-label=label id=self.of.map node_ref=self.svg></svg>
            {key}
        }
        .into_erased()
    }

    /// Draws the map anew. Who is on a region stays on it.
    fn paint(self) {
        if let Some(svg) = self.svg.try_get_untracked().flatten() {
            self.drawn.with(|picture| self.write(&svg, &picture.inside));
        }
    }

    fn write(self, svg: &Element, inside: &str) {
        let held = browser::focused_in(svg);
        browser::set_markup(svg, inside);
        browser::set_property(svg, "--u", &map::fit(self.width.get()).0);
        if let Some(id) = held.clone().or_else(|| self.first()) {
            browser::tab_stop(svg, &id);
        }
        if let Some(id) = held {
            browser::focus(&id);
        }
    }

    /// One region of each map can be reached with Tab.
    fn first(self) -> Option<String> {
        let other = self.store.state.with_untracked(selection::other).filter(|_| self.legend.is_some());
        let first = other.or_else(|| Some(self.store.slice.get_untracked()))?.rows.first()?.region;
        Some(self.of.button(first))
    }

    /// A region is outlined, above its neighbours, or none is.
    fn outline(self, region: Option<RegionIx>) {
        let path = region.and_then(dataset::shape).map_or("", |shape| shape.path);
        let line = |id| DomPatch::attr(&[self.of.prefix, id].concat(), "d", path);
        if let Some(svg) = self.svg.get_untracked() {
            browser::apply_in(&svg, &mut Targets::new(), &[], &["m-hovo", "m-hov"].map(line));
        }
    }
}

/// The year and the borders over the second map.
fn year(store: Store) -> ErasedView {
    let words =
        move || store.state.with(selection::other).map(|slice| compare::heading(&slice, store.locale));
    view! { <figcaption class="comparison-heading">{text(move || words().unwrap_or_default())}</figcaption> }
        .into_erased()
}

/// The headline of the change, and what became of the country.
fn finding(store: Store) -> ErasedView {
    let Some(change) = store.state.with(compare::change) else {
        return ().into_erased();
    };
    view! {
        <figcaption>
            <h3>{summary::two_years_finding(&change, store.locale)}</h3>
            <p class="subtitle">{summary::two_years_spoken(&change, &change.national, store.locale)}</p>
        </figcaption>
    }
    .into_erased()
}

/// The classes of the change in words and ranges; for counts what a circle means.
fn classes(store: Store) -> ErasedView {
    let locale = store.locale;
    let class = |(class, word, range): ChangeClass| {
        view! { <li><i class="change-swatch" data-class=class></i><span><b>{word}</b>": "{range}</span></li> }
            .into_erased()
    };
    let list = piece(move || {
        let classes = store.state.with(compare::change).map(|change| map::change_key(&change, locale));
        match classes.unwrap_or_default() {
            none if none.is_empty() => view! { <li>{locale.t(msg::TWO_CIRCLES)}</li> }.into_erased(),
            all => all.into_iter().map(class).collect::<Vec<_>>().into_erased(),
        }
    });
    view! { <ul class="change-key" aria-label=locale.t(msg::LEGEND_LABEL)>{list}</ul> }.into_erased()
}

impl ComparisonMap {
    fn button(self, region: RegionIx) -> String {
        [self.prefix, &map::button_id(region)].concat()
    }

    /// Arrow keys and Enter.
    fn key(self, event: &Event, store: Store) {
        let Some(here) = region(event) else {
            return;
        };
        match browser::key_of(event).as_str() {
            "Enter" | " " => {
                event.prevent_default();
                if !browser::is_again(event) {
                    store.act(Action::Pin(here));
                }
            }
            key => {
                let Some(towards) = Direction::of_key(key) else {
                    return;
                };
                event.prevent_default();
                let other = store.state.with_untracked(selection::other);
                let other = other.filter(|slice| slice.row(here).is_some());
                let vintage =
                    other.map_or_else(|| store.slice.get_untracked().vintage, |slice| slice.vintage);
                if let Some(next) = map::neighbour(vintage, here, towards) {
                    browser::focus(&self.button(next));
                }
            }
        }
    }
}

impl Tip {
    pub fn view(self) -> ErasedView {
        tooltip::following(self.store, ("tip-also", NodeRef::new()), self.pointer, |store, region| {
            store.state.with(|state| compare::tip(state, region))
        })
    }

    /// The pointer or the focus is somewhere: the tooltip follows it on these maps and goes elsewhere.
    fn point(self, event: &Event, anchor: TooltipAnchor) {
        let region = region(event);
        self.set(Pointer { region, anchor: region.map(|_| anchor), ..Pointer::default() });
    }

    fn hide(self) {
        self.set(Pointer::default());
    }

    fn set(self, after: Pointer) {
        if self.pointer.try_with_untracked(|pointer| *pointer != after).unwrap_or_default() {
            self.pointer.set(after);
        }
    }
}
