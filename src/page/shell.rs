//! The page's empty places, by id: what every other part is put into. One text for the browser and for prerendering.

use super::{Write, compare};
use crate::view::{View, ViewState};

/// The inside of `#app`.
pub const SHELL: &str = concat!(
    "<div class=\"vh\" aria-hidden=\"true\" id=\"defs\"></div>",
    "<a class=\"vh skip\" id=\"skip\" href=\"#main\"></a>",
    "<header class=\"top\" id=\"top\"></header>",
    "<section class=\"lv\" id=\"lv\" aria-labelledby=\"lv-title\" hidden></section>",
    "<div class=\"notice\" id=\"notice\" role=\"status\" hidden></div>",
    "<main id=\"main\" tabindex=\"-1\">",
    "<div class=\"wrap hero\" id=\"hero\"></div>",
    "<section class=\"explorer\" id=\"explorer\" aria-labelledby=\"finding\"><div class=\"wrap\">",
    "<div class=\"bar\" id=\"bar\"></div>",
    "<div class=\"ex-head\"><h2 id=\"finding\"></h2><p class=\"sub\" id=\"sub\"></p><div class=\"acts\" id=\"acts\" hidden></div>",
    "<div class=\"ctl\"><div class=\"seg\" role=\"group\" id=\"views\"></div><div class=\"opts\" id=\"options\"></div></div></div>",
    "<p class=\"opt-n\" id=\"options-note\"></p>",
    "<div class=\"ex\" id=\"ex\"><div class=\"figure\" id=\"figure\" role=\"tabpanel\" aria-labelledby=\"finding\">",
    "<div class=\"ys\" id=\"slider\"></div>",
    "<figure class=\"mapbox\" id=\"mapbox\"><figcaption class=\"cmp-y\" id=\"cmp-a\"></figcaption>",
    "<svg id=\"map\" class=\"map\" role=\"group\" aria-describedby=\"map-help\"></svg><p class=\"help\" id=\"map-help\"></p>",
    "<div class=\"legend\" id=\"legend\"></div></figure>",
    "<div class=\"cmp\" id=\"compare\" hidden></div>",
    "<figure id=\"tiles\" class=\"tilebox\" hidden></figure>",
    "<div class=\"tip\" id=\"tip\" aria-hidden=\"true\" hidden></div>",
    "<div class=\"chart\" id=\"chart-main\" data-chart=\"main\" tabindex=\"0\" role=\"application\" hidden>",
    "<canvas id=\"canvas-main\" aria-hidden=\"true\"></canvas><span class=\"ring\" id=\"spot-main\" hidden></span>",
    "<div class=\"tip\" id=\"tip-main\" aria-hidden=\"true\" hidden></div>",
    "<p class=\"vh\" role=\"status\" id=\"said-main\"></p></div>",
    "<details class=\"more twin\" id=\"twin-main\" hidden><summary id=\"twins-main\"></summary>",
    "<div class=\"tb-wrap\" id=\"rows-main\" tabindex=\"0\" role=\"group\" aria-labelledby=\"twins-main\"></div></details>",
    "<div class=\"tb-tools\" id=\"table-tools\" hidden></div>",
    "<div class=\"tb-wrap\" id=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"sub\" hidden></div>",
    "<article class=\"sheet\" id=\"sheet\" aria-labelledby=\"sheet-name\" hidden></article>",
    "</div><div id=\"sources\"></div>",
    "<div class=\"side\"><div class=\"rank\" id=\"rank\"></div><div id=\"panel\" hidden></div></div>",
    // Last or beside the map, so that pinning moves nothing that the visitor is pointing at.
    "<div class=\"picked\"><div id=\"pins\" hidden></div></div></div>",
    "</div></section>",
    // Filled in frames that ask for it alone.
    "<section class=\"trackers\" id=\"trackers\" hidden></section>",
    "<div id=\"below\"></div>",
    "<p class=\"paper\" id=\"paper\"></p>",
    "</main>",
    "<div class=\"notice\" id=\"lost\" role=\"alert\" hidden></div>",
    "<footer class=\"foot\"><div class=\"wrap\" id=\"foot\"></div></footer>",
    "<p class=\"vh\" role=\"status\" aria-live=\"polite\" id=\"live\"></p>",
);

/// Which of the views is on the screen. The side column is there for the ranking, or for the panel of pinned regions, and
/// makes room for a second map.
pub fn shown(state: &ViewState, lost: bool) -> Vec<Write> {
    let view = state.view;
    let hidden = |id: &str, off: bool| Write::attr(id, "hidden", if off { "hidden" } else { "" });
    let two = compare::shown(state) && !lost;
    let ranked = matches!(view, View::Map | View::Tiles) && !two;
    let class = match (two, ranked) {
        (true, _) if state.with < Some(state.year) => "ex wide two back",
        (true, _) => "ex wide two",
        (_, true) => "ex",
        _ => "ex wide",
    };
    let pinned = if state.pins.is_empty() || view == View::Passport { "" } else { " pinned" };
    vec![
        hidden("table-tools", view != View::Table),
        hidden("mapbox", view != View::Map),
        hidden("compare", !two),
        hidden("tiles", lost || view != View::Tiles),
        hidden("rank", !ranked),
        hidden("chart-main", lost || !matches!(view, View::Bars | View::Trend)),
        hidden("sheet", view != View::Passport),
        hidden("slider", view == View::Passport),
        Write::attr("ex", "class", [class, pinned].concat()),
    ]
}
