//! TEXT: languages, texts, numbers, plurals, sorting and search of names.

mod collate;
mod csv;
mod date;
mod decimal;
mod fold;
mod keyboard;
mod letters;
mod locale;
mod messages;
mod number;
mod period;
mod plural;
mod ratio;
mod sort;
mod stem;
mod suffix;
mod width;

pub use collate::compare;
pub use csv::first_rows;
pub use date::{since, since_of, until};
pub use decimal::Decimal;
pub use fold::{fold, matches};
pub use keyboard::retyped;
pub use letters::{capitalised, tongue, uncapitalised};
pub use locale::{Locale, TAGS};
#[cfg(not(target_arch = "wasm32"))]
pub use messages::pseudo;
pub use messages::{Msg, Plural, fill};
pub use number::{integer, number, percent, range, signed};
pub use period::{dated, day, period};
pub use ratio::Ratio;
pub use sort::sort_by;
pub use stem::mentions;
pub use suffix::{Case, in_of_them, inflected};
pub use width::{BOLD, width_em};

/// Between the parts of a line; the dot stays on the line of the part before it.
pub const DOT: &str = "\u{a0}· ";
