//! Charts as they are in a page: drawn for a wide and for a narrow place, with their figures as a table.

use dataset::msg;
use graphics::chart::surface::FONT;
use graphics::chart::{Scene, Style, Theme, elements};
use maud::{Markup, PreEscaped, html};
use text::Locale;

/// Widths that charts are drawn for, CSS pixels: the style sheet shows the one that fits.
const WIDE_PX: f32 = 760.0;
pub const NARROW_PX: f32 = 344.0;

/// What is drawn over a drawing of a width, in its units.
pub type Over<'a> = &'a dyn Fn(f32) -> Markup;

/// A chart with its caption. `name` is the id of the figure; `caption` says what is shown, in which unit and which years.
pub fn chart(name: &str, caption: &str, scene: &Scene, locale: Locale) -> Markup {
    sized(name, caption, scene, locale, (WIDE_PX, NARROW_PX), &|_| html! {})
}

/// The same with more drawn over it; `over` gets the width.
pub fn chart_under(name: &str, caption: &str, scene: &Scene, locale: Locale, over: Over) -> Markup {
    sized(name, caption, scene, locale, (WIDE_PX, NARROW_PX), over)
}

/// The same for a place that takes a half or a third of the page.
pub fn small(name: &str, caption: &str, scene: &Scene, locale: Locale) -> Markup {
    sized(name, caption, scene, locale, (400.0, NARROW_PX), &|_| html! {})
}

fn sized(
    name: &str,
    caption: &str,
    scene: &Scene,
    locale: Locale,
    (wide, narrow): (f32, f32),
    over: Over,
) -> Markup {
    html! {
        figure .chart #(name) {
            figcaption { (caption) }
            div .drawing role="img" aria-label=(caption) {
                div .at-wide aria-hidden="true" { (covered(scene, wide, over)) }
                div .at-narrow aria-hidden="true" { (covered(scene, narrow, over)) }
            }
            details .figures {
                summary { (locale.t(msg::CHART_TABLE_TITLE)) }
                div .table tabindex="0" role="group" aria-label=(caption) { (table(scene, locale)) }
            }
        }
    }
}

/// The drawing in the colours of the page, for a place of this width in CSS pixels. The place around it names it.
pub fn drawn(scene: &Scene, width: f32) -> Markup {
    covered(scene, width, &|_| html! {})
}

/// The same with what is drawn over it.
fn covered(scene: &Scene, width: f32, over: Over) -> Markup {
    let style = Style { theme: Theme::Tokens, ..Style::default() };
    let drawing = elements(scene, &style, width).unwrap_or_default();
    let (wide, high) = drawing.pixels();
    html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(wide) height=(high) viewBox=(drawing.view_box())
            stroke-linejoin="round" font-family=(FONT) {
            (PreEscaped(&drawing.elements))
            (over(width))
        }
    }
}

/// Every mark of the chart in words: what it stands for, and its figure.
fn table(scene: &Scene, locale: Locale) -> Markup {
    let hits = scene.layout(WIDE_PX, &Style::default()).hits;
    html! {
        table {
            thead { tr {
                th scope="col" { (locale.t(msg::CHART_TABLE_WHAT)) }
                th scope="col" { (locale.t(msg::CHART_TABLE_VALUE)) }
            } }
            tbody {
                @for mark in &hits.marks {
                    @let (what, value) = mark.spoken.split_once(": ").unwrap_or((&mark.spoken, ""));
                    tr { th scope="row" { (what) } td { (value) } }
                }
            }
        }
    }
}
