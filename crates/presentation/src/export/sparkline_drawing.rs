//! A sparkline with presentation attributes: a line in ink, the country's in grey, bars of a count.

use super::palette::{filled, hex, stroke};
use graphics::chart::Role;
use graphics::map::sparkline::{Kind, Mark};

/// The marks of a sparkline; `ink` is the colour of its line.
pub fn drawn(marks: &[Mark], ink: &str) -> String {
    let mut out = String::new();
    for Mark { kind, shape } in marks {
        shape.write(&mut out, "", &paint(*kind, ink));
    }
    out
}

fn paint(kind: Kind, ink: &str) -> String {
    let peer = hex(Role::Peer);
    let line = |color: &str, width, dash| [&*filled("none"), &stroke(color, width), dash].concat();
    let later = |later| if later { DOTTED } else { "" };
    match kind {
        Kind::Line { country: true, later: dotted } => line(&peer, "1", later(dotted)),
        Kind::Line { country: false, later: dotted } => line(ink, "1.5", later(dotted)),
        Kind::Borders => line(&hex(Role::Ink2), "1", DOTTED),
        Kind::Target => line(&hex(Role::TargetInk), "1.25", " stroke-dasharray=\"3 2\""),
        Kind::Dot { country } => filled(if country { &peer } else { ink }),
        Kind::Bar { chosen: true } => filled(&hex(Role::Plan)),
        Kind::Bar { chosen: false } => filled(&hex(Role::PlanSoft)),
    }
}

const DOTTED: &str = " stroke-dasharray=\"2 2\"";
