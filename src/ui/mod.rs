//! LEPTOS VIEWS: one component a file, its CSS in `style/` under the same name.
//!
//! Components render natively too, so they touch the browser only in effects and handlers.

mod actions;
mod app;
mod chart_view;
mod data_section;
mod explorer;
mod footer;
mod header;
mod hero;
mod icon;
mod live;
mod map_painter;
mod map_view;
mod measure_tabs;
mod notice;
mod pins;
mod player;
mod ranking;
mod region_panel;
mod region_search;
mod table_view;
mod tooltip;
mod view_switch;
mod year_slider;

pub use app::App;

use crate::state::use_store;
use crate::text::Msg;

/// A text that follows the language switch.
fn t(msg: Msg) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let locale = use_store().locale;
    move || locale.get().t(msg)
}

use leptos::prelude::Get;
