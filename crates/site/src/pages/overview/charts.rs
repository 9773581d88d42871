//! The small charts of the findings, drawn in the colours of the page: 320 units wide, a unit is a CSS pixel at a text size
//! of 100 %. What they show is said by the place around them.

use dataset::Target;
use maud::{Markup, html};
use model::drift::Drift;
use model::summary;
use model::target::{Year, value};
use text::{Decimal, Locale, Ratio, number};

/// Width of every chart.
const WIDE: i32 = 320;

/// From figures to places, in a straight line.
struct Scale {
    from: (f64, f64),
    to: (i32, i32),
}

impl Scale {
    fn at(&self, figure: f64) -> i32 {
        let span = self.from.1 - self.from.0;
        let part = if span == 0.0 { 0.0 } else { (figure - self.from.0) / span };
        self.to.0 + (part * f64::from(self.to.1 - self.to.0)).round() as i32
    }
}

fn text(class: &str, (x, y): (i32, i32), anchor: &str, words: &str) -> Markup {
    html! { text class=(class) x=(x) y=(y) text-anchor=(anchor) { (words) } }
}

fn framed(high: i32, inside: Markup) -> Markup {
    html! { svg .finding-drawing viewBox={ "0 0 " (WIDE) " " (high) } aria-hidden="true" { (inside) } }
}

/// The line of a target year by year: a disc where it was met, a hollow square where it was not, the side on which it holds
/// tinted.
pub fn line(goal: &Target, points: &[(u16, Decimal)], years: &[Year], mark: &str, locale: Locale) -> Markup {
    let Some(((first, start), (last, end))) = points.first().zip(points.last()) else {
        return Markup::default();
    };
    let line = value(goal).to_f64();
    let figures = || points.iter().map(|(_, figure)| figure.to_f64()).chain([line]);
    let (low, high) = (figures().fold(line, f64::min), figures().fold(line, f64::max));
    let down = Scale { from: (high, low), to: (18, 70) };
    let across = Scale { from: (f64::from(*first), f64::from(*last)), to: (8, 272) };
    let place = |year: u16, figure: Decimal| (across.at(f64::from(year)), down.at(figure.to_f64()));
    let holds_below = goal.relation != dataset::Relation::AtLeast;
    let level = down.at(line);
    let zone = if holds_below { (level, 80 - level) } else { (8, level - 8) };
    let over = end.to_f64() <= line;
    let path: Vec<String> = points.iter().map(|(year, figure)| place(*year, *figure)).map(pair).collect();
    framed(
        100,
        html! {
            rect .zone x="0" y=(zone.0) width="280" height=(zone.1) {}
            path .goal d={ "M0 " (level) "H280" } {}
            path .years d={ "M" (path.join("L")) } {}
            @for (year, figure) in points {
                (dot(place(*year, *figure), years.iter().find(|known| known.year == *year).and_then(|known| known.kept)))
            }
            (text("strong", (place(*first, *start).0, place(*first, *start).1 - 7), "start", &number(locale, *start)))
            (text("strong", (282, place(*last, *end).1 + 5), "start", &number(locale, *end)))
            (text("goal", (276, if over { level - 6 } else { level + 15 }), "end", mark))
            @for (year, anchor) in [(*first, "start"), (goal.year, "middle"), (*last, "end")] {
                (text(if year == goal.year { "strong" } else { "" }, (across.at(f64::from(year)), 96), anchor, &year.to_string()))
            }
        },
    )
}

fn pair((x, y): (i32, i32)) -> String {
    format!("{x} {y}")
}

/// A year: met or not; years before there was a target have no sign.
fn dot((x, y): (i32, i32), kept: Option<bool>) -> Markup {
    html! {
        @match kept {
            Some(true) => { circle .met cx=(x) cy=(y) r="4" {} }
            Some(false) => { rect .missed x=(x - 4) y=(y - 4) width="8" height="8" {} }
            None => {}
        }
    }
}

/// A bar a region: the last year of the plan as percent of the first.
pub fn bars(lasts: &[Ratio], (hundred, figure): (&str, &str)) -> Markup {
    let up = Scale { from: (0.0, 100.0), to: (76, 22) };
    let step = 250 / i32::try_from(lasts.len()).unwrap_or(1).max(1);
    let tops: Vec<i32> = lasts.iter().map(|last| up.at(last.rounded(2).to_f64())).collect();
    let top = tops.last().copied().unwrap_or(76);
    framed(
        80,
        html! {
            @for (n, top) in (0..).zip(&tops) {
                rect .plan x=(n * step) y=(top) width=(step - 4) height=(76 - top) {}
            }
            path .base d="M0 76H320" {}
            path .goal d={ "M0 " (up.at(100.0)) "H" (WIDE) } {}
            (text("goal", (0, 15), "start", hundred))
            (text("strong", (256, top + 14), "start", figure))
        },
    )
}

/// The ratio of regions in the first year, hollow, and in the last, full, with a line at one.
pub fn dumbbell(rows: &[Drift], equal: &str, locale: Locale) -> Markup {
    let ends = || rows.iter().flat_map(|row| [row.first.ratio, row.last.ratio]);
    let most = ends().map(|ratio| ratio.rounded(2).to_f64()).fold(1.0, f64::max);
    let across = Scale { from: (0.0, most), to: (0, 235) };
    let at = |ratio: Ratio| across.at(ratio.rounded(2).to_f64());
    let one = across.at(1.0);
    let high = 20 + 34 * i32::try_from(rows.len()).unwrap_or(0);
    framed(
        high,
        html! {
            path .goal d={ "M" (one) " 18V" (high) } {}
            (text("goal", (one, 12), "middle", equal))
            @for (n, row) in (0..).zip(rows) {
                @let y = 47 + n * 34;
                @let (first, last) = (at(row.first.ratio), at(row.last.ratio));
                (text("name", (0, y - 11), "start", summary::plain_name(row.region, locale)))
                path .way d={ "M" (first) " " (y) "H" (last) } {}
                circle .first cx=(first) cy=(y) r="5" {}
                circle .last cx=(last) cy=(y) r="5" {}
                (text("strong", (first.max(last) + 10, y + 5), "start", &both(row, locale)))
            }
        },
    )
}

fn both(row: &Drift, locale: Locale) -> String {
    let [first, last] = [row.first.ratio, row.last.ratio].map(|ratio| number(locale, ratio.rounded(2)));
    [&first, "\u{a0}→\u{a0}", &*last].concat()
}

/// Two groups as bars on one scale from nought.
pub fn pair_of_bars(rows: [(&str, Decimal); 2], locale: Locale) -> Markup {
    let most = rows.iter().map(|(_, figure)| figure.to_f64()).fold(0.0, f64::max);
    let across = Scale { from: (0.0, most), to: (0, 270) };
    framed(
        78,
        html! {
            @for (n, (name, figure)) in (0..).zip(rows) {
                @let y = n * 40;
                @let wide = across.at(figure.to_f64());
                (text("name", (0, y + 13), "start", name))
                rect class=(if n == 0 { "first-bar" } else { "second-bar" }) x="0" y=(y + 19) width=(wide) height="14" {}
                (text("strong", (wide + 8, y + 31), "start", &number(locale, figure)))
            }
        },
    )
}
