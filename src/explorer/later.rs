//! Parts that are fetched when they are needed. A part that cannot be fetched leaves a message with a way to try again.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use leptos::html::Div;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::task::spawn_local;
#[cfg(feature = "split")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::JsCast;

use super::Store;
use super::figures::{self, Figure};
use super::kit::{Flag, memo};
use super::marks;
use super::views::{self, Beside};
use crate::browser::{self, HtmlElement};
use crate::once::{ErasedView, IntoOnce};
use model::state::{View, from_query};

/// A component that runs; it ends when this is dropped.
pub type Running = UnmountHandle<<ErasedView as Render>::State>;

/// A part on its way; nothing comes of one that could not be fetched.
type Coming = Pin<Box<dyn Future<Output = Option<Running>>>>;

/// A place for a figure, which is fetched once `shown` is true and stays from then on.
pub fn later(store: Store, figure: Figure, shown: impl Fn() -> bool + Send + Sync + 'static) -> ErasedView {
    place(store, Box::new(shown), move |holder| Box::pin(mount(figure, store, holder)))
}

/// A place for what stands beside the map, likewise. As text, what is shown stands in it at once.
pub fn beside(store: Store, beside: Beside, shown: impl Fn() -> bool + Send + Sync + 'static) -> ErasedView {
    #[cfg(not(target_arch = "wasm32"))]
    if shown() {
        return view! { <div class="later">{views::view(beside, store)}</div> }.once();
    }
    let fetch =
        move |holder| -> Coming { Box::pin(async move { fetched_view(beside, store, holder).await.ok() }) };
    place(store, Box::new(shown), fetch)
}

fn place(store: Store, shown: Flag, fetch: impl Fn(HtmlElement) -> Coming + 'static) -> ErasedView {
    let place = NodeRef::<Div>::new();
    let running = StoredValue::new_local(None::<Running>);
    let asked = StoredValue::new(false);
    let lost = memo(move || store.page.with(|page| page.lost));
    Effect::new(move |before: Option<bool>| {
        // What was lost is fetched again once the visitor or another part that has come says so, not at once.
        let lost = lost.get();
        let wanted = shown() && !asked.get_value() && !(lost && before == Some(false));
        let Some(holder) = place.get().filter(|_| wanted) else {
            return lost;
        };
        asked.set_value(true);
        store.edit_page(|page| page.waiting = page.waiting.saturating_add(1));
        let coming = fetch(holder.unchecked_into());
        let spot = browser::kept_spot();
        spawn_local(async move {
            let built = coming.await;
            if let Some(spot) = spot {
                browser::after_paint(move || browser::scroll_on_to(spot.top));
            }
            let lost = built.is_none();
            // Where the explorer has gone meanwhile, what was built goes too.
            let stands = running.try_set_value(built).is_none();
            if stands {
                asked.set_value(!lost);
                store.edit_page(|page| {
                    page.lost = lost;
                    page.waiting = page.waiting.saturating_sub(1);
                });
            }
        });
        lost
    });
    on_cleanup(move || drop(running.try_update_value(Option::take)));
    view! { <div class="later" node_ref=place></div> }.once()
}

/// Builds a figure into an element; `None` when its code could not be fetched.
pub async fn mount(figure: Figure, store: Store, holder: HtmlElement) -> Option<Running> {
    fetched_figure(figure, store, holder).await.ok()
}

/// Nothing, where the explorer has gone while its part was fetched: its state has gone with it.
fn while_there(store: Store, view: impl FnOnce() -> ErasedView) -> ErasedView {
    if store.page.is_disposed() { ().once() } else { view() }
}

/// Fetches the code of panel, table and tiles; false when it could not be fetched.
pub async fn fetch_views() -> bool {
    fetched_views().await.is_ok()
}

/// True where an address shows the table, the tiles, or the panel of pinned regions, which no frame has.
pub fn asks_beside(query: &str) -> bool {
    let (state, _) = from_query(query);
    let pinned = !state.pins.is_empty() && state.embed.part.is_none();
    pinned || matches!(state.view, View::Table | View::Tiles)
}

/// Fetches the code of the explorer; false when it could not be fetched.
pub async fn fetch_explorer() -> bool {
    fetched().await.is_ok()
}

/// Builds the explorer of a query into an element, for a figure of `width` CSS pixels; `None` when its code could not be fetched.
pub async fn explorer(query: String, width: u16, holder: HtmlElement) -> Option<(Store, Running)> {
    let (store, running) = fetched_explorer(query, width, holder).await.ok()?;
    Some((store?, running))
}

/// An explorer with its state; the latter is there unless the view could not be built.
type Built = (Option<Store>, Running);

#[cfg(feature = "split")]
#[wasm_split(figures, wasm_split_path = ::leptos::wasm_split, fallible)]
fn fetched_figure(figure: Figure, store: Store, holder: HtmlElement) -> Result<Running, SplitLoaderError> {
    Ok(mount_to(holder, move || while_there(store, || figures::view(figure, store))))
}

#[cfg(feature = "split")]
#[wasm_split(explorer, wasm_split_path = ::leptos::wasm_split, fallible)]
fn fetched_explorer(query: String, width: u16, holder: HtmlElement) -> Result<Built, SplitLoaderError> {
    Ok(build(&query, width, holder))
}

#[cfg(feature = "split")]
#[wasm_split(explorer, wasm_split_path = ::leptos::wasm_split, fallible)]
fn fetched() -> Result<(), SplitLoaderError> {
    Ok(())
}

#[cfg(feature = "split")]
#[wasm_split(views, wasm_split_path = ::leptos::wasm_split, fallible)]
fn fetched_view(beside: Beside, store: Store, holder: HtmlElement) -> Result<Running, SplitLoaderError> {
    Ok(mount_to(holder, move || while_there(store, || views::view(beside, store))))
}

#[cfg(feature = "split")]
#[wasm_split(views, wasm_split_path = ::leptos::wasm_split, fallible)]
fn fetched_views() -> Result<(), SplitLoaderError> {
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn fetched() -> Result<(), ()> {
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn fetched_views() -> Result<(), ()> {
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn fetched_view(beside: Beside, store: Store, holder: HtmlElement) -> Result<Running, ()> {
    Ok(mount_to(holder, move || while_there(store, || views::view(beside, store))))
}

#[cfg(not(feature = "split"))]
async fn fetched_figure(figure: Figure, store: Store, holder: HtmlElement) -> Result<Running, ()> {
    Ok(mount_to(holder, move || while_there(store, || figures::view(figure, store))))
}

#[cfg(not(feature = "split"))]
async fn fetched_explorer(query: String, width: u16, holder: HtmlElement) -> Result<Built, ()> {
    Ok(build(&query, width, holder))
}

fn build(query: &str, width: u16, holder: HtmlElement) -> Built {
    let made = Rc::new(Cell::new(None));
    let told = made.clone();
    let (state, problems) = from_query(query);
    let running = mount_to(holder, move || {
        let store = Store::new(state, width, marks::read());
        store.edit_page(|page| {
            page.problems = problems;
            page.still = browser::reduced_motion();
        });
        store.write_address();
        told.set(Some(store));
        super::view(store)
    });
    (made.get(), running)
}
