use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn slider(_store: Store) -> AnyView {
    ().once()
}
