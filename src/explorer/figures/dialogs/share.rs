//! The address of what the explorer shows, citations, and the address as a code for cameras.

use leptos::prelude::*;

use super::super::qr;
use super::files::SVG;
use super::{Said, download, head, warning};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::Store;
use crate::explorer::kit::{icon, press};
use dataset::msg;
use presentation::export::{Qr, cite};
use presentation::icon;
use text::{Locale, Msg};

/// The inside of the dialog of texts.
pub fn view(store: Store) -> ErasedView {
    let (download, locale, said) = (download(store), store.locale, Said::new());
    let address = download.figure.credit.address.clone();
    let day = browser::today();
    let of = cite::Cited::of(&download.figure, &day);
    let texts = [
        (msg::DOWNLOAD_LINK, "cite-link", address.clone()),
        (msg::DOWNLOAD_IN_TEXT, "cite-in-text", cite::in_text(locale)),
        (msg::DOWNLOAD_FULL, "cite-full", cite::full(&of)),
        (msg::DOWNLOAD_BIBTEX, BIBTEX, cite::bibtex(&of, &download.name)),
    ];
    let texts: Vec<ErasedView> =
        texts.into_iter().map(|(words, id, text)| copied(said, locale, words, id, text)).collect();
    let title = locale.fill(msg::QR_TITLE, &[("address", &address)]);
    let code = Qr::of(&address);
    let file = code.as_ref().map_or_else(String::new, |code| code.file(&title));
    let name = [&download.name, "-qr.svg"].concat();
    let save = press(move || {
        let done = browser::save(&file, SVG, &name);
        said.say(if done { "" } else { locale.t(msg::DOWNLOAD_REFUSED) });
        said.offer(if done { "" } else { &file });
    });
    view! {
        {head(locale.t(msg::SHARE), locale)}
        <p class="dialog-subject">{download.figure.title.clone()}</p>
        {warning(&address, locale)}
        {texts}
        {said.view()}
        <div class="dialog-qr">
            <div>{code.map(|code| qr::view(code, title))}</div>
            <button type="button" class="button" id="file-qr" on:click=save>
                {icon(icon::DOWNLOAD)}{locale.t(msg::DOWNLOAD_QR)}
            </button>
        </div>
    }
    .into_erased()
}

/// The id of the entry for BibTeX.
const BIBTEX: &str = "cite-bibtex";

/// A text under its name, and the button that copies it.
fn copied(said: Said, locale: Locale, words: Msg, id: &'static str, text: String) -> ErasedView {
    let name = [id, "-name"].concat();
    let copy = text.clone();
    let place = match id {
        BIBTEX => view! {
            <pre class="dialog-text" id=id tabindex="0" role="group" aria-labelledby=name.clone()>{text}</pre>
        }
        .into_erased(),
        _ => view! {
            <p class="dialog-text" id=id tabindex="0" role="group" aria-labelledby=name.clone()>{text}</p>
        }
        .into_erased(),
    };
    view! {
        <h3 id=name.clone()>{locale.t(words)}</h3>
        {place}
        <button type="button" class="button" id=[id, "-copy"].concat() aria-describedby=name
            on:click=press(move || said.copy(&copy, locale))>{locale.t(msg::DOWNLOAD_COPY)}</button>
    }
    .into_erased()
}
