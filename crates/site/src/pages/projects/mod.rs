//! The social projects that the article names: for whom, each entry with its own address, and what a project is.

mod entry;
mod meaning;
mod search;

use dataset::Item;
use dataset::msg;
use maud::{Markup, html};
use model::projects;
use serde_json::{Value, json};
use text::{Locale, capitalised};

use super::programme::passages;
use crate::content::Content;
use crate::place::Place;
use crate::shell;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let count = dataset::projects().len();
    let title = locale.count(msg::PROJECTS_TITLE, count as u64, &[("count", &count.to_string())]);
    let doubt = doubt(locale);
    let main = html! {
        header #projects .page-head .wrap {
            (shell::path(place))
            h1 { (title) }
            p .lede { (place.t(msg::PROJECTS_INTRO)) }
            p .lede { (doubt) }
        }
        section .wrap { (by_group(place)) }
        section .wrap {
            h2 #entries { (place.t(msg::PROJECTS_PAGE_LIST)) }
            @if locale != Locale::Kk { p .note { (place.t(msg::PROJECTS_TRANSLATED)) } }
            (passages::from(place, &[passages::CENTRES, passages::PROJECTS]))
            (search::form(place))
            ol .project-list { @for project in dataset::projects() { (entry::card(place, project)) } }
        }
        section .wrap { (meaning::section(place)) }
    };
    Content {
        description: [place.t(msg::PROJECTS_INTRO), " ", &doubt].concat(),
        main,
        drawing: None,
        subject: Some(subject(&title, locale)),
        title,
    }
}

/// Which entries may describe others, and which have no name.
fn doubt(locale: Locale) -> String {
    let unnamed =
        dataset::projects().iter().filter(|project| project.name.iter().all(|name| name.is_empty()));
    let unnamed: Vec<String> = unnamed.map(|project| project.n.to_string()).collect();
    locale.fill(msg::PROJECTS_DOUBT, &[("unnamed", &unnamed.join(", "))])
}

/// The groups that the article names, with the entries for each.
fn by_group(place: Place) -> Markup {
    let empty = projects::empty_groups();
    let entries = |group: &str| projects::find("", Some(group));
    html! {
        h2 #groups { (place.t(msg::PROJECTS_PAGE_GROUPS)) }
        div .table tabindex="0" role="group" aria-labelledby="groups" {
            table .group-entries {
                thead { tr {
                    th scope="col" { (place.t(msg::PROJECTS_PAGE_GROUP)) }
                    th scope="col" { (place.t(msg::PROJECTS_PAGE_ENTRIES)) }
                } }
                tbody {
                    @for group in dataset::items("target_groups") {
                        (row(place, &group_words(group, place.locale()), &entries(group.id)))
                    }
                    (row(place, place.t(msg::PROJECTS_GROUP_NONE), &entries(projects::NONE)))
                }
            }
        }
        (passages::from(place, &[passages::FOR_GROUPS, passages::GROUPS]))
        @if !empty.is_empty() {
            @let names: Vec<&str> = empty.iter().map(|group| place.locale().pick(&group.text)).collect();
            p { (place.locale().fill(msg::PROJECTS_EMPTY_GROUPS, &[("groups", &names.join("; "))])) }
        }
    }
}

fn row(place: Place, group: &str, entries: &[&dataset::Project]) -> Markup {
    html! {
        tr {
            th scope="row" { (group) }
            td {
                @for project in entries {
                    a href={ "#" (entry::anchor(project.n)) } { (project.n) } " "
                }
                @if entries.is_empty() { span .note { (place.t(msg::PROJECTS_PAGE_NO_ENTRY)) } }
            }
        }
    }
}

/// A group in the article's words.
fn group_words(group: &Item, locale: Locale) -> String {
    capitalised(locale.pick(&group.text))
}

/// The entries as a list of schema.org.
fn subject(title: &str, locale: Locale) -> Value {
    let items: Vec<Value> = dataset::projects()
        .iter()
        .map(|project| json!({"@type": "ListItem", "position": project.n, "name": entry::title(project, locale)}))
        .collect();
    json!({"@type": "ItemList", "name": title, "numberOfItems": items.len(), "itemListElement": items})
}

#[cfg(test)]
mod tests;
