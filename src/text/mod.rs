//! HOW WE SAY IT: languages, texts, numbers, plurals, sorting and search of names.

mod collate;
mod decimal;
mod fold;
mod locale;
mod messages;
mod number;
mod plural;
mod width;

pub use collate::compare;
pub use decimal::Decimal;
pub use fold::{fold, matches};
pub use locale::Locale;
pub use messages::{Msg, Plural, fill, msg};
pub use number::{compact, integer, number, percent, range, signed};
pub use width::{BOLD, width_em};
