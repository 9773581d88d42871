//! Finding social projects: by words in any of the three languages, and by target group.

use dataset::{Item, Project};
use text::{Locale, mentions, retyped};

/// The group of the projects without one, in addresses.
pub const NONE: &str = "none";

/// A group with the number of its projects that a search finds.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// Its id; [`NONE`] for no group.
    pub group: &'static str,
    /// How many projects a search finds in it.
    pub found: usize,
    /// How many projects it has.
    pub all: usize,
}

/// The projects that answer to a search, of a group or of all.
pub fn find(query: &str, group: Option<&str>) -> Vec<&'static Project> {
    let query = meant(query);
    let all = dataset::projects().iter();
    all.filter(|project| group.is_none_or(|g| belongs(project, g)) && answers(project, &query)).collect()
}

/// The search, or what the same keys write on another layout of the keyboard when only that finds something.
fn meant(query: &str) -> String {
    let found = |query: &String| dataset::projects().iter().any(|project| answers(project, query));
    let typed = [query.to_owned()].into_iter().chain(retyped(query));
    typed.into_iter().find(found).unwrap_or_else(|| query.to_owned())
}

/// The groups that have projects, in the order of the article, and last the projects without a group.
pub fn counts(query: &str) -> Vec<Count> {
    let count = |group: &'static str| Count {
        group,
        found: find(query, Some(group)).len(),
        all: find("", Some(group)).len(),
    };
    let groups = dataset::items("target_groups").map(|item| item.id).chain([NONE]);
    groups.map(count).filter(|count| count.all > 0).collect()
}

/// The groups that the article names but gives no project for.
pub fn empty_groups() -> Vec<&'static Item> {
    dataset::items("target_groups").filter(|item| find("", Some(item.id)).is_empty()).collect()
}

/// The groups of a project in words.
pub fn groups(project: &Project) -> Vec<&'static Item> {
    project
        .groups
        .iter()
        .filter_map(|id| dataset::items("target_groups").find(|item| item.id == *id))
        .collect()
}

fn belongs(project: &Project, group: &str) -> bool {
    if group == NONE { project.groups.is_empty() } else { project.groups.contains(&group) }
}

/// In one language all words must be found: in name, words or groups.
fn answers(project: &Project, query: &str) -> bool {
    let groups = groups(project);
    Locale::ALL.into_iter().any(|locale| {
        let mut text = [locale.pick(&project.name), " ", locale.pick(&project.text)].concat();
        for group in &groups {
            text.push(' ');
            text.push_str(locale.pick(&group.text));
        }
        mentions(query, &text, locale)
    })
}
