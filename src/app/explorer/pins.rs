use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn pins(_store: Store) -> AnyView {
    ().once()
}
