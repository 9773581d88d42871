//! The social projects as a catalogue: search, groups with counts, an address for each project, the source's own words
//! beside their translations.

use super::html::{Html, truth};
use super::icon;
use crate::data::{self, Project};
use crate::model::projects;
use crate::text::{DOT, Locale, Msg, capitalised, msg};
use crate::view::Article;

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let count = data::projects().len();
    let mut html = Html::new();
    html.leaf(
        "h2",
        &[("id", "projects-title")],
        &locale.count(msg::PROJECTS_TITLE, count as u64, &[("count", &count.to_string())]),
    );
    html.open("div", &[]).leaf("p", &[], locale.t(msg::PROJECTS_INTRO));
    let unnamed =
        (1..).zip(data::projects()).filter(|(_, project)| project.name.iter().all(|n| n.is_empty()));
    let unnamed: Vec<String> = unnamed.map(|(number, _)| i32::to_string(&number)).collect();
    html.leaf("p", &[], &locale.fill(msg::PROJECTS_DOUBT, &[("unnamed", &unnamed.join(", "))]));
    if locale != Locale::Kk {
        html.leaf("p", &[], locale.t(msg::PROJECTS_TRANSLATED));
    }
    html.leaf("p", &[], &empty(locale));
    super::glossary::see(&mut html, &["project", "social-project"], locale);
    html.close("div");
    html.done()
}

/// The groups without a project, in a sentence.
fn empty(locale: Locale) -> String {
    let names: Vec<&str> = projects::empty_groups().iter().map(|g| locale.pick(&g.text)).collect();
    if names.is_empty() {
        String::new()
    } else {
        locale.fill(msg::PROJECTS_EMPTY_GROUPS, &[("groups", &names.join("; "))])
    }
}

/// The search field.
pub fn search(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("label", &[("for", "project-search")]).text(locale.t(msg::PROJECTS_SEARCH)).close("label");
    let field = [
        ("type", "search"),
        ("id", "project-search"),
        ("maxlength", "60"),
        ("spellcheck", "false"),
        ("enterkeyhint", "search"),
        ("aria-describedby", "project-hint"),
    ];
    html.open("span", &[("class", "field")]).icon(icon::SEARCH).open("input", &field).close("span");
    html.leaf("small", &[("id", "project-hint")], locale.t(msg::PROJECTS_HINT));
    html.done()
}

/// The chips: all, each group, the projects without a group; with the number that the search finds.
pub fn filters(ask: &Article, locale: Locale) -> String {
    let mut html = Html::new();
    let found = projects::find(&ask.project, None).len();
    chip(&mut html, "all", ask.group.is_none(), locale.t(msg::PROJECTS_ALL), found);
    for count in projects::counts(&ask.project) {
        let words = group_short(count.group);
        chip(&mut html, count.group, ask.group == Some(count.group), locale.t(words), count.found);
    }
    html.done()
}

/// What is said after a search or a choice.
pub fn shown(ask: &Article, locale: Locale) -> String {
    let count = projects::find(&ask.project, ask.group).len();
    if count == 0 {
        return locale.t(msg::PROJECTS_NOTHING).to_owned();
    }
    locale.count(msg::PROJECTS_SHOWN, count as u64, &[("count", &count.to_string())])
}

/// The projects that are asked for, or the way out where there are none.
pub fn list(ask: &Article, locale: Locale) -> String {
    let found = projects::find(&ask.project, ask.group);
    let mut html = Html::new();
    if found.is_empty() {
        html.open("p", &[("class", "none")]).text(locale.t(msg::PROJECTS_NOTHING)).text(" ");
        let attrs =
            [("type", "button"), ("class", "btn"), ("id", "projects-all"), ("data-do", "projects:all")];
        html.leaf("button", &attrs, locale.t(msg::PROJECTS_SHOW_ALL)).close("p");
        return html.done();
    }
    html.open("div", &[("class", "projs")]);
    found.into_iter().for_each(|project| entry(&mut html, project, locale));
    html.close("div");
    html.done()
}

