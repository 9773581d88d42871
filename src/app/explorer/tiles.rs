use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn tiles(_store: Store) -> AnyView {
    ().once()
}
