//! Small elements that figures have many of. All have one type of view, so that their code is compiled once: written out, with
//! a type for each, they weigh 2.7 KB more (of the figures' part, brotli).

use std::borrow::Cow;

use leptos::html::custom;
use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use presentation::link::from_root;

/// A class or another attribute of fixed words, or none.
pub type Word = Option<&'static str>;

pub fn words(text: impl Into<Cow<'static, str>>) -> ErasedView {
    fn of(text: Cow<'static, str>) -> ErasedView {
        text.into_erased()
    }
    of(text.into())
}

/// An element that holds one text: a heading, a line, a cell.
pub fn leaf(tag: &'static str, class: Word, text: impl Into<Cow<'static, str>>) -> ErasedView {
    holder(tag, class, words(text))
}

/// An element without another attribute than its class.
pub fn holder(tag: &'static str, class: Word, inside: ErasedView) -> ErasedView {
    custom(tag).class(class).child(inside).into_erased()
}

/// Several in a row.
pub fn all<const N: usize>(views: [ErasedView; N]) -> ErasedView {
    several(Vec::from(views))
}

/// The same for a list.
pub fn several(views: Vec<ErasedView>) -> ErasedView {
    views.into_erased()
}

/// The head of a row or a column.
pub fn head(scope: &'static str, class: Word, inside: ErasedView) -> ErasedView {
    view! { <th scope=scope class=class>{inside}</th> }.into_erased()
}

/// A link below the site's root; out of a frame it leads to a page of its own.
pub fn link(class: Word, to: &str, framed: bool, inside: ErasedView) -> ErasedView {
    let (target, rel) = (framed.then_some("_blank"), framed.then_some("noopener"));
    view! { <a class=class href=from_root(to).into_owned() target=target rel=rel>{inside}</a> }.into_erased()
}

/// A small chart: the inside of its drawing, its `viewBox` and how that fits its place.
pub fn drawing(class: &'static str, size: Word, fit: Word, inside: String) -> ErasedView {
    view! { <svg class=class viewBox=size preserveAspectRatio=fit aria-hidden="true" inner_html=inside></svg> }
        .into_erased()
}
