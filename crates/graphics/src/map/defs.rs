//! Patterns, as in design.md 4: diagonals mean "not published", crossed ones "cannot be put
//! together", and dots "withheld", so the classes of the
//! patterned map are horizontals only: 1 blank, 2 wide lines, 3 dense lines, 4 grid, 5 solid.

use super::ask::units;
use super::write::Write;
use super::xml::{attr, thousandths};

/// Thousandths of a disc's outline unit in a pixel: an outline of radius 100 is drawn about 13 px large.
const DISC: i32 = 7_500;

/// A hidden `svg` with the patterns `nd`, `nc`, `wh`, `p2`, `p3`, `p4` for legends, tables and tooltips; once a page.
pub fn page_defs() -> String {
    let mut out = String::from("<svg width=\"0\" height=\"0\" aria-hidden=\"true\">");
    patterns(&mut out, "", 1000);
    out.push_str("</svg>");
    out
}

/// The same for a map, `m-nd` …, and for the outlines in its discs, `d-nd` …
pub(super) fn map_defs(out: &mut String, width_px: u16) {
    patterns(out, "m-", units(width_px));
    patterns(out, "d-", DISC);
}

/// The patterns of a map of changes, `m-d1` …, and of the outlines in its discs, `d-d1` …: what fell has upright lines,
/// what rose has level ones, closer where it is much, and what stayed about the same has none.
pub(super) fn change_defs(out: &mut String, width_px: u16) {
    out.push_str("<defs>");
    for (prefix, scale) in [("m-", units(width_px)), ("d-", DISC)] {
        for (class, size, line) in
            [("d1", 7, "M0 3.5H7"), ("d2", 14, "M0 7H14"), ("d4", 14, "M7 0V14"), ("d5", 7, "M3.5 0V7")]
        {
            let tint = format!(
                "<g class=\"{class}\"><rect width=\"{size}\" height=\"{size}\"/><path d=\"{line}\"/></g>"
            );
            pattern(out, [prefix, class], size, (scale, ""), &tint);
        }
    }
    out.push_str("</defs>");
}

/// What keeps pattern tiles at their size in CSS pixels when the map's width changes.
pub(super) fn rescale(width_px: u16) -> Vec<Write> {
    let scale = units(width_px);
    let one = |name: &str, turn: &str| {
        Write::attr(&["m-", name].concat(), "patternTransform", transform(scale, turn))
    };
    let mut all = vec![one("nd", TURN), one("nc", TURN)];
    all.extend(["wh", "p2", "p3", "p4"].map(|name| one(name, "")));
    all
}

const TURN: &str = " rotate(-45)";

fn patterns(out: &mut String, prefix: &str, scale: i32) {
    let back = "<rect width=\"7\" height=\"7\" class=\"nd-b\"/>";
    let hatch = [back, "<path d=\"M0 0V7\" class=\"nd-l\"/>"].concat();
    let dots = [back, "<circle cx=\"3.5\" cy=\"3.5\" r=\"1.5\" class=\"nd-d\"/>"].concat();
    out.push_str("<defs>");
    pattern(out, [prefix, "nd"], 7, (scale, TURN), &hatch);
    pattern(out, [prefix, "wh"], 7, (scale, ""), &dots);
    let crossed = [back, "<path d=\"M0 0V7M0 0H7\" class=\"nd-l\"/>"].concat();
    pattern(out, [prefix, "nc"], 7, (scale, TURN), &crossed);
    for (name, class, size, lines) in
        [("p2", "c2", 14, "M0 7H14"), ("p3", "c3", 7, "M0 3.5H7"), ("p4", "c4", 7, "M0 3.5H7M3.5 0V7")]
    {
        let tint = format!(
            "<rect width=\"{size}\" height=\"{size}\" class=\"{class}\"/><path class=\"pl\" d=\"{lines}\"/>"
        );
        pattern(out, [prefix, name], size, (scale, ""), &tint);
    }
    out.push_str("</defs>");
}

fn pattern(out: &mut String, id: [&str; 2], size: i32, (scale, turn): (i32, &str), body: &str) {
    out.push_str("<pattern patternUnits=\"userSpaceOnUse\"");
    attr(out, "id", &id.concat());
    let side = size.to_string();
    attr(out, "width", &side);
    attr(out, "height", &side);
    attr(out, "patternTransform", &transform(scale, turn));
    out.push('>');
    out.push_str(body);
    out.push_str("</pattern>");
}

fn transform(scale: i32, turn: &str) -> String {
    ["scale(", &thousandths(scale), ")", turn].concat()
}
