//! Markup that one program hangs into a part that the other has written.

use super::dom::{Element, by_id, first, set_attribute};

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
    if let Some(old) = standing {
        old.remove();
    }
    if let Some(holder) = holder {
        let _refused = holder.insert_adjacent_html(if last { "beforeend" } else { "afterbegin" }, markup);
    }
    if let Some(new) = by_id(id) {
        set_attribute(&new, "data-is", Some(markup));
    }
}
