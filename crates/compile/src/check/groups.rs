//! `groups.csv` and `vintages.csv`: a band of ages is named by its ages, and every other row has its words.

use crate::emit::{groups, vintages};
use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::locales::Locale;
use crate::read::rows::Group;

const FILE: &str = "data/groups.csv";

/// Reports all that does not fit.
pub fn check(facts: &Facts, problems: &mut Problems) {
    for row in &facts.groups {
        if let Some(what) = unfit(&row.value) {
            problems.add(FILE, row.line, "group", what);
        }
    }
}

fn unfit(group: &Group) -> Option<String> {
    let named = match (group.age_from, group.age_to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) if from < to => format!("{from}-{to}"),
        (None, None) if group.respect != "age" => return None,
        _ => {
            return Some(
                "age_from: the ages are not those of a band; write its first and its last".to_owned(),
            );
        }
    };
    (group.respect != "age" || named != group.id)
        .then(|| format!("id: '{}' is not the band {named} of age; correct one of them", group.id))
}

/// Reports groups and borders without words.
pub fn words(facts: &Facts, locales: &[Locale; 3], problems: &mut Problems) {
    let [first, ..] = locales;
    let groups = facts.groups.iter().flat_map(|row| {
        let keys = ["group", "among"].into_iter().filter_map(|text| groups::key(&row.value, text));
        keys.map(|key| (FILE, row.line, key)).collect::<Vec<_>>()
    });
    let borders =
        facts.vintages.iter().map(|row| ("data/vintages.csv", row.line, vintages::key(&row.value.id)));
    for (file, line, key) in groups.chain(borders).filter(|(.., key)| !first.texts.contains_key(key)) {
        problems.add(file, line, "words", format!("id: there is no text {key} in locales/; add it"));
    }
}
