//! The latest year on the map: a drawing with names and figures where there is room, tiles where there is not.

use dataset::Measure;
use dataset::msg;
use graphics::map::{self, RegionMark};
use maud::{Markup, PreEscaped, html};
use model::route::Page;
use model::{Slice, classes, summary};
use presentation::export::{Credit, Drawing, Figure, figure};
use text::Locale;

use crate::place::Place;
use crate::region_map;

/// Width of the page on which tiles stand, CSS pixels: too narrow for a map with names.
const NARROW_PX: u16 = 344;

/// Map and tiles; the style sheet shows the one that fits.
pub fn figure(place: Place, slice: &Slice) -> Markup {
    let locale = place.locale();
    let finding = summary::finding(slice, locale);
    let drawn = Figure {
        title: String::new(),
        subtitle: String::new(),
        drawing: Drawing::Map(slice.clone(), Vec::new()),
        notes: Vec::new(),
        credit: Credit::of(slice.measure, locale, ""),
        locale,
    };
    let source = summary::source_line(slice.measure, locale);
    let credit = html! { p .credit { (source) ". " (figure::borders(&drawn)) } };
    html! {
        figure .measure-map {
            @if classes::edges(slice.measure).is_some() {
                div .wide { div .drawn { (region_map::map(place, slice)) } (key(slice.measure, locale)) (credit) }
            } @else {
                (sheet(&drawn, &finding, &credit))
            }
            div .measure-tiles {
                ul .measure-grid { @for region_mark in map::region_marks(slice, locale, NARROW_PX, &[]) { (tile(place, &region_mark)) } }
                (key(slice.measure, locale))
                p .note { (place.t(msg::TILES_NOTE)) }
                p .note { (source) }
            }
        }
    }
}

/// A count is drawn as circles, in the colours of white paper.
fn sheet(drawn: &Figure, finding: &str, credit: &Markup) -> Markup {
    let (inside, view_box) = figure::drawing(drawn, 0);
    html! {
        div .wide.sheet {
            svg viewBox=(view_box) role="img" aria-label=(finding) { (PreEscaped(inside)) }
            (credit)
        }
    }
}

/// A region at its rough place; its figure is said in full to screen readers.
fn tile(place: Place, region_mark: &RegionMark) -> Markup {
    let Some(at) = dataset::tile(region_mark.region) else {
        return Markup::default();
    };
    let across = if at.columns > 1 { " wide" } else { "" };
    let down = if at.rows > 1 { " tall" } else { "" };
    let class = format!("measure-tile tile-column-{} tile-row-{}{across}{down}", at.column, at.row);
    html! {
        li class=(class) data-class=(region_mark.class) {
            a href=(place.to(Page::Region(region_mark.region))) {
                span .visually-hidden { (region_mark.spoken) }
                span aria-hidden="true" { (place.locale().pick(&at.abbr)) }
                b aria-hidden="true" { (region_mark.value) }
            }
        }
    }
}

/// The classes of the tints; a count has none.
pub fn key(measure: Measure, locale: Locale) -> Markup {
    let ranges = classes::ranges(measure).filter(|_| classes::edges(measure).is_some());
    html! {
        @if let Some(ranges) = ranges {
            ul .measure-key aria-label=(locale.t(msg::LEGEND_LABEL)) {
                @for (class, (low, high)) in (1..).zip(ranges) {
                    li { span data-class=(class.to_string()) {} " " (summary::class_label(low, high, locale)) }
                }
            }
        }
    }
}
