use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn bar(_store: Store) -> AnyView {
    ().once()
}
