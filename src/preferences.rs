//! The low-vision panel of the bar: every choice of [`Preferences`] as pressed buttons with a tick, remembered where storage
//! allows; an address that says `lv` follows.

use leptos::prelude::*;

use super::current;
use super::erased_view::{ErasedView, IntoErased};
use super::explorer::keep_alive;
use crate::browser;
use dataset::msg;
use model::state::{Preferences, says};
use presentation::{icon, preferences::GROUPS, preferences::SIZES};
use text::{Locale, Msg};

/// The id of the panel.
const PANEL: &str = "look-panel";

/// The button with its panel, in a language.
pub fn view(locale: Locale) -> ErasedView {
    let preferences = RwSignal::new(browser::current_preferences());
    Effect::new(move |_| {
        keep_alive(browser::on_remembered(move |all| {
            if !says(&browser::search(), "lv") {
                preferences.set(all);
                browser::apply_preferences(all);
            }
        }));
    });
    let groups: Vec<ErasedView> = GROUPS
        .into_iter()
        .enumerate()
        .map(|(choice, group)| fieldset(preferences, choice, group, locale))
        .collect();
    view! {
        <button type="button" class="look-open" popovertarget=PANEL>
            {drawn(icon::EYE)}<span>{locale.t(msg::PREFERENCES_OPEN)}</span>
        </button>
        <section class="look-panel" id=PANEL popover="auto" aria-labelledby="look-title">
            <div class="wrap">
                <div class="look-head">
                    <h2 id="look-title">{locale.t(msg::PREFERENCES_TITLE)}</h2>
                    <button type="button" class="look-close" popovertarget=PANEL aria-label=locale.t(msg::PREFERENCES_CLOSE)>
                        {drawn(icon::CLOSE)}
                    </button>
                </div>
                {groups}
                <button type="button" class="look-reset" on:click=move |_| choose(preferences, Preferences::default())>
                    {locale.t(msg::PREFERENCES_RESET)}
                </button>
            </div>
        </section>
    }
    .into_erased()
}

fn fieldset(
    preferences: RwSignal<Preferences>,
    choice: usize,
    (title, words): (Msg, &'static [Msg]),
    locale: Locale,
) -> ErasedView {
    let count = if words.is_empty() { SIZES.len() } else { words.len() };
    let buttons: Vec<ErasedView> =
        (0..count).map(|at| button(preferences, (choice, at), words.get(at).copied(), locale)).collect();
    view! { <fieldset><legend>{locale.t(title)}</legend><div class="look-choices">{buttons}</div></fieldset> }
        .into_erased()
}

fn button(
    preferences: RwSignal<Preferences>,
    (choice, at): (usize, usize),
    word: Option<Msg>,
    locale: Locale,
) -> ErasedView {
    let on = move || usize::from(preferences.get().chosen(choice)) == at;
    let pressed: Box<dyn Fn() -> &'static str + Send> = Box::new(move || if on() { "true" } else { "false" });
    let size = SIZES.get(at).copied().unwrap_or_default();
    let words = match word {
        Some(word) => locale.t(word).to_owned(),
        None => locale.fill(msg::PREFERENCES_PERCENT, &[("size", size)]),
    };
    let choose = move |_| {
        let mut after = preferences.get_untracked();
        after.choose(choice, u8::try_from(at).unwrap_or_default());
        choose(preferences, after);
    };
    view! {
        <button type="button" aria-pressed=pressed on:click=choose>{drawn(icon::CHECK)}{words}</button>
    }
    .into_erased()
}

/// Applies preferences and stores them. If the address has `lv`, they are written there and not stored: they belong to the link,
/// not to the visitor.
fn choose(preferences: RwSignal<Preferences>, after: Preferences) {
    let query = browser::search();
    let said = says(&query, "lv");
    let all = if said { after } else { browser::remember(preferences.get_untracked(), after) };
    preferences.set(all);
    browser::apply_preferences(all);
    if said && !current::explorer_applies(all) {
        browser::replace(&with_preferences(&query, &all.to_string()));
    }
}

/// The query with these words of `lv` in place of its own.
fn with_preferences(query: &str, words: &str) -> String {
    let others =
        query.trim_start_matches('?').split('&').filter(|pair| !says(pair, "lv") && !pair.is_empty());
    let own = ["lv=", words].concat();
    let pairs: Vec<&str> = others.chain([own.as_str()]).collect();
    ["?", &pairs.join("&")].concat()
}

fn drawn(path: &'static str) -> impl IntoView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path/></svg> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_the_last_choice_alone() {
        assert_eq!(with_preferences("?lv=wide&year=2012", "links"), "?year=2012&lv=links");
        assert_eq!(with_preferences("?lv=wide", "normal"), "?lv=normal");
        assert_eq!(with_preferences("?a=1&LV=wide,still", "text-150,links"), "?a=1&lv=text-150,links");
    }
}
