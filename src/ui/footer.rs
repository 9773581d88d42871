//! Licences and credits.

use leptos::prelude::*;

use super::t;
use crate::text::msg;

/// The end of the page.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer class="foot">
            <div class="wrap">
                <p>{t(msg::FOOTER_SOURCES)}</p>
                <p>{t(msg::FOOTER_LICENCES)}</p>
                <p>
                    <a href="https://www.openstreetmap.org/copyright" rel="noopener">{t(msg::MAP_CREDIT)}</a>
                </p>
            </div>
        </footer>
    }
}
