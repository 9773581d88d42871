//! Official outcomes as a table.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{head, holder, leaf, link, words};
use crate::explorer::sparkline::sparkline;
use dataset::msg;
use model::route::Page;
use presentation::link::on_page;
use presentation::profile::{Line, ProfileText, SPARK};

pub fn outcomes(sheet: &ProfileText) -> ErasedView {
    let name = sheet.locale.t(msg::PROFILE_OUTCOMES);
    let first = sheet.locale.t(msg::PROFILE_MEASURE).to_owned();
    let heads = std::iter::once(first).chain(sheet.heads());
    let heads: Vec<ErasedView> = heads.map(|title| head("col", None, words(title))).collect();
    let rows: Vec<ErasedView> = sheet.outcomes().into_iter().map(|line| row(sheet, line)).collect();
    view! {
        <section class="profile-outcomes">
            <div class="table-scroll" tabindex="0" role="group" aria-label=name>
                <table><caption>{name}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        </section>
    }
    .into_erased()
}

fn row(sheet: &ProfileText, of: Line) -> ErasedView {
    let entry = on_page(Page::Data, sheet.locale, &["term-", of.measure.code()].concat());
    let entry = link(Some("term"), &entry, sheet.framed, words(of.words));
    let figures = of.figures.into_iter().map(|(figure, now)| leaf("td", now.then_some("now"), figure));
    let beside = of.beside.into_iter().map(|text| leaf("td", None, text));
    let cells: Vec<ErasedView> = figures.chain(beside).collect();
    let path = holder("td", None, sparkline(&of.path, SPARK));
    view! { <tr>{head("row", None, entry)}{cells}{path}</tr> }.into_erased()
}
