//! Carrying out the writes that `map` and `page` ask for.

use super::dom::{Element, by_id, set_attribute, set_property, set_text, set_value};
use crate::map::{What, Write, changed};

/// Carries out those of `now` that differ from `before`.
pub fn apply(before: &[Write], now: &[Write]) {
    let mut last: Option<(&str, Element)> = None;
    for write in changed(before, now) {
        // Writes to one element follow each other.
        if last.as_ref().is_none_or(|(id, _)| *id != write.id) {
            last = by_id(&write.id).map(|element| (write.id.as_str(), element));
        }
        let Some((_, element)) = &last else {
            continue;
        };
        match write.what {
            What::Text => set_text(element, &write.value),
            What::Value => set_value(&write.id, &write.value),
            What::Property(name) => set_property(element, name, &write.value),
            What::Attr(name) => {
                let value = Some(write.value.as_str()).filter(|v| !v.is_empty());
                set_attribute(element, name, value);
            }
        }
    }
}
