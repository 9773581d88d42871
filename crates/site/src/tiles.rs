//! The regions of today as a grid of equal squares, roughly where they lie.

use dataset::RegionIx;
use maud::{Markup, html};
use model::route::Page;
use text::sort_by;

use crate::place::Place;

pub struct Square {
    /// The region, whose page it leads to.
    pub region: RegionIx,
    /// What is below the name.
    pub figure: String,
    /// The class of its tint: `class-1` to `class-5`, or another that the style sheet knows.
    pub class: String,
    /// Name and figure in words.
    pub spoken: String,
}

/// The grid, from the north-west to the south-east.
pub fn grid(place: Place, label: &str, mut squares: Vec<Square>) -> Markup {
    let at = |square: &Square| dataset::tile(square.region).map_or((0, 0), |tile| (tile.row, tile.column));
    sort_by(&mut squares, |a, b| at(a).cmp(&at(b)));
    html! {
        ol .tile-map aria-label=(label) {
            @for square in &squares {
                @let (row, column) = at(square);
                li class={ "column-" (column) " row-" (row) " " (square.class) } {
                    a href=(place.to(Page::Region(square.region))) {
                        span .visually-hidden { (square.spoken) }
                        (name(place, square.region))
                        b aria-hidden="true" { (square.figure) }
                    }
                }
            }
        }
    }
}

/// The short name, and the abbreviation for squares without room for it.
fn name(place: Place, region: RegionIx) -> Markup {
    let short = dataset::tile(region).map_or("", |tile| place.locale().pick(&tile.abbr));
    html! {
        span .full aria-hidden="true" { (dataset::short_name(region, place.locale())) }
        span .short aria-hidden="true" { (short) }
    }
}
