use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn actions(_store: Store) -> AnyView {
    ().once()
}
