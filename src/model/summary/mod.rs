//! The data in words: headlines, subtitles, panel sentences, spoken labels.
//!
//! Every sentence is made by rule from a [`Slice`](super::Slice), so it is true of what is drawn, in all three
//! languages. Ties are all named when they are two or three, else counted; gaps are said. Kazakh puts no
//! endings on names; figures and their units hold together by U+00A0.

mod figure;
mod finding;
mod lines;
mod measure;
mod names;
mod origin;
mod panel;
mod place;

pub use figure::{
    class_label, datum_number, datum_text, datum_words, difference_text, status_note, status_words,
};
pub use figure::{target_mark, target_phrase};
pub use finding::{document_title, finding, finding_region};
pub use lines::{announcement, announcement_for, spoken, subtitle, vintage_short, year_spoken};
pub use lines::{ranking_columns, ranking_title};
pub use measure::{
    measure_about, measure_base, measure_name, measure_note, measure_phrase, measure_tab,
    measure_with_unit,
};
pub use measure::{source_line, unit};
pub use names::plain_name;
pub use origin::{absence, lineage_note, lineage_sentence, territory_sentence};
pub use panel::panel_sentence;
pub use place::{rank_phrase, rank_short, rank_span, share_of_people, share_of_plan, share_text};
