//! Line icons, drawn in a 24-unit box with the text's colour; always beside words or a label.

use leptos::prelude::*;

/// The drawings.
#[derive(Clone, Copy)]
pub enum Icon {
    Search,
    Map,
    Bars,
    Trend,
    Table,
    Play,
    Pause,
    Previous,
    Next,
    Close,
    Plus,
    Download,
    Share,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Icon::Search => "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 21 21",
            Icon::Map => "m9 4-6 2.5v13L9 17l6 2.5 6-2.5v-13L15 6.5 9 4v13M15 6.5v13",
            Icon::Bars => "M4 5h15M4 10h10M4 15h12M4 20h6",
            Icon::Trend => "M4 4v16h16M7 15l4-5 4 3 5-7",
            Icon::Table => "M4 5h16v14H4zM4 10h16M10 10v9",
            Icon::Play => "M8 5.5v13l11-6.5z",
            Icon::Pause => "M8 5.5v13M16 5.5v13",
            Icon::Previous => "m14.5 6-6 6 6 6",
            Icon::Next => "m9.5 6 6 6-6 6",
            Icon::Close => "M6 6l12 12M18 6 6 18",
            Icon::Plus => "M12 5v14M5 12h14",
            Icon::Download => "M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14",
            Icon::Share => "M14 4h6v6M20 4l-9 9M18 14v5H5V6h5",
        }
    }
}

/// The icon as an image that screen readers skip.
pub fn icon(icon: Icon) -> impl IntoView {
    let solid = matches!(icon, Icon::Play);
    view! {
        <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path() class:solid=solid />
        </svg>
    }
}
