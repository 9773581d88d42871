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
        .leaf("span", &[("class", "pin"), ("id", &id("p")), ("hidden", "")], "")
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
        match ranked.get(slot) {
            Some(row) => line.show(&mut out, row, hovered == Some(row.region)),
            None => line.hide(&mut out),
        }
    }
    out
}

fn head(slice: &Slice, locale: Locale, scale: Option<Scale>, rates: bool) -> Vec<Write> {
    let class = if rates { "rank rates" } else { "rank" };
    let goal = data::target(slice.measure).filter(|t| t.relation == Relation::AtMost);
    let target = goal.and_then(|t| scale.map(|s| s.place(Decimal::new(t.scaled, t.places))));
    let nation = scale.and_then(|s| s.place_of(slice.national)).filter(|_| rates);
    let mut out = vec![
        Write::attr("rank", "class", class),
        Write::text("rk-title", summary::ranking_title(slice, locale)),
        Write::text("rk-cols", summary::ranking_columns(slice.measure, locale)),
        Write::attr("rk-cols", "class", if goal.is_some() { "cols goal" } else { "cols" }),
        Write::text("rk-value", summary::datum_number(slice.national, locale)),
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

    fn show(&self, out: &mut Vec<Write>, row: &Row, lit: bool) {
        let locale = self.state.locale;
        let id = data::region(row.region).id;
        let pin = self.state.pin_letter(row.region).map(String::from).unwrap_or_default();
        let at = self.scale.and_then(|s| s.place_of(row.datum));
        let place = row.rank.map_or(String::new(), |r| r.first.to_string());
        let share = summary::share_of_plan(row.region, self.slice.year).filter(|_| !self.rates);
        let barred = if pin.is_empty() && self.state.pins_full() { "true" } else { "" };
        let texts = [
            ("o", place),
            ("p", pin.clone()),
            ("n", data::short_name(row.region, locale).to_owned()),
            ("v", summary::datum_number(row.datum, locale)),
            ("s", share.map_or(String::new(), |s| percent(locale, s))),
        ];
        let attrs = [
            // What is drawn in columns is said in words.
            ("b", "aria-label", summary::spoken(self.slice, row, locale)),
            ("b", "data-do", Action::Pin(row.region).to_string()),
            ("b", "data-row", id.to_owned()),
            ("b", "aria-pressed", truth(!pin.is_empty()).to_owned()),
            ("b", "aria-disabled", barred.to_owned()),
            ("p", "data-pin", pin),
        ];
        self.put(out, false, lit, at, row.class, texts, attrs);
    }

    fn hide(&self, out: &mut Vec<Write>) {
        let none = String::new;
        let texts = ["o", "p", "n", "v", "s"].map(|part| (part, none()));
        let attrs = [
            ("b", "aria-label", none()),
            ("b", "data-do", none()),
            ("b", "data-row", none()),
            ("b", "aria-pressed", none()),
            ("b", "aria-disabled", none()),
            ("p", "data-pin", none()),
        ];
        self.put(out, true, false, None, None, texts, attrs);
    }

    #[allow(clippy::too_many_arguments)]
    fn put(
        &self,
        out: &mut Vec<Write>,
        hidden: bool,
        lit: bool,
        at: Option<f64>,
        class: Option<u8>,
        texts: [(&'static str, String); 5],
        attrs: [(&'static str, &'static str, String); 6],
    ) {
        let flag = |on: bool| if on { "hidden" } else { "" };
        let unpinned = texts.iter().any(|(part, text)| *part == "p" && text.is_empty());
        out.push(Write::attr(&self.id("l"), "hidden", flag(hidden)));
        out.push(Write::attr(&self.id("b"), "class", if lit { "rk lit" } else { "rk" }));
        out.push(Write::attr(&self.id("p"), "hidden", flag(unpinned)));
        for (part, text) in texts {
            out.push(Write::text(&self.id(part), text));
        }
        for (part, name, value) in attrs {
            out.push(Write::attr(&self.id(part), name, value));
        }
        let bar = at.filter(|_| !self.rates).map_or("0".to_owned(), pc);
        let dot = at.filter(|_| self.rates);
        let tint = ["d c", &class.map_or(String::new(), |c| c.to_string())].concat();
        out.push(Write::attr(&self.id("r"), "width", bar));
        out.push(Write::attr(&self.id("c"), "cx", dot.map_or("0".to_owned(), pc)));
        out.push(Write::attr(&self.id("c"), "r", if dot.is_some() { "5" } else { "0" }));
        out.push(Write::attr(&self.id("c"), "class", tint));
    }
}
