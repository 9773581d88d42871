//! The index of the regions.

use jolkarta::app::regions as table;
use jolkarta::data::{self, Measure};
use jolkarta::model::{Slice, summary};
use maud::{PreEscaped, html};

use crate::content::Content;
use crate::place::Place;

/// The page.
pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let measure = Measure::Unemployment;
    let slice = Slice::of(measure, *data::years(measure).end());
    let finding = summary::finding(&slice, locale);
    Content {
        description: summary::lede(locale),
        main: html! {
            header .page-head .wrap { h1 { (finding) } }
            section .wrap { div .island data-island="regions" { (PreEscaped(table::markup(locale))) } }
        },
        title: finding,
        drawing: None,
        subject: None,
    }
}
