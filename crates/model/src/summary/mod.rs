//! The data in words: headlines, subtitles, panel sentences, spoken labels.
//!
//! Every sentence is made by rule from a [`Slice`](super::Slice), so it is true of what is drawn, in all three
//! languages. Ties are all named when they are two or three, else counted; gaps are said. Kazakh puts no
//! endings on names; figures and their units hold together by U+00A0.

mod article_facts;
mod captions;
mod change;
mod city;
mod comparison;
mod figure;
mod finding;
mod goal;
mod groups;
mod matrix;
mod measure;
mod names;
mod national;
mod origin;
mod panel;
mod plan;
mod profile;
mod proof;
mod rank;
mod report;
mod rights;
mod targets;
mod territory;
mod trend;
mod two_years;

pub use article_facts::{article_fact_official, article_fact_value, article_fact_year, event_day};
pub use captions::{announcement, announcement_for, spoken, subtitle, vintage_short, year_spoken};
pub use captions::{ranking_columns, ranking_title};
pub use change::{change_finding, paths_title};
pub use city::{city_finding, city_heading, city_name, city_period, city_spoken, unit_word};
pub use comparison::{comparison_rule, comparison_text};
pub use figure::{
    class_label, datum_number, datum_text, datum_words, difference_text, slice_number, status_note,
    status_words, with_unit,
};
pub use figure::{target_mark, target_phrase};
pub use finding::{document_title, finding, finding_country, finding_pins, finding_region};
pub use goal::{
    category, coverage_lines, goal_base, goal_card, goal_distance, goal_name, goal_sentence, goal_text,
    goal_verdict, goal_word, goal_year_value, lede, noted, reached_sentence,
};
pub use groups::{
    dimension_name, gap_reason, group_gaps, group_name, group_pair, group_stars, groups_finding,
};
pub use groups::{gap_finding, gap_spoken};
pub use groups::{group_lines_title, group_regions_title, groups_title};
pub use matrix::matrix_year;
pub use measure::{
    measure_about, measure_base, measure_name, measure_notes, measure_phrase, measure_tab, measure_with_unit,
};
pub use measure::{source_line, unit};
pub use measure::{subject_name, subject_phrase, subject_tab, subject_with_unit};
pub use names::plain_name;
pub use national::{figure1_finding, figure1_sources, readings_line, rendering_name};
pub use origin::{absence, later_sentence, lineage_note, lineage_sentence, territory_sentence};
pub use panel::panel_sentence;
pub use plan::{plan_columns, plan_finding, plan_gap, plan_key};
pub use plan::{plan_minister, plan_proof, plan_ratio, plan_total};
pub use profile::{profile_change, profile_distance, profile_kind, profile_planned};
pub use proof::{cautions, derivation, formula, formula_words, thresholds};
pub use proof::{open_sdg_sentence, pace_formulas, pace_sentence, pace_thresholds, track_word};
pub use rank::{rank_phrase, rank_short, rank_span};
pub use rank::{share_of_people, share_of_plan, share_percent, share_text};
pub use report::{
    conflict_sentence, group_title, reach_title, report_figure, report_line, report_note, report_spoken,
    report_words, silence, span_text,
};
pub use rights::{licence_line, measure_rights, rights, rights_of};
pub use targets::{goal_history, goal_runs, target_year_spoken, targets_finding};
pub use territory::borders_note;
pub use trend::finding_trend;
pub use two_years::{
    change_heading, comparable_note, two_years_apart, two_years_finding, two_years_spoken, two_years_text,
    two_years_why_not,
};
