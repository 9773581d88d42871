//! The scale test of `cargo xtask bench`: a made-up country of `n` regions and `years` years, recoloured with the map's own code,
//! from faces to writes. `bench/scale/synthetic.js` makes the same country for the other libraries. With `words=1`, each region
//! also gets a label with its figure for screen readers, as in one of the other pages.

use std::cell::RefCell;

use dataset::{COUNTRY, Vintage};
use graphics::map::{DomPatch, Kind, MapSpec, RegionMark, Size, patch};
use jolkarta::browser;
use text::Locale;
use wasm_bindgen::prelude::{Closure, JsValue};

const WIDTH: f64 = 960.0;
const SPEC: MapSpec =
    MapSpec { vintage: Vintage::OLDEST, kind: Kind::Choropleth, locale: Locale::En, size: Size::Narrow };

/// Ids and figures, in tenths, of every region and year.
struct Country {
    ids: Vec<String>,
    years: usize,
    figures: Vec<u32>,
    words: bool,
}

fn main() {
    let country = Country::new(asked("n="), asked("years=").max(1), asked("words=") == 1);
    let Some(place) = browser::by_id("map") else {
        return;
    };
    browser::set_markup(&place, &country.markup());
    let standing = RefCell::new((browser::Targets::default(), Vec::new()));
    let show = move |year: usize| {
        let (targets, before) = &mut *standing.borrow_mut();
        let now = country.writes(year);
        browser::apply_in(&place, targets, before, &now);
        *before = now;
    };
    show(0);
    let step = Closure::<dyn Fn(usize)>::new(show);
    let _refused = js_sys::Reflect::set(&js_sys::global(), &JsValue::from("benchStep"), step.as_ref());
    step.forget();
    browser::after_paint(browser::mark_ready);
}

/// A number in the URL's query.
fn asked(key: &str) -> usize {
    let query = browser::query();
    let value = query.trim_start_matches('?').split('&').find_map(|part| part.strip_prefix(key));
    value.and_then(|text| text.parse().ok()).unwrap_or(0)
}

impl Country {
    fn new(count: usize, years: usize, words: bool) -> Country {
        let figure = |at: usize| ((at / years * 7919 + at % years * 2729) % 1000) as u32;
        let ids = (0..count).map(|n| ["R", &n.to_string()].concat()).collect();
        Country { ids, years, figures: (0..count * years).map(figure).collect(), words }
    }

    fn markup(&self) -> String {
        let columns = (self.ids.len() as f64 * 1.5).sqrt().ceil();
        let mut out = format!("<svg width=\"{WIDTH}\" height=\"640\">");
        for (n, id) in self.ids.iter().enumerate() {
            let (column, row) = (n as f64 % columns, (n as f64 / columns).floor());
            let d = outline((column + 0.5, row + 0.5), WIDTH / columns);
            out.push_str(&format!("<path id=\"r-{id}\" class=\"region\" d=\"{d}\"/>"));
        }
        out.push_str("</svg>");
        out
    }

    fn writes(&self, year: usize) -> Vec<DomPatch> {
        let mut out = Vec::with_capacity(self.ids.len() * 4);
        for (id, figures) in self.ids.iter().zip(self.figures.chunks(self.years)) {
            let figure = figures.get(year).copied().unwrap_or(0);
            patch(&mut out, &SPEC, (id, false), &self.region_mark(id, figure));
        }
        out
    }

    fn region_mark(&self, id: &str, figure: u32) -> RegionMark {
        let class = match figure {
            800.. => "5",
            600.. => "4",
            400.. => "3",
            200.. => "2",
            _ => "1",
        };
        let figure = || [&(figure / 10).to_string(), ".", &(figure % 10).to_string()].concat();
        let spoken = if self.words { [id, ": ", &figure(), "%"].concat() } else { id.to_owned() };
        let (value, place, circle) = (String::new(), String::new(), None);
        RegionMark { region: COUNTRY, class, value, place, circle, spoken, pinned: false, barred: false }
    }
}

/// A shape with twelve corners around a cell of the grid.
fn outline((x, y): (f64, f64), side: f64) -> String {
    let corner = |k: u8| {
        let (turn, reach) = (f64::from(k) * std::f64::consts::PI / 6.0, 0.44 + 0.06 * f64::from(k % 2));
        format!("{:.1} {:.1}", side * (x + reach * turn.cos()), side * (y + reach * turn.sin()))
    };
    ["M", &(0..12).map(corner).collect::<Vec<_>>().join("L"), "Z"].concat()
}
