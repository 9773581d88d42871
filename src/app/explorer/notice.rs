use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn notice(_store: Store) -> AnyView {
    ().once()
}

pub fn lost(_store: Store) -> AnyView {
    ().once()
}
