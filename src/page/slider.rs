//! The year: a native range over a small column chart of the country's figures.

use super::html::Html;
use super::scale::pc;
use super::{Write, icon};
use crate::data::{self, COUNTRY};
use crate::map::xml::tenths;
use crate::model::{Datum, Slice, Subject, series, slice, summary};
use crate::text::{Locale, msg, number};
use crate::view::ViewState;

/// Y of the baseline and height of the tallest column, tenths of a CSS pixel.
const BASE: i32 = 655;
const TALL: f64 = 360.0;

/// The inside of `.ys` for a measure.
pub fn skeleton(subject: Subject, locale: Locale, playable: bool) -> String {
    let measure = subject.measure;
    let mut html = Html::new();
    html.open("div", &[("class", "grp")]);
    if playable {
        round(&mut html, "play", ("btn-r play", "play"), locale.t(msg::YEAR_PLAY), icon::PLAY);
    }
    round(&mut html, "year-back", ("btn-r", "step:-1"), locale.t(msg::YEAR_PREVIOUS), icon::PREVIOUS);
    round(&mut html, "year-on", ("btn-r", "step:1"), locale.t(msg::YEAR_NEXT), icon::NEXT);
    html.leaf("span", &[("class", "yr"), ("id", "yr"), ("aria-hidden", "true")], "").close("div");
    let span = data::years(measure);
    let dense = if span.clone().count() > 9 { "data-dense" } else { "" };
    html.open("div", &[("class", "axis"), ("id", "axis"), (dense, "")]);
    html.raw("<svg aria-hidden=\"true\">");
    columns(&mut html, subject, locale);
    html.raw("</svg>");
    let (first, last) = (span.start().to_string(), span.end().to_string());
    let attrs = [
        ("type", "range"),
        ("name", "year"),
        ("id", "year"),
        ("aria-label", locale.t(msg::YEAR_LABEL)),
        ("min", &first),
        ("max", &last),
    ];
    html.open("input", &attrs).close("div");
    html.done()
}

/// What of the slider follows the year.
pub fn writes(slice: &Slice, state: &ViewState, playing: bool, playable: bool) -> Vec<Write> {
    let locale = state.locale;
    let span = data::years(slice.measure);
    let plan = if slice.measure.is_plan() { " plan" } else { "" };
    let years = span.clone().count().to_string();
    let mut out = vec![
        Write::text("yr", slice.year.to_string()),
        Write::value("year", slice.year.to_string()),
        Write::attr("year", "aria-valuetext", summary::year_spoken(slice, locale)),
        Write::attr("year-back", "aria-disabled", flag(slice.year == *span.start())),
        Write::attr("year-on", "aria-disabled", flag(slice.year == *span.end())),
        Write::property("axis", "--n", years),
    ];
    if playable {
        let label = if playing { msg::YEAR_PAUSE } else { msg::YEAR_PLAY };
        out.push(Write::attr("play", "aria-label", locale.t(label)));
        out.push(Write::attr("map", "data-play", flag(playing)));
        out.push(Write::attr("play-i", "d", if playing { icon::PAUSE } else { icon::PLAY }));
    }
    for year in span {
        let on = if year == slice.year { " on" } else { "" };
        let odd = match year % 4 {
            0 => "",
            2 => " half",
            _ => " alt",
        };
        // What the bold year would overprint where years stand close.
        let near = match year.abs_diff(slice.year) {
            1 => " near",
            2 => " next",
            _ => "",
        };
        let id = |part: &str| [part, &year.to_string()].concat();
        out.push(Write::attr(&id("yc"), "class", ["col", plan, on].concat()));
        out.push(Write::attr(&id("yv"), "class", ["v", on].concat()));
        out.push(Write::attr(&id("yl"), "class", ["y", odd, near, on].concat()));
    }
    out
}

/// A button at its end keeps the focus, so it is called disabled and not made so.
fn flag(on: bool) -> &'static str {
    if on { "true" } else { "" }
}

