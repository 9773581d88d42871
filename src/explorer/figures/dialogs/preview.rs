//! What a code for other pages shows, as this page can show it itself: its policy allows no inline styles, and it needs no
//! protection from itself.

use leptos::attr::loading;
use leptos::html::Iframe;
use leptos::prelude::*;

use crate::erased_view::{ErasedView, IntoErased};
use presentation::embed::{ALLOW, EmbedKind, EmbedOptions, Frame, Picture, REFERRER};

/// The preview of what is asked for, of a site whose root is `site`.
pub fn preview(ask: &EmbedOptions, site: &str) -> ErasedView {
    match ask.kind {
        EmbedKind::Picture => picture(ask.picture(site)),
        EmbedKind::Script | EmbedKind::Frame => frame(ask.frame(site)),
    }
}

/// A frame that takes the focus takes the keys of the dialog too. It holds nothing, not even the comment that Leptos leaves in empty
/// elements.
fn frame(of: Frame) -> ErasedView {
    let place = NodeRef::<Iframe>::new();
    place.on_load(|frame| frame.set_text_content(None));
    view! {
        <iframe class=of.class src=of.address title=of.title width=of.width height=of.height
            node_ref=place referrerpolicy=REFERRER allow=ALLOW inert {..loading("lazy")}></iframe>
    }
    .into_erased()
}

fn picture(of: Picture) -> ErasedView {
    let [width, height] = Picture::SIZE;
    let image = view! { <img src=of.address width=width height=height alt=of.title.clone() loading="lazy"/> }
        .into_erased();
    let link =
        |inside| view! { <a href=of.lead.clone() target="_blank" rel="noopener">{inside}</a> }.into_erased();
    let (image, title) = (link(image), link(of.title.clone().into_erased()));
    view! { <p>{image}</p><p>{title}". "{of.source}</p> }.into_erased()
}
