//! The table.

use super::RegionsState;
use super::lines::{FULL, Line, length, lines};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{COUNTRY, MeasureKind};
use leptos::prelude::*;
use model::{Slice, summary};
use text::Locale;

/// The rows of a state below their heads.
pub fn table(state: RegionsState, locale: Locale) -> ErasedView {
    let slice = state.slice();
    let lines = lines(state, &slice, locale);
    let noted = lines.iter().any(|line| !line.note.is_empty());
    let mark = length(&slice, COUNTRY, slice.national);
    let rows: Vec<ErasedView> = lines.into_iter().map(|line| row(line, mark, noted)).collect();
    let name = [summary::measure_tab(slice.measure, locale), summary::unit(slice.measure, locale)].join(", ");
    let note = noted.then(|| head(locale.t(msg::TABLE_NOTE), false));
    view! {
        <table>
            <caption class="visually-hidden">{summary::subtitle(&slice, locale)}</caption>
            <thead>
                <tr>
                    {head(locale.t(msg::TABLE_RANK), true)}
                    {head(locale.t(msg::TABLE_REGION), false)}
                    {head(&name, true)}
                    <td class="length"></td>
                    {head(locale.t(beside(&slice)), true)}
                    {note}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_erased()
}

/// What is over the figures at the right.
fn beside(slice: &Slice) -> text::Msg {
    match slice.measure.kind() {
        MeasureKind::Count => msg::TABLE_SHARE,
        MeasureKind::PerInhabitants | MeasureKind::Ratio => msg::REGIONS_PAGE_DIFFERENCE,
        _ => msg::TABLE_DIFFERENCE,
    }
}

fn head(words: &str, figures: bool) -> ErasedView {
    let class = figures.then_some("number");
    view! { <th scope="col" class=class>{words.to_owned()}</th> }.into_erased()
}

fn row(line: Line, mark: Option<u32>, noted: bool) -> ErasedView {
    let class = (line.region == COUNTRY).then_some("country");
    let note = noted.then(|| view! { <td class="note">{line.note}</td> }.into_erased());
    view! {
        <tr class=class>
            <td class="number">{line.rank}</td>
            <th scope="row"><a href=line.page>{line.name}</a></th>
            <td class="number">{line.value}</td>
            <td class="length">{bar(line.bar, mark)}</td>
            <td class="number">{line.beside}</td>
            {note}
        </tr>
    }
    .into_erased()
}

/// A bar from zero, and a line through all bars at the country's figure.
fn bar(length: Option<u32>, mark: Option<u32>) -> Option<ErasedView> {
    let length = length?;
    let mark = mark.map(|at| view! { <path class="national" d=format!("M{at} 0V10") /> });
    Some(
        view! {
            <svg viewBox=format!("0 0 {FULL} 10") preserveAspectRatio="none" aria-hidden="true">
                <rect width=length.to_string() height="10" />
                {mark}
            </svg>
        }
        .into_erased(),
    )
}
