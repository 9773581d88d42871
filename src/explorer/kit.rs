//! Closures of views, boxed: one type for every text and one for every attribute, so that the code of an effect is compiled
//! once for all of them.

use std::borrow::Cow;

use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use super::effect::{effect, keep_alive};
use super::store::Store;
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use model::state::{Action, ViewState};

/// A text that follows signals.
pub type Text = Box<dyn Fn() -> Cow<'static, str> + Send>;
/// An attribute that follows signals; `None` takes it away.
pub type Attribute = Box<dyn Fn() -> Option<Cow<'static, str>> + Send>;
/// A yes or no that follows signals, for attributes such as `hidden`.
pub type Flag = Box<dyn Fn() -> bool + Send>;
/// A view that follows signals and is made anew when one of them changes.
pub type Piece = Box<dyn Fn() -> ErasedView + Send>;
/// What a press does.
pub type Press = Box<dyn FnMut(MouseEvent)>;

/// A text that follows signals.
pub fn text<S: Into<Cow<'static, str>>>(text: impl Fn() -> S + Send + 'static) -> Text {
    Box::new(move || text().into())
}

/// An attribute that follows signals, or none.
pub fn attribute<S: Into<Cow<'static, str>>>(value: impl Fn() -> Option<S> + Send + 'static) -> Attribute {
    Box::new(move || value().map(Into::into))
}

/// `true` or `false`, for ARIA states.
pub fn aria(on: impl Fn() -> bool + Send + 'static) -> Attribute {
    attribute(move || Some(if on() { "true" } else { "false" }))
}

/// A yes or no that follows signals.
pub fn flag(on: impl Fn() -> bool + Send + 'static) -> Flag {
    Box::new(on)
}

/// A view that is made anew when a signal that it reads changes.
pub fn piece(view: impl Fn() -> ErasedView + Send + 'static) -> Piece {
    Box::new(view)
}

/// The same inside `holder`: what has the focus there has it afterwards too. When it is gone, the first button there takes the
/// focus, or the search: keys never start again at the top of the page.
pub fn keeping_focus(
    store: Store,
    holder: NodeRef<Div>,
    view: impl Fn() -> ErasedView + Send + 'static,
) -> Piece {
    kept_boxed(store, holder, Box::new(view))
}

fn kept_boxed(store: Store, holder: NodeRef<Div>, view: Piece) -> Piece {
    piece(move || {
        let made = view();
        keep_focus(store, holder);
        made
    })
}

fn keep_focus(store: Store, holder: NodeRef<Div>) {
    if let Some(holder) = holder.get_untracked()
        && let Some(id) = browser::focused_in(&holder)
    {
        // Once the new view replaces the old one.
        spawn_local(async move {
            if !browser::refocus(&holder, &id) {
                store.places.go_to_search();
            }
        });
    }
}

/// A memo of a part of the state.
pub fn part<T: PartialEq + Send + Sync + 'static>(store: Store, of: fn(&ViewState) -> T) -> Memo<T> {
    memo(move || store.state.with(of))
}

/// A value that is worked out anew when a signal that it reads changes; its code is compiled once for each kind of value.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    boxed_memo(Box::new(value))
}

fn boxed_memo<T: PartialEq + Send + Sync + 'static>(value: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| value())
}

/// What a press does; with a modifier the browser follows the link. The second press of a double click does nothing, nor does
/// a key that is held.
pub fn press(run: impl Fn() + 'static) -> Press {
    pressed(false, Box::new(run))
}

/// An action on press; steps go on with every press.
pub fn act(store: Store, action: Action) -> Press {
    pressed(matches!(action, Action::Step(_)), Box::new(move || store.act(action.clone())))
}

fn pressed(goes_on: bool, run: Box<dyn Fn()>) -> Press {
    Box::new(move |event| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        if goes_on || !is_again(&event) {
            run();
        }
    })
}

/// True for the second press of a double click, and for a key that is held.
pub fn is_again(event: &MouseEvent) -> bool {
    event.detail() > 1 || event.detail() == 0 && browser::is_held()
}

/// An icon (`presentation::icon`).
pub fn icon(path: &'static str) -> ErasedView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path/></svg> }.into_erased()
}
