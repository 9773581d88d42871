//! Effects, and what lives as long as the component.

use leptos::prelude::*;

/// Runs again when a signal that it reads has changed; the code of an effect is compiled once for all.
pub fn effect(run: impl FnMut() + 'static) {
    boxed(Box::new(run));
}

fn boxed(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}

/// Drops a guard (a listener, an observer) when the component is unmounted.
pub fn keep_alive<T: 'static>(guard: T) {
    let kept = StoredValue::new_local(Some(guard));
    on_cleanup(move || drop(kept.try_update_value(Option::take)));
}
