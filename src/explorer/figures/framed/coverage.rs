//! The coverage targets by category and year, with what nobody published hatched.

use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{head, leaf, words};
use dataset::msg;
use model::summary;
use model::target::{Coverage, coverage};
use text::{Locale, percent};

/// The class of what was published, which nothing was.
const PUBLISHED: Option<&str> = Some("text-column");

pub fn table(locale: Locale) -> ErasedView {
    let groups = coverage();
    let years = groups.first().map_or(&[][..], |group| &group.promised);
    let of_year = |(year, _): &(u16, _)| {
        let year = [("year", &*year.to_string())];
        let title = |class, said| head("col", class, words(locale.fill(said, &year)));
        [title(None, msg::COVERAGE_TARGET), title(PUBLISHED, msg::COVERAGE_ACTUAL)]
    };
    let heads: Vec<ErasedView> = years.iter().flat_map(of_year).collect();
    let rows: Vec<ErasedView> = groups.iter().map(|group| row(group, locale)).collect();
    view! {
        <table>
            <caption id="coverage-title">{locale.t(msg::COVERAGE_TITLE)}</caption>
            <thead><tr>{head("col", None, words(locale.t(msg::COVERAGE_GROUP)))}{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_erased()
}

fn row(of: &Coverage, locale: Locale) -> ErasedView {
    let of_year = |(_, share): &(u16, _)| {
        let missing = view! {
            <td class="text-column">
                <span class="gap-cell">
                    <svg aria-hidden="true"><rect x=".5" y=".5" width="21" height="12"/></svg>
                    {locale.t(msg::COVERAGE_MISSING)}
                </span>
            </td>
        };
        [leaf("td", None, percent(locale, *share)), missing.into_erased()]
    };
    let cells: Vec<ErasedView> = of.promised.iter().flat_map(of_year).collect();
    let name = head("row", None, words(summary::category(of.id, locale)));
    view! { <tr>{name}{cells}</tr> }.into_erased()
}
