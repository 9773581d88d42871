//! Small elements that several figures have. Each is one type of view, so that its code is compiled once.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::once::{ErasedView, IntoOnce};
use presentation::link::from_root;

/// A class or another attribute of fixed words, or none.
pub type Word = Option<&'static str>;

/// A text.
pub fn words(text: impl Into<Cow<'static, str>>) -> ErasedView {
    text.into().once()
}

/// A cell.
pub fn cell(class: Word, inside: ErasedView) -> ErasedView {
    view! { <td class=class>{inside}</td> }.once()
}

/// The head of a row or a column.
pub fn head(scope: &'static str, class: Word, inside: ErasedView) -> ErasedView {
    view! { <th scope=scope class=class>{inside}</th> }.once()
}

/// A link below the site's root; out of a frame it leads to a page of its own.
pub fn link(class: Word, to: &str, framed: bool, inside: ErasedView) -> ErasedView {
    let (target, rel) = (framed.then_some("_blank"), framed.then_some("noopener"));
    view! { <a class=class href=from_root(to).into_owned() target=target rel=rel>{inside}</a> }.once()
}

/// A small chart: the inside of its drawing, its `viewBox` and how that fits its place.
pub fn drawing(class: &'static str, size: Word, fit: Word, inside: String) -> ErasedView {
    view! { <svg class=class viewBox=size preserveAspectRatio=fit aria-hidden="true" inner_html=inside></svg> }
        .once()
}
