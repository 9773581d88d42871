//! The strips on the page of a region. Arrow keys and pointer go through the regions of a strip and announce them; two other
//! regions can be marked on the strips and in the trend. The address holds them, the year and the opened measure.

use super::{query, year};
use crate::browser::{self, Element, Event};
use model::state::{word_of, words_of};
use text::sort_by;

/// A strip, and the mark of a region: a tick on a strip, a line in the trend.
const STRIP: &str = "[data-strip]";
const TICK: &str = "[data-id]";
/// The lists of other regions, with the sign of each.
const COMPARED: &str = "select[data-beside]";
/// The list of years.
const YEARS: &str = "select[data-years]";
/// The width of a strip's drawing.
const WIDTH: f64 = 200.0;

/// Listens from now on, on whichever page is open.
pub fn listen() {
    browser::listen("keydown", |event| on_strip(event, key));
    browser::listen("focusin", |event| on_strip(event, |strip, _| walk(strip, place(strip))));
    browser::listen("focusout", |event| on_strip(event, |strip, _| leave(strip)));
    browser::listen("mouseout", |event| on_strip(event, |strip, _| leave(strip)));
    browser::listen("mousemove", |event| on_strip(event, point));
    browser::listen("change", |event| {
        if browser::around(event, COMPARED).is_some() {
            choose();
        }
        if let Some(list) = browser::around(event, YEARS) {
            let asked = browser::value_in(&list);
            query::write("year", &asked, false);
            year::show(&asked);
        }
    });
    browser::listen("click", |event| {
        let pressed = browser::around(event, "[data-measure] > summary");
        if let Some(notes) = pressed.and_then(|summary| summary.parent_element()) {
            // The press comes before what it does.
            let open = !notes.has_attribute("open");
            let measure = if open { browser::attribute(&notes, "data-measure") } else { String::new() };
            query::write("measure", &measure, false);
        }
    });
}

/// Makes the strips of the open page stops of the keyboard, and shows what the address asks for.
pub fn start() {
    for strip in browser::all(None, STRIP) {
        let ticks = browser::all(Some(&strip), TICK);
        let own = browser::attribute(&strip, "data-own");
        let at = ticks.iter().position(|tick| browser::attribute(tick, "data-id") == own);
        let set = |name: &str, value: &str| browser::set_attribute(&strip, name, Some(value));
        set("tabindex", "0");
        set("role", "slider");
        set("aria-label", &browser::attribute(&strip, "data-strip"));
        set("aria-valuemin", "1");
        set("aria-valuemax", &ticks.len().to_string());
        say(&strip, &ticks, at.unwrap_or_default());
    }
    let asked = browser::search();
    if let Some(measure) = word_of(&asked, "measure") {
        let notes = ["[data-measure=\"", &measure, "\"]"].concat();
        // Other pages have no strips.
        browser::all(None, &notes).iter().for_each(|notes| browser::set_attribute(notes, "open", Some("")));
    }
    let wanted = word_of(&asked, "year").unwrap_or_default();
    browser::all(None, YEARS).iter().for_each(|list| browser::give_value(list, &wanted));
    year::show(&wanted);
    show(&words_of(&asked, "region"));
}

fn on_strip(event: &Event, run: impl Fn(&Element, &Event)) {
    if let Some(strip) = browser::around(event, STRIP) {
        run(&strip, event);
    }
}

/// The number of the region that a strip says.
fn place(strip: &Element) -> usize {
    browser::attribute(strip, "aria-valuenow").parse::<usize>().unwrap_or(1).saturating_sub(1)
}

fn key(strip: &Element, event: &Event) {
    let (at, last) = (place(strip), browser::all(Some(strip), TICK).len().saturating_sub(1));
    let next = match browser::key_of(event).as_str() {
        "ArrowRight" | "ArrowUp" => at + 1,
        "ArrowLeft" | "ArrowDown" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        "Escape" => return leave(strip),
        _ => return,
    };
    event.prevent_default();
    walk(strip, next.min(last));
}

/// Goes to the region nearest to the pointer.
fn point(strip: &Element, event: &Event) {
    let Some(share) = browser::share_in(strip, event) else {
        return;
    };
    let far = |tick: Element| (browser::number(&tick, "data-at") - share * WIDTH).abs();
    let ticks = browser::all(Some(strip), TICK).into_iter().map(far).enumerate();
    if let Some((at, _)) = ticks.min_by(|a, b| a.1.total_cmp(&b.1)) {
        walk(strip, at);
    }
}

/// Lights a region and says it.
fn walk(strip: &Element, at: usize) {
    let ticks = browser::all(Some(strip), TICK);
    for (number, tick) in ticks.iter().enumerate() {
        browser::set_attribute(tick, "data-lit", (number == at).then_some(""));
    }
    tell(strip, &say(strip, &ticks, at));
}

/// Names a region as the value of the strip; gives the words.
fn say(strip: &Element, ticks: &[Element], at: usize) -> String {
    let said = ticks.get(at).map(|tick| browser::attribute(tick, "data-said")).unwrap_or_default();
    browser::set_attribute(strip, "aria-valuenow", Some(&(at + 1).to_string()));
    browser::set_attribute(strip, "aria-valuetext", Some(&said));
    said
}

fn leave(strip: &Element) {
    for tick in browser::all(Some(strip), "[data-lit]") {
        browser::set_attribute(&tick, "data-lit", None);
    }
    tell(strip, "");
}

fn tell(strip: &Element, words: &str) {
    for place in browser::all(Some(strip), ".strip-said") {
        browser::set_text(&place, words);
    }
}

/// After a choice in one of the lists.
fn choose() {
    let mut chosen: Vec<String> = Vec::new();
    for list in browser::all(None, COMPARED) {
        let id = browser::value_in(&list);
        if !id.is_empty() && !chosen.contains(&id) {
            chosen.push(id);
        }
    }
    query::write("region", &chosen.join(","), true);
    show(&chosen);
}

/// Marks regions on all strips and in the trend, and says their figures. Those that the lists do not have, like the page's own, are left out.
fn show(asked: &[String]) {
    let lists = browser::all(None, COMPARED);
    let known = |id: &String| {
        let option = ["option[value=\"", id, "\"]"].concat();
        lists.first().is_some_and(|list| !browser::all(Some(list), &option).is_empty())
    };
    let asked: Vec<String> = asked.iter().map(|id| id.to_ascii_uppercase()).filter(known).collect();
    for (at, list) in lists.iter().enumerate() {
        browser::give_value(list, asked.get(at).map_or("", String::as_str));
    }
    for row in browser::all(None, "#measures .more, #trend") {
        let mut said: Vec<(usize, String)> = Vec::new();
        for tick in browser::all(Some(&row), TICK) {
            let place = asked.iter().position(|id| *id == browser::attribute(&tick, "data-id"));
            let sign = place.and_then(|at| lists.get(at)).map(|list| browser::attribute(list, "data-beside"));
            browser::set_attribute(&tick, "data-place", sign.as_deref());
            let words = browser::attribute(&tick, "data-said");
            // Each line occurs twice: in the wide and in the narrow drawing.
            if let (Some(at), Some(sign), false) = (place, sign, words.is_empty()) {
                said.push((at, [sign.as_str(), " ", &words].concat()));
            }
        }
        sort_by(&mut said, |a, b| a.0.cmp(&b.0));
        let said: Vec<String> = said.into_iter().map(|(_, words)| words).collect();
        for place in browser::all(Some(&row), ".region-beside") {
            browser::set_text(&place, &said.join("; "));
        }
    }
}
