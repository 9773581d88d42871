//! A row of the matrix, and what the tints and signs of its cells mean.

use leptos::prelude::*;

use crate::explorer::figures::parts::{cell, head, words};
use crate::explorer::{Store, marks};
use crate::once::{ErasedView, IntoOnce};
use dataset::{COUNTRY, RegionIx};
use model::differing::Shown;
use model::matrix::MEASURE;
use presentation::matrix::{KEY, Row, Square};
use text::Locale;

/// A row; the country's stands out, and its figures are marked where they differ.
pub fn row(store: Store, of: Row) -> ErasedView {
    let region = of.region;
    let name = head("row", None, words(dataset::name(region, store.locale)));
    let cells: Vec<ErasedView> = of.cells.into_iter().map(|of| square(store, region, of)).collect();
    view! {
        <tr class=(region == COUNTRY).then_some("total") data-row=dataset::region(region).id>
            {name}{cells}{cell(None, words(of.above))}
        </tr>
    }
    .once()
}

fn square(store: Store, region: RegionIx, of: Square) -> ErasedView {
    let Square { figure, distance, words, lead, .. } = of;
    let said = words.clone();
    let with_side = move |by: String| view! { <small>{by}</small><span class="vh">{said}</span> }.once();
    let inside = match distance.map(with_side) {
        distance if region == COUNTRY => {
            let mark = marks::of_shown(store, Shown::Figure(MEASURE, region, of.year));
            view! { <span class="cell">{figure}{mark}{distance}</span> }.once()
        }
        Some(distance) => view! { <a href=lead target="_blank" rel="noopener">{figure}{distance}</a> }.once(),
        None => view! { <span aria-hidden="true">{figure}</span><span class="vh">{words}</span> }.once(),
    };
    cell(Some(of.class), inside)
}

/// What tints and signs mean.
pub fn key(locale: Locale) -> ErasedView {
    let of = |(class, sign, said): (&'static str, &'static str, _)| {
        let class = (!class.is_empty()).then_some(class);
        let sign = (class.is_some() || !sign.is_empty())
            .then(|| view! { <i class=class aria-hidden="true">{sign}</i>" " }.once());
        view! { <span>{sign}{locale.t(said)}</span> }.once()
    };
    KEY.map(of).into_iter().collect::<Vec<_>>().once()
}
