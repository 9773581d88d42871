use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn views(_store: Store) -> AnyView {
    ().once()
}
