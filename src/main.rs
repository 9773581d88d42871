//! Mounts the page; nothing else.

use leptos::mount::mount_to_body;

fn main() {
    mount_to_body(jolkarta::ui::App);
}
