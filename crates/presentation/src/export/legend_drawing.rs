//! The legend of a map with presentation attributes, in the colours of a palette; a unit is a CSS pixel.

use super::palette::{Stroke, filled, hex, land, tint};
use graphics::chart::Role;
use graphics::map::legend::{Circles, Histogram, Legend, Line};
use graphics::map::xml::{attr, attr_tenths, translate_tenths};
use graphics::map::{Align, legend};

/// Thousandths of a unit in a CSS pixel.
const PIXEL: i32 = 1000;

/// The inside of the drawing of a legend, and its size in tenths of a CSS pixel.
pub fn drawn(legend: &Legend) -> (String, (i32, i32)) {
    let mut out = String::new();
    match legend {
        Legend::Histogram(histogram) => {
            swatches(&mut out, histogram);
            goal(&mut out, histogram);
            country(&mut out, histogram);
            regions(&mut out, histogram);
            (out, histogram.size)
        }
        Legend::Circles(nested) => {
            circles(&mut out, nested);
            (out, nested.size)
        }
    }
}

fn swatches(out: &mut String, histogram: &Histogram) {
    let ([_, top, _, height], step) = (histogram.swatches, histogram.step());
    for class in &histogram.classes {
        out.push_str("<g><rect");
        attr(out, "transform", &translate_tenths((class.left, top)));
        attr_tenths(out, "width", step);
        attr_tenths(out, "height", height);
        out.push_str(&filled(&tint(&class.number.to_string())));
        out.push_str("/>");
        text(out, (class.left + step / 2, class.baseline), Align::Middle, &class.range, (Role::Ink2, "400"));
        out.push_str("</g>");
    }
    out.push_str("<rect");
    for (name, value) in ["x", "y", "width", "height"].into_iter().zip(histogram.swatches) {
        attr_tenths(out, name, value);
    }
    out.push_str(&Stroke::solid(land("--map-line"), 100).around("none", PIXEL));
    out.push_str("/>");
}

fn goal(out: &mut String, histogram: &Histogram) {
    if let Some(line) = &histogram.target {
        upright(out, line, &Stroke::solid(&hex(Role::TargetInk), 200), Role::TargetInk);
    }
}

fn country(out: &mut String, histogram: &Histogram) {
    if let Some(line) = &histogram.country {
        upright(out, line, &Stroke::dashed(&hex(Role::Ink), 125, &[300, 250]), Role::Ink);
    }
}

fn upright(out: &mut String, line: &Line, stroke: &Stroke, role: Role) {
    out.push_str("<g><path");
    attr(out, "d", &line.path());
    out.push_str(&stroke.around("none", PIXEL));
    out.push_str("/>");
    text(out, line.at, line.align, &line.words, (role, "700"));
    out.push_str("</g>");
}

fn regions(out: &mut String, histogram: &Histogram) {
    let (dot, ring) = legend::RADII;
    for point in &histogram.regions {
        out.push_str("<g");
        attr(out, "transform", &translate_tenths(point.at));
        out.push('>');
        let edge = Stroke::solid(land("--map-line"), 100);
        circle(out, dot, &edge.around(&tint(&point.class.to_string()), PIXEL));
        if point.pinned {
            circle(out, ring, &Stroke::solid(&hex(Role::Ink), 175).around("none", PIXEL));
        }
        out.push_str("</g>");
    }
}

fn circles(out: &mut String, nested: &Circles) {
    for circle in &nested.circles {
        out.push_str("<g><circle");
        attr_tenths(out, "cx", circle.at.0);
        attr_tenths(out, "cy", circle.at.1);
        attr_tenths(out, "r", circle.radius);
        out.push_str(&Stroke::solid(land("--plan-line"), 125).around("none", PIXEL));
        out.push_str("/><path");
        attr(out, "d", &circle.leader);
        out.push_str(&Stroke::solid(&hex(Role::LineStrong), 100).around("none", PIXEL));
        out.push_str("/>");
        text(out, circle.text, Align::Start, &circle.words, (Role::Ink2, "400"));
        out.push_str("</g>");
    }
}

fn circle(out: &mut String, radius: i32, style: &str) {
    out.push_str("<circle");
    attr_tenths(out, "r", radius);
    out.push_str(style);
    out.push_str("/>");
}

fn text(out: &mut String, (x, y): (i32, i32), align: Align, words: &str, (role, weight): (Role, &str)) {
    out.push_str("<text");
    attr_tenths(out, "x", x);
    attr_tenths(out, "y", y);
    attr(out, "text-anchor", align.code());
    out.push_str(&filled(&hex(role)));
    attr(out, "font-size", "13");
    attr(out, "font-weight", weight);
    out.push('>');
    super::paper::words(out, words);
    out.push_str("</text>");
}
