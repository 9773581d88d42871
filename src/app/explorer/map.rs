use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn map(_store: Store) -> AnyView {
    ().once()
}
