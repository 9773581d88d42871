//! Bullet charts of the targets, as the inside of an SVG: zone, bar, target tick, starting point.

use super::scale::pc;
use dataset::Relation;
use graphics::map::xml::{attr, esc, tenths};
use model::target::{Assessment, Coverage};
use text::{Decimal, Locale, percent};

/// The bullet of a target: where it holds, the figure, the target, the start; empty without a target.
pub fn bullet(of: &Assessment, locale: Locale) -> String {
    let mut out = String::new();
    let Some(goal) = of.goal else {
        return out;
    };
    let promised = Decimal::new(goal.scaled, goal.places);
    let top = end(of, promised);
    let place = |v: Decimal| (v.to_f64() / top.to_f64() * 100.0).clamp(0.0, 100.0);
    let tick = place(promised);
    let (from, to) = if goal.relation == Relation::AtLeast { (tick, 100.0) } else { (0.0, tick) };
    let zone = [("class", "zone"), ("x", &pc(from)), ("width", &pc(to - from)), ("y", "6"), ("height", "24")];
    open(&mut out, "rect", &zone, "/>");
    if let Some(actual) = of.actual {
        let width = pc(place(actual.value));
        let bar = [("class", "bar"), ("x", "0"), ("width", &width), ("y", "12"), ("height", "12")];
        open(&mut out, "rect", &bar, "/>");
    }
    out.push_str("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"30\" y2=\"30\"/>");
    open(&mut out, "svg", &[("x", &pc(tick)), ("y", "3")], ">");
    out.push_str("<rect class=\"tick\" x=\"-2\" width=\"4\" height=\"30\"/></svg>");
    if let Some(start) = of.baseline {
        let dot = [("class", "start"), ("cx", &pc(place(start.value))), ("cy", "18"), ("r", "4.2")];
        open(&mut out, "circle", &dot, "/>");
    }
    label(&mut out, "0", None, &percent(locale, Decimal::whole(0)));
    label(&mut out, "100%", Some("end"), &percent(locale, top));
    out
}

/// The right end of a bullet: a round figure beyond all that it shows, at most 100 %.
fn end(of: &Assessment, promised: Decimal) -> Decimal {
    let shown = [of.actual.map(|a| a.value), of.baseline.map(|b| b.value), Some(promised)];
    let most = shown.into_iter().flatten().max_by(Decimal::order).unwrap_or(promised);
    let rounds = [4, 6, 8, 10, 20, 40, 60, 80, 100].map(Decimal::whole);
    let room = Decimal::new(most.with_places(1).scaled + most.with_places(1).scaled / 4, 1);
    rounds.into_iter().find(|r| *r > room).unwrap_or(Decimal::whole(100))
}

/// Promised coverage by year, hatched where nobody published what came of it; 272 × 46.
pub fn promised(groups: &[Coverage]) -> String {
    let mut out = String::new();
    for (at, group) in groups.iter().enumerate() {
        for (step, (year, share)) in group.promised.iter().enumerate() {
            let x = (at * 97 + step * 26) as i32;
            let height = share.to_f64() / 80.0 * 26.0;
            let y = tenths(((10.0 * (28.0 - height)).round() as i32).max(4));
            let left = x.to_string();
            for (class, y, height) in [("nd", "2", "28"), ("tick", &*y, "4")] {
                let mark = [("class", class), ("x", &*left), ("y", y), ("width", "22"), ("height", height)];
                open(&mut out, "rect", &mark, "/>");
            }
            let short = ["’", &format!("{:02}", year % 100)].concat();
            label(&mut out, &(x + 11).to_string(), Some("middle"), &short);
        }
    }
    out
}

/// A tag that ends like this.
fn open(out: &mut String, name: &str, attrs: &[(&str, &str)], end: &str) {
    out.push('<');
    out.push_str(name);
    attrs.iter().for_each(|(name, value)| attr(out, name, value));
    out.push_str(end);
}

/// A text under the marks, and which part of it stands at `x`.
fn label(out: &mut String, x: &str, anchor: Option<&str>, text: &str) {
    open(out, "text", &[("x", x), ("y", "44")], "");
    if let Some(anchor) = anchor {
        attr(out, "text-anchor", anchor);
    }
    out.push('>');
    esc(out, text);
    out.push_str("</text>");
}
