//! The explorer: one measure of the regions as a map, tiles, bars, a trend or a table, for the state that the address asks for.
//!
//! Each part is a component in a file of its own. All of them read one [`Store`] and change it through actions. The language
//! of an explorer never changes: another language is another page. Charts, dialogs, the comparison of two years and the framed
//! parts are in [`figures`], which is fetched when it is needed.

mod actions;
mod announce;
mod axis;
mod bar;
mod effect;
mod external_links;
pub mod figures;
mod foot;
mod frame;
mod heading;
pub(crate) mod kit;
mod layout;
pub mod lazy_parts;
mod legend;
mod map;
mod marks;
mod notice;
mod options;
mod painter;
mod pins;
mod player;
mod pointing;
mod ranking;
mod region_events;
mod search;
mod slider;
mod sources;
mod sparkline;
mod store;
mod swatch;
mod switch;
mod tooltip;
mod views;
mod width;

use leptos::prelude::*;

use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
pub use kit::keep_alive;
pub use lazy_parts::Running;
#[cfg(not(target_arch = "wasm32"))]
use model::audit;
use model::state::View;
#[cfg(not(target_arch = "wasm32"))]
use model::state::{Problem, ViewState};
pub use store::{Dialog, Pointer, Store, TooltipAnchor};
#[cfg(not(target_arch = "wasm32"))]
use text::Locale;

/// The width of the figure before it can be measured, CSS pixels.
pub const WIDTH_PX: u16 = 832;

/// The explorer as text, in the state that its folder opens with; `up` leads from the folder to the site's root.
#[cfg(not(target_arch = "wasm32"))]
pub fn markup(locale: Locale, up: &str) -> String {
    presentation::link::set_root(up);
    let markup = markup_of((ViewState::opening(locale), Vec::new()), WIDTH_PX);
    presentation::link::set_root("");
    markup
}

/// The explorer as text: of a state and what of its address was not understood, with a figure of `width` CSS pixels, without
/// what is fetched when it is needed.
#[cfg(not(target_arch = "wasm32"))]
pub fn markup_of((state, problems): (ViewState, Vec<Problem>), width: u16) -> String {
    let markup = Owner::new().with(|| {
        let differences = audit::differences(state.locale);
        let store = Store::new(state, width, differences);
        store.edit_page(|page| {
            page.problems = problems;
            page.live = true;
        });
        layout::layout(store).into_erased().to_html()
    });
    // Marks for hydration, which is not used; read as HTML they are faults.
    markup.replace("<!>", "")
}

/// Where a table is shown, has the script fetched that copies a selection so that spreadsheets read its figures.
fn copying(store: Store) {
    kit::effect(move || {
        if !store.is_framed() || store.frame.get().view == View::Table {
            browser::show_tables();
        }
    });
}

/// The explorer that follows a store.
pub fn view(store: Store) -> ErasedView {
    announce::start(store);
    frame::start(store);
    copying(store);
    layout::layout(store).into_erased()
}
