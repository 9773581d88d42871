//! The regional profile: one sheet, written when what it shows, its address or its width changes.

use leptos::html::Article;
use leptos::prelude::*;

use super::painter;
use crate::browser;
use crate::explorer::Store;
use crate::explorer::kit::{effect, flag, icon, keep, press};
use crate::once::{ErasedView, IntoOnce};
use dataset::msg;
use graphics::chart::Style;
use model::state::{Article as Filters, Table, View, ViewState, to_address};
use presentation::export;
use presentation::{icon, passport};

/// What stands on the sheet: the state, its width in CSS pixels, how its charts look.
type Standing = (ViewState, i32, Style);

/// The sheet.
pub fn view(store: Store) -> ErasedView {
    let sheet = Sheet {
        place: NodeRef::new(),
        shown: Memo::new(move |_| store.asked.with(shown)),
        standing: StoredValue::new(None),
    };
    effect(move || {
        sheet.place.track();
        sheet.shown.track();
        sheet.write();
    });
    effect(move || {
        keep(browser::on_scheme_change(move |_| sheet.write()));
        if let Some(place) = sheet.place.get() {
            // A sheet that grows while its width is told of would be told of again.
            keep(browser::observe_width(&place, move |_| browser::in_frame(move || sheet.write())));
        }
    });
    let away = flag(move || sheet.shown.with(Option::is_none));
    view! {
        <article class="sheet" id="sheet" aria-labelledby="sheet-name" hidden=away node_ref=sheet.place>
            <p class="sh-acts">
                <button type="button" class="btn" id="sheet-print" on:click=press(browser::print)>
                    {icon(icon::PRINT)}{store.locale.t(msg::PASSPORT_PRINT)}
                </button>
            </p>
            <div class="sh-body"></div>
        </article>
    }
    .once()
}

/// What a sheet shows of a state: what is typed in a search or sorted in a table is no part of it, nor of its address.
fn shown(state: &ViewState) -> Option<ViewState> {
    let (article, table) = (Filters::default(), Table::default());
    (state.view == View::Passport).then(|| ViewState { article, table, look: None, ..state.clone() })
}

#[derive(Clone, Copy)]
struct Sheet {
    place: NodeRef<Article>,
    shown: Memo<Option<ViewState>>,
    standing: StoredValue<Option<Standing>>,
}

impl Sheet {
    /// Writes what is shown, unless it stands there; in other views the sheet is empty.
    fn write(self) {
        let place = self.place.try_get_untracked().flatten();
        let Some(body) = place.as_ref().and_then(|place| browser::inside(place, ".sh-body")) else {
            return;
        };
        let width = place.map_or(0.0, |place| browser::inner_width(&place));
        let screen = painter::style();
        let now = self.shown.get_untracked().map(|state| (state, width.round() as i32, screen));
        let stands = self.standing.with_value(|standing| *standing == now);
        if stands || now.is_some() && width < 1.0 {
            return;
        }
        let text = now.as_ref().map_or_else(String::new, |(state, ..)| text(state, width, screen));
        self.standing.set_value(now);
        let held = browser::focused_in(&body);
        browser::set_markup(&body, &text);
        if let Some(id) = held {
            browser::focus(&id);
        }
    }
}

fn text(state: &ViewState, width: f64, screen: Style) -> String {
    let address = browser::whole(&to_address(&state.unframed()));
    let qr = export::qr(&address, &state.locale.fill(msg::QR_TITLE, &[("address", &address)]));
    passport::text(&passport::Ask { state, address: &address, qr: &qr, width_px: width as f32, screen })
}
