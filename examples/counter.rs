//! The least that Leptos needs, for `cargo xtask bench`: a button that counts. What it weighs and how soon it is ready is
//! what the framework itself costs.

use jolkarta::browser;
use leptos::prelude::*;

fn main() {
    mount_to_body(|| {
        let (count, set_count) = signal(0);
        view! { <button on:click=move |_| set_count.update(|n| *n += 1)>{count}</button> }
    });
    browser::after_paint(browser::mark_ready);
}
