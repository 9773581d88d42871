//! Addresses of states, for links.

use super::html::from_root;
use model::state::{ViewState, to_address};

/// The address of a state.
pub fn link_to(state: &ViewState) -> String {
    from_root(&to_address(state)).into_owned()
}
