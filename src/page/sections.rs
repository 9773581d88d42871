//! The sections below the explorer, without texts: places that are filled and painted when they come near.

use super::html::{Html, figure, raising_figure};
use crate::model::city::CHARTS;

/// The sections in the order of the page.
pub fn skeleton() -> String {
    let mut html = Html::new();
    promised(&mut html);
    section(&mut html, "matrix", matrix);
    section(&mut html, "groups", groups);
    band(&mut html, "programme", |html| {
        html.leaf("div", &[("id", "programme-body")], "");
        html.open("div", &[("class", "dates tb-t")]);
        figure(html, "events");
        html.leaf("div", &[("id", "events-list")], "").close("div");
    });
    section(&mut html, "facts", |html| scroll(html, "facts-table", "facts-title"));
    section(&mut html, "reports", |html| {
        figure(html, "spans");
        html.leaf("div", &[("id", "reports-list")], "");
    });
    section(&mut html, "almaty", almaty);
    catalogue(&mut html);
    section(&mut html, "article", |html| {
        html.leaf("div", &[("id", "article-text")], "");
    });
    section(&mut html, "glossary", |html| {
        html.leaf(
            "button",
            &[("type", "button"), ("class", "back"), ("id", "term-back"), ("hidden", "")],
            "",
        );
        html.leaf("div", &[("id", "glossary-list")], "");
    });
    section(&mut html, "accessibility", |html| {
        html.leaf("div", &[("class", "three access"), ("id", "access-lists")], "");
    });
    html.done()
}

/// The plan and the targets.
fn promised(html: &mut Html) {
    section(html, "plan", |html| {
        html.open("div", &[("class", "two")]).open("div", &[("class", "stack")]);
        raising_figure(html, "fan");
        figure(html, "path");
        html.close("div");
        html.open("div", &[("class", "stack")]);
        figure(html, "shares");
        html.leaf("div", &[("class", "check"), ("id", "plan-check")], "").close("div");
        html.close("div");
        scroll(html, "table1", "plan-title");
    });
    section(html, "targets", |html| {
        html.open("div", &[("class", "three")]);
        for name in ["unemployment", "poverty", "productive"] {
            figure(html, name);
        }
        html.close("div").open("div", &[("class", "tb-t")]);
        figure(html, "figure1");
        html.close("div").leaf("div", &[("id", "how")], "");
        scroll(html, "coverage", "targets-title");
    });
}

fn matrix(html: &mut Html) {
    html.leaf("div", &[("class", "chips"), ("id", "matrix-filters")], "");
    html.leaf("p", &[("class", "mx-key"), ("id", "matrix-key")], "");
    scroll(html, "matrix-table", "matrix-title");
    html.open("div", &[("class", "ways")]);
    figure(html, "slope");
    html.open("div", &[]);
    figure(html, "multiples");
    html.leaf("div", &[("id", "multiples-scales")], "").close("div");
    html.close("div");
}

fn groups(html: &mut Html) {
    html.leaf("div", &[("id", "groups-filters")], "").open("div", &[("class", "two")]);
    for (place, name) in [("groups-place-years", "groups"), ("groups-place-regions", "group-regions")] {
        html.open("div", &[("id", place)]);
        figure(html, name);
        html.close("div");
    }
    html.close("div").open("div", &[("class", "tb-t"), ("id", "groups-place-paths")]);
    figure(html, "group-paths");
    html.leaf("div", &[("id", "groups-scales")], "").close("div");
}

/// Table 2 and its charts, the employment centre, the place of Figure 3.
fn almaty(html: &mut Html) {
    scroll(html, "city-table", "almaty-title");
    html.open("div", &[("class", "three tb-t")]);
    for (name, _) in CHARTS {
        figure(html, name);
    }
    html.close("div").leaf("div", &[("id", "city-centre")], "").leaf("div", &[("id", "city-known")], "");
    scroll(html, "city-known-table", "almaty-known-title");
}

/// Sections `#projects`, `#audit` and `#data`.
fn catalogue(html: &mut Html) {
    section(html, "projects", |html| {
        let find = [
            ("class", "find"),
            ("id", "projects-search"),
            ("role", "search"),
            ("aria-labelledby", "projects-title"),
        ];
        html.leaf("div", &find, "");
        chips(html, "projects-filters", "projects-title");
        said(html, "projects-said");
        html.leaf("div", &[("id", "projects-list")], "");
    });
    section(html, "audit", |html| {
        chips(html, "audit-filters", "audit-title");
        said(html, "audit-said");
        scroll(html, "audit-table", "audit-title");
    });
    section(html, "data", |html| {
        for id in ["data-tables", "data-method", "data-sources"] {
            html.leaf("div", &[("id", id)], "");
        }
    });
}

/// A place for a row of chips, a group named by the heading with the id `title`.
fn chips(html: &mut Html, id: &str, title: &str) {
    html.leaf("div", &[("class", "chips"), ("id", id), ("role", "group"), ("aria-labelledby", title)], "");
}

/// A place for what is said after a choice.
fn said(html: &mut Html, id: &str) {
    html.leaf("p", &[("class", "vh"), ("role", "status"), ("id", id)], "");
}

fn section(html: &mut Html, name: &str, inside: impl Fn(&mut Html)) {
    ground(html, name, "s", inside);
}

/// A section on tinted ground.
fn band(html: &mut Html, name: &str, inside: impl Fn(&mut Html)) {
    ground(html, name, "s band", inside);
}

fn ground(html: &mut Html, name: &str, class: &str, inside: impl Fn(&mut Html)) {
    let title = [name, "-title"].concat();
    html.open("section", &[("class", class), ("id", name), ("aria-labelledby", &title)])
        .open("div", &[("class", "wrap")])
        .leaf("div", &[("class", "s-head"), ("id", &[name, "-head"].concat())], "");
    inside(html);
    html.close("div").close("section");
}

/// A place for a table that scrolls inside itself, named by the heading with the id `title`. It is a group: a
/// region would be a landmark beside the section's own.
fn scroll(html: &mut Html, id: &str, title: &str) {
    let attrs = [
        ("class", "tb-wrap tb-t"),
        ("id", id),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-labelledby", title),
    ];
    html.leaf("div", &attrs, "");
}
