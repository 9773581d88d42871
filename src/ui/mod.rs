//! LEPTOS: the reactive side of the page. One component lays the shell; effects keep its parts equal to what
//! `page`, `map` and `chart` say; events are listened to once, at the root.

mod app;
mod events;
mod keep;
mod map_view;
mod parts;
mod player;
mod search;
mod tooltip;
mod travel;

pub use app::App;
