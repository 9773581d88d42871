//! How the visitor wants to see the page: the choices of the low-vision panel, as words of `lv` in the address.
//!
//! Invariant: `Preferences::read(&preferences.to_string())` gives the look back, and every choice is one attribute of `<html>`
//! that style sheets and canvases follow. `web/page.js` knows the same words and applies them before the first paint.

use std::fmt;

use super::pairs::{items, word};

/// The word for a page as it comes.
const NORMAL: &str = "normal";

/// What can be chosen: the attribute of `<html>`, and the word and value of each choice but the first, which is
/// the page as it comes.
pub const CHOICES: [(&str, &[(&str, &str)]); 6] = [
    ("data-text", &[("text-125", "125"), ("text-150", "150"), ("text-200", "200")]),
    ("data-contrast", &[("black-on-white", "bw"), ("white-on-black", "wb")]),
    ("data-spacing", &[("wide", "wide")]),
    ("data-patterns", &[("patterns", "on")]),
    ("data-links", &[("links", "on")]),
    ("data-motion", &[("still", "off")]),
];

/// One choice for each of [`CHOICES`]: 0 is the page as it comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences([u8; CHOICES.len()]);

impl Preferences {
    /// Reads words parted by commas. What is not a word is handed to `unknown`.
    pub fn read(text: &str, mut unknown: impl FnMut(&str)) -> Preferences {
        let mut preferences = Preferences::default();
        for item in items(text) {
            let word = word(item);
            match place(&word) {
                Some((choice, at)) => preferences.choose(choice, at),
                None if word == NORMAL => {}
                None => unknown(item),
            }
        }
        preferences
    }

    /// The look of a page whose `<html>` has these attributes.
    pub fn of(attribute: impl Fn(&str) -> Option<String>) -> Preferences {
        let mut preferences = Preferences::default();
        for (choice, (name, words)) in CHOICES.iter().enumerate() {
            let value = attribute(name);
            let at = words.iter().position(|(_, known)| Some(*known) == value.as_deref());
            let at = at.and_then(|at| u8::try_from(at + 1).ok());
            preferences.choose(choice, at.unwrap_or_default());
        }
        preferences
    }

    /// What is chosen of the choice with this number.
    pub fn chosen(self, choice: usize) -> u8 {
        self.0.get(choice).copied().unwrap_or_default()
    }

    pub fn choose(&mut self, choice: usize, at: u8) {
        if let Some(slot) = self.0.get_mut(choice) {
            *slot = at;
        }
    }

    /// This look with what another one changed of the one before it.
    pub fn with(mut self, before: Preferences, after: Preferences) -> Preferences {
        for (slot, (was, is)) in self.0.iter_mut().zip(before.0.into_iter().zip(after.0)) {
            if was != is {
                *slot = is;
            }
        }
        self
    }

    /// The attributes of `<html>`; `None` where there is none.
    pub fn attributes(self) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
        let chosen = self.0.into_iter().map(|at| usize::from(at).checked_sub(1));
        CHOICES.iter().zip(chosen).map(|((name, words), at)| {
            let word = at.and_then(|at| words.get(at));
            (*name, word.map(|(_, value)| *value))
        })
    }

    /// True of the page as it comes.
    pub fn is_normal(self) -> bool {
        self == Preferences::default()
    }
}

impl fmt::Display for Preferences {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parted = "";
        for ((_, words), at) in CHOICES.iter().zip(self.0) {
            if let Some((word, _)) = usize::from(at).checked_sub(1).and_then(|at| words.get(at)) {
                out.write_str(parted)?;
                out.write_str(word)?;
                parted = ",";
            }
        }
        if parted.is_empty() { out.write_str(NORMAL) } else { Ok(()) }
    }
}

/// The number of the choice that a word belongs to, and what it chooses.
fn place(word: &str) -> Option<(usize, u8)> {
    CHOICES.iter().enumerate().find_map(|(choice, (_, words))| {
        let at = words.iter().position(|(known, _)| *known == word)?;
        Some((choice, u8::try_from(at + 1).ok()?))
    })
}
