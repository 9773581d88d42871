//! Charts on a canvas: one effect paints; pointing, touching and arrow keys move a ring and a tooltip over the
//! list of marks and never repaint.

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;

use super::keep::watch;
use super::tooltip;
use crate::browser::{self, Scheme};
#[cfg(target_arch = "wasm32")]
use crate::chart;
use crate::chart::{Arrow, Hits, Mark, Scene, Style, Theme};
use crate::data::{self, COUNTRY};
use crate::map::xml::esc;
use crate::state::Store;
use crate::text::msg;
use crate::view::{Action, View};

/// How far from a mark the pointer may be, CSS pixels.
const REACH_PX: f32 = 24.0;

/// What a place for a chart shows at the moment; `None` while it is not on the screen.
type Ask = fn(Store) -> Option<Scene>;

/// A handle to a chart in the place `chart-NAME`.
#[derive(Clone, Copy)]
pub struct Chart {
    store: Store,
    name: &'static str,
    ask: Ask,
    near: RwSignal<bool>,
    hits: StoredValue<Hits>,
    at: RwSignal<Option<usize>>,
}

/// Paints on a canvas; a canvas exists in a browser only.
#[cfg(target_arch = "wasm32")]
fn draw(canvas: &browser::Canvas, scene: &Scene, style: &Style, (width, height): (f32, f32)) -> Option<Hits> {
    let surface = chart::Surface::canvas(canvas, width, height, browser::pixel_ratio())?;
    chart::draw(surface, scene, style).ok()
}

#[cfg(not(target_arch = "wasm32"))]
fn draw(_: &browser::Canvas, _: &Scene, _: &Style, _: (f32, f32)) -> Option<Hits> {
    None
}

impl Chart {
    /// A chart without marks.
    pub fn new(store: Store, name: &'static str, ask: Ask) -> Chart {
        Chart {
            store,
            name,
            ask,
            near: RwSignal::new(false),
            hits: StoredValue::new(Hits::default()),
            at: RwSignal::new(None),
        }
    }

    /// Starts painting, as soon as the chart comes near the window.
    pub fn start(self) {
        watch(Box::new(move || {
            if let Some(holder) = browser::by_id(&self.id()) {
                browser::on_sight(&holder, move || self.near.set(true));
            }
        }));
        watch(Box::new(move || self.paint()));
        watch(Box::new(move || self.point_out()));
    }

    /// The name of its place.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// True for the same chart.
    pub fn is(self, other: Chart) -> bool {
        self.name == other.name
    }

    /// The id of the holder.
    pub fn id(self) -> String {
        self.part("chart")
    }

    fn part(self, of: &str) -> String {
        [of, "-", self.name].concat()
    }

    fn paint(self) {
        let asked = (self.ask)(self.store).filter(|_| self.near.get());
        let Some(scene) = asked else {
            return;
        };
        let width = self.store.page.with(|p| p.width);
        let (Some(holder), Some(canvas)) = (browser::by_id(&self.id()), browser::canvas(&self.part("canvas"))) else {
            return;
        };
        let locale = self.store.frame.get().locale;
        browser::set_attribute(&holder, "aria-roledescription", Some(locale.t(msg::CHART_ROLE)));
        let style = self.style();
        let measured = browser::width_of(&holder) as f32;
        let width = if measured > 1.0 { measured } else { f32::from(width) };
        let height = scene.height_px(width, &style);
        if let Some(hits) = draw(&canvas, &scene, &style, (width, height)) {
            self.hits.set_value(hits);
            self.at.set(None);
        }
    }

    fn style(self) -> Style {
        let theme = match self.store.page.with(|p| p.scheme) {
            Scheme::Light => Theme::Light,
            Scheme::Dark => Theme::Dark,
            Scheme::ForcedLight => Theme::BlackOnWhite,
            Scheme::ForcedDark => Theme::WhiteOnBlack,
        };
        Style {
            theme,
            text_scale: browser::text_scale() as f32,
            ground: false,
        }
    }

    /// Ring, tooltip and spoken words of the mark that is pointed at.
    fn point_out(self) {
        let mark = self.at.get().and_then(|at| self.mark(at));
        let (Some(spot), Some(tip), Some(said), Some(holder)) = (
            browser::by_id(&self.part("spot")),
            browser::by_id(&self.part("tip")),
            browser::by_id(&self.part("said")),
            browser::by_id(&self.id()),
        ) else {
            return;
        };
        let hidden = mark.is_none().then_some("");
        browser::set_attribute(&spot, "hidden", hidden);
        browser::set_attribute(&tip, "hidden", hidden);
        browser::set_text(&said, mark.as_ref().map_or("", |m| &m.spoken));
        if let Some(mark) = mark {
            let locale = self.store.frame.get_untracked().locale;
            let mut markup = String::from("<h4>");
            esc(&mut markup, data::name(mark.region, locale));
            markup.push_str("</h4><p>");
            esc(&mut markup, &mark.spoken);
            markup.push_str("</p>");
            browser::set_markup(&tip, &markup);
            let at = (f64::from(mark.x), f64::from(mark.y));
            browser::move_to(&spot, at.0, at.1);
            tooltip::place(&tip, &holder, at);
        }
    }

    fn mark(self, at: usize) -> Option<Mark> {
        self.hits.with_value(|h| h.marks.get(at).cloned())
    }

    fn find(self, client_x: i32, client_y: i32) -> Option<usize> {
        let canvas = browser::by_id(&self.part("canvas"))?;
        let (x, y) = browser::point_in(&canvas, client_x, client_y);
        self.hits.with_value(|h| h.nearest((x as f32, y as f32), REACH_PX))
    }

    fn go(self, to: Option<usize>) {
        if self.at.get_untracked() != to {
            self.at.set(to);
        }
    }

    /// The pointer moved.
    pub fn point(self, event: &PointerEvent) {
        let inside = browser::within(event, &self.id());
        let found = inside.then(|| self.find(event.client_x(), event.client_y())).flatten();
        self.go(found);
    }

    /// Nothing is pointed at any more.
    pub fn leave(self) {
        self.go(None);
    }

    /// A row of the bars pins its region; a point of the trend chooses its year.
    pub fn click(self, event: &MouseEvent) {
        let found = self.find(event.client_x(), event.client_y());
        if let Some(mark) = found.and_then(|at| self.mark(at)) {
            self.choose(&mark);
        }
    }

    fn choose(self, mark: &Mark) {
        if self.name != "main" {
            return;
        }
        if self.store.frame.get_untracked().view == View::Trend {
            self.store.act(Action::Year(mark.year));
        } else if mark.region != COUNTRY {
            self.store.act(Action::Pin(mark.region));
        }
    }

    /// Arrow keys walk the marks, Enter chooses, Esc leaves.
    pub fn key(self, event: &KeyboardEvent) {
        let arrow = match event.key().as_str() {
            "ArrowLeft" => Arrow::Left,
            "ArrowRight" => Arrow::Right,
            "ArrowUp" => Arrow::Up,
            "ArrowDown" => Arrow::Down,
            "Home" => Arrow::Home,
            "End" => Arrow::End,
            "Enter" | " " => {
                event.prevent_default();
                if let Some(mark) = self.at.get_untracked().and_then(|at| self.mark(at)) {
                    self.choose(&mark);
                    let again = self.hits.with_value(|h| h.find(mark.region, mark.year));
                    browser::in_frame(move || self.go(again));
                }
                return;
            }
            "Escape" => return self.leave(),
            _ => return,
        };
        event.prevent_default();
        let from = self.at.get_untracked();
        self.go(self.hits.with_value(|h| h.step(from, arrow)));
    }
}
