//! The regional profile: one profile, written anew when what it shows or its width changes.

mod foot;
mod head;
mod outcomes;
mod plan;

use std::borrow::Cow;

use leptos::html::{Article, Div};
use leptos::prelude::*;

use super::painter;
use super::parts::{all, holder, leaf};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use crate::explorer::kit::{effect, flag, icon, keep_alive, keeping_focus, memo, press};
use dataset::msg;
use model::state::{Article as Filters, Table, View, ViewState, to_address};
use presentation::profile::{Drawn, Screen};
use presentation::{icon, profile};

/// What is on the profile: the state, and how the profile is seen.
type Rendered = (ViewState, Screen);

pub fn view(store: Store) -> ErasedView {
    let sheet = Profile {
        place: NodeRef::new(),
        body: NodeRef::new(),
        shown: memo(move || store.state.with(shown)),
        rendered: RwSignal::new(None),
    };
    effect(move || {
        sheet.place.track();
        sheet.shown.track();
        sheet.measure();
    });
    effect(move || {
        keep_alive(browser::on_scheme_change(move |_| sheet.measure()));
        if let Some(place) = sheet.place.get() {
            // A profile that grows while its width is told of would be told of again.
            keep_alive(browser::observe_width(&place, move |_| browser::in_frame(move || sheet.measure())));
        }
    });
    let body = keeping_focus(store, sheet.body, move || {
        let of = |(state, screen): &Rendered| {
            written(state, *screen, browser::whole(&to_address(&state.unframed())))
        };
        sheet.rendered.with(|rendered| rendered.as_ref().map(of)).into_erased()
    });
    let away = flag(move || sheet.shown.with(Option::is_none));
    view! {
        <article class="profile" id="sheet" aria-labelledby="sheet-name" hidden=away node_ref=sheet.place>
            <p class="profile-actions">
                <button type="button" class="button" id="sheet-print" on:click=press(browser::print)>
                    {icon(icon::PRINT)}{store.locale.t(msg::PROFILE_PRINT)}
                </button>
            </p>
            <div class="profile-body" node_ref=sheet.body>{body}</div>
        </article>
    }
    .into_erased()
}

/// What a profile shows of a state: what is typed in a search or sorted in a table is no part of it, nor of its address.
fn shown(state: &ViewState) -> Option<ViewState> {
    let (article, table) = (Filters::default(), Table::default());
    (state.view == View::Profile).then(|| ViewState { article, table, preferences: None, ..state.clone() })
}

#[derive(Clone, Copy)]
struct Profile {
    place: NodeRef<Article>,
    body: NodeRef<Div>,
    shown: Memo<Option<ViewState>>,
    rendered: RwSignal<Option<Rendered>>,
}

impl Profile {
    /// Measures how the profile is seen; in other views it is empty.
    fn measure(self) {
        let Some(place) = self.place.try_get_untracked().flatten() else {
            return;
        };
        let width_px = browser::inner_width(&place).floor() as f32;
        let screen = Screen { width_px, style: painter::style() };
        let now = self.shown.get_untracked().map(|state| (state, screen));
        let stands = self.rendered.with_untracked(|rendered| *rendered == now);
        if !stands && (now.is_none() || width_px >= 1.0) {
            self.rendered.set(now);
        }
    }
}

/// The text of a profile, whose own address this is.
pub fn written(state: &ViewState, screen: Screen, address: String) -> ErasedView {
    let sheet = profile::ProfileText::of(state);
    let (plan, trend) = (sheet.plan(screen), sheet.trend(screen));
    all([
        head::head(&sheet),
        plan::plan(&sheet, plan),
        outcomes::outcomes(&sheet),
        section("profile-targets", sheet.locale.t(msg::PROFILE_TARGETS).into(), list(sheet.targets(), None)),
        section("profile-trend", trend.title.clone().into(), drawn(trend)),
        foot::foot(&sheet, address),
    ])
}

/// A part of the profile under its heading.
fn section(class: &'static str, title: Cow<'static, str>, inside: ErasedView) -> ErasedView {
    holder("section", Some(class), all([leaf("h3", None, title), inside]))
}

fn list(texts: Vec<String>, last: Option<ErasedView>) -> ErasedView {
    let items = texts.into_iter().map(|text| leaf("li", None, text));
    holder("ul", None, items.chain(last).collect::<Vec<_>>().into_erased())
}

/// A chart for paper and for the screen.
fn drawn(of: Drawn) -> ErasedView {
    let place = |class, svg: String| view! { <div class=class inner_html=svg></div> }.into_erased();
    all([place("on-paper", of.paper), place("on-screen", of.screen)])
}
