//! A row of the matrix, and what the tints and signs of its cells mean.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{all, head, holder, leaf, words};
use crate::explorer::{Store, marks};
use dataset::{COUNTRY, RegionIx};
use model::differing::Shown;
use model::matrix::MEASURE;
use presentation::matrix::{KEY, Row, Square};
use text::Locale;

/// A row; the country's stands out, and its figures are marked where they differ.
pub fn row(store: Store, of: Row) -> ErasedView {
    let region = of.region;
    let name = head("row", None, words(dataset::name(region, store.locale)));
    let cells: Vec<ErasedView> = of.cells.into_iter().map(|square| cell(store, region, square)).collect();
    view! {
        <tr class=(region == COUNTRY).then_some("total") data-row=dataset::region(region).id>
            {name}{cells}{leaf("td", None, of.above)}
        </tr>
    }
    .into_erased()
}

fn cell(store: Store, region: RegionIx, of: Square) -> ErasedView {
    let distance =
        of.distance.map(|by| all([leaf("small", None, by), leaf("span", HIDDEN, of.words.clone())]));
    let inside = if region == COUNTRY {
        let mark = marks::of_shown(store, Shown::Figure(MEASURE, region, of.year));
        let inside = all([words(of.figure), mark.into_erased(), distance.into_erased()]);
        holder("span", Some("cell"), inside)
    } else if let Some(distance) = distance {
        let inside = all([words(of.figure), distance]);
        view! { <a href=of.lead target="_blank" rel="noopener">{inside}</a> }.into_erased()
    } else {
        let figure = view! { <span aria-hidden="true">{of.figure}</span> }.into_erased();
        all([figure, leaf("span", HIDDEN, of.words)])
    };
    holder("td", Some(of.class), inside)
}

/// The class of what only screen readers say.
const HIDDEN: Option<&str> = Some("visually-hidden");

/// What tints and signs mean.
pub fn key(locale: Locale) -> ErasedView {
    let of = |(class, sign, said): (&'static str, &'static str, _)| {
        let class = (!class.is_empty()).then_some(class);
        let sign = (class.is_some() || !sign.is_empty())
            .then(|| view! { <i class=class aria-hidden="true">{sign}</i>" " }.into_erased());
        holder("span", None, all([sign.into_erased(), words(locale.t(said))]))
    };
    KEY.map(of).into_iter().collect::<Vec<_>>().into_erased()
}
