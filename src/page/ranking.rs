//! The ranking beside the map: national row first; rows are buttons that pin. Rows are slots that keep their
//! place, so a year changes texts and lengths only.

use super::Write;
use super::html::{Html, truth};
use super::scale::{Scale, pc};
use crate::data::{self, COUNTRY, RegionIx, Relation};
use crate::model::{Row, Slice, classes, summary};
use crate::text::{Decimal, Locale, compare, msg, percent};
use crate::view::{Action, ViewState};

/// The most rows any vintage has.
const SLOTS: usize = 20;

/// The inside of `.rank`, without figures.
pub fn skeleton(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "rank-h")])
        .leaf("h3", &[("id", "rk-title")], "")
        .leaf("span", &[("class", "cols"), ("id", "rk-cols")], "")
        .close("div");
    html.open("div", &[("class", "rk nat"), ("data-row", "KZ")])
        .leaf("span", &[("class", "n")], data::short_name(COUNTRY, locale))
        .open("svg", &[("class", "track"), ("aria-hidden", "true")]);
    marks(&mut html, "n");
    html.raw("<rect class=\"nat-d\" id=\"rk-dot\" y=\"50%\" width=\"0\" height=\"9\"/>")
        .close("svg")
        .leaf("span", &[("class", "num"), ("id", "rk-value")], "")
        .leaf("span", &[("class", "sh")], &percent(locale, Decimal::whole(100).with_places(1)))
        .close("div");
    html.open("ol", &[]);
    for slot in 0..SLOTS {
        row(&mut html, &slot.to_string());
    }
    html.close("ol");
    html.leaf("p", &[("class", "rk-note"), ("id", "rk-note")], locale.t(msg::NOTE_SHARES));
    html.done()
}

fn row(html: &mut Html, slot: &str) {
    let id = |part: &str| ["k", part, slot].concat();
    html.open("li", &[("id", &id("l")), ("hidden", "")]);
    html.open("button", &[("type", "button"), ("class", "rk"), ("id", &id("b"))]);
    html.open("span", &[("class", "n"), ("aria-hidden", "true")])
        .leaf("span", &[("class", "no"), ("id", &id("o"))], "")
        .leaf("span", &[("class", "pin"), ("id", &id("p"))], "")
        .leaf("span", &[("id", &id("n"))], "")
        .close("span");
    html.open("svg", &[("class", "track"), ("aria-hidden", "true")]);
    marks(html, slot);
    html.open("rect", &[("class", "b"), ("id", &id("r")), ("y", "50%"), ("height", "12"), ("width", "0")])
        .close("rect")
        .open("circle", &[("id", &id("c")), ("cy", "50%"), ("r", "0")])
        .close("circle")
        .close("svg");
    html.leaf("span", &[("class", "num"), ("aria-hidden", "true"), ("id", &id("v"))], "").leaf(
        "span",
        &[("class", "sh"), ("aria-hidden", "true"), ("id", &id("s"))],
        "",
    );
    html.close("button").close("li");
}

/// The lines of the target and of the country in a row; each row has its own, because what all rows inherit styles all of
/// them anew.
fn marks(html: &mut Html, slot: &str) {
    for (class, part) in [("goal-l", "kg"), ("nat-l", "kh")] {
        html.open("line", &[("class", class), ("id", &[part, slot].concat()), ("y2", "100%")]).close("line");
    }
}

/// The ranking of a slice, as writes to the skeleton. Same targets in the same order for every slice.
pub fn writes(slice: &Slice, state: &ViewState, hovered: Option<RegionIx>) -> Vec<Write> {
    let locale = state.locale;
    let rates = classes::edges(slice.measure).is_some();
    let scale = Scale::of(slice);
    let mut out = head(slice, locale, scale, rates);
    let by_name = |a, b| compare(locale, data::short_name(a, locale), data::short_name(b, locale));
    let ranked = slice.ranked(by_name);
    for slot in 0..SLOTS {
        let line = Line { slice, state, scale, rates, slot: slot.to_string() };
        let row = ranked.get(slot).copied();
        line.put(&mut out, row, row.is_some_and(|row| hovered == Some(row.region)));
    }
    out
}

