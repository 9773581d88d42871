//! THE ONLY PLACE THAT KNOWS THE BROWSER: address, document, frames, media, sizes, clipboard.
//!
//! Every function is total: what a browser refuses (no window, a sandboxed frame, blocked clipboard) is
//! a quiet no or a default, never a panic. Nothing here is called while components render natively.

mod channel;
mod clipboard;
mod dialog;
mod document;
mod dom;
mod find;
mod float;
mod frame;
mod history;
mod island;
mod keep;
mod link;
mod listen;
mod listening;
mod location;
mod look;
mod media;
mod new_page;
mod page_file;
mod paper;
mod print;
mod save;
mod script;
mod scroll;
mod share;
mod size;
mod texts;
mod words;
mod writes;

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
pub use find::{all, around, attribute, give_value, inside, number, share_in, value_in};
pub use float::place;
pub use frame::{Ticker, after_paint, in_frame, later};
pub use history::{
    Spot, address, enter_address, focus_heading, focus_language, keep_spot, kept_spot, leave_here,
    leave_scrolling, load, load_instead, on_return, reload, return_to_spot, reveal, scroll_on_to, scroll_to,
};
pub use island::{Island, islands, watch_hands};
pub use keep::{KEPT, ask_to_keep, may_keep, told};
pub use link::{is_typing, link_of, press, pressed_link};
pub use listen::{Event, client_of, hold, is_again, is_held, key_of, listen, value_of};
pub use listening::{Listening, listening};
pub use location::{
    add, amend, hash, memory, on_pop, push, query, query_of, remember_here, replace, search, site, whole,
};
pub use look::{on_remembered, remember, wear, worn};
pub use media::{Scheme, on_ratio_change, on_scheme_change, reduced_motion, scheme};
pub use new_page::{
    NewPage, fetch_views_sheet, fix_addresses, is_framed, mark_waiting, page_folder, report_lost, root,
    show_tables, show_view,
};
pub use page_file::{may_prefetch, page_text, prefetch};
pub use paper::{COLUMN_PX, COLUMNS, SHEET_PX, drawn_width};
pub use print::print;
pub use save::{save, save_bytes, save_png};
pub use script::load_script;
pub use scroll::{holder, on_leave, on_scroll};
pub use share::{encoded, share};
pub use size::{Observer, observe_width, pixel_ratio, text_scale};
pub use texts::fetch_texts;
pub use web_sys::HtmlElement;
pub use words::set_attribute;
pub use writes::{Targets, apply_in};
