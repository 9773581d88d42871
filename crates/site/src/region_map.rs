//! The map as a drawing in the colours of the page. Regions are drawn once; names, figures and the discs of cities once
//! for every width of the place, and the style sheet shows those that fit.

use dataset::{Kind, LabelSpot, RegionIx};
use graphics::map::{self, Inset, MapScene, RegionMark};
use maud::{Markup, html};
use model::route::Page;
use model::{Slice, summary};
use text::width_em;

use crate::place::Place;

/// Words that are on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Figures,
    Short,
    Names,
}

/// A width in CSS pixels that words and discs are drawn for, the class that the style sheet knows, and the words.
const ROOMS: [(&str, u16, Words); 4] = [
    ("at-phone", 358, Words::Figures),
    ("at-small", 480, Words::Figures),
    ("at-middle", 620, Words::Short),
    ("at-large", 832, Words::Names),
];

/// From one line to the next, and down to the baseline from the middle of a line: thousandths of the letters' size.
const LEADING: i32 = 1_150;
const BASELINE: i32 = 350;

/// The map. Its links are not in the order of the keyboard, which finds the regions in the field above and the table below.
pub fn map(place: Place, slice: &Slice) -> Markup {
    let locale = place.locale();
    let region_marks = MapScene::of(slice, locale, 832, &[]).regions;
    html! {
        svg .region-map viewBox=(map::view_box()) role="group" aria-label=(summary::finding(slice, locale)) {
            defs { @for region_mark in region_marks.iter().filter(|region_mark| is_city(region_mark.region)) { (outline(region_mark.region)) } }
            g .areas {
                @for region_mark in &region_marks {
                    a href=(place.to(Page::Region(region_mark.region))) tabindex="-1" aria-label=(region_mark.spoken) data-class=(region_mark.class) {
                        path d=(dataset::shape(region_mark.region).map_or("", |shape| shape.path)) { title { (region_mark.spoken) } }
                    }
                }
            }
            path .coast d=(dataset::shape(dataset::COUNTRY).map_or("", |shape| shape.path)) {}
            @for (class, width, words) in ROOMS { (Room { place, slice, width, words }.words_and_discs(class, &region_marks)) }
        }
    }
}

fn is_city(region: RegionIx) -> bool {
    dataset::region(region).kind == Kind::City
}

fn city_id(region: RegionIx) -> String {
    ["city-", dataset::region(region).id].concat()
}

fn outline(region: RegionIx) -> Markup {
    html! { path #(city_id(region)) d=(dataset::shape(region).map_or("", |shape| shape.inset)) {} }
}

/// A width of the map.
struct Room<'a> {
    place: Place,
    slice: &'a Slice,
    width: u16,
    words: Words,
}

