//! A legend under a map or the tiles. Its drawing is painted anew when it says something else; pointing at a region moves one
//! ring.

use leptos::prelude::*;
use leptos::svg::Svg;

use super::Store;
use super::kit::{effect, memo, piece, text};
use super::swatch::swatch;
use crate::browser::{self, Targets};
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use graphics::map::legend::{self, Drawing, Place};
use graphics::map::{self, DomPatch, State};
use model::Slice;
use model::state::View;
use presentation::{asked, compare, tiles};

/// One legend; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Legend {
    store: Store,
    place: Place,
    svg: NodeRef<Svg>,
    /// The drawing and the place of the ring that stand.
    standing: StoredValue<(Drawing, Vec<DomPatch>)>,
}

impl Legend {
    /// The legend of a place.
    pub fn new(store: Store, place: Place) -> Legend {
        let legend = Legend {
            store,
            place,
            svg: if place == Place::Map { store.places.legend } else { NodeRef::new() },
            standing: StoredValue::default(),
        };
        effect(move || legend.paint());
        if place == Place::Map {
            effect(move || legend.point());
        }
        legend
    }

    /// The element of the legend; empty where its place is not shown.
    pub fn view(self, id: Option<&'static str>) -> ErasedView {
        let (store, place) = (self.store, self.place);
        let there = memo(move || slice(store, place).is_some());
        let rates = memo(move || slice(store, place).is_some_and(|slice| slice.classes.is_some()));
        let inside = piece(move || {
            let key = match (there.get(), rates.get(), place) {
                (false, ..) => return ().once(),
                (true, true, _) => self.drawing("lghist"),
                (true, false, Place::Tiles) => bars(store),
                (true, false, _) => self.circles(),
            };
            view! { {key}<p class="states">{piece(move || states(store, place))}</p> }.once()
        });
        view! { <div class="legend" id=id>{inside}</div> }.once()
    }

    fn drawing(self, class: &'static str) -> ErasedView {
        let drawn = untrack(|| drawing(self.store, self.place));
        self.standing.set_value((drawn.clone(), Vec::new()));
        view! {
            <svg class=class role="list" aria-label=self.store.locale.t(msg::LEGEND_LABEL) width=drawn.width
                viewBox=drawn.view_box node_ref=self.svg inner_html=drawn.inside></svg>
        }
        .once()
    }

    /// The circles of counts, with what they mean.
    fn circles(self) -> ErasedView {
        let locale = self.store.locale;
        view! {
            <div class="lgrow">
                {self.drawing("lgsym")}
                <p class="cap"><b>{locale.t(msg::LEGEND_AREA)}</b><br/>{locale.t(msg::LEGEND_SCALE)}</p>
            </div>
        }
        .once()
    }

    /// Paints what differs from what stands. Who is on a class stays on it.
    pub fn paint(self) {
        let Some(svg) = self.svg.get() else {
            return;
        };
        let drawn = drawing(self.store, self.place);
        self.standing.update_value(|(standing, ring)| {
            if *standing != drawn {
                let focused = browser::focused_in(&svg);
                browser::set_attribute(&svg, "width", Some(&drawn.width));
                browser::set_attribute(&svg, "viewBox", Some(&drawn.view_box));
                browser::set_markup(&svg, &drawn.inside);
                if let Some(id) = focused {
                    browser::focus(&id);
                }
                *standing = drawn;
                ring.clear();
            }
        });
        untrack(|| self.point());
    }

    /// Moves the ring to the region that is pointed at.
    fn point(self) {
        let Some(svg) = self.svg.get() else {
            return;
        };
        let ring = self.ring();
        self.standing.update_value(|(_, before)| {
            browser::apply_in(&svg, &mut Targets::new(), before, &ring);
            *before = ring;
        });
    }

    /// The legend of the map alone has a ring.
    fn ring(self) -> Vec<DomPatch> {
        if self.place != Place::Map {
            return Vec::new();
        }
        let width = self.store.page.with(|page| page.width);
        let hovered = self.store.pointer.with(|pointer| pointer.region);
        self.store
            .slice
            .with(|slice| self.store.asked.with(|state| legend::hot(slice, hovered, &state.pins, width)))
    }
}

/// What is shown in a place, while it is.
fn slice(store: Store, place: Place) -> Option<Slice> {
    let view = store.frame.get().view;
    match place {
        Place::Map => (view == View::Map).then(|| store.slice.get()),
        Place::Tiles => (view == View::Tiles).then(|| store.slice.get()),
        Place::Second(_) => store.asked.with(|state| asked::other(state).filter(|_| compare::shown(state))),
    }
}

fn drawing(store: Store, place: Place) -> Drawing {
    let Some(slice) = slice(store, place).filter(|slice| place != Place::Tiles || slice.classes.is_some())
    else {
        return Drawing::default();
    };
    let width = store.page.with(|page| page.width);
    store.asked.with(|state| legend::drawing(&slice, store.locale, place, &state.pins, width))
}

/// What the bars of counts on tiles mean.
fn bars(store: Store) -> ErasedView {
    let words = text(move || store.slice.with(|slice| tiles::bar_words(slice, store.locale)));
    view! { <p class="cap">{words}</p> }.once()
}

/// What a dot is, and every way of having no figure that occurs.
fn states(store: Store, place: Place) -> ErasedView {
    let Some(slice) = slice(store, place) else {
        return ().once();
    };
    let mut all = map::states(&slice, store.locale);
    if place != Place::Tiles || slice.classes.is_some() {
        all.extend(store.asked.with(|state| map::gone(&slice, store.locale, &state.pins)));
    }
    all.into_iter().map(line).collect::<Vec<_>>().once()
}

fn line(State { look, words }: State) -> ErasedView {
    view! { <span>{look.map(swatch)}{words}</span> }.once()
}
