//! Patterns, as in design.md 4: diagonals mean "not published", crossed ones "cannot be put
//! together", and dots "withheld", so the classes of the
//! patterned map are horizontals only: 1 blank, 2 wide lines, 3 dense lines, 4 grid, 5 solid.

use super::dom_patch::DomPatch;
use super::spec::{MapSpec, units};
use super::xml::{attr, thousandths};

/// Thousandths of a disc's outline unit in a pixel: an outline of radius 100 is drawn about 13 px large.
const DISC: i32 = 7_500;

/// Side of the tile of a gap, CSS pixels.
const TILE: i32 = 7;
const TURN: &str = " rotate(-45)";

/// The patterns of gaps: name, how they are turned, the sign on their ground, and whether it is a dot.
const GAPS: [(&str, &str, &str, bool); 3] = [
    ("nd", TURN, "<path d=\"M0 0V7\"", false),
    ("wh", "", "<circle cx=\"3.5\" cy=\"3.5\" r=\"1.5\"", true),
    ("nc", TURN, "<path d=\"M0 0V7M0 0H7\"", false),
];

/// How ground, lines and dots of the patterns of gaps are painted: attributes, with a space before them.
pub type GapPaint<'a> = [&'a str; 3];

/// What the style sheet paints them with.
const CLASSES: GapPaint = [" class=\"gap-background\"", " class=\"gap-lines\"", " class=\"gap-dots\""];

/// A hidden `svg` with the patterns `nd`, `nc`, `wh`, `p2`, `p3`, `p4` for legends, tables and tooltips; once a page.
pub fn page_defs() -> String {
    let mut out = String::from("<svg width=\"0\" height=\"0\" aria-hidden=\"true\">");
    patterns(&mut out, "", 1000);
    out.push_str("</svg>");
    out
}

/// The same for a map, `m-nd` …, and for the outlines in its discs, `d-nd` …
pub(super) fn map_defs(out: &mut String, width_px: u16, prefix: &str) {
    for (name, scale) in scales(width_px) {
        patterns(out, &[prefix, name].concat(), scale);
    }
}

/// The patterns of gaps alone, `m-nd` … and `d-nd` … after `prefix`, for a picture of a map of this structure.
pub fn gap_defs(spec: &MapSpec, prefix: &str, paint: GapPaint) -> String {
    let mut out = String::new();
    for (name, scale) in scales(spec.nominal_px()) {
        out.push_str("<defs>");
        gaps(&mut out, &[prefix, name].concat(), scale, paint);
        out.push_str("</defs>");
    }
    out
}

/// The patterns of a map of changes, `m-d1` …, and of the outlines in its discs, `d-d1` …: what fell has upright lines,
/// what rose has level ones, closer where it is much, and what stayed about the same has none.
pub(super) fn change_defs(out: &mut String, width_px: u16, prefix: &str) {
    out.push_str("<defs>");
    for (name, scale) in scales(width_px) {
        for (class, size, line) in
            [("d1", 7, "M0 3.5H7"), ("d2", 14, "M0 7H14"), ("d4", 14, "M7 0V14"), ("d5", 7, "M3.5 0V7")]
        {
            let tint = format!(
                "<g data-class=\"{class}\"><rect width=\"{size}\" height=\"{size}\"/><path d=\"{line}\"/></g>"
            );
            pattern(out, [prefix, name, class], size, (scale, ""), &tint);
        }
    }
    out.push_str("</defs>");
}

/// What the names of a map's patterns and of those in its discs begin with, and their scales.
fn scales(width_px: u16) -> [(&'static str, i32); 2] {
    [("m-", units(width_px)), ("d-", DISC)]
}

/// What keeps pattern tiles at their size in CSS pixels when the map's width changes.
pub(super) fn rescale(width_px: u16) -> Vec<DomPatch> {
    let scale = units(width_px);
    let one = |name: &str, turn: &str| {
        DomPatch::attr(&["m-", name].concat(), "patternTransform", transform(scale, turn))
    };
    let mut all = vec![one("nd", TURN), one("nc", TURN)];
    all.extend(["wh", "p2", "p3", "p4"].map(|name| one(name, "")));
    all
}

fn patterns(out: &mut String, prefix: &str, scale: i32) {
    out.push_str("<defs>");
    gaps(out, prefix, scale, CLASSES);
    for (name, class, size, lines) in [
        ("p2", "class-2", 14, "M0 7H14"),
        ("p3", "class-3", 7, "M0 3.5H7"),
        ("p4", "class-4", 7, "M0 3.5H7M3.5 0V7"),
    ] {
        let tint = format!(
            "<rect width=\"{size}\" height=\"{size}\" class=\"{class}\"/><path class=\"pattern-line\" d=\"{lines}\"/>"
        );
        pattern(out, [prefix, name, ""], size, (scale, ""), &tint);
    }
    out.push_str("</defs>");
}

fn gaps(out: &mut String, prefix: &str, scale: i32, [ground, line, dot]: GapPaint) {
    for (name, turn, sign, dotted) in GAPS {
        let paint = if dotted { dot } else { line };
        let body = ["<rect width=\"7\" height=\"7\"", ground, "/>", sign, paint, "/>"].concat();
        pattern(out, [prefix, name, ""], TILE, (scale, turn), &body);
    }
}

fn pattern(out: &mut String, id: [&str; 3], size: i32, (scale, turn): (i32, &str), body: &str) {
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
