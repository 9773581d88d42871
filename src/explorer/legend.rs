//! A legend under a map or the tiles. Its drawing is painted anew when it says something else; pointing at a region moves one
//! ring.

use leptos::prelude::*;
use leptos::svg::Svg;

use super::Store;
use super::kit::{effect, memo, piece};
use super::swatch::swatch;
use crate::browser::{self, Targets};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use graphics::map::legend::{self, Drawing, Place};
use graphics::map::{self, DomPatch, State};
use model::Slice;
use model::state::{View, ViewState};

/// What a legend is of. Each place has functions of its own, so that their code is fetched with the place.
#[derive(Clone, Copy)]
pub struct Of {
    /// What is shown in the place, while it is.
    pub slice: fn(Store) -> Option<Slice>,
    /// What explains counts where there are no circles.
    pub counts: Option<fn(Store) -> ErasedView>,
}

/// One legend; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Legend {
    store: Store,
    place: Place,
    of: Of,
    svg: NodeRef<Svg>,
    /// The drawing and the place of the ring that stand.
    previous: StoredValue<(Drawing, Vec<DomPatch>)>,
}

/// What the map shows.
pub const OF_MAP: Of =
    Of { slice: |store| (store.frame.get().view == View::Map).then(|| store.slice.get()), counts: None };

impl Legend {
    /// The legend of a place.
    pub fn new(store: Store, place: Place, of: Of) -> Legend {
        let legend = Legend {
            store,
            place,
            of,
            svg: if place == Place::Map { store.places.legend } else { NodeRef::new() },
            previous: StoredValue::default(),
        };
        effect(move || legend.paint());
        if place == Place::Map {
            effect(move || legend.point());
        }
        legend
    }

    /// The element of the legend; empty where its place is not shown.
    pub fn view(self, id: Option<&'static str>) -> ErasedView {
        let there = memo(move || self.slice().is_some());
        let rates = memo(move || self.slice().is_some_and(|slice| slice.classes.is_some()));
        let inside = piece(move || {
            let key = match (there.get(), rates.get(), self.of.counts) {
                (false, ..) => return ().into_erased(),
                (true, true, _) => self.drawing("legend-histogram"),
                (true, false, Some(counts)) => counts(self.store),
                (true, false, None) => self.circles(),
            };
            view! { {key}<p class="states">{piece(move || self.states())}</p> }.into_erased()
        });
        view! { <div class="legend" id=id>{inside}</div> }.into_erased()
    }

    fn drawing(self, class: &'static str) -> ErasedView {
        let drawn = untrack(|| self.drawn()).unwrap_or_default();
        self.previous.set_value((drawn.clone(), Vec::new()));
        view! {
            <svg class=class role="list" aria-label=self.store.locale.t(msg::LEGEND_LABEL) width=drawn.width
                viewBox=drawn.view_box node_ref=self.svg inner_html=drawn.inside></svg>
        }
        .into_erased()
    }

    /// The circles of counts, with what they mean.
    fn circles(self) -> ErasedView {
        let locale = self.store.locale;
        view! {
            <div class="legend-row">
                {self.drawing("legend-symbols")}
                <p class="legend-caption"><b>{locale.t(msg::LEGEND_AREA)}</b><br/>{locale.t(msg::LEGEND_SCALE)}</p>
            </div>
        }
        .into_erased()
    }

    /// Paints what differs from what is shown. Who is on a class stays on it.
    pub fn paint(self) {
        // What is no longer shown stays as it was.
        let (Some(svg), Some(drawn)) = (self.svg.get(), self.drawn()) else {
            return;
        };
        self.previous.update_value(|(previous, ring)| {
            if *previous != drawn {
                let focused = browser::focused_in(&svg);
                browser::set_attribute(&svg, "width", Some(&drawn.width));
                browser::set_attribute(&svg, "viewBox", Some(&drawn.view_box));
                browser::set_markup(&svg, &drawn.inside);
                if let Some(id) = focused {
                    browser::focus(&id);
                }
                *previous = drawn;
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
        self.previous.update_value(|(_, before)| {
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
            .with(|slice| self.store.state.with(|state| legend::hot(slice, hovered, &state.pins, width)))
    }

    fn slice(self) -> Option<Slice> {
        (self.of.slice)(self.store)
    }

    /// The drawing; none while the place is not shown, and of counts that are explained in words.
    fn drawn(self) -> Option<Drawing> {
        let has = |slice: &Slice| self.of.counts.is_none() || slice.classes.is_some();
        let slice = self.slice().filter(has)?;
        let width = self.store.page.with(|page| page.width);
        let drawn =
            |state: &ViewState| legend::drawing(&slice, self.store.locale, self.place, &state.pins, width);
        Some(self.store.state.with(drawn))
    }

    /// What a dot is, and every way of having no figure that occurs.
    fn states(self) -> ErasedView {
        let Some(slice) = self.slice() else {
            return ().into_erased();
        };
        let locale = self.store.locale;
        let mut all = map::states(&slice, locale);
        if self.of.counts.is_none() || slice.classes.is_some() {
            all.extend(self.store.state.with(|state| map::gone(&slice, locale, &state.pins)));
        }
        all.into_iter().map(line).collect::<Vec<_>>().into_erased()
    }
}

fn line(State { kind, words }: State) -> ErasedView {
    view! { <span>{kind.map(swatch)}{words}</span> }.into_erased()
}
