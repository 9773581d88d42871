//! The page.

use leptos::prelude::*;

use super::data_section::DataSection;
use super::explorer::Explorer;
use super::footer::Footer;
use super::header::Header;
use super::hero::Hero;
use super::live::Live;
use super::notice::Notice;
use super::t;
use crate::browser;
use crate::model::summary;
use crate::state::Store;
use crate::text::msg;

/// The whole page: reads the address, gives the store, keeps document and address in step.
#[component]
pub fn App() -> impl IntoView {
    let store = Store::new(&browser::query());
    provide_context(store);
    store.scheme.set(browser::scheme());
    browser::on_scheme_change(move |now| store.scheme.set(now));
    store.follow_address();
    Effect::new(move |_| {
        let locale = store.locale.get();
        browser::set_language(locale.code());
        browser::set_title(&store.slice.with(|s| summary::document_title(s, locale)));
    });
    Effect::new(|_| browser::after_paint(browser::mark_ready));
    view! {
        <a class="vh skip" href="#main">{t(msg::SKIP_LINK)}</a>
        <Header />
        <Notice />
        <main id="main" tabindex="-1">
            <Hero />
            <Explorer />
            <DataSection />
        </main>
        <Footer />
        <Live />
    }
}
