//! Applies the patches of maps and texts to the document.

use super::dom::{Element, set_text};
use super::interned::set_attribute;
use graphics::map::{DomPatch, PatchKind, changes, previous};

/// The elements of a list of writes, by their place in it.
pub type Targets = Vec<Option<Element>>;

/// The same inside an element, which may be beside the document.
pub fn apply_in(holder: &Element, targets: &mut Targets, before: &[DomPatch], now: &[DomPatch]) {
    let find = |id: &str| holder.query_selector(&["#", id].concat()).ok().flatten();
    apply_found(&find, targets, before, now);
}

fn apply_found(
    find: &dyn Fn(&str) -> Option<Element>,
    targets: &mut Targets,
    before: &[DomPatch],
    now: &[DomPatch],
) {
    let known = previous(before, now);
    if known.is_empty() {
        targets.clear();
    }
    targets.resize_with(now.len(), || None);
    let mut last = ("", 0);
    for (at, write) in changes(known, now) {
        // Writes to one element follow each other.
        if last.0 != write.id {
            last = (&write.id, at);
        }
        let Some(target) = targets.get_mut(last.1) else {
            continue;
        };
        if target.is_none() {
            *target = find(&write.id);
        }
        if let Some(element) = target {
            carry_out(element, write);
        }
    }
}

fn carry_out(element: &Element, write: &DomPatch) {
    match write.kind {
        PatchKind::Text => set_text(element, &write.value),
        PatchKind::Attr(name) => {
            let value = Some(write.value.as_str()).filter(|v| !v.is_empty());
            set_attribute(element, name, value);
        }
    }
}
