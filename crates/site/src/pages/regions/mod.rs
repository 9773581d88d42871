//! The index of the regions: where they lie, the former ones, the table of one measure and year, unemployment by year.

mod former;
mod matrix;

use dataset::msg;
use graphics::chart::bars::{self, BarsSpec};
use jolkarta::regions as table;
use jolkarta::regions::RegionsState;
use maud::{Markup, PreEscaped, html};
use model::{Row, Slice, classes, summary};
use text::Decimal;

use crate::content::Content;
use crate::place::Place;
use crate::tiles::{self, Square};

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let slice = RegionsState::default().slice();
    Content {
        title: place.t(msg::REGIONS_PAGE_TITLE).to_owned(),
        description: [place.t(msg::REGIONS_PAGE_LEDE), " ", &summary::finding(&slice, locale), "."].concat(),
        main: html! {
            header .page-head .wrap {
                h1 { (place.t(msg::REGIONS_PAGE_TITLE)) }
                p .lede { (place.t(msg::REGIONS_PAGE_LEDE)) " " (place.t(msg::REGIONS_PAGE_CHOOSE)) }
            }
            section #regions .wrap .beside {
                (grid(place, &slice))
                (former::list(place))
            }
            section #table .wrap { div data-island="regions" { (PreEscaped(table::markup(locale))) } }
            (matrix::section(place))
        },
        drawing: Some(bars::scene(&slice, &BarsSpec { locale, pins: &[] })),
        subject: None,
    }
}

fn grid(place: Place, slice: &Slice) -> Markup {
    let locale = place.locale();
    let square = |row: &Row| Square {
        region: row.region,
        figure: summary::slice_number(slice, row.datum, locale),
        class: row.class.map_or_else(|| "gap".to_owned(), |class| ["class-", &class.to_string()].concat()),
        spoken: summary::spoken(slice, row, locale),
    };
    let subtitle = summary::subtitle(slice, locale);
    let ranges = classes::ranges(slice.measure).into_iter().flatten();
    html! {
        div .tiles {
            h2 { (place.t(msg::REGIONS_PAGE_TILES)) }
            p .note { (subtitle) }
            (tiles::grid(place, &subtitle, slice.rows.iter().map(square).collect()))
            ul .tile-key {
                @for (range, class) in ranges.zip(1..) { (key(range, class, place)) }
            }
            p .note { (place.t(msg::REGIONS_PAGE_TILES_NOTE)) " " (summary::source_line(slice.measure, locale)) }
        }
    }
}

fn key((low, high): (Option<Decimal>, Option<Decimal>), class: i32, place: Place) -> Markup {
    html! { li { i class={ "class-" (class) } aria-hidden="true" {} (summary::class_label(low, high, place.locale())) } }
}
