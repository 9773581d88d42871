//! What an address names after `#`, as it arrives: in capitals, encoded, with marks and other systems' words at its end.

use super::pairs::{visible, word};
use super::percent::decode;

/// The one form of all ways to write an id; empty for what names nothing. No two ids of the page have the same.
pub fn place(raw: &str) -> String {
    word(&visible(&decode(&decode(raw))))
}
