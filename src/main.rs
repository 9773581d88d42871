//! Mounts the explorer's page; nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    leptos::mount::mount_to_body(jolkarta::ui::App);
}
