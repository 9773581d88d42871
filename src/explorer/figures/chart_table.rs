//! The table of what a chart says of its marks, for whoever would rather read than walk.

use leptos::prelude::*;

use super::parts::{head, leaf, words};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::kit::{flag, piece};
use dataset::msg;
use text::Locale;

/// The words of each mark, `what: value`; empty while nothing is painted.
pub type Rows = RwSignal<Vec<String>>;

/// The table of the chart with this name; closed at first.
pub fn chart_table(name: &str, rows: Rows, locale: Locale) -> ErasedView {
    let id = |part: &str| [part, "-", name].concat();
    let title = id("twins");
    view! {
        <details class="more chart-table" id=id("twin") hidden=flag(move || rows.with(Vec::is_empty))>
            <summary id=title.clone()>{locale.t(msg::CHART_TABLE_TITLE)}</summary>
            <div class="table-scroll" id=id("rows") tabindex="0" role="group" aria-labelledby=title>
                {piece(move || rows.with(|rows| table(rows, locale)))}
            </div>
        </details>
    }
    .into_erased()
}

fn table(rows: &[String], locale: Locale) -> ErasedView {
    if rows.is_empty() {
        return ().into_erased();
    }
    let column = |said| head("col", None, words(locale.t(said)));
    let row = |said: &String| {
        let (what, value) = said.split_once(": ").unwrap_or((said, ""));
        let (what, value) = (head("row", None, words(what.to_owned())), leaf("td", None, value.to_owned()));
        view! { <tr>{what}{value}</tr> }.into_erased()
    };
    let rows: Vec<ErasedView> = rows.iter().map(row).collect();
    view! {
        <table>
            <thead><tr>{column(msg::CHART_TABLE_WHAT)}{column(msg::CHART_TABLE_VALUE)}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_erased()
}
