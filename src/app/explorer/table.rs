use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn tools(_store: Store) -> AnyView {
    ().once()
}

pub fn table(_store: Store) -> AnyView {
    ().once()
}
