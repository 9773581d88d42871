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
use super::views::{self, LazyView};
use crate::browser::{self, HtmlElement, Island};
use crate::erased_view::{ErasedView, IntoErased};
use model::state::{Part, View, ViewState, from_query};
use presentation::link::from_root;

/// A frame with a figure narrower than this shows the ranking, CSS pixels: names do not fit on its map.
const NARROW_PX: u16 = 420;

/// A component that runs; it ends when this is dropped.
pub type Running = UnmountHandle<<ErasedView as Render>::State>;

/// A part that is being fetched; `None` if that fails.
type Coming = Pin<Box<dyn Future<Output = Option<Running>>>>;

/// A place for a figure, which is fetched once `shown` is true and stays from then on.
pub fn lazy_figure(
    store: Store,
    figure: Figure,
    shown: impl Fn() -> bool + Send + Sync + 'static,
) -> ErasedView {
    place(store, Box::new(shown), move |holder| Box::pin(styled(mount(figure, store, holder))))
}

/// A place with an element of its own for a part of `views`, which is fetched once `shown` is true. Rendered natively, what is
/// shown is in it at once.
pub fn lazy_view(
    store: Store,
    part: LazyView,
    shown: impl Fn() -> bool + Send + Sync + 'static,
) -> ErasedView {
    #[cfg(not(target_arch = "wasm32"))]
    if shown() {
        return view! { <div class="later">{views::view(part, store)}</div> }.into_erased();
    }
    place(store, Box::new(shown), move |holder| Box::pin(styled(built(part, store, holder))))
}

/// Fetches the style sheet of what is fetched later first.
async fn styled(coming: impl Future<Output = Option<Running>>) -> Option<Running> {
    if browser::fetch_views_sheet(&from_root("./")).await { coming.await } else { None }
}

/// The content of an element that the page was served with. Rendered natively it is there at once. In the browser the element
/// (`holder`, with `data-late`) keeps its served children until the part of `views` has been fetched and built.
pub fn lazy_content(store: Store, part: LazyView, holder: NodeRef<Div>) -> Option<ErasedView> {
    if cfg!(not(target_arch = "wasm32")) {
        return Some(views::view(part, store));
    }
    let shown = move || store.page.with(|page| page.live);
    fill(store, holder, Box::new(shown), move |holder| Box::pin(built(part, store, holder)));
    None
}

/// Builds a part beside the served content of its holder, and exchanges the two.
async fn built(part: LazyView, store: Store, holder: HtmlElement) -> Option<Running> {
    let island = Island::inside(holder)?;
    let running = fetched_view(part, store, island.holder()).await.ok()?;
    island.fill();
    Some(running)
}

fn place(store: Store, shown: Flag, fetch: impl Fn(HtmlElement) -> Coming + 'static) -> ErasedView {
    let place = NodeRef::<Div>::new();
    fill(store, place, shown, fetch);
    view! { <div class="later" node_ref=place></div> }.into_erased()
}

/// Fetches what is in a place once it is shown.
fn fill(store: Store, place: NodeRef<Div>, shown: Flag, fetch: impl Fn(HtmlElement) -> Coming + 'static) {
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
        let scroll = browser::saved_scroll_position();
        spawn_local(async move {
            let built = coming.await;
            if let Some(scroll) = scroll {
                browser::after_paint(move || browser::scroll_on_to(scroll.top));
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
}

/// Builds a figure into an element; `None` when its code could not be fetched.
pub async fn mount(figure: Figure, store: Store, holder: HtmlElement) -> Option<Running> {
    fetched_figure(figure, store, holder).await.ok()
}

/// Nothing, where the explorer has gone while its part was fetched: its state has gone with it.
fn while_there(store: Store, view: impl FnOnce() -> ErasedView) -> ErasedView {
    if store.page.is_disposed() { ().into_erased() } else { view() }
}

/// Fetches the code of what comes after the map; false when it could not be fetched.
pub async fn fetch_views() -> bool {
    fetched_views().await.is_ok() && browser::fetch_views_sheet(&from_root("./")).await
}

/// True where what was served after the map is not what an address shows, in a figure of `width` CSS pixels. A frame shows little of it.
pub fn asks_lazy_views(query: &str, width: u16) -> bool {
    let (state, _) = from_query(query);
    let lock = &state.embed.lock;
    let unlocked = |word: &&str| !lock.holds(word);
    match state.embed.part {
        None => {
            let opening = ViewState { preferences: state.preferences, ..ViewState::opening(state.locale) };
            state != opening
        }
        Some(Part::Tracker | Part::Matrix | Part::Profile) => false,
        Some(_) => {
            let ranked = width < NARROW_PX && !lock.holds("region");
            let view = matches!(state.view, View::Table | View::Tiles) || !state.pins.is_empty();
            ranked || view || ["measure", "view", "compare"].iter().any(unlocked)
        }
    }
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
fn fetched_view(part: LazyView, store: Store, holder: HtmlElement) -> Result<Running, SplitLoaderError> {
    Ok(mount_to(holder, move || while_there(store, || views::view(part, store))))
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
async fn fetched_view(part: LazyView, store: Store, holder: HtmlElement) -> Result<Running, ()> {
    Ok(mount_to(holder, move || while_there(store, || views::view(part, store))))
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
            page.reduced_motion = browser::reduced_motion();
        });
        store.write_address();
        told.set(Some(store));
        super::view(store)
    });
    (made.get(), running)
}