/// The id of a project's entry, which addresses name: `project-7`.
pub fn anchor(project: &Project) -> String {
    ["project-", &project.n.to_string()].concat()
}

fn chip(html: &mut Html, code: &str, on: bool, words: &str, count: usize) {
    let attrs = [
        ("type", "button"),
        ("class", "chip-b"),
        ("id", &["pg-", code].concat()),
        ("aria-pressed", truth(on)),
        ("data-do", &["projects:", code].concat()),
    ];
    html.open("button", &attrs).text(words).text(" ").leaf("i", &[], &count.to_string()).close("button");
}

fn entry(html: &mut Html, project: &Project, locale: Locale) {
    let (id, number) = (anchor(project), project.n.to_string());
    html.open("article", &[("class", "proj"), ("id", &id), ("tabindex", "-1")]);
    let (name, words) = (locale.pick(&project.name), locale.pick(&project.text));
    html.open("h3", &[("class", if name.is_empty() { "nn" } else { "" })]);
    let link = [
        ("class", "num"),
        ("href", &["#", &id].concat()),
        ("aria-label", &locale.fill(msg::PROJECTS_LINK, &[("n", &number)])),
    ];
    html.leaf("a", &link, &number).text(" ");
    if name.is_empty() {
        html.text(&capitalised(words));
    } else {
        html.text(&quoted(name, locale));
    }
    html.close("h3");
    if !name.is_empty() && !words.is_empty() {
        html.leaf("p", &[], &capitalised(words));
    }
    if locale != Locale::Kk {
        original(html, project, locale);
    }
    groups(html, project, locale);
    html.close("article");
}

/// A Kazakh name stands in the table without quotation marks.
fn quoted(name: &str, locale: Locale) -> String {
    if locale == Locale::Kk { ["«", name, "»"].concat() } else { name.to_owned() }
}

/// The source's own words beside a translation.
fn original(html: &mut Html, project: &Project, locale: Locale) {
    let own = |texts: &[&'static str; 3]| Locale::Kk.pick(texts);
    let (name, words) = (own(&project.name), own(&project.text));
    html.open("p", &[("class", "own")]).leaf("small", &[], locale.t(msg::PROJECTS_ORIGINAL)).text(" ");
    html.open("span", &[("lang", "kk")]);
    if !name.is_empty() {
        html.text(&quoted(name, Locale::Kk));
    }
    if !name.is_empty() && !words.is_empty() {
        html.text(": ");
    }
    html.text(words).close("span").close("p");
}

fn groups(html: &mut Html, project: &Project, locale: Locale) {
    html.open("p", &[("class", "g")]);
    let names: Vec<&str> = project.groups.iter().map(|g| locale.t(group_short(g))).collect();
    html.text(&names.join(DOT));
    if names.is_empty() {
        html.leaf("em", &[], locale.t(msg::PROJECTS_NO_GROUP));
    } else if project.inferred {
        html.text(" ").leaf("em", &[], locale.t(msg::PROJECTS_INFERRED));
    }
    if locale.pick(&project.name).is_empty() {
        html.text(" ").leaf("em", &[], locale.t(msg::PROJECTS_NO_NAME));
    }
    html.close("p");
}

/// The short name of a group, for chips.
fn group_short(group: &str) -> Msg {
    match group {
        "youth" => msg::PROJECTS_GROUP_YOUTH,
        "families" => msg::PROJECTS_GROUP_FAMILIES,
        "distressed" => msg::PROJECTS_GROUP_DISTRESSED,
        "elderly" => msg::PROJECTS_GROUP_ELDERLY,
        "offenders" => msg::PROJECTS_GROUP_OFFENDERS,
        "refugees" => msg::PROJECTS_GROUP_REFUGEES,
        "disability" => msg::PROJECTS_GROUP_DISABILITY,
        _ => msg::PROJECTS_GROUP_NONE,
    }
}
