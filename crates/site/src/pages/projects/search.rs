//! The search over the entries (`jolkarta::projects`). It is of use with the program only, which hides what does not answer.

use dataset::msg;
use jolkarta::projects as search;
use maud::{Markup, PreEscaped, html};
use model::projects::{self, Count};
use text::capitalised;

use crate::place::Place;

/// The component, with the groups and how many entries each of them has.
pub fn form(place: Place) -> Markup {
    let locale = place.locale();
    let name = |id: &str| {
        let item = dataset::items("target_groups").find(|item| item.id == id);
        item.map_or_else(
            || place.t(msg::PROJECTS_GROUP_NONE).to_owned(),
            |item| capitalised(locale.pick(&item.text)),
        )
    };
    let group = |count: &Count| {
        (count.group.to_owned(), [&*name(count.group), " (", &count.all.to_string(), ")"].concat())
    };
    let groups = search::listed(projects::counts("").iter().map(group));
    html! {
        div .project-search #project-search role="search" aria-label=(place.t(msg::PROJECTS_SEARCH))
            data-island="projects" data-of=(groups) {
            (PreEscaped(search::markup(locale, &groups)))
        }
    }
}
