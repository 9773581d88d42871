//! The measures and groups that a page or a sentence is about, by their rows in `data/measures.csv` and
//! `data/groups.csv`. Everything else asks for a property and holds for every row.

use super::groups::{self, Group};
use super::measure::{Measure, tables};

/// What the programme planned: additional employment, persons.
pub const PLAN: Measure = tables::PLAN;
/// The plan per 10,000 inhabitants, which the page of the plan maps.
pub const PLAN_PER_10K: Measure = tables::PLAN_PER_10K;
/// Shares of plan and population, which the page of the plan compares.
pub const PLAN_RATIO: Measure = tables::PLAN_RATIO;
/// The rate that the plan was to hold: the overview, the matrix, the profile and the pages of regions and groups begin
/// with it.
pub const UNEMPLOYMENT: Measure = tables::UNEMPLOYMENT;
/// The target beside unemployment; the article and the pages of regions speak of it.
pub const POVERTY: Measure = tables::POVERTY;
/// The overview shows it on the card of all measures, as none of the other cards does.
pub const INFORMAL: Measure = tables::INFORMAL;
/// The derived target is computed from it, and the article states it.
pub const UNPRODUCTIVE: Measure = tables::UNPRODUCTIVE;

/// Those in towns; the page of groups compares them with those in villages.
pub const URBAN: Group = groups::tables::URBAN;
/// Those in villages.
pub const RURAL: Group = groups::tables::RURAL;
/// Women; the overview and the pages of groups and regions compare them with men.
pub const FEMALE: Group = groups::tables::FEMALE;
pub const MALE: Group = groups::tables::MALE;
