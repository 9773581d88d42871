//! THE ONLY PLACE THAT KNOWS THE BROWSER: address, document, frames, media, sizes, clipboard.
//!
//! Every function is total: what a browser refuses (no window, a sandboxed frame, blocked clipboard) is
//! a quiet no or a default, never a panic. Nothing here is called while components render natively.

mod channel;
mod clipboard;
mod dialog;
mod document;
mod dom;
mod dom_patches;
mod find;
mod history;
mod interned;
mod island;
mod link;
mod listen;
mod listener_guard;
mod location;
mod media;
mod new_page;
mod offline_pages;
mod page_file;
mod preferences;
mod print;
mod print_width;
mod save;
mod script;
mod scroll;
mod share;
mod size;
mod texts;
mod timers;
mod tooltip_position;

pub use channel::{announce, on_ask};
pub use clipboard::copy;
pub use dialog::{close_dialog, open_dialog, text_in, today};
pub use document::{mark_ready, set_title};
pub use dom::{
    Canvas, Element, attribute_of, below_window, by_id, centre_in, first, focus, focus_first, focus_on,
    focused_id, focused_in, fragment, go_to, id_of, inner_width, is_in, middle_in, move_to, number_of,
    point_in, refocus, remove, say, scroll_into_view, set_markup, set_property, set_text, size_of, tab_stop,
    width_of,
};
pub use dom_patches::{Targets, apply_in};
pub use find::{all, around, attribute, give_value, inside, number, share_in, value_in};
pub use history::{
    ScrollPosition, address, enter_address, focus_heading, focus_language, leave_here, leave_scrolling, load,
    load_instead, on_return, reload, restore_scroll_position, reveal, save_scroll_position,
    saved_scroll_position, scroll_on_to, scroll_to,
};
pub use interned::set_attribute;
pub use island::{Island, islands, watch_pointer};
pub use link::{is_typing, link_of, press, pressed_link};
pub use listen::{Event, client_of, hold, is_again, is_held, key_of, listen, value_of};
pub use listener_guard::{ListenerGuard, add_listener};
pub use location::{
    add, amend, hash, memory, on_pop, push, query, query_of, remember_here, replace, search, site, whole,
};
pub use media::{Scheme, on_ratio_change, on_scheme_change, reduced_motion, scheme};
pub use new_page::{
    NewPage, fetch_views_sheet, fix_addresses, is_framed, mark_slow, mark_waiting, page_folder, report_lost,
    root, show_tables, show_view,
};
pub use offline_pages::{PAGE_STORED, can_store_pages, request_pages, stored_page};
pub use page_file::{may_prefetch, page_text, prefetch};
pub use preferences::{apply_preferences, current_preferences, on_remembered, remember};
pub use print::print;
pub use print_width::{COLUMN_PX, COLUMNS, SHEET_PX, drawn_width};
pub use save::{save, save_bytes, save_png};
pub use script::load_script;
pub use scroll::{holder, on_leave, on_scroll};
pub use share::{encoded, share};
pub use size::{Observer, observe_width, pixel_ratio, text_scale};
pub use texts::fetch_texts;
pub use timers::{Ticker, after_paint, in_frame, set_timeout};
pub use tooltip_position::position_tooltip;
pub use web_sys::HtmlElement;
