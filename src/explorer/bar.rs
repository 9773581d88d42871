//! What is shown: the measure, as tabs on wide screens and as a list on narrow ones, and whose figures; and the search.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::kit::{act, aria, attribute, flag, text};
use super::{Store, search};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{Dimension, Group, Measure};
use model::state::Action;
use model::{groups, summary};
use presentation::selection;

/// The row over the figure.
pub fn bar(store: Store) -> ErasedView {
    view! { {tabs(store)}{measures(store)}{who(store)}{search::search(store)} }.into_erased()
}

/// The measures as tabs, of which one is a tab stop.
fn tabs(store: Store) -> ErasedView {
    let measure = move || store.frame.get().measure;
    let tab = move |of: Measure| {
        let stop = attribute(move || Some(if measure() == of { "0" } else { "-1" }));
        view! {
            <button type="button" role="tab" id=tab_id(of) aria-controls="figure"
                aria-selected=aria(move || measure() == of) tabindex=stop on:click=act(store, Action::Measure(of))>
                {summary::measure_tab(of, store.locale)}
            </button>
        }
        .into_erased()
    };
    let walk = move |event: KeyboardEvent| {
        let now = store.frame.get_untracked().measure;
        if let Some(next) = next(now, &browser::key_of(&event)) {
            event.prevent_default();
            store.act(Action::Measure(next));
            browser::focus(&tab_id(next));
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=store.locale.t(msg::MEASURE_LABEL) on:keydown=walk>
            {dataset::measures().map(tab).collect::<Vec<_>>()}
        </div>
    }
    .into_erased()
}

fn tab_id(measure: Measure) -> String {
    ["tab-", measure.code()].concat()
}

/// The measure of the tab that a key leads to.
fn next(from: Measure, key: &str) -> Option<Measure> {
    let count = dataset::measures().len();
    let at = match key {
        "ArrowRight" => (from.index() + 1) % count,
        "ArrowLeft" => (from.index() + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    dataset::measures().nth(at)
}

/// The measures as a list.
fn measures(store: Store) -> ErasedView {
    let chosen = move |event: Event| {
        let code = browser::value_of(&event);
        if let Some(measure) = Measure::by_code(&code) {
            store.act(Action::Measure(measure));
        }
    };
    let now = store.frame.get_untracked().measure;
    let option = |of: Measure| {
        let words = summary::measure_name(of, store.locale);
        view! { <option value=of.code() selected=of == now>{words}</option> }.into_erased()
    };
    view! {
        <label class="pick">
            <span>{store.locale.t(msg::MEASURE_LABEL)}</span>
            <select name="measure" id="measure" autocomplete="off" on:change=chosen
                prop:value=text(move || store.frame.get().measure.code())>
                {dataset::measures().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
    .into_erased()
}

/// The list of those whose figures are shown.
fn who(store: Store) -> ErasedView {
    let chosen = move |event: Event| {
        let code = browser::value_of(&event);
        let group = Group::by_code(&code);
        store.act(Action::Group(group));
    };
    let kind = |of: Dimension| {
        let all = dataset::all_groups().filter(|group| group.dimension() == of);
        let all: Vec<ErasedView> = all.map(|group| group_option(store, group)).collect();
        view! { <optgroup label=summary::dimension_name(of, store.locale)>{all}</optgroup> }.into_erased()
    };
    let everybody = store.state.with_untracked(|s| s.group.is_none());
    view! {
        <label class="pick who">
            <span>{store.locale.t(msg::WHO_LABEL)}</span>
            <select name="group" id="who" autocomplete="off" on:change=chosen
                prop:value=text(move || store.state.with(|s| s.group.map_or("", Group::code)))>
                <option value="" selected=everybody>{store.locale.t(msg::WHO_EVERYBODY)}</option>
                {[Dimension::Sex, Dimension::Area, Dimension::Age].map(kind).into_iter().collect::<Vec<_>>()}
            </select>
        </label>
    }
    .into_erased()
}

/// A group without figures in the year cannot be chosen, and says why.
fn group_option(store: Store, group: Group) -> ErasedView {
    let why = move || {
        store.state.with(|s| {
            let why = groups::why_not(s.measure, group, s.year, selection::by_country(s))?;
            Some(summary::gap_reason(why, s.year, s.locale))
        })
    };
    let name = summary::group_name(group, store.locale);
    let words = text(move || why().map_or_else(|| name.clone(), |why| [&*name, ": ", &*why].concat()));
    let chosen = store.state.with_untracked(|s| s.group == Some(group));
    view! {
        <option value=group.code() id=["who-", group.code()].concat() selected=chosen
            disabled=flag(move || why().is_some())>{words}</option>
    }
    .into_erased()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_walk_the_tabs_round_and_home_and_end_lead_to_their_ends() {
        let [first, last] = [dataset::measures().next().unwrap(), dataset::measures().last().unwrap()];
        assert_eq!(next(first, "ArrowLeft"), Some(last));
        assert_eq!(next(last, "ArrowRight"), Some(first));
        assert_eq!((next(last, "Home"), next(first, "End")), (Some(first), Some(last)));
        assert_eq!(next(first, "a"), None);
    }
}
