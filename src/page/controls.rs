//! The measure picker, the search field and the view switch.

use super::html::{Html, truth};
use super::{Write, icon};
use crate::data::{Group, Measure, Respect};
use crate::model::{groups, summary};
use crate::text::{Locale, msg};
use crate::view::{Action, View, ViewState};

/// The inside of `.bar`: tabs for wide screens, a select for narrow ones, and the search field.
pub fn bar(locale: Locale) -> String {
    let mut html = Html::new();
    let label = locale.t(msg::MEASURE_LABEL);
    html.open("div", &[("class", "tabs"), ("role", "tablist"), ("aria-label", label)]);
    for measure in Measure::ALL {
        let attrs = [
            ("type", "button"),
            ("role", "tab"),
            ("id", &tab_id(measure)),
            ("aria-controls", "figure"),
            ("data-do", &Action::Measure(measure).to_string()),
        ];
        html.leaf("button", &attrs, summary::measure_tab(measure, locale));
    }
    html.close("div");
    html.open("label", &[("class", "pick")]).leaf("span", &[], label);
    html.open("select", &[("name", "measure"), ("id", "measure")]);
    for measure in Measure::ALL {
        html.leaf("option", &[("value", measure.code())], summary::measure_name(measure, locale));
    }
    html.close("select").close("label");
    who(&mut html, locale);
    super::search::field(&mut html, locale);
    html.done()
}

/// The list of those whose figures are shown.
fn who(html: &mut Html, locale: Locale) {
    html.open("label", &[("class", "pick who")]).leaf("span", &[], locale.t(msg::WHO_LABEL));
    html.open("select", &[("name", "group"), ("id", "who")]);
    html.leaf("option", &[("value", "")], locale.t(msg::WHO_EVERYBODY));
    for respect in [Respect::Sex, Respect::Area, Respect::Age] {
        html.open("optgroup", &[("label", summary::respect_name(respect, locale))]);
        for group in Group::ALL.into_iter().filter(|group| group.respect() == respect) {
            html.leaf("option", &[("value", group.code()), ("id", &who_id(group))], "");
        }
        html.close("optgroup");
    }
    html.close("select").close("label");
}

fn who_id(group: Group) -> String {
    ["who-", group.code()].concat()
}

/// Groups without figures in the year cannot be chosen, and say why.
fn who_writes(out: &mut Vec<Write>, state: &ViewState) {
    for group in Group::ALL {
        let name = summary::group_name(group, state.locale);
        let why = groups::why_not(state.measure, group, state.year, super::asked::by_country(state));
        let words = why.map_or(name.clone(), |why| {
            [&*name, ": ", &summary::gap_reason(why, state.year, state.locale)].concat()
        });
        out.push(Write::attr(&who_id(group), "disabled", if why.is_some() { "disabled" } else { "" }));
        out.push(Write::text(&who_id(group), words));
    }
    out.push(Write::value("who", state.group.map_or("", Group::code)));
}

/// What of the bar follows the state.
pub fn bar_writes(state: &ViewState) -> Vec<Write> {
    let mut out = vec![Write::value("measure", state.measure.code())];
    for measure in Measure::ALL {
        let on = state.measure == measure;
        let id = tab_id(measure);
        out.push(Write::attr(&id, "aria-selected", truth(on)));
        out.push(Write::attr(&id, "tabindex", if on { "0" } else { "-1" }));
    }
    who_writes(&mut out, state);
    out
}

/// The tab that an arrow key leads to, with its id.
pub fn next_tab(from: Measure, key: &str) -> Option<(Measure, String)> {
    let count = Measure::ALL.len();
    let at = match key {
        "ArrowRight" => (from.index() + 1) % count,
        "ArrowLeft" => (from.index() + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    let to = Measure::ALL.get(at).copied()?;
    Some((to, tab_id(to)))
}

/// The inside of the view switch.
pub fn views(locale: Locale) -> String {
    let mut html = Html::new();
    for view in View::SWITCH {
        let (drawing, label) = match view {
            View::Map => (icon::MAP, msg::VIEW_MAP),
            View::Tiles => (icon::TILES, msg::VIEW_TILES),
            View::Bars => (icon::BARS, msg::VIEW_BARS),
            View::Trend => (icon::TREND, msg::VIEW_TREND),
            View::Table | View::Passport => (icon::TABLE, msg::VIEW_TABLE),
        };
        let attrs =
            [("type", "button"), ("id", &view_id(view)), ("data-do", &Action::View(view).to_string())];
        html.open("button", &attrs).icon(drawing).text(locale.t(label)).close("button");
    }
    html.done()
}

/// What of the switch follows the state.
pub fn view_writes(state: &ViewState) -> Vec<Write> {
    let pressed = |view: View| truth(state.view == view);
    let mut out = vec![Write::attr("views", "aria-label", state.locale.t(msg::VIEW_LABEL))];
    out.extend(View::SWITCH.iter().map(|v| Write::attr(&view_id(*v), "aria-pressed", pressed(*v))));
    out
}

fn tab_id(measure: Measure) -> String {
    ["tab-", measure.code()].concat()
}

fn view_id(view: View) -> String {
    ["view-", view.code()].concat()
}
