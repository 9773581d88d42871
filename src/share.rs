//! Passing a finding on: by the means of the system, else by a menu. What is passed on is the address of a page whose preview
//! shows the finding.

use leptos::prelude::*;

use super::erased_view::{ErasedView, IntoErased};
use crate::browser;
use dataset::msg;
use presentation::icon;
use text::Locale;

/// The button of a finding with its menu.
pub fn view(locale: Locale, root: &str, finding: &str) -> ErasedView {
    let address = [root, "share/finding-", finding, "-", locale.code(), ".html"].concat();
    let words = browser::text_in(&["finding-", finding].concat(), "h3");
    let [to, said] = [&address, &words].map(|text| browser::encoded(text));
    let label = RwSignal::new(msg::OVERVIEW_COPY);
    let label_words: Box<dyn Fn() -> &'static str + Send> = Box::new(move || locale.t(label.get()));
    let shared = address.clone();
    let open = move |event: leptos::ev::MouseEvent| {
        if browser::share(&words, &shared) {
            event.prevent_default();
        }
    };
    let copied = address.clone();
    let copy = move |_| {
        browser::copy(&copied, move |done| {
            label.set(if done { msg::COPIED } else { msg::OVERVIEW_COPY_FAILED })
        });
    };
    view! {
        <details>
            <summary on:click=open>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=icon::SHARE/></svg>
                {locale.t(msg::SHARE)}
            </summary>
            <ul>
                <li><button type="button" aria-live="polite" on:click=copy>{label_words}</button></li>
                <li><a href=["https://t.me/share/url?url=", &to, "&text=", &said].concat() rel="noopener">"Telegram"</a></li>
                <li><a href=["https://wa.me/?text=", &said, "%20", &to].concat() rel="noopener">"WhatsApp"</a></li>
                <li><a href=address>{locale.t(msg::OVERVIEW_SHARE_PAGE)}</a></li>
            </ul>
        </details>
    }
    .into_erased()
}
