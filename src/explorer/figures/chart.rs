//! A chart on a canvas: painted when what it shows changes; pointing, touching and arrow keys move a ring and a tooltip over
//! the list of marks and never repaint. Under it stands the table of all marks in words.

use leptos::ev::{FocusEvent, KeyboardEvent, MouseEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::chart_table::{self, Rows};
use super::painter;
use crate::browser::{self, Canvas, Element, Event};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use crate::explorer::kit::{attribute, effect, keep_alive, piece, text};
use dataset::COUNTRY;
use dataset::msg;
use graphics::chart::bars::{self, BarsSpec};
use graphics::chart::{Arrow, Hits, Mark, Scene, trend};
use model::state::{Action, View, ViewState};
use presentation::{explorer, selection};

/// How far from a mark the pointer may be, CSS pixels.
const REACH_PX: f32 = 24.0;
/// The chart that shows what the explorer shows: its marks choose regions and years.
const MAIN: &str = "main";

/// A chart that is built.
#[derive(Clone, Copy)]
struct Chart {
    store: Store,
    name: &'static str,
    scene: Memo<Option<Scene>>,
    holder: NodeRef<Div>,
    painted: StoredValue<Painted>,
    /// What is said of all marks.
    rows: Rows,
    /// The region of the mark that is pointed at, and what is said of it.
    told: RwSignal<[String; 2]>,
}

/// What is on the canvas, and what is pointed at.
#[derive(Default)]
struct Painted {
    hits: Hits,
    width: f32,
    at: Option<usize>,
    /// True while the pressed button went down on the tooltip.
    reading: bool,
    /// Where the pointer was last.
    pointer: (i32, i32),
}

/// The bars or the trend of the explorer.
pub fn main(store: Store) -> ErasedView {
    chart(store, MAIN, |state| match state.view {
        View::Trend => Some(trend::scene(selection::subject(state), &state.pins, state.locale, state.year)),
        View::Bars => {
            let spec = BarsSpec { locale: state.locale, pins: &state.pins };
            Some(bars::scene(&selection::slice(state), &spec))
        }
        View::Map | View::Tiles | View::Table | View::Profile => None,
    })
}

/// A chart under a caption.
pub fn figure(
    store: Store,
    name: &'static str,
    caption: impl Fn(&ViewState) -> ErasedView + Send + 'static,
    scene: impl Fn(&ViewState) -> Option<Scene> + Send + Sync + 'static,
) -> ErasedView {
    let caption = piece(move || store.state.with(&caption));
    view! {
        <figure>
            <figcaption id=id("cap", name)>{caption}</figcaption>
            {chart(store, name, scene)}
        </figure>
    }
    .into_erased()
}

/// A chart and its table. `scene` gives nothing while the chart is not on the screen.
pub fn chart(
    store: Store,
    name: &'static str,
    scene: impl Fn(&ViewState) -> Option<Scene> + Send + Sync + 'static,
) -> ErasedView {
    let chart = Chart {
        store,
        name,
        scene: Memo::new(move |_| store.state.with(&scene)),
        holder: NodeRef::new(),
        painted: StoredValue::new(Painted::default()),
        rows: RwSignal::new(Vec::new()),
        told: RwSignal::new(Default::default()),
    };
    effect(move || {
        if let Some(holder) = chart.holder.get() {
            chart.listen(&holder);
        }
    });
    effect(move || {
        chart.scene.track();
        if chart.holder.get().is_some() {
            untrack(|| chart.paint());
        }
    });
    view! { {chart.place()}{chart_table::chart_table(name, chart.rows, store.locale)} }.into_erased()
}

/// The id of a part of a chart.
fn id(part: &str, name: &str) -> String {
    [part, "-", name].concat()
}

impl Chart {
    fn id(self, part: &str) -> String {
        id(part, self.name)
    }

    fn place(self) -> ErasedView {
        let named = (self.name != MAIN).then(|| self.id("cap"));
        let press = move |event: MouseEvent| self.press(&event);
        let key = move |event: KeyboardEvent| self.key(&event);
        let leave = move |_: FocusEvent| self.go(None);
        let name = text(move || self.told.with(|[name, _]| name.clone()));
        let said = || text(move || self.told.with(|[_, said]| said.clone()));
        view! {
            <div class="chart" id=self.id("chart") tabindex="0" role="application" node_ref=self.holder
                aria-label=attribute(move || self.finding()) aria-labelledby=named
                on:click=press on:keydown=key on:focusout=leave>
                <canvas id=self.id("canvas") aria-hidden="true"></canvas>
                <span class="ring" id=self.id("spot") hidden></span>
                <div class="tooltip" id=self.id("tip") aria-hidden="true" hidden><h4>{name}</h4><p>{said()}</p></div>
                <p class="visually-hidden" role="status" id=self.id("said")>{said()}</p>
            </div>
        }
        .into_erased()
    }

    /// The explorer's chart is named by its headline.
    fn finding(self) -> Option<String> {
        let shown = self.name == MAIN && self.scene.with(Option::is_some);
        let finding =
            || self.store.state.with(|state| self.store.slice.with(|s| explorer::finding(state, s)));
        shown.then(finding)
    }

    fn listen(self, holder: &Element) {
        keep_alive(browser::observe_width(holder, move |width| {
            let painted = self.painted.try_with_value(|painted| painted.width);
            if painted.is_some_and(|painted| (painted - width as f32).abs() >= 1.0) {
                // A chart that grows while its width is told of would be told of again.
                browser::in_frame(move || self.repaint());
            }
        }));
        keep_alive(browser::on_scheme_change(move |_| self.repaint()));
        keep_alive(browser::on_ratio_change(move || self.repaint()));
        keep_alive(browser::add_listener("pointermove", move |event| {
            let now = browser::client_of(event);
            let before =
                self.painted.try_update_value(|painted| std::mem::replace(&mut painted.pointer, now));
            // A page that scrolls under a resting pointer tells of a move that nobody made.
            if before != Some(now) {
                self.point(event);
            }
        }));
        keep_alive(browser::add_listener("pointerdown", move |event| {
            let reading = self.is_on_tip(event);
            self.painted.update_value(|painted| painted.reading = reading);
            self.point(event);
        }));
        keep_alive(browser::add_listener("keydown", move |event| {
            if browser::key_of(event) == "Escape" {
                self.go(None);
            }
        }));
    }

    /// Paints anew, unless the component has ended in the meantime.
    fn repaint(self) {
        if !self.rows.is_disposed() {
            untrack(|| self.paint());
        }
    }

    fn paint(self) {
        let Some(holder) = self.holder.get_untracked() else {
            return;
        };
        let width = browser::drawn_width(&holder) as f32;
        let canvas = browser::inside(&holder, "canvas").and_then(|canvas| canvas.dyn_into::<Canvas>().ok());
        let hits = self.scene.with_untracked(|scene| {
            painter::paint(&canvas?, scene.as_ref()?, Some(width).filter(|width| *width >= 1.0)?)
        });
        let Some(hits) = hits else {
            self.painted.update_value(|painted| painted.width = 0.0);
            return self.rows.set(Vec::new());
        };
        for (name, words) in
            [("aria-roledescription", msg::CHART_ROLE), ("aria-description", msg::CHART_HELP)]
        {
            browser::set_attribute(&holder, name, Some(self.store.locale.t(words)));
        }
        self.rows.set(hits.marks.iter().map(|mark| mark.spoken.clone()).collect());
        // What was pointed at stays so: a finger does not move on and show it again.
        let kept = self.mark();
        self.go(None);
        let at = kept.and_then(|mark| hits.find(mark.region, mark.year));
        self.painted.update_value(|painted| (painted.hits, painted.width) = (hits, width));
        self.go(at);
    }

    /// The mark that is pointed at.
    fn mark(self) -> Option<Mark> {
        self.painted.with_value(|painted| painted.hits.marks.get(painted.at?).cloned())
    }

    fn go(self, to: Option<usize>) {
        let before = self.painted.try_update_value(|painted| std::mem::replace(&mut painted.at, to));
        if before.is_some_and(|before| before != to) {
            self.point_out();
        }
    }

    /// Ring, tooltip and spoken words of the mark that is pointed at.
    fn point_out(self) {
        let mark = self.mark();
        let told = mark.as_ref().map(|mark| [self.name_of(mark), mark.spoken.clone()]);
        self.told.set(told.unwrap_or_default());
        let Some(holder) = self.holder.get_untracked() else {
            return;
        };
        let parts = [".ring", ".tooltip"].map(|part| browser::inside(&holder, part));
        let hidden = mark.is_none().then_some("");
        for part in parts.iter().flatten() {
            browser::set_attribute(part, "hidden", hidden);
        }
        let ([Some(ring), Some(tip)], Some(mark)) = (parts, mark) else {
            return;
        };
        let at = (f64::from(mark.x), f64::from(mark.y));
        browser::move_to(&ring, at.0, at.1);
        // Once the words are in it: they make its size.
        spawn_local(async move { browser::position_tooltip(&tip, &holder, at) });
    }

    fn name_of(self, mark: &Mark) -> String {
        dataset::name(mark.region, self.store.locale).to_owned()
    }

    /// The pointer is somewhere. On the tooltip it may rest: its words can be read and selected.
    fn point(self, event: &Event) {
        let inside = self.holder.get_untracked().is_some_and(|holder| browser::is_in(event, &holder));
        if !inside {
            self.go(None);
        } else if !self.is_on_tip(event) {
            self.go(self.find(event));
        }
    }

    fn is_on_tip(self, event: &Event) -> bool {
        let tip = self.holder.get_untracked().and_then(|holder| browser::inside(&holder, ".tooltip"));
        tip.is_some_and(|tip| browser::is_in(event, &tip))
    }

    fn find(self, event: &Event) -> Option<usize> {
        let canvas = browser::inside(&*self.holder.get_untracked()?, "canvas")?;
        let (client_x, client_y) = browser::client_of(event);
        let (x, y) = browser::point_in(&canvas, client_x, client_y);
        self.painted.with_value(|painted| painted.hits.nearest((x as f32, y as f32), REACH_PX))
    }

    fn press(self, event: &Event) {
        let reading =
            self.painted.try_update_value(|painted| std::mem::take(&mut painted.reading)) == Some(true);
        if !reading && !browser::is_again(event) {
            let at = self.find(event);
            self.choose(self.painted.with_value(|painted| painted.hits.marks.get(at?).cloned()));
        }
    }

    /// A row of the explorer's bars pins its region; a point of its trend chooses its year.
    fn choose(self, mark: Option<Mark>) {
        let Some(mark) = mark.filter(|_| self.name == MAIN) else {
            return;
        };
        if self.store.frame.get_untracked().view == View::Trend {
            self.store.act(Action::Year(mark.year));
        } else if mark.region != COUNTRY {
            self.store.act(Action::Pin(mark.region));
        }
    }

    /// Arrow keys walk the marks, Enter chooses.
    fn key(self, event: &Event) {
        match browser::key_of(event).as_str() {
            "Enter" | " " => {
                event.prevent_default();
                if !browser::is_again(event) {
                    self.choose(self.mark());
                }
            }
            key => {
                if let Some(arrow) = Arrow::of_key(key) {
                    event.prevent_default();
                    let to = self.painted.with_value(|painted| painted.hits.step(painted.at, arrow));
                    self.go(to);
                }
            }
        }
    }
}