fn head(slice: &Slice, locale: Locale, scale: Option<Scale>, rates: bool) -> Vec<Write> {
    let class = if rates { "rank rates" } else { "rank" };
    let goal = slice.target().filter(|t| t.relation == Relation::AtMost);
    let target = goal.and_then(|t| scale.map(|s| s.place(Decimal::new(t.scaled, t.places))));
    let nation = scale.and_then(|s| s.place_of(slice.national)).filter(|_| rates);
    let mut out = vec![
        Write::attr("rank", "class", class),
        Write::text("rk-title", summary::ranking_title(slice, locale)),
        Write::text("rk-cols", summary::ranking_columns(slice.subject(), locale)),
        Write::attr("rk-cols", "class", if goal.is_some() { "cols goal" } else { "cols" }),
        Write::text("rk-value", summary::slice_number(slice, slice.national, locale)),
        Write::attr("rk-dot", "x", nation.map_or("0".to_owned(), pc)),
        Write::attr("rk-dot", "width", if nation.is_some() { "9" } else { "0" }),
        Write::attr("rk-note", "hidden", if slice.measure.is_plan() { "" } else { "hidden" }),
    ];
    let at = |place: Option<f64>| place.filter(|_| rates).map_or_else(String::new, pc);
    let (target, nation) = (at(target), at(nation));
    for slot in (0..SLOTS).map(|slot| slot.to_string()).chain(["n".to_owned()]) {
        for (part, place) in [("kg", &target), ("kh", &nation)] {
            let id = [part, &slot].concat();
            out.extend(["x1", "x2"].map(|end| Write::attr(&id, end, place.as_str())));
        }
    }
    out
}

struct Line<'a> {
    slice: &'a Slice,
    state: &'a ViewState,
    scale: Option<Scale>,
    rates: bool,
    slot: String,
}

impl Line<'_> {
    fn id(&self, part: &str) -> String {
        ["k", part, &self.slot].concat()
    }

    /// Fills the slot with a row, or empties it.
    fn put(&self, out: &mut Vec<Write>, row: Option<&Row>, lit: bool) {
        let locale = self.state.locale;
        let of = |words: &dyn Fn(&Row) -> String| row.map_or_else(String::new, words);
        let pin = of(&|row| self.state.pin_letter(row.region).map(String::from).unwrap_or_default());
        let barred = row.is_some() && pin.is_empty() && self.state.pins_full();
        let mut attr = |part: &str, name: &'static str, value: String| {
            out.push(Write::attr(&self.id(part), name, value));
        };
        attr("l", "hidden", if row.is_none() { "hidden" } else { "" }.to_owned());
        attr("b", "class", if lit { "rk lit" } else { "rk" }.to_owned());
        // What is drawn in columns is said in words.
        attr("b", "aria-label", of(&|row| summary::spoken(self.slice, row, locale)));
        attr("b", "data-do", of(&|row| Action::Pin(row.region).to_string()));
        attr("b", "data-row", of(&|row| data::region(row.region).id.to_owned()));
        attr("b", "aria-pressed", of(&|_| truth(!pin.is_empty()).to_owned()));
        attr("b", "aria-disabled", if barred { "true" } else { "" }.to_owned());
        attr("p", "data-pin", pin.clone());
        let at = row.zip(self.scale).and_then(|(row, scale)| scale.place_of(row.datum));
        let dot = at.filter(|_| self.rates);
        attr("r", "width", at.filter(|_| !self.rates).map_or("0".to_owned(), pc));
        attr("c", "cx", dot.map_or("0".to_owned(), pc));
        attr("c", "r", if dot.is_some() { "5" } else { "0" }.to_owned());
        attr("c", "class", ["d c", &of(&|row| row.class.map_or(String::new(), |c| c.to_string()))].concat());
        let share =
            row.filter(|_| !self.rates).and_then(|r| summary::share_of_plan(r.region, self.slice.year));
        let texts = [
            ("o", of(&|row| row.rank.map_or(String::new(), |r| summary::rank_span(r, locale)))),
            ("p", pin),
            ("n", of(&|row| data::short_name(row.region, locale).to_owned())),
            ("v", of(&|row| summary::slice_number(self.slice, row.datum, locale))),
            ("s", share.map_or(String::new(), |s| summary::share_percent(s, locale))),
        ];
        out.extend(texts.map(|(part, text)| Write::text(&self.id(part), text)));
    }
}
