//! One entry of the article's list of social projects.

use dataset::Project;
use dataset::msg;
use maud::{Markup, html};
use model::projects;
use text::{Locale, capitalised};

use crate::place::Place;

/// Entries of which the second, without a name, may describe the first.
const PAIRS: [(u8, u8); 2] = [(1, 2), (6, 7)];

/// The id of an entry, which addresses name: `project-7`.
pub fn anchor(n: u8) -> String {
    ["project-", &n.to_string()].concat()
}

/// Its name, or what it does where the article gives no name.
pub fn title(project: &Project, locale: Locale) -> String {
    let name = locale.pick(&project.name);
    if name.is_empty() { capitalised(locale.pick(&project.text)) } else { quoted(name, locale) }
}

/// The entry with its groups, its doubts and the article's words.
pub fn card(place: Place, project: &Project) -> Markup {
    let locale = place.locale();
    let named = !locale.pick(&project.name).is_empty();
    let words = locale.pick(&project.text);
    let n = project.n.to_string();
    html! {
        li id=(anchor(project.n)) tabindex="-1" data-groups=(group_ids(project)) data-words=(words_in_all(project)) {
            h3 {
                a .project-number href={ "#" (anchor(project.n)) }
                    aria-label=(locale.fill(msg::PROJECTS_LINK, &[("n", &n)])) { (n) }
                span { (title(project, locale)) }
            }
            @if named && !words.is_empty() { p { (capitalised(words)) } }
            @if !named { p .note { (place.t(msg::PROJECTS_NO_NAME)) } }
            p .project-groups { (groups(place, project)) }
            (doubt(place, project.n))
            @if locale != Locale::Kk { (original(place, project)) }
        }
    }
}

/// The ids of its groups for the search, parted by spaces.
fn group_ids(project: &Project) -> String {
    if project.groups.is_empty() { projects::NONE.to_owned() } else { project.groups.join(" ") }
}

/// Name, words and groups in each language, parted by strokes, by which it is found.
fn words_in_all(project: &Project) -> String {
    let words = |locale: Locale| {
        let groups = projects::groups(project).into_iter().map(move |group| locale.pick(&group.text));
        let own = [locale.pick(&project.name), locale.pick(&project.text)];
        own.into_iter().chain(groups).collect::<Vec<_>>().join(" ")
    };
    Locale::ALL.map(words).join("|")
}

/// A Kazakh name is in the table without quotation marks.
fn quoted(name: &str, locale: Locale) -> String {
    if locale == Locale::Kk { ["«", name, "»"].concat() } else { name.to_owned() }
}

fn groups(place: Place, project: &Project) -> Markup {
    let all = projects::groups(project);
    let names: Vec<&str> = all.iter().map(|group| place.locale().pick(&group.text)).collect();
    html! {
        @if names.is_empty() {
            (place.t(msg::PROJECTS_GROUP_NONE))
        } @else {
            (capitalised(&names.join("; ")))
            @if project.inferred { " " (place.t(msg::PROJECTS_INFERRED)) }
        }
    }
}

/// The entry that this one may describe, or that may describe it.
fn doubt(place: Place, n: u8) -> Markup {
    let other = PAIRS.into_iter().find_map(|(first, second)| match n {
        n if n == second => Some((msg::PROJECTS_PAGE_OF, first)),
        n if n == first => Some((msg::PROJECTS_PAGE_BY, second)),
        _ => None,
    });
    html! {
        @if let Some((words, other)) = other {
            p .doubt {
                a href={ "#" (anchor(other)) } {
                    (place.locale().fill(words, &[("n", &other.to_string())]))
                }
            }
        }
    }
}

/// The source's own words under a translation.
fn original(place: Place, project: &Project) -> Markup {
    let [name, words] = [&project.name, &project.text].map(|texts| Locale::Kk.pick(texts));
    html! {
        p .project-original {
            (place.t(msg::PROJECTS_ORIGINAL)) " "
            span lang="kk" {
                @if !name.is_empty() { (quoted(name, Locale::Kk)) }
                @if !name.is_empty() && !words.is_empty() { ": " }
                (words)
            }
        }
    }
}
