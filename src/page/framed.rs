//! The parts that a frame shows in place of the explorer, without texts: places that are filled and painted by the second program.

use super::html::{Html, figure};
use crate::view::{Embed, Part};

/// The chart or table under a tracker that stands alone, or the matrix; nothing for every other part.
pub fn skeleton(embed: &Embed) -> String {
    let mut html = Html::new();
    match (embed.part, embed.target) {
        (Some(Part::Matrix), _) => matrix(&mut html),
        (Some(Part::Tracker), Some(target)) => tracker(&mut html, target),
        _ => {}
    }
    html.done()
}

fn matrix(html: &mut Html) {
    html.open("section", &[("class", "s"), ("id", "matrix"), ("aria-labelledby", "matrix-title")]);
    html.open("div", &[("class", "wrap")]);
    html.leaf("div", &[("class", "s-head"), ("id", "matrix-head")], "");
    html.leaf("div", &[("class", "chips"), ("id", "matrix-filters")], "");
    html.leaf("p", &[("class", "mx-key"), ("id", "matrix-key")], "");
    scroll(html, "matrix-table", "matrix-title");
    html.close("div").close("section");
}

fn tracker(html: &mut Html, target: &str) {
    html.open("section", &[("class", "s"), ("id", "targets")]).open("div", &[("class", "wrap")]);
    match target {
        "coverage" => scroll(html, "coverage", "coverage-title"),
        name => figure(html, name),
    }
    html.close("div").close("section");
}

/// A place for a table that scrolls inside itself, named by the element with the id `title`. It is a group: a region would be a
/// landmark beside the section's own.
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
