use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn search(_store: Store) -> AnyView {
    ().once()
}
