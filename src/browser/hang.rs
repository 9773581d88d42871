//! Markup that is hung into a part that something else has written.

use super::dom::{Element, by_id, first};
use super::words::set_attribute;

/// Hangs markup at the end (`last`) or at the beginning of the first element that a selector finds. What it hangs has the
/// id; an older one goes. Markup that hangs there already stays.
pub fn hang(id: &str, place: &str, last: bool, markup: &str) {
    let holder = first(place);
    let standing = by_id(id);
    let same = |old: &Element| {
        old.get_attribute("data-is").as_deref() == Some(markup)
            && holder.as_ref().is_some_and(|holder| holder.contains(Some(old)))
    };
    if standing.as_ref().is_some_and(same) {
        return;
    }
    if let Some(old) = &standing {
        old.remove();
    }
    if let Some(holder) = holder.filter(|_| !markup.is_empty()) {
        let _refused = holder.insert_adjacent_html(if last { "beforeend" } else { "afterbegin" }, markup);
    }
    if let Some(new) = by_id(id) {
        set_attribute(&new, "data-is", Some(markup));
    }
}
