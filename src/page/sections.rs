//! The sections below the explorer, without texts: places that are filled and painted when they come near.

use super::html::{Html, figure, raising_figure};
use crate::model::city::CHARTS;

/// The sections in the order of the page.
pub fn skeleton() -> String {
    let mut html = Html::new();
    promised(&mut html);
    section(&mut html, "matrix", |html| {
        html.leaf("div", &[("class", "chips"), ("id", "matrix-filters")], "");
        scroll(html, "matrix-table", "matrix-title");
        html.open("div", &[("class", "ways")]);
        figure(html, "slope");
        figure(html, "multiples");
        html.close("div");
    });
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
    section(&mut html, "article", |html| {
        html.leaf("div", &[("id", "article-text")], "");
    });
    html.open("section", &[("class", "s"), ("id", "data"), ("aria-labelledby", "data-title")])
        .leaf("div", &[("class", "wrap"), ("id", "files")], "")
        .close("section");
    section(&mut html, "glossary", |html| {
        html.leaf(
            "button",
            &[("type", "button"), ("class", "back"), ("id", "term-back"), ("hidden", "")],
            "",
        );
        html.leaf("div", &[("id", "glossary-list")], "");
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
