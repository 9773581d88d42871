use leptos::prelude::*;

use super::Store;
use crate::app::once::IntoOnce;

pub fn legend(_store: Store) -> AnyView {
    ().once()
}
