//! Patches of a map that is in the document: which element gets which value.
//!
//! Invariant: for equal [`super::MapSpec`]s the lists of [`super::MapScene::patches`] and [`super::Highlight::patches`] have the same
//! targets in the same order, so two lists can be compared line by line.
//!
//! | id | element | gets |
//! |---|---|---|
//! | `r-KZ-AKM` | outline | `data-class`; of an oblast also `aria-label`, `aria-pressed` |
//! | `c-KZ-ALA` | button of a city: disc or circle | `data-class`, `aria-label`, `aria-pressed`, `data-on` |
//! | `l-KZ-AKM` | label | `data-class`; beside a circle also `transform` |
//! | `v-KZ-AKM` | value in the label | text |
//! | `i-KZ-AKM` | value or place inside the circle | text |
//! | `s-KZ-AKM` | circle | `r`, `data-on` |
//! | `m-hov`, `m-sel0` … | outlines over the map | `d`, `data-on` |
//! | `m-tag0` … | letter of a pin | `transform`, `data-on` |

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomPatch {
    /// The element's id.
    pub id: String,
    /// What of it is set.
    pub kind: PatchKind,
    /// The new value, not escaped. An empty attribute is removed.
    pub value: String,
}

/// What of an element is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatchKind {
    Text,
    /// An attribute.
    Attr(&'static str),
}

impl DomPatch {
    /// Sets an attribute.
    pub fn attr(id: &str, name: &'static str, value: impl Into<String>) -> DomPatch {
        DomPatch { id: id.to_owned(), kind: PatchKind::Attr(name), value: value.into() }
    }

    /// Sets the text.
    pub fn text(id: &str, value: impl Into<String>) -> DomPatch {
        DomPatch { id: id.to_owned(), kind: PatchKind::Text, value: value.into() }
    }

    fn same_target(&self, other: &DomPatch) -> bool {
        self.id == other.id && self.kind == other.kind
    }
}

/// What of `before` is still shown: all of it where `after` has the same targets, else nothing.
pub fn previous<'a>(before: &'a [DomPatch], after: &[DomPatch]) -> &'a [DomPatch] {
    let alike = before.len() == after.len() && before.iter().zip(after).all(|(b, a)| b.same_target(a));
    if alike { before } else { &[] }
}

/// Those of `after` that differ from what is shown, with their positions.
pub fn changes<'a>(
    drawn: &'a [DomPatch],
    after: &'a [DomPatch],
) -> impl Iterator<Item = (usize, &'a DomPatch)> {
    after.iter().enumerate().filter(|(n, a)| drawn.get(*n).is_none_or(|b| b.value != a.value))
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_written() {
        let list = |b: &str| vec![DomPatch::text("v-A", "1"), DomPatch::attr("r-A", "data-class", b)];
        let (old, new) = (list("2"), list("3"));
        let changed =
            |before, after| changes(previous(before, after), after).map(|(at, _)| at).collect::<Vec<_>>();
        assert_eq!(changed(&old, &new), [1]);
        assert!(changed(&old, &old).is_empty());
        assert_eq!(changed(&[], &new), [0, 1]);
    }
}
