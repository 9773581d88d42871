//! A minimal Leptos app for `cargo xtask bench`: a button that counts. Its size and its time until ready are the cost of the
//! framework itself.

use jolkarta::browser;
use leptos::prelude::*;

fn main() {
    mount_to_body(|| {
        let (count, set_count) = signal(0);
        view! { <button on:click=move |_| set_count.update(|n| *n += 1)>{count}</button> }
    });
    browser::after_paint(browser::mark_ready);
}
