//! The social projects have a name or words, and groups that exist; every table has its words in `locales/`.

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::catalogue_rows::Project;
use crate::read::locales::Locale;
use crate::read::package;

const FILE: &str = "data/projects.csv";

/// The key of a table's name in `locales/`; its description has `_note` after it.
pub fn key(resource: &str) -> String {
    format!("table_{}", resource.replace('-', "_"))
}

/// Reports all that does not fit.
pub fn check(facts: &Facts, problems: &mut Problems) {
    for (at, row) in facts.projects.iter().enumerate() {
        for what in unfit(facts, at + 1, &row.value) {
            problems.add(FILE, row.line, "project", what);
        }
    }
}

/// Reports tables without words and without rights.
pub fn words(facts: &Facts, locales: &[Locale; 3], problems: &mut Problems) {
    let [first, ..] = locales;
    rights(facts, first, problems);
    for resource in &facts.package.resources {
        let key = key(&resource.name);
        for key in [format!("{key}_note"), key] {
            if !first.texts.contains_key(&key) {
                let what =
                    format!("name: the table '{}' has no text {key} in locales/; add it", resource.name);
                problems.add(package::FILE, 1, "words", what);
            }
        }
    }
}

fn rights(facts: &Facts, texts: &Locale, problems: &mut Problems) {
    for resource in &facts.package.resources {
        if resource.rights.is_empty() {
            let what =
                format!("rights: the table '{}' has none; say under which licence it stands", resource.name);
            problems.add(package::FILE, 1, "rights", what);
        }
        let unknown = |code: &&str| !texts.texts.contains_key(&format!("rights_{code}"));
        for code in resource.rights.iter().map(|one| one.code.as_str()).filter(unknown) {
            let what =
                format!("rights: '{code}' has no text rights_{code} in locales/; add it or correct the code");
            problems.add(package::FILE, 1, "rights", what);
        }
    }
}

fn unfit(facts: &Facts, wanted: usize, project: &Project) -> Vec<String> {
    let mut said = Vec::new();
    if usize::from(project.n) != wanted {
        said.push(format!("n: {} stands where {wanted} is expected; number the projects from 1", project.n));
    }
    if project.name_kk.is_empty() && project.kk.is_empty() {
        said.push("name_kk: the project has neither a name nor words; write what the source says".to_owned());
    }
    let groups = &project.target_groups.0;
    let lists = facts.programme.lists.iter().map(|row| &row.value);
    let known: Vec<&str> = lists.filter(|i| i.list == "target_groups").map(|i| i.id.as_str()).collect();
    for group in groups.iter().filter(|group| !known.contains(&group.as_str())) {
        said.push(format!("target_groups: '{group}' is not in lists.csv; correct it"));
    }
    if groups.is_empty() != (project.mapping == "none") {
        said.push("mapping: 'none' stands for no group, and only for that; correct one of them".to_owned());
    }
    said
}
