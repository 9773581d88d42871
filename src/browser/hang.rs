//! Markup that one program hangs into a part that the other has written.

use super::dom::{Element, by_id, first};
use super::morph::set_whole;
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
    // What stands at the end says so: a part that gets one more child gets it before that (morph.js).
    let mark = |element: &Element| {
        set_attribute(element, "data-is", Some(markup));
        set_attribute(element, "data-last", last.then_some(""));
    };
    if let Some(old) = &standing {
        let here = holder.as_ref().is_some_and(|holder| old.parent_element().as_ref() == Some(holder));
        if here && !markup.is_empty() && set_whole(old, markup) {
            return mark(old);
        }
        old.remove();
    }
    if let Some(holder) = holder.filter(|_| !markup.is_empty()) {
        let _refused = holder.insert_adjacent_html(if last { "beforeend" } else { "afterbegin" }, markup);
    }
    if let Some(new) = by_id(id) {
        mark(&new);
    }
}
