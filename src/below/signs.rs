//! Signs of the audit in the first view, hung after the first program has written it.

use std::cell::RefCell;

use crate::browser;
use crate::page::audit;
use crate::view::ViewState;

/// The signs that hang.
#[derive(Default)]
pub struct Signs {
    hung: RefCell<Vec<String>>,
}

impl Signs {
    /// Brings all signs up to date.
    pub fn hang(&self, state: &ViewState) {
        let signs = audit::signs(state);
        let now: Vec<String> = signs.iter().map(|sign| sign.id.clone()).collect();
        for gone in self.hung.replace(now).iter().filter(|id| !signs.iter().any(|sign| sign.id == **id)) {
            browser::remove(gone);
        }
        for sign in &signs {
            browser::hang(&sign.id, &sign.place, true, &sign.markup);
        }
        browser::hang("near-line", audit::PLACE, true, &audit::beside(state));
    }
}
