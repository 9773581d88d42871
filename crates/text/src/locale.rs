//! The three languages of the product.
//!
//! Order is the order of the language switch: Қаз | Рус | Eng. Every table of texts or names in the
//! crate is indexed by [`Locale::index`].

/// A language of the interface; Kazakh is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// Қазақша.
    #[default]
    Kk,
    /// Русский.
    Ru,
    /// English.
    En,
}

/// First parts of the tags that are in use for each language: ISO 639 with two and three letters, and the country's code.
/// `web/address.js` knows the same.
pub const TAGS: [&str; 3] = ["kk kz kaz qaz", "ru rus", "en eng"];

impl Locale {
    /// All languages in the order of the switch.
    pub const ALL: [Locale; 3] = [Locale::Kk, Locale::Ru, Locale::En];

    /// The folder of its pages from the site's root: empty for Kazakh, the first language.
    pub const fn folder(self) -> &'static str {
        match self {
            Locale::Kk => "",
            Locale::Ru => "ru/",
            Locale::En => "en/",
        }
    }

    /// The BCP 47 code: `kk`, `ru`, `en`. It is also the value of `lang` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Locale::Kk => "kk",
            Locale::Ru => "ru",
            Locale::En => "en",
        }
    }

    /// The language with this code, or `None`.
    pub fn from_code(code: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The language that a tag of another system means: `kz`, `ru-RU`, `eng`. Words in small letters and hyphens.
    pub fn of_tag(tag: &str) -> Option<Locale> {
        let first = tag.split('-').next()?;
        Locale::ALL.into_iter().find(|l| l.pick(&TAGS).split(' ').any(|known| known == first))
    }

    /// Position in per-language tables: 0 Kazakh, 1 Russian, 2 English.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Picks this language's entry of a per-language table.
    pub fn pick<T: Copy>(self, of: &[T; 3]) -> T {
        let [kk, ru, en] = *of;
        match self {
            Locale::Kk => kk,
            Locale::Ru => ru,
            Locale::En => en,
        }
    }
}
