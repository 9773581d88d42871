//! A chart on a canvas: painted when what it shows changes; pointing, touching and arrow keys move a ring and a
//! tooltip over the list of marks and never repaint.

use std::cell::{Cell, RefCell};

use super::follows::Follows;
use super::{painter, twin};
use crate::browser::{self, Event};
use crate::chart::{Arrow, Hits, Mark, Scene};
use crate::data::{self, COUNTRY};
use crate::map::xml::esc;
use crate::page::{asked, explorer};
use crate::text::{Locale, msg};
use crate::view::{Action, View, ViewState};

/// How far from a mark the pointer may be, CSS pixels.
const REACH_PX: f32 = 24.0;

/// What a place shows; `None` while it is not on the screen.
type Ask = fn(&ViewState) -> Option<Scene>;

/// A chart in the place `chart-NAME`.
pub struct Chart {
    name: &'static str,
    follows: Follows,
    ask: Ask,
    near: Cell<bool>,
    state: RefCell<Option<ViewState>>,
    hits: RefCell<Hits>,
    at: Cell<Option<usize>>,
    /// True while the pressed button went down on the tooltip.
    reading: Cell<bool>,
}

impl Chart {
    /// A chart that is not painted yet.
    pub fn new(name: &'static str, follows: Follows, ask: Ask) -> Chart {
        Chart {
            name,
            follows,
            ask,
            near: Cell::new(false),
            state: RefCell::new(None),
            hits: RefCell::new(Hits::default()),
            at: Cell::new(None),
            reading: Cell::new(false),
        }
    }

    /// The name of its place.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The id of its place.
    pub fn id(&self) -> String {
        self.part("chart")
    }

    fn part(&self, of: &str) -> String {
        [of, "-", self.name].concat()
    }

    /// What it shows in a state.
    pub fn scene(&self, state: &ViewState) -> Option<Scene> {
        (self.ask)(state)
    }

    /// The chart came near the window.
    pub fn near(&self) {
        if !self.near.replace(true) {
            self.repaint();
        }
    }

    /// Paints it anew, on paper (`all`) even when nobody has come near.
    pub fn anew(&self, all: bool) {
        self.near.set(all || self.near.get());
        self.repaint();
    }

    /// Paints anew when what it shows has changed.
    pub fn follow(&self, state: &ViewState) {
        let before = self.state.replace(Some(state.clone()));
        super::take::label(self.name, before.as_ref(), state);
        let same = before.is_some_and(|b| self.follows.same(&b, state));
        if !same {
            self.repaint();
        }
    }

    /// Paints what it shows, once it is near.
    pub fn repaint(&self) {
        let state = self.state.borrow().clone();
        let Some(state) = state.filter(|_| self.near.get()) else {
            return;
        };
        let places = (browser::by_id(&self.id()), browser::canvas(&self.part("canvas")));
        twin::hide(self.name);
        let (Some(scene), (Some(holder), Some(canvas))) = ((self.ask)(&state), places) else {
            return;
        };
        let width = browser::drawn_width(&holder) as f32;
        if width < 1.0 {
            return;
        }
        let locale = state.locale;
        browser::set_attribute(&holder, "aria-roledescription", Some(locale.t(msg::CHART_ROLE)));
        browser::set_attribute(&holder, "aria-description", Some(locale.t(msg::CHART_HELP)));
        if self.follows == Follows::View {
            let finding = explorer::finding(&state, &asked::slice(&state));
            browser::set_attribute(&holder, "aria-label", Some(&finding));
        }
        if let Some(hits) = painter::paint(&canvas, &scene, width) {
            twin::write(self.name, &hits, locale);
            // What was pointed at stays so: a finger does not move on and show it again.
            let kept = self.at.get().and_then(|at| self.mark(at));
            self.hits.replace(hits);
            self.go(None);
            self.go(kept.and_then(|mark| self.hits.borrow().find(mark.region, mark.year)));
        }
    }

    fn locale(&self) -> Locale {
        self.state.borrow().as_ref().map(|s| s.locale).unwrap_or_default()
    }

    /// Ring, tooltip and spoken words of the mark that is pointed at.
    fn point_out(&self) {
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
            let mut markup = String::from("<h4>");
            esc(&mut markup, data::name(mark.region, self.locale()));
            markup.push_str("</h4><p>");
            esc(&mut markup, &mark.spoken);
            markup.push_str("</p>");
            browser::set_markup(&tip, &markup);
            let at = (f64::from(mark.x), f64::from(mark.y));
            browser::move_to(&spot, at.0, at.1);
            browser::place(&tip, &holder, at);
        }
    }

    fn mark(&self, at: usize) -> Option<Mark> {
        self.hits.borrow().marks.get(at).cloned()
    }

    fn find(&self, event: &Event) -> Option<usize> {
        let canvas = browser::by_id(&self.part("canvas"))?;
        let (client_x, client_y) = browser::client_of(event);
        let (x, y) = browser::point_in(&canvas, client_x, client_y);
        self.hits.borrow().nearest((x as f32, y as f32), REACH_PX)
    }

    fn go(&self, to: Option<usize>) {
        if self.at.get() != to {
            self.at.set(to);
            self.point_out();
        }
    }

    /// The pointer moved inside. On the tooltip it may rest: its words can be read and selected.
    pub fn point(&self, event: &Event) {
        if !browser::within(event, &self.part("tip")) {
            self.go(self.find(event));
        }
    }

    /// Nothing is pointed at any more.
    pub fn leave(&self) {
        self.go(None);
    }

    /// The button went down: words of the tooltip may be selected, from there to wherever it goes up.
    pub fn press(&self, event: &Event) {
        self.reading.set(browser::within(event, &self.part("tip")));
    }

    /// A row of the explorer's bars pins its region; a point of its trend chooses its year.
    pub fn click(&self, event: &Event) {
        if self.reading.take() {
            return;
        }
        if let Some(mark) =
            self.find(event).and_then(|at| self.mark(at)).filter(|_| !browser::is_again(event))
        {
            self.choose(&mark);
        }
    }

    fn choose(&self, mark: &Mark) {
        if self.follows != Follows::View {
            return;
        }
        let view = self.state.borrow().as_ref().map(|s| s.view);
        if view == Some(View::Trend) {
            browser::ask(&Action::Year(mark.year).to_string());
        } else if mark.region != COUNTRY {
            browser::ask(&Action::Pin(mark.region).to_string());
        }
    }

    /// Arrow keys walk the marks, Enter chooses, Esc leaves.
    pub fn key(&self, event: &Event) {
        match browser::key_of(event).as_str() {
            "Enter" | " " => {
                event.prevent_default();
                if let Some(mark) =
                    self.at.get().and_then(|at| self.mark(at)).filter(|_| !browser::is_again(event))
                {
                    self.choose(&mark);
                }
            }
            "Escape" => self.leave(),
            key => {
                if let Some(arrow) = Arrow::of_key(key) {
                    event.prevent_default();
                    let to = self.hits.borrow().step(self.at.get(), arrow);
                    self.go(to);
                }
            }
        }
    }
}
