//! The search over the entries. It is of use with the program only (`jolkarta::projects`), which hides what does not answer.

use dataset::msg;
use maud::{Markup, html};
use model::projects;
use presentation::icon;
use text::capitalised;

use crate::place::Place;

/// Field, groups, the number of what was found, and the way back to all.
pub fn form(place: Place) -> Markup {
    let locale = place.locale();
    let name = |id: &str| {
        let item = dataset::items("target_groups").find(|item| item.id == id);
        item.map_or_else(
            || place.t(msg::PROJECTS_GROUP_NONE).to_owned(),
            |item| capitalised(locale.pick(&item.text)),
        )
    };
    html! {
        div .project-search #project-search role="search" aria-label=(place.t(msg::PROJECTS_SEARCH)) {
            div .choices {
                label .choice.project-find {
                    span { (place.t(msg::PROJECTS_SEARCH)) }
                    span .project-field {
                        svg .i viewBox="0 0 24 24" aria-hidden="true" { path d=(icon::SEARCH) {} }
                        input #project-words type="search" maxlength="60" spellcheck="false" enterkeyhint="search" aria-describedby="project-hint";
                    }
                }
                label .choice {
                    span { (place.t(msg::PROJECTS_PAGE_GROUP)) }
                    select #project-group {
                        option value="" { (place.t(msg::PROJECTS_ALL)) }
                        @for count in projects::counts("") {
                            option value=(count.group) { (name(count.group)) " (" (count.all) ")" }
                        }
                    }
                }
                button .project-clear #project-clear type="button" hidden { (place.t(msg::PROJECTS_SHOW_ALL)) }
            }
            p .note #project-hint { (place.t(msg::PROJECTS_HINT)) }
            p .project-count #project-count role="status" {}
        }
    }
}
