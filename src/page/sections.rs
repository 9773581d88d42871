//! The sections below the explorer, without texts: places that are filled and painted when they come near.

use super::html::{Html, figure, raising_figure};

/// Sections `#plan`, `#targets`, `#matrix`, `#groups`, `#reports` and `#data`.
pub fn skeleton() -> String {
    let mut html = Html::new();
    section(&mut html, "plan", plan);
    section(&mut html, "targets", targets);
    section(&mut html, "matrix", matrix);
    section(&mut html, "groups", groups);
    section(&mut html, "reports", |html| {
        figure(html, "spans");
        html.leaf("div", &[("id", "reports-list")], "");
    });
    html.open("section", &[("class", "s"), ("id", "data"), ("aria-labelledby", "data-title")])
        .leaf("div", &[("class", "wrap"), ("id", "files")], "")
        .close("section");
    html.done()
}

fn plan(html: &mut Html) {
    html.open("div", &[("class", "two")]).open("div", &[("class", "stack")]);
    raising_figure(html, "fan");
    figure(html, "path");
    html.close("div").open("div", &[("class", "stack")]);
    figure(html, "shares");
    html.leaf("div", &[("class", "check"), ("id", "plan-check")], "").close("div");
    html.close("div");
    scroll(html, "table1", "plan-title");
}

fn targets(html: &mut Html) {
    html.open("div", &[("class", "three")]);
    for name in ["unemployment", "poverty", "productive"] {
        figure(html, name);
    }
    html.close("div").open("div", &[("class", "tb-t")]);
    figure(html, "figure1");
    html.close("div").leaf("div", &[("id", "how")], "");
    scroll(html, "coverage", "targets-title");
}

fn matrix(html: &mut Html) {
    html.leaf("div", &[("class", "chips"), ("id", "matrix-filters")], "");
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

fn section(html: &mut Html, name: &str, inside: fn(&mut Html)) {
    let title = [name, "-title"].concat();
    html.open("section", &[("class", "s"), ("id", name), ("aria-labelledby", &title)])
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
