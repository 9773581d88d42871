//! What became of a target: a sign, and its word.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{all, holder, words};
use model::summary;
use model::target::{Assessment, Status};
use presentation::sign::{COMPUTED, Sign, of_status};
use text::Locale;

/// What became of a target.
pub fn verdict(of: &Assessment, locale: Locale) -> ErasedView {
    match of.is_met_by_ours() {
        true => badge(COMPUTED, summary::goal_verdict(of, locale).into()),
        false => status(of.status, locale),
    }
}

pub fn status(status: Status, locale: Locale) -> ErasedView {
    badge(of_status(status), summary::goal_word(status, locale).into())
}

fn badge(sign: Sign, word: std::borrow::Cow<'static, str>) -> ErasedView {
    let circle = sign.circle.map(|(radius, class, dashes)| {
        view! { <circle cx="12" cy="12" r=radius class=class stroke-dasharray=dashes/> }.into_erased()
    });
    let path = |(d, class): &(&'static str, _)| view! { <path d=*d class=*class/> }.into_erased();
    let paths: Vec<ErasedView> = sign.paths.iter().map(path).collect();
    let drawn = view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{circle}{paths}</svg> }
        .into_erased();
    holder("span", Some(sign.class), all([drawn, words(word)]))
}