fn round(html: &mut Html, id: &str, (class, action): (&str, &str), label: &str, drawing: &str) {
    let attrs =
        [("type", "button"), ("id", id), ("class", class), ("data-do", action), ("aria-label", label)];
    html.open("button", &attrs);
    html.open("svg", &[("class", "i"), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")]);
    html.open("path", &[("id", &[id, "-i"].concat()), ("d", drawing)]).close("path").close("svg");
    html.close("button");
}

fn columns(html: &mut Html, subject: Subject, locale: Locale) {
    let measure = subject.measure;
    let points = series::of_region(subject, COUNTRY);
    let figures = points.iter().filter_map(|(_, d)| d.value()).map(|v| v.to_f64());
    let top = figures.reduce(f64::max).unwrap_or(1.0).max(f64::MIN_POSITIVE);
    let step = 100.0 / points.len().max(1) as f64;
    for (at, (year, datum)) in points.iter().enumerate() {
        column(html, (at as f64 + 0.5) * step, step, *year, *datum, top, locale);
    }
    html.raw("<line class=\"ax0\" x1=\"0\" x2=\"100%\" y1=\"65.5\" y2=\"65.5\"/>");
    let first = *data::years(measure).start();
    let left = |year: u16| f64::from(year.saturating_sub(first)) * step;
    for (year, vintage) in series::border_changes(measure) {
        let x = pc(left(year));
        html.open("line", &[("class", "vint"), ("x1", &x), ("x2", &x), ("y1", "2"), ("y2", "75")])
            .close("line");
        let word = summary::vintage_short(vintage, locale);
        // Towards the end of the axis the words stand before their line, for want of room after it.
        let (class, x) = if left(year) > 80.0 { ("edge end", -0.8) } else { ("edge", 0.8) };
        html.leaf("text", &[("class", class), ("x", &pc(left(year) + x)), ("y", "11")], &word);
        // Where there is no room for words: from here on so many regions.
        let brief = [&vintage.count().to_string(), "\u{a0}▸"].concat();
        html.leaf("text", &[("class", "edge brief"), ("x", &pc(left(year) + 0.8)), ("y", "11")], &brief);
    }
    if let Some(target) = subject.target() {
        // Over the bar and its figure: below it would lie under the thumb.
        let y = (BASE - height(slice::datum(measure, COUNTRY, target.year), top)) - 150;
        html.open("svg", &[("x", &pc(left(target.year) + step / 2.0)), ("y", &tenths(y - 85))])
            .raw("<path class=\"dia\" d=\"M-21-5l5 5-5 5-5-5z\"/>")
            .leaf("text", &[("class", "edge goal"), ("x", "-13"), ("y", "4.5")], locale.t(msg::SLIDER_TARGET))
            .close("svg");
    }
}

/// Height of a figure's column; what has none is as tall as the tallest.
fn height(datum: Datum, top: f64) -> i32 {
    datum.value().map_or(TALL, |v| (v.to_f64() / top * TALL).max(0.0)).round() as i32
}

fn column(html: &mut Html, x: f64, step: f64, year: u16, datum: Datum, top: f64, locale: Locale) {
    let value = datum.value();
    let height = height(datum, top);
    let id = |part: &str| [part, &year.to_string()].concat();
    let bar = [
        ("id", id("yc")),
        ("x", pc(x - step * 0.36)),
        ("width", pc(step * 0.72)),
        ("y", tenths(BASE - height)),
        ("height", tenths(height)),
    ];
    let attrs: Vec<(&str, &str)> = bar.iter().map(|(n, v)| (*n, v.as_str())).collect();
    html.open("rect", &attrs).close("rect");
    let figure = value.map_or("–".to_owned(), |v| number(locale, v));
    html.leaf("text", &[("id", &id("yv")), ("x", &pc(x)), ("y", &tenths(BASE - height - 50))], &figure);
    html.leaf("text", &[("id", &id("yl")), ("x", &pc(x)), ("y", "93")], &year.to_string());
}
