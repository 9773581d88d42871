//! The sections below the explorer, without texts: places that are filled and painted when they come near.

use super::html::{Html, figure};

/// Sections `#plan`, `#targets`, `#matrix`, `#reports` and `#data`.
pub fn skeleton() -> String {
    let mut html = Html::new();
    section(&mut html, "plan", |html| {
        html.open("div", &[("class", "two")]);
        figure(html, "fan");
        figure(html, "shares");
        html.close("div");
        scroll(html, "table1");
    });
    section(&mut html, "targets", |html| {
        html.open("div", &[("class", "three")]);
        for name in ["unemployment", "poverty", "productive"] {
            figure(html, name);
        }
        html.close("div").open("div", &[("class", "tb-t")]);
        figure(html, "figure1");
        html.close("div").leaf("div", &[("id", "how")], "");
        html.leaf("div", &[("class", "tb-wrap tb-t"), ("id", "coverage"), ("tabindex", "0")], "");
    });
    section(&mut html, "matrix", |html| {
        html.leaf("div", &[("class", "chips"), ("id", "matrix-filters")], "");
        scroll(html, "matrix-table");
    });
    section(&mut html, "reports", |html| {
        figure(html, "spans");
        html.leaf("div", &[("id", "reports-list")], "");
    });
    html.open("section", &[("class", "s"), ("id", "data"), ("aria-labelledby", "data-title")])
        .leaf("div", &[("class", "wrap"), ("id", "files")], "")
        .close("section");
    html.done()
}

fn section(html: &mut Html, name: &str, inside: impl Fn(&mut Html)) {
    let title = [name, "-title"].concat();
    html.open("section", &[("class", "s"), ("id", name), ("aria-labelledby", &title)])
        .open("div", &[("class", "wrap")])
        .leaf("div", &[("class", "s-head"), ("id", &[name, "-head"].concat())], "");
    inside(html);
    html.close("div").close("section");
}

/// A place for a table that scrolls inside itself.
fn scroll(html: &mut Html, id: &str) {
    html.leaf("div", &[("class", "tb-wrap tb-t"), ("id", id), ("tabindex", "0"), ("role", "region")], "");
}
