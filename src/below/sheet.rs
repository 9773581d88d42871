//! The regional passport on the screen: written when what it shows, its address or its width changes.

use std::cell::RefCell;

use crate::browser;
use crate::chart::Style;
use crate::export;
use crate::page::passport;
use crate::text::msg;
use crate::view::{Article, Table, View, ViewState, to_address};

const PLACE: &str = "sheet";

/// What stands on the sheet.
#[derive(Default)]
pub struct Sheet {
    standing: RefCell<Option<(ViewState, i32, Style)>>,
}

impl Sheet {
    /// Brings the sheet up to date; it is empty in other views.
    pub fn follow(&self, state: &ViewState) {
        let Some(place) = browser::by_id(PLACE) else {
            return;
        };
        if state.view != View::Passport {
            if self.standing.take().is_some() {
                browser::set_markup(&place, "");
            }
            return;
        }
        let width = browser::inner_width(&place);
        let screen = super::painter::style();
        // What is typed in a search or sorted in a table is no part of a sheet, nor of its address.
        let (article, table) = (Article::default(), Table::default());
        let state = &ViewState { article, table, look: None, ..state.clone() };
        let now = Some((state.clone(), width.round() as i32, screen));
        if width < 1.0 || *self.standing.borrow() == now {
            return;
        }
        self.standing.replace(now);
        let address = browser::whole(&to_address(&state.unframed()));
        let qr = export::qr(&address, &state.locale.fill(msg::QR_TITLE, &[("address", &address)]));
        let ask = passport::Ask { state, address: &address, qr: &qr, width_px: width as f32, screen };
        let held = browser::focused_in(&place);
        browser::set_markup(&place, &passport::markup(&ask));
        if let Some(id) = held {
            browser::focus(&id);
        }
    }
}
