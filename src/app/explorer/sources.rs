use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn sources(_store: Store) -> AnyView {
    ().once()
}
