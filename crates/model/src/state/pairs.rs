//! An address as it arrives: messengers and mail programs write `&amp;`, escape what they should not, and add marks
//! at the end; people write `;`, capitals and spaces.
//!
//! `web/address.js` reads the address in the same way before the program is there; `tests/it/first_paint_script.rs` compares the two.

use super::percent::decode;

/// What else parts two pairs, when a key and its `=` follow.
const PARTINGS: [&str; 5] = [";", "?", "%3b", "%3f", "%26"];

/// The keys whose values hold no marks that part pairs: what follows such a mark in them is a pair of its own.
const CLOSED: &str = "measure year region view with borders sort years area sex age classes embed lang lv lock target theme scale group verdict";

/// The keys whose values add up.
const LISTS: [&str; 3] = ["region", "lv", "lock"];

/// How many times an address may be encoded, or hold another address in a value.
const DEPTH: u8 = 3;

/// Keys and values, decoded, in the order of the address; keys in small letters, and no empty values. A key that occurs twice
/// stands there twice, but a list once, with all its words.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let mut out = every(query);
    out.retain(|(_, value)| !value.is_empty());
    out
}

/// True when an address names a key, be it without a value.
pub(super) fn names(query: &str, key: &str) -> bool {
    every(query).iter().any(|(k, _)| k == key)
}

fn every(query: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    read(query.strip_prefix('?').unwrap_or(query), DEPTH, &mut out);
    out
}

fn read(query: &str, depth: u8, out: &mut Vec<(String, String)>) {
    for piece in pieces(query) {
        let Some((key, value)) = piece.split_once('=') else {
            // The mark itself may be encoded.
            if depth > 0 && piece.contains('%') {
                let clear = visible(&decode(piece));
                // Without a mark still, it may be encoded once more.
                let marks =
                    ["=", "%3d", "%253d"].iter().any(|mark| clear.to_ascii_lowercase().contains(mark));
                if marks {
                    read(&clear, depth - 1, out);
                }
            }
            continue;
        };
        let key = word(&visible(&decode(key)));
        if !CLOSED.split(' ').any(|closed| closed == key) {
            add(out, key, visible(&decode(value)));
            continue;
        }
        let clear = (0..DEPTH).fold(value.to_owned(), |text, _| visible(&decode(&text)));
        let (own, rest) = parted(&clear);
        add(out, key, own.trim().to_owned());
        if depth > 0 {
            read(rest, depth - 1, out);
        }
    }
}

/// A value, and the pairs behind it.
fn parted(value: &str) -> (&str, &str) {
    let mut mark = None;
    for (at, letter) in value.char_indices() {
        match (letter, mark) {
            ('&' | ';' | '?', _) => mark = Some(at),
            ('=', Some(mark)) => {
                let rest = value.get(mark + 1..).unwrap_or_default();
                return (value.get(..mark).unwrap_or_default(), rest);
            }
            _ => {}
        }
    }
    (value, "")
}

fn add(out: &mut Vec<(String, String)>, key: String, value: String) {
    let list = LISTS.contains(&&*key);
    match out.iter_mut().find(|(known, _)| list && *known == key) {
        Some((_, words)) => [",", &value].into_iter().for_each(|more| words.push_str(more)),
        None => out.push((key, value)),
    }
}

/// True when an address says something of a key.
pub fn says(query: &str, key: &str) -> bool {
    pairs(query).iter().any(|(k, _)| k == key)
}

/// What an address says of a key: the first word of its value, in small letters.
pub fn word_of(query: &str, key: &str) -> Option<String> {
    pairs(query).into_iter().find(|(known, _)| known == key).map(|(_, value)| word(&value))
}

/// The words that an address gives for a key, each in small letters without what stands around it.
pub fn words_of(query: &str, key: &str) -> Vec<String> {
    let values = pairs(query).into_iter().filter(|(known, _)| known == key);
    values.flat_map(|(_, value)| items(&value).into_iter().map(word).collect::<Vec<_>>()).collect()
}

/// The text that an address gives for a key, without what cannot be seen; at most 60 characters.
pub fn text_of(query: &str, key: &str) -> String {
    let text = pairs(query).into_iter().find(|(known, _)| known == key).map(|(_, value)| value);
    let clean = visible(&text.unwrap_or_default());
    let cut: String = clean.chars().filter(|c| !c.is_control()).take(60).collect();
    cut.trim_end().to_owned()
}

/// The words of a list, each as it stands: parted by commas, semicolons, bars, strokes or spaces. Marks alone are no word.
pub(super) fn items(list: &str) -> Vec<&str> {
    let parted = list.split(|c: char| matches!(c, ',' | ';' | '|' | '/') || c.is_whitespace());
    parted.filter(|item| item.contains(is_letter)).collect()
}

/// A letter or a digit, without the tables of every script in the world: marks stand elsewhere.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(u32::from(c), 0xc0..=0x1fff | 0x2c00..=0x2fff | 0x3040..)
}

/// The first word of a text: Latin letters, digits and hyphens, in small letters. What stands around it is junk.
pub(super) fn word(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '0'..='9' | 'a'..='z' | 'A'..='Z' => out.push(letter.to_ascii_lowercase()),
            _ if out.is_empty() => {}
            '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            _ => break,
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// The text without what nobody sees: control characters, zero-width and other ignorable ones; spaces at its ends.
pub(super) fn visible(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    seen.trim().to_owned()
}

fn is_unseen(letter: char) -> bool {
    matches!(u32::from(letter), 0..=0x8 | 0xe..=0x1f | 0x7f..=0x9f | 0xad | 0x34f | 0x61c | 0x180e | 0x200b..=0x200f
        | 0x202a..=0x202e | 0x2060..=0x206f | 0x2800 | 0x3164 | 0xfe00..=0xfe0f | 0xfeff)
}

fn pieces(query: &str) -> Vec<&str> {
    let (mut out, mut from) = (Vec::new(), 0);
    for (at, _) in query.char_indices() {
        let Some(mark) = query.get(at..).and_then(parting) else {
            continue;
        };
        out.extend(query.get(from..at));
        from = at + mark;
    }
    out.extend(query.get(from..));
    out
}

/// How long the mark is that parts two pairs at the beginning of a text.
fn parting(text: &str) -> Option<usize> {
    if text.starts_with('&') {
        return Some(1);
    }
    let begins = |mark: &&&str| text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
    let mark = PARTINGS.iter().find(begins)?.len();
    let key = text.get(mark..)?.split('=').next()?;
    let is_key =
        !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    (is_key && text.len() > mark + key.len()).then_some(mark)
}
