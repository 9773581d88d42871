//! A sparkline of the page dressed with presentation attributes: a line in ink, the country's in grey, bars of a count.

use super::ink::{filled, hex, stroke};
use super::tags::Piece;
use graphics::chart::Role;

/// The sparkline without the page; `ink` is the colour of its line.
pub fn dressed(markup: &str, ink: &str) -> String {
    let mut out = String::with_capacity(markup.len() + 256);
    for piece in Piece::of(markup) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Close(name) => out.push_str(&["</", name, ">"].concat()),
            Piece::Open(tag) => {
                out.push_str(&["<", tag.name].concat());
                let own = tag.attrs.iter().filter(|(name, _)| *name != "class");
                own.for_each(|(name, value)| out.push_str(&[" ", name, "=\"", value, "\""].concat()));
                out.push_str(&look(tag.get("class"), ink));
                out.push_str(if tag.closed { "/>" } else { ">" });
            }
        }
    }
    out
}

fn look(class: &str, ink: &str) -> String {
    let has = |word: &str| class.split(' ').any(|c| c == word);
    let peer = hex(Role::Peer);
    let ink = if has("par") { &peer } else { ink };
    match class.split(' ').next().unwrap_or_default() {
        "ln" => {
            let dash = if has("back") { " stroke-dasharray=\"2 2\"" } else { "" };
            [&*filled("none"), &stroke(ink, if has("par") { "1" } else { "1.5" }), dash].concat()
        }
        "v" => [&*filled("none"), &stroke(&hex(Role::Ink2), "1"), " stroke-dasharray=\"2 2\""].concat(),
        "e" => filled(ink),
        "t" => {
            [&*filled("none"), &stroke(&hex(Role::TargetInk), "1.25"), " stroke-dasharray=\"3 2\""].concat()
        }
        "on" => filled(&hex(Role::Plan)),
        "off" => filled(&hex(Role::PlanSoft)),
        _ => String::new(),
    }
}
