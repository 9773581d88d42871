//! The table on the clipboard, for a spreadsheet.

use crate::browser;
use crate::page::sheet;
use crate::text::msg;
use crate::view::{from_query, to_address};

/// Milliseconds for which the button says what became of it.
const SAID_MS: i32 = 4000;

/// Copies the table as it is set.
pub fn copy() {
    let state = from_query(&browser::announced()).0;
    let text = sheet::tsv(&state, &browser::whole(&to_address(&state)));
    let say = |words| {
        if let Some(said) = browser::by_id("tsv-said") {
            browser::set_text(&said, words);
        }
    };
    browser::copy(&text, move |done| {
        say(state.locale.t(if done { msg::COPIED } else { msg::TABLE_COPY_FAILED }));
        browser::later(SAID_MS, move || say(state.locale.t(msg::TABLE_COPY)));
    });
}
