use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn heading(_store: Store) -> AnyView {
    ().once()
}
