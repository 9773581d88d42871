//! Texts of the interface.

use crate::zone::problem::Problems;
use crate::zone::read::locales::Locale;

/// Every key in every language.
pub fn check(locales: &[Locale; 3], problems: &mut Problems) {
    for locale in locales {
        for other in locales {
            for (key, (line, _)) in &other.texts {
                if !locale.texts.contains_key(key) && crate::zone::emit::texts::plural_of(key).is_none() {
                    problems.add(&other.file, *line, format!("{key} is missing in {}; add it there", locale.file));
                }
            }
        }
    }
}
