//! The foot of the sheet: cautions, sources, address, release and code.

use leptos::prelude::*;

use super::list;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::figures::parts::{all, holder, leaf, words};
use crate::explorer::figures::qr;
use dataset::msg;
use presentation::export::Qr;
use presentation::profile::ProfileText;

/// Notes, and where the sheet comes from.
pub fn foot(sheet: &ProfileText, address: String) -> ErasedView {
    let locale = sheet.locale;
    let title = locale.fill(msg::QR_TITLE, &[("address", &address)]);
    let code = Qr::of(&address).map(|code| qr::view(code, title));
    let credit = view! {
        <a id="sheet-credit" href="https://www.openstreetmap.org/copyright" rel="noopener" lang="en">
            {locale.t(msg::MAP_ATTRIBUTION)}
        </a>
    }
    .into_erased();
    let notes = list(sheet.notes(), Some(holder("li", None, credit)));
    let address = all([leaf("b", None, address), words(sheet.release())]);
    let from = holder("div", None, all([notes, holder("p", Some("profile-address"), address)]));
    let code = holder("div", Some("profile-qr"), code.into_erased());
    holder("footer", Some("profile-foot"), all([from, code]))
}
