//! The painter of the map: new markup only when borders, kind or size class change, else the attributes that differ.

use std::cmp::Ordering;

use leptos::prelude::*;
use leptos::svg::Svg;
use wasm_bindgen::JsCast;

use super::kit::{Text, effect, text};
use super::{Pointer, Store};
use crate::browser::{self, Element, Targets};
use dataset::RegionIx;
use graphics::map::{self, DomPatch, Hovered, MapScene};
use model::state::View;

/// The painter of one map; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Painter {
    store: Store,
    svg: NodeRef<Svg>,
    drawn: Memo<Option<Drawn>>,
    rendered: StoredValue<Rendered, LocalStorage>,
}

/// A slice as it is to be painted; hovering leaves it as it is.
#[derive(Clone, PartialEq)]
struct Drawn {
    scene: MapScene,
    first: Option<RegionIx>,
}

/// What is shown on the map.
#[derive(Default)]
struct Rendered {
    drawn: Option<Drawn>,
    /// The width that pattern tiles and texts are fitted to.
    width: u16,
    region_marks: Vec<DomPatch>,
    region_targets: Targets,
    marks: Vec<DomPatch>,
    mark_targets: Targets,
}

impl Painter {
    /// A painter of the map in this element.
    pub fn new(store: Store, svg: NodeRef<Svg>) -> Painter {
        let painter = Painter {
            store,
            svg,
            drawn: Memo::new(move |_| draw(store)),
            rendered: StoredValue::new_local(Rendered::default()),
        };
        effect(move || painter.paint());
        painter
    }

    /// The class of the map.
    pub fn class(self) -> Text {
        text(move || {
            self.drawn.with(|drawn| drawn.as_ref().map_or("map", |drawn| drawn.scene.spec.svg_class()))
        })
    }

    /// What is in the map at first.
    pub fn markup(self) -> String {
        let pins = self.store.state.with_untracked(|state| state.pins.clone());
        self.drawn.with_untracked(|drawn| {
            let Some(drawn) = drawn else {
                return String::new();
            };
            let rendered = Rendered::of(drawn, Hovered::Nothing, &pins);
            let markup = rendered.markup(drawn, drawn.first.map(map::button_id).as_deref());
            self.rendered.set_value(rendered);
            markup
        })
    }

    /// Paints what differs from what is shown.
    pub fn paint(self) {
        let Some(svg) = self.svg.get() else {
            return;
        };
        let hot = self.store.pointer.with(hot);
        let pins = self.store.state.with(|state| state.pins.clone());
        self.drawn.with(|drawn| {
            if let Some(drawn) = drawn {
                self.rendered.update_value(|rendered| rendered.paint(svg.unchecked_ref(), drawn, hot, &pins));
            }
        });
    }
}

impl Drawn {
    fn marks(&self, hot: Hovered, pins: &[RegionIx]) -> Vec<DomPatch> {
        self.scene.highlight(hot, pins).patches(&self.scene.spec)
    }
}

fn draw(store: Store) -> Option<Drawn> {
    if store.frame.get().view != View::Map {
        return None;
    }
    let (locale, width) = (store.locale, store.page.with(|page| page.width));
    let pins = store.state.with(|state| state.pins.clone());
    store.slice.with(|slice| {
        let ranked = slice.ranked(|_, _| Ordering::Equal);
        Some(Drawn {
            scene: MapScene::of(slice, locale, width, &pins),
            first: ranked.first().map(|row| row.region),
        })
    })
}

fn hot(pointer: &Pointer) -> Hovered {
    match (pointer.region, pointer.class) {
        (Some(region), _) => Hovered::Region(region),
        (None, Some(class)) => Hovered::Class(class),
        (None, None) => Hovered::Nothing,
    }
}

impl Rendered {
    /// What is shown when all of this was painted.
    fn of(drawn: &Drawn, hot: Hovered, pins: &[RegionIx]) -> Rendered {
        Rendered {
            drawn: Some(drawn.clone()),
            region_marks: drawn.scene.patches(),
            marks: drawn.marks(hot, pins),
            ..Rendered::default()
        }
    }

    /// The markup of it. One region can be reached with Tab: `stop`.
    fn markup(&self, drawn: &Drawn, stop: Option<&str>) -> String {
        let stop = stop.map(|id| DomPatch::attr(id, "tabindex", "0"));
        let writes: Vec<DomPatch> =
            self.region_marks.iter().chain(&self.marks).chain(&stop).cloned().collect();
        drawn.scene.markup(&writes)
    }

    fn paint(&mut self, svg: &Element, drawn: &Drawn, hot: Hovered, pins: &[RegionIx]) {
        let (spec, width) = (drawn.scene.spec, drawn.scene.width_px);
        if self.drawn.as_ref().map(|rendered| rendered.scene.spec) != Some(spec) {
            *self = Rendered::of(drawn, hot, pins);
            self.write(svg, drawn);
        }
        if self.width != width {
            self.width = width;
            let (scale, tiles) = map::fit(width);
            browser::set_property(svg, "--u", &scale);
            browser::apply_in(svg, &mut Targets::new(), &[], &tiles);
        }
        // Pointing leaves the faces as they are.
        if self.drawn.as_ref() != Some(drawn) {
            let region_marks = drawn.scene.patches();
            browser::apply_in(svg, &mut self.region_targets, &self.region_marks, &region_marks);
            self.region_marks = region_marks;
            self.drawn = Some(drawn.clone());
        }
        let marks = drawn.marks(hot, pins);
        browser::apply_in(svg, &mut self.mark_targets, &self.marks, &marks);
        self.marks = marks;
    }

    /// Writes the map anew. The region that had the focus is the tab stop if it is still there, else the first by rank;
    /// whoever was on the map stays on it.
    fn write(&self, svg: &Element, drawn: &Drawn) {
        let focused = browser::focused_in(svg);
        let regions = dataset::members(drawn.scene.spec.vintage);
        let there = |id: &String| regions.iter().any(|region| map::button_id(*region) == *id);
        let stop = focused.clone().filter(there).or_else(|| drawn.first.map(map::button_id));
        browser::set_markup(svg, &self.markup(drawn, stop.as_deref()));
        if let Some(id) = stop.filter(|_| focused.is_some()) {
            browser::focus(&id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::state::ViewState;
    use text::Locale;

    #[test]
    fn every_region_is_a_button_and_one_can_be_reached_with_tab() {
        Owner::new().with(|| {
            let store =
                Store::new(ViewState::opening(Locale::Kk), 832, model::differing::Differences::default());
            let markup = Painter::new(store, NodeRef::new()).markup();
            let count = |text: &str| markup.matches(text).count();
            assert_eq!(count("tabindex=\"0\""), 1);
            assert_eq!(count("tabindex="), count("role=\"button\""));
            assert_eq!(count("role=\"button\""), store.slice.with_untracked(|slice| slice.rows.len()));
        });
    }
}