impl Room<'_> {
    /// CSS pixels in units of the drawing.
    fn px(&self, pixels: i32) -> i32 {
        pixels * i32::from(dataset::VIEW_BOX.0) / i32::from(self.width)
    }

    fn words_and_discs(&self, class: &str, region_marks: &[RegionMark]) -> Markup {
        let insets = MapScene::of(self.slice, self.place.locale(), self.width, &[]).insets();
        html! {
            g .map-words .(class) aria-hidden="true" {
                @for region_mark in region_marks.iter().filter(|region_mark| !is_city(region_mark.region)) { (self.label(region_mark)) }
                @for region_mark in region_marks {
                    @if let Some(inset) = insets.iter().find(|inset| inset.region == region_mark.region) { (self.disc(region_mark, inset)) }
                }
            }
        }
    }

    fn label(&self, region_mark: &RegionMark) -> Markup {
        let Some(shape) = dataset::shape(region_mark.region) else {
            return Markup::default();
        };
        let anchor = (i32::from(shape.anchor.0), i32::from(shape.anchor.1));
        let spots = dataset::label_spots(self.slice.vintage, self.place.locale());
        let spot = spots.iter().find(|spot| spot.region == region_mark.region);
        let (lines, at, inside): (Vec<&str>, _, _) = match (self.words, spot) {
            (Words::Names, Some(spot)) => (spot.lines.split('\n').collect(), at(spot), spot.inside),
            (Words::Short, _) => (self.short(region_mark.region).into_iter().collect(), anchor, true),
            (_, Some(spot)) if spot.inside => (Vec::new(), at(spot), true),
            _ => (Vec::new(), anchor, true),
        };
        html! {
            @if !inside { (self.leader(at, anchor, &lines)) }
            g data-class=[inside.then_some(region_mark.class)] { (self.text(&lines, &region_mark.value, at, "middle")) }
        }
    }

    /// The short name of the grid of tiles.
    fn short(&self, region: RegionIx) -> Option<&'static str> {
        dataset::tile(region).map(|tile| self.place.locale().pick(&tile.abbr))
    }

    /// From the edge of a label outside to its region.
    fn leader(&self, (x, y): (i32, i32), region: (i32, i32), lines: &[&str]) -> Markup {
        let widest = lines.iter().map(|line| width_em(line)).fold(0.0, f32::max);
        let half = self.px((widest * 12.0) as i32 / 2 + 4);
        let tall = self.px(7 * (lines.len() as i32 + 1) + 3);
        let (x, y) = if region.0 > x + half {
            (x + half, y)
        } else if region.0 < x - half {
            (x - half, y)
        } else if region.1 > y {
            (x, y + tall)
        } else {
            (x, y - tall)
        };
        html! {
            path .leader d=(format!("M{x} {y}L{} {}", region.0, region.1)) {}
            circle .dot cx=(region.0) cy=(region.1) r=(self.px(2)) {}
        }
    }

    /// Lines of a name and the figure, as a block around the height of its place.
    fn text(&self, lines: &[&str], value: &str, (x, y): (i32, i32), anchor: &str) -> Markup {
        let size = self.px(12);
        // Beside the disc of a city, borders run through the words.
        let halo = if anchor == "middle" { 3 } else { 5 };
        let step = size * LEADING / 1000;
        let top = y - step * lines.len() as i32 / 2 + size * BASELINE / 1000;
        html! {
            text font-size=(size) stroke-width=(self.px(halo)) text-anchor=(anchor) {
                @for (n, line) in (0..).zip(lines) { tspan x=(x) y=(top + step * n) { (line) } }
                tspan .value x=(x) y=(top + step * lines.len() as i32) { (value) }
            }
        }
    }

    fn disc(&self, region_mark: &RegionMark, inset: &Inset) -> Markup {
        let Some(shape) = dataset::shape(region_mark.region) else {
            return Markup::default();
        };
        let from = (i32::from(shape.anchor.0), i32::from(shape.anchor.1));
        let (x, y) = (from.0 + self.px(inset.shift_px.0), from.1 + self.px(inset.shift_px.1));
        // Where regions have no names, discs leave room for the figures beside them.
        let narrow = if self.words == Words::Figures { 10 } else { inset.radius_px };
        let radius = self.px(narrow);
        let scale = radius * 72 / 100;
        let lines: Vec<&str> = match self.words {
            Words::Names => vec![dataset::short_name(region_mark.region, self.place.locale())],
            Words::Short => self.short(region_mark.region).into_iter().collect(),
            Words::Figures => Vec::new(),
        };
        let (side, anchor) = if inset.label_left { (-1, "end") } else { (1, "start") };
        let turn = format!("translate({x} {y})scale({}.{:02})", scale / 100, scale % 100);
        html! {
            a href=(self.place.to(Page::Region(region_mark.region))) tabindex="-1" data-class=(region_mark.class) {
                @if (x, y) != from { path .leader d=(format!("M{} {}L{x} {y}", from.0, from.1)) {} }
                circle .disc cx=(x) cy=(y) r=(radius) {}
                use href={ "#" (city_id(region_mark.region)) } transform=(turn) {}
            }
            @if self.words != Words::Figures {
                (self.text(&lines, &region_mark.value, (x + side * (radius + self.px(4)), y), anchor))
            }
        }
    }
}

fn at(spot: &LabelSpot) -> (i32, i32) {
    (i32::from(spot.at.0), i32::from(spot.at.1))
}
