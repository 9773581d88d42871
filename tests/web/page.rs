//! The whole page, mounted: languages, addresses, history.

use jolkarta::browser::{by_id, query};
use jolkarta::data::{Measure, region_by_id, regions};
use jolkarta::model::{Slice, summary};
use jolkarta::text::{Locale, msg};
use jolkarta::ui::App;
use jolkarta::view::{View, ViewState, from_query, to_query};
use js_sys::futures::JsFuture;
use js_sys::{Function, Promise, Reflect};
use leptos::mount::mount_to;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Event, HtmlElement};

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Lets effects, frames and timers run.
async fn settle() {
    for _ in 0..2 {
        let frame = Promise::new(&mut |done: Function, _| {
            let window = web_sys::window().unwrap();
            window.request_animation_frame(&done).unwrap();
        });
        JsFuture::from(frame).await.unwrap();
        let turn = Promise::new(&mut |done: Function, _| {
            let window = web_sys::window().unwrap();
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, 10).unwrap();
        });
        JsFuture::from(turn).await.unwrap();
    }
}

/// Adds a history entry and shows it as Back and Forward do.
async fn visit(address: &str) {
    let window = web_sys::window().unwrap();
    let history = window.history().unwrap();
    let target = ["/", address].concat();
    history.push_state_with_url(&JsValue::NULL, "", Some(&target)).unwrap();
    window.dispatch_event(&Event::new("popstate").unwrap()).unwrap();
    settle().await;
}

/// The page, mounted once for all tests, at an address.
async fn page_at(address: &str) {
    if by_id("app").is_none() {
        // As the explorer's page says where the site's root is.
        let root = document().document_element().unwrap();
        root.set_attribute("data-below", "/below").unwrap();
        mount_to(document().body().unwrap(), App).forget();
        settle().await;
        assert!(root.has_attribute("data-ready"), "the page says that it is ready");
    }
    visit(address).await;
}

fn text(id: &str) -> String {
    by_id(id).unwrap().text_content().unwrap()
}

fn attribute(id: &str, name: &str) -> String {
    by_id(id).unwrap().get_attribute(name).unwrap_or_default()
}

async fn click(id: &str) {
    by_id(id).unwrap().unchecked_into::<HtmlElement>().click();
    settle().await;
}

/// The year that the range itself shows.
fn slider() -> String {
    let value = Reflect::get(&by_id("year").unwrap(), &"value".into()).unwrap();
    value.as_string().unwrap()
}

/// The page shows this state, wherever one looks.
fn assert_shows(state: &ViewState) {
    let locale = state.locale;
    let slice = Slice::of(state.measure, state.year);
    assert_eq!(document().document_element().unwrap().get_attribute("lang").as_deref(), Some(locale.code()));
    let finding = jolkarta::page::explorer::finding(state, &slice);
    assert_eq!(text("finding"), finding);
    assert_eq!(text("sub"), jolkarta::page::explorer::subtitle(state, &slice));
    assert_eq!(slider(), state.year.to_string());
    for measure in Measure::ALL {
        let tab = ["tab-", measure.code()].concat();
        assert_eq!(text(&tab), summary::measure_tab(measure, locale));
        assert_eq!(attribute(&tab, "aria-selected"), (measure == state.measure).to_string());
    }
    for view in View::SWITCH {
        let button = ["view-", view.code()].concat();
        assert_eq!(attribute(&button, "aria-pressed"), (view == state.view).to_string());
    }
    for (ix, region) in regions() {
        let chip = by_id(&["unpin-", region.id].concat()).is_some();
        assert_eq!(chip, state.pins.contains(&ix), "{}", region.id);
    }
}

#[wasm_bindgen_test]
async fn the_language_changes_everywhere_without_a_new_page() {
    page_at("?measure=poverty&year=2019").await;
    let mut titles = vec![document().title()];
    for locale in [Locale::Ru, Locale::En, Locale::Kk] {
        click(&["lang-", locale.code()].concat()).await;
        let state = ViewState { locale, measure: Measure::Poverty, year: 2019, ..ViewState::default() };
        assert_shows(&state);
        assert_eq!(text("skip"), locale.t(msg::SKIP_LINK));
        assert_eq!(attribute("year", "aria-label"), locale.t(msg::YEAR_LABEL));
        assert_eq!(query(), to_query(&state));
        // The title follows when the page has come to rest.
        for _ in 0..100 {
            if titles.last() == Some(&document().title()) || document().title().is_empty() {
                settle().await;
            }
        }
        titles.push(document().title());
    }
    titles.dedup();
    assert_eq!(titles.len(), 4);
}

#[wasm_bindgen_test]
async fn an_address_shows_its_state_and_the_state_writes_its_address() {
    page_at("").await;
    let ix = |id| region_by_id(id).unwrap();
    for measure in Measure::ALL {
        for (n, view) in View::SWITCH.into_iter().enumerate() {
            let locale = [Locale::Kk, Locale::Ru, Locale::En][n % 3];
            let pins = [vec![], vec![ix("KZ-AKM")], vec![ix("KZ-AST"), ix("KZ-PAV")]][n % 3].clone();
            let state =
                ViewState { locale, measure, year: 2013 + n as u16, pins, view, ..ViewState::default() };
            let address = to_query(&state);
            visit(&address).await;
            assert_shows(&state);
            assert_eq!(query(), address, "showing a state writes no other address");
            assert_eq!(from_query(&query()), (state, vec![]));
        }
    }
}

#[wasm_bindgen_test]
async fn choices_are_entries_and_back_goes_through_them() {
    page_at("").await;
    let history = web_sys::window().unwrap().history().unwrap();
    let before = history.length().unwrap();
    click("tab-neet").await;
    click("year-on").await;
    click("year-on").await;
    click("view-table").await;
    assert_eq!(query(), "?measure=neet&year=2018&view=table");
    assert_eq!(history.length().unwrap(), before + 2, "a year replaces its entry");
    let mut state =
        ViewState { measure: Measure::Neet, year: 2018, view: View::Table, ..ViewState::default() };
    assert_shows(&state);
    for view in [View::Map, View::Map] {
        history.back().unwrap();
        settle().await;
        settle().await;
        state.view = view;
        assert_shows(&state);
        state = ViewState::default();
    }
    assert_eq!(query(), "");
}
