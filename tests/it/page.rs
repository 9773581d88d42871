//! The explorer as it is written natively, and ways to read it.

use jolkarta::explorer::{WIDTH_PX, markup_of};
use model::state::from_query;

/// The explorer that an address asks for.
pub fn page(query: &str) -> String {
    markup_of(from_query(query), WIDTH_PX)
}

/// The tag of the element with this id.
pub fn tag<'a>(markup: &'a str, id: &str) -> &'a str {
    element(markup, id).split_inclusive('>').next().unwrap()
}

/// The element with this id.
pub fn element<'a>(markup: &'a str, id: &str) -> &'a str {
    let at = markup.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {markup}"));
    let from = markup[..at].rfind('<').unwrap();
    let rest = &markup[from..];
    let name = rest[1..].split([' ', '>']).next().unwrap();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let (mut depth, mut end) = (0, 0);
    for piece in rest.split_inclusive('>') {
        end += piece.len();
        let Some(tag) = piece.rfind('<').map(|start| &piece[start..]) else { continue };
        if tag == close {
            depth -= 1;
        } else if tag.strip_prefix(&open).is_some_and(|after| after.starts_with([' ', '>']))
            && !tag.ends_with("/>")
        {
            depth += 1;
        }
        if depth == 0 {
            return &rest[..end];
        }
    }
    panic!("{id} has no end")
}

/// A text as it is read: with ordinary spaces, without word joiners.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// What is written between the tags.
pub fn words(markup: &str) -> String {
    let texts = markup.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text));
    plain(&texts.collect::<String>())
}
