//! Who publishes this copy of the site, and where errors are reported: `site.toml`.

use serde::Deserialize;
use std::sync::LazyLock;

/// The file, as it was when this program was compiled.
const FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../site.toml"));

/// What the file says; empty texts are not given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The name of the publisher.
    pub publisher: String,
    /// The publisher's own page.
    pub address: String,
    /// An e-mail address, or the address of a form.
    pub contact: String,
}

static SETTINGS: LazyLock<Result<Settings, String>> = LazyLock::new(|| read(FILE));

pub fn settings() -> &'static Settings {
    static NONE: Settings =
        Settings { publisher: String::new(), address: String::new(), contact: String::new() };
    SETTINGS.as_ref().unwrap_or(&NONE)
}

/// What is to be said about the file while the site is built: what is missing.
///
/// # Errors
/// When the file is none.
pub fn note() -> Result<Option<String>, String> {
    let settings = SETTINGS.as_ref().map_err(Clone::clone)?;
    let missing: Vec<&str> = [("publisher", &settings.publisher), ("contact", &settings.contact)]
        .into_iter()
        .filter_map(|(name, text)| text.is_empty().then_some(name))
        .collect();
    let say = || {
        format!(
            "note: site.toml: {} not given; the page about the site names no one to write to",
            missing.join(", ")
        )
    };
    Ok((!missing.is_empty()).then(say))
}

fn read(text: &str) -> Result<Settings, String> {
    let settings: Settings =
        toml::from_str(text).map_err(|error| format!("site.toml: {}", error.message()))?;
    let contact = if settings.contact.contains('@') { "" } else { &*settings.contact };
    let whole = |one: &&str| one.is_empty() || one.starts_with("https://") || one.starts_with("http://");
    let other = [&*settings.address, contact].into_iter().find(|one| !whole(one)).map(str::to_owned);
    match other {
        Some(other) => {
            Err(format!("site.toml: {other:?} is no address; write https://… or an e-mail address"))
        }
        None => Ok(settings),
    }
}

impl Settings {
    /// Where a link to the contact leads.
    pub fn contact_link(&self) -> String {
        if self.contact.contains("://") { self.contact.clone() } else { ["mailto:", &self.contact].concat() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read_and_mistakes_are_named() {
        let text = |contact| format!("publisher = \"A\"\naddress = \"\"\ncontact = {contact:?}");
        let read = |contact| read(&text(contact));
        assert_eq!(read("a@example.org").unwrap().contact_link(), "mailto:a@example.org");
        assert_eq!(read("https://example.org/form").unwrap().contact_link(), "https://example.org/form");
        assert!(read("example.org").unwrap_err().contains("example.org"));
        assert!(super::read("publisher = 1").is_err());
        assert!(note().is_ok(), "the file of this copy");
    }
}
