use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn ranking(_store: Store) -> AnyView {
    ().once()
}
