//! Bullet charts and status marks of the trackers, as SVG: zone, bar, target tick, starting point.

use super::html::Html;
use super::scale::pc;
use dataset::Relation;
use model::summary;
use model::target::{Assessment, Coverage, Status};
use text::{Decimal, Locale, percent};

/// What became of a target: icon, word and colour.
pub fn verdict(html: &mut Html, of: &Assessment, locale: Locale) {
    if of.is_met_by_ours() {
        return badge(html, "st st-met", COMPUTED, &summary::goal_verdict(of, locale));
    }
    status(html, of.status, locale);
}

/// A status: its sign and its word.
pub fn status(html: &mut Html, status: Status, locale: Locale) {
    let (class, drawing) = match status {
        Status::Met => ("st st-met", MET),
        Status::Close => ("st st-close", CLOSE),
        Status::Behind => ("st st-behind", BEHIND),
        Status::Missed => ("st st-missed", MISSED),
        Status::NoTarget => ("st st-none", NO_TARGET),
        Status::NotReported => ("st st-none", NOT_REPORTED),
        Status::NotDue => ("st st-none", NOT_DUE),
    };
    badge(html, class, drawing, summary::goal_word(status, locale));
}

/// An icon with a word.
pub(super) fn badge(html: &mut Html, class: &str, drawing: &str, word: &str) {
    html.open("span", &[("class", class)])
        .raw("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">")
        .raw(drawing)
        .raw("</svg>")
        .text(word)
        .close("span");
}

pub(super) const MET: &str = "<circle cx=\"12\" cy=\"12\" r=\"9.5\" class=\"solid\"/><path d=\"m7.5 12.3 3.1 3.1 6-6.4\" class=\"cut\"/>";
const COMPUTED: &str =
    "<circle cx=\"12\" cy=\"12\" r=\"8.7\" stroke-dasharray=\"3 3.2\"/><path d=\"m7.5 12.3 3.1 3.1 6-6.4\"/>";
pub(super) const CLOSE: &str =
    "<circle cx=\"12\" cy=\"12\" r=\"8.7\"/><path d=\"M12 3.3a8.7 8.7 0 0 1 0 17.4z\" class=\"solid\"/>";
pub(super) const BEHIND: &str = "<path d=\"M3 5h18L12 20.5z\" class=\"solid\"/>";
const MISSED: &str =
    "<path d=\"M3.5 3.5h17v17h-17z\" class=\"solid\"/><path d=\"m8 8 8 8M16 8l-8 8\" class=\"cut\"/>";
pub(super) const NO_TARGET: &str = "<circle cx=\"12\" cy=\"12\" r=\"8.5\" stroke-dasharray=\"3 3.2\"/>";
const NOT_REPORTED: &str = "<path d=\"M3.5 3.5h17v17h-17zM3.5 12 12 3.5M3.5 20.5l17-17M12 20.5l8.5-8.5\"/>";
const NOT_DUE: &str = "<circle cx=\"12\" cy=\"12\" r=\"8.7\"/><path d=\"M12 7v5.2l3.4 2\"/>";

/// The bullet of a target: where it holds, the figure, the target, the start.
pub fn bullet(html: &mut Html, of: &Assessment, locale: Locale) {
    let Some(goal) = of.goal else {
        return;
    };
    let promised = Decimal::new(goal.scaled, goal.places);
    let top = end(of, promised);
    let place = |v: Decimal| (v.to_f64() / top.to_f64() * 100.0).clamp(0.0, 100.0);
    let tick = place(promised);
    let (from, to) = if goal.relation == Relation::AtLeast { (tick, 100.0) } else { (0.0, tick) };
    html.raw("<svg class=\"bullet\" aria-hidden=\"true\">");
    let zone = [("class", "zone"), ("x", &pc(from)), ("width", &pc(to - from)), ("y", "6"), ("height", "24")];
    html.open("rect", &zone).close("rect");
    if let Some(actual) = of.actual {
        let bar = [
            ("class", "bar"),
            ("x", "0"),
            ("width", &pc(place(actual.value))),
            ("y", "12"),
            ("height", "12"),
        ];
        html.open("rect", &bar).close("rect");
    }
    html.raw("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"30\" y2=\"30\"/>");
    html.open("svg", &[("x", &pc(tick)), ("y", "3")])
        .raw("<rect class=\"tick\" x=\"-2\" width=\"4\" height=\"30\"/>")
        .close("svg");
    if let Some(start) = of.baseline {
        let dot = [("class", "start"), ("cx", &pc(place(start.value))), ("cy", "18"), ("r", "4.2")];
        html.open("circle", &dot).close("circle");
    }
    html.leaf("text", &[("x", "0"), ("y", "44")], &percent(locale, Decimal::whole(0)));
    html.leaf("text", &[("x", "100%"), ("y", "44"), ("text-anchor", "end")], &percent(locale, top));
    html.raw("</svg>");
}

/// The right end of a bullet: a round figure beyond all that it shows, at most 100 %.
fn end(of: &Assessment, promised: Decimal) -> Decimal {
    let shown = [of.actual.map(|a| a.value), of.baseline.map(|b| b.value), Some(promised)];
    let most = shown.into_iter().flatten().max_by(Decimal::order).unwrap_or(promised);
    let rounds = [4, 6, 8, 10, 20, 40, 60, 80, 100].map(Decimal::whole);
    let room = Decimal::new(most.with_places(1).scaled + most.with_places(1).scaled / 4, 1);
    rounds.into_iter().find(|r| *r > room).unwrap_or(Decimal::whole(100))
}

/// Promised coverage by year, hatched where nobody published what came of it.
pub fn promised(html: &mut Html, groups: &[Coverage]) {
    html.raw("<svg class=\"bullet\" viewBox=\"0 0 272 46\" preserveAspectRatio=\"xMinYMin meet\" aria-hidden=\"true\">");
    for (at, group) in groups.iter().enumerate() {
        for (step, (year, share)) in group.promised.iter().enumerate() {
            let x = (at * 97 + step * 26) as i32;
            let height = share.to_f64() / 80.0 * 26.0;
            let y = (10.0 * (28.0 - height)).round() as i32;
            let text = |n: i32| n.to_string();
            let frame = [("class", "nd"), ("x", &text(x)), ("y", "2"), ("width", "22"), ("height", "28")];
            html.open("rect", &frame).close("rect");
            let y = graphics::map::xml::tenths(y.max(4));
            let tick = [("class", "tick"), ("x", &text(x)), ("y", &y), ("width", "22"), ("height", "4")];
            html.open("rect", &tick).close("rect");
            let label = ["’", &format!("{:02}", year % 100)].concat();
            html.leaf("text", &[("x", &text(x + 11)), ("y", "44"), ("text-anchor", "middle")], &label);
        }
    }
    html.raw("</svg>");
}
