use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn panel(_store: Store) -> AnyView {
    ().once()
}
