//! The foot of the sheet: cautions, sources, address, release and code.

use leptos::prelude::*;

use super::items;
use crate::explorer::figures::qr;
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use presentation::export::Qr;
use presentation::passport::Sheet;

/// Notes, and where the sheet comes from.
pub fn foot(sheet: &Sheet, address: String) -> ErasedView {
    let locale = sheet.locale;
    let title = locale.fill(msg::QR_TITLE, &[("address", &address)]);
    let code = Qr::of(&address).map(|code| qr::view(code, title));
    let credit = "https://www.openstreetmap.org/copyright";
    view! {
        <footer class="sh-foot">
            <div>
                <ul>
                    {items(sheet.notes())}
                    <li><a id="sheet-credit" href=credit rel="noopener" lang="en">{locale.t(msg::MAP_ATTRIBUTION)}</a></li>
                </ul>
                <p class="sh-address"><b>{address}</b>{sheet.release()}</p>
            </div>
            <div class="sh-qr">{code}</div>
        </footer>
    }
    .once()
}
