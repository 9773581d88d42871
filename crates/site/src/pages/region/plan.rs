//! The plan by year: the region's own, or that of the unit it was part of.

use dataset::msg;
use dataset::roles;
use graphics::chart::columns;
use maud::{Markup, html};
use model::route::Page;
use model::summary;

use super::facts::Facts;
use super::words::{filled, linked, marked, planned};
use crate::figure;
use crate::place::{Place, name};

/// The section, empty without a plan.
pub fn section(place: Place, facts: &Facts) -> Markup {
    let locale = place.locale();
    let Some(plan) = facts.planned else {
        return html! {};
    };
    let scene = columns::of_region(plan.region, locale, None);
    let whose = filled(msg::REGION_PAGE_WHOSE, &[("parent", marked(plan.region))], locale);
    let caption = locale.fill(msg::REGION_PAGE_PLAN_CHART, &[("region", dataset::name(plan.region, locale))]);
    html! {
        h2 { (filled(msg::REGION_PAGE_PLAN, &planned(&plan, locale), locale)) }
        @if plan.region != facts.region { p { (linked(&whose, place)) } }
        (figure::small("plan-chart", &caption, &scene, locale))
        p .note.paper-note { (summary::source_line(roles::PLAN, locale)) ". " (locale.t(msg::PROFILE_NOTE_PLAN)) }
        p .note { a href=(place.to(Page::Plan)) { (name(Page::Plan, locale)) } }
    }
}
