use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn options(_store: Store) -> AnyView {
    ().once()
}

pub fn note(_store: Store) -> AnyView {
    ().once()
}
