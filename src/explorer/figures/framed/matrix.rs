//! Unemployment of every region and year beside the national line, in the order and with the rows that are wanted.

use leptos::prelude::*;

use super::row::{key, row};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use crate::explorer::figures::parts::leaf;
use crate::explorer::kit::{aria, attribute, piece, press, text};
use dataset::msg;
use model::matrix::{MEASURE, Order, years};
use model::summary;
use presentation::matrix::{self, MatrixOptions};

/// The matrix, and how it is wanted.
#[derive(Clone, Copy)]
struct Matrix {
    store: Store,
    options: RwSignal<MatrixOptions>,
}

pub fn view(store: Store) -> ErasedView {
    let matrix = Matrix { store, options: RwSignal::new(MatrixOptions::default()) };
    let locale = store.locale;
    let open = !store.state.with_untracked(|state| state.embed.lock.holds("table"));
    let filters =
        open.then(|| view! { <div class="chips" id="matrix-filters">{matrix.filters()}</div> }.into_erased());
    view! {
        <section class="framed-section" id="matrix" aria-labelledby="matrix-title"><div class="wrap">
            <div class="section-head" id="matrix-head">
                <h2 id="matrix-title">{locale.t(msg::MATRIX_TITLE)}</h2>
                <div>{leaf("p", None, locale.t(msg::MATRIX_INTRO))}{piece(move || matrix.said())}</div>
            </div>
            {filters}
            <p class="year-matrix-key" id="matrix-key">{key(locale)}</p>
            <div class="table-scroll table-spaced" id="matrix-table" tabindex="0" role="group" aria-labelledby="matrix-title">
                {matrix.table(open)}
            </div>
        </div></section>
    }
    .into_erased()
}

impl Matrix {
    /// The chosen year, or the nearest that has figures.
    fn year(self) -> u16 {
        let span = dataset::years(MEASURE);
        self.store.state.with(|state| state.year.clamp(*span.start(), *span.end()))
    }

    /// The chosen year in words.
    fn said(self) -> ErasedView {
        matrix::of_year(self.year(), self.store.locale).map(|said| leaf("p", None, said)).into_erased()
    }

    fn filters(self) -> ErasedView {
        let locale = self.store.locale;
        let all = self.chip(
            "mx-all",
            move || locale.t(msg::MATRIX_ALL).to_owned(),
            |options| !options.over && options.vintage.is_none(),
            |options| (options.over, options.vintage) = (false, None),
        );
        let borders: Vec<ErasedView> = dataset::vintages()
            .map(|vintage| {
                self.chip(
                    &["mx-", vintage.code()].concat(),
                    move || summary::vintage_short(vintage, locale),
                    move |options| options.vintage == Some(vintage),
                    move |options| options.vintage = (options.vintage != Some(vintage)).then_some(vintage),
                )
            })
            .collect();
        let words = move || locale.fill(msg::MATRIX_OVER, &[("year", &self.year().to_string())]);
        let over =
            self.chip("mx-over", words, |options| options.over, |options| options.over = !options.over);
        view! { {all}{borders}{over} }.into_erased()
    }

    fn chip(
        self,
        id: &str,
        words: impl Fn() -> String + Send + 'static,
        on: impl Fn(&MatrixOptions) -> bool + Send + 'static,
        change: impl Fn(&mut MatrixOptions) + 'static,
    ) -> ErasedView {
        let options = self.options;
        view! {
            <button type="button" class="chip-button" id=id.to_owned() aria-pressed=aria(move || options.with(&on))
                on:click=press(move || options.update(&change))>{text(words)}</button>
        }
        .into_erased()
    }

    fn table(self, open: bool) -> ErasedView {
        let (store, locale) = (self.store, self.store.locale);
        let name = (Order::Name, "mxo-name".to_owned(), locale.t(msg::TABLE_REGION).to_owned());
        let above = (Order::YearsAbove, "mxo-above".to_owned(), locale.t(msg::MATRIX_ABOVE).to_owned());
        let of_year = |year: u16| {
            let year_text = year.to_string();
            (Order::Year(year), ["mxo-", &year_text].concat(), year_text)
        };
        let columns = years().into_iter().map(|year| of_year(year.year));
        let columns = std::iter::once(name).chain(columns).chain([above]);
        let heads: Vec<ErasedView> =
            columns.map(|(order, id, title)| self.column(order, id, title, open)).collect();
        let rows = piece(move || {
            let rows = store.state.with(|state| matrix::rows(state, self.options.get()));
            rows.into_iter().map(|of| row(store, of)).collect::<Vec<_>>().into_erased()
        });
        view! {
            <table class="year-matrix">
                <caption class="visually-hidden">{locale.t(msg::MATRIX_TITLE)}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_erased()
    }

    /// The head of a column; a press orders the rows by it.
    fn column(self, order: Order, id: String, title: String, open: bool) -> ErasedView {
        let options = self.options;
        let on = move || options.with(|options| options.order == order);
        let (way, arrow) = if order == Order::Name { ("ascending", "↑") } else { ("descending", "↓") };
        let sorted = attribute(move || Some(if on() { way } else { "none" }));
        let head = match open {
            true => view! {
                <button type="button" id=id on:click=press(move || options.update(|options| options.order = order))>
                    {title}<i aria-hidden="true">{text(move || if on() { arrow } else { "" })}</i>
                </button>
            }
            .into_erased(),
            false => title.into_erased(),
        };
        view! { <th scope="col" aria-sort=sorted>{head}</th> }.into_erased()
    }
}
