//! What a code for other pages shows, as this page can show it itself: its policy allows no inline styles, and it needs no
//! protection from itself.

use leptos::attr::loading;
use leptos::prelude::*;

use crate::once::{ErasedView, IntoOnce};
use presentation::embed::{ALLOW, Ask, Frame, Grade, Picture, REFERRER};

/// The preview of what is asked for, of a site whose root is `site`.
pub fn preview(ask: &Ask, site: &str) -> ErasedView {
    match ask.grade {
        Grade::Picture => picture(ask.picture(site)),
        Grade::Script | Grade::Frame => frame(ask.frame(site)),
    }
}

/// A frame that takes the focus takes the keys of the dialog too.
fn frame(of: Frame) -> ErasedView {
    view! {
        <iframe class=of.class src=of.address title=of.title width=of.width height=of.height
            referrerpolicy=REFERRER allow=ALLOW inert {..loading("lazy")}></iframe>
    }
    .once()
}

fn picture(of: Picture) -> ErasedView {
    let [width, height] = Picture::SIZE;
    let image =
        view! { <img src=of.address width=width height=height alt=of.title.clone() loading="lazy"/> }.once();
    let link = |inside| view! { <a href=of.lead.clone() target="_blank" rel="noopener">{inside}</a> }.once();
    let (image, title) = (link(image), link(of.title.clone().once()));
    view! { <p>{image}</p><p>{title}". "{of.source}</p> }.once()
}
