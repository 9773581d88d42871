//! Changing one key of the address.

use crate::browser;
use model::state::says;

/// The query with a value for a key in the place of its own; without the key for an empty value. Everything else stays.
pub fn with(query: &str, key: &str, value: &str) -> String {
    let others = query.trim_start_matches('?').split('&').filter(|pair| !says(pair, key) && !pair.is_empty());
    let own = (!value.is_empty()).then(|| [key, "=", value].concat());
    let pairs: Vec<&str> = others.chain(own.as_deref()).collect();
    if pairs.is_empty() { String::new() } else { ["?", &pairs.join("&")].concat() }
}

/// Writes a value into the address: a new entry of the history, or the present one changed.
pub fn write(key: &str, value: &str, entry: bool) {
    let write = if entry { browser::add } else { browser::amend };
    write(&with(&browser::search(), key, value));
    super::current::written();
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn one_key_changes_and_the_others_stay() {
        assert_eq!(with("?lv=wide&YEAR=2012", "year", "2016"), "?lv=wide&year=2016");
        assert_eq!(with("?year=2012", "year", ""), "");
        assert_eq!(with("", "region", "KZ-AST,KZ-ALA"), "?region=KZ-AST,KZ-ALA");
    }
}
