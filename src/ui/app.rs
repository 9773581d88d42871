//! The page's shell.

use leptos::prelude::*;

use super::{events, keep, map_view, parts, player, search, tooltip};
use crate::browser;
use crate::map;
use crate::state::Store;

/// The whole page: reads the address, lays the shell, starts what keeps it up to date.
#[component]
pub fn App() -> impl IntoView {
    let root = start();
    view! {
        <div
            id="app"
            on:click=move |event| root.click(&event)
            on:keydown=move |event| root.key(&event)
            on:input=move |event| root.input(&event)
            on:pointermove=move |event| root.pointer(&event)
            on:focusin=move |event| root.focus(&event)
            on:focusout=move |event| root.blur(&event)
            on:mousedown=move |event| root.press(&event)
        >
            <div class="vh" aria-hidden="true" inner_html=map::page_defs()></div>
            <a class="vh skip" id="skip" href="#main"></a>
            <header class="top" id="top"></header>
            <div class="notice" id="notice" role="status" hidden></div>
            <main id="main" tabindex="-1">
                <div class="wrap hero" id="hero"></div>
                <section class="trackers" id="trackers"></section>
                <section class="explorer" id="explorer" aria-labelledby="finding">
                    <div class="wrap" inner_html=EXPLORER></div>
                </section>
                <div id="below"></div>
            </main>
            <footer class="foot">
                <div class="wrap" id="foot"></div>
            </footer>
            <p class="vh" role="status" aria-live="polite" id="live"></p>
        </div>
    }
}

/// Reads the address and starts everything that keeps the shell up to date.
fn start() -> events::Root {
    let store = Store::new(&browser::query(), map_view::first_width());
    store.edit_page(|p| p.scheme = browser::scheme());
    browser::on_scheme_change(move |now| store.edit_page(|p| p.scheme = now));
    let search = search::Search::new(store);
    let player = player::Player::new(store);
    let root = events::Root { store, search, player };
    store.follow_address();
    parts::start(store);
    map_view::start(store);
    browser::on_ask(move |asked| {
        root.carry_out(&asked);
    });
    tooltip::start(store);
    search.start();
    keep::watch(Box::new(|| browser::after_paint(ready)));
    root
}

/// The first complete paint is on the screen: the message of a program that cannot start is not needed any more.
fn ready() {
    browser::remove("failed");
    browser::mark_ready();
}

/// The explorer's empty places; [`parts`], [`map_view`] and the second program fill them.
const EXPLORER: &str = concat!(
    "<div class=\"bar\" id=\"bar\"></div>",
    "<div class=\"ex-head\"><h2 id=\"finding\"></h2><div class=\"seg\" role=\"group\" id=\"views\"></div>",
    "<p class=\"sub\" id=\"sub\"></p></div>",
    "<div id=\"pins\" hidden></div>",
    "<div class=\"ex\" id=\"ex\"><div class=\"figure\" id=\"figure\" role=\"tabpanel\" aria-labelledby=\"finding\">",
    "<div class=\"ys\" id=\"slider\"></div>",
    "<figure class=\"mapbox\" id=\"mapbox\"><p class=\"vh\" id=\"map-help\"></p>",
    "<svg id=\"map\" class=\"map\" role=\"group\" aria-describedby=\"map-help\"></svg>",
    "<div class=\"legend\" id=\"legend\"></div><div class=\"tip\" id=\"tip\" aria-hidden=\"true\" hidden></div></figure>",
    "<div class=\"chart\" id=\"chart-main\" data-chart=\"main\" tabindex=\"0\" role=\"application\" hidden>",
    "<canvas id=\"canvas-main\" aria-hidden=\"true\"></canvas><span class=\"ring\" id=\"spot-main\" hidden></span>",
    "<div class=\"tip\" id=\"tip-main\" aria-hidden=\"true\" hidden></div>",
    "<p class=\"vh\" role=\"status\" id=\"said-main\"></p></div><div class=\"lost\" id=\"lost\" role=\"alert\" hidden></div>",
    "<div class=\"tb-wrap\" id=\"table\" tabindex=\"0\" role=\"group\" aria-labelledby=\"sub\" hidden></div>",
    "<div id=\"sources\"></div></div>",
    "<div class=\"side\"><div id=\"panel\" hidden></div><div class=\"rank\" id=\"rank\"></div></div></div>",
);
