//! The rectangles that texts, discs and circles of a map cover, in CSS pixels.

use super::svg::Node;
use text::{BOLD, width_em};

/// A rectangle with the text or id of what covers it.
#[derive(Clone, Debug)]
pub struct Box {
    pub what: String,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Box {
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// True when it stays on a page, but for half a pixel.
    pub fn within(&self, width: f64, height: f64) -> bool {
        self.left > -0.5 && self.top > -0.5 && self.right < width + 0.5 && self.bottom < height + 0.5
    }

    pub fn overlap(&self, other: &Box) -> f64 {
        let x = self.right.min(other.right) - self.left.max(other.left);
        let y = self.bottom.min(other.bottom) - self.top.max(other.top);
        if x > 0.0 && y > 0.0 { x.min(y) } else { 0.0 }
    }
}

/// The visible lines of text. Sizes and weights are those of `style/map.css`.
pub fn texts(nodes: &[Node], symbols: bool) -> Vec<Box> {
    let shown = nodes.iter().filter(|n| n.tag == "text" && !n.text.is_empty() && !n.inside("tag"));
    shown.map(|n| text(n, symbols)).collect()
}

fn text(node: &Node, symbols: bool) -> Box {
    let (size, weight) = if node.class("no") {
        (12.0, f64::from(BOLD))
    } else if node.class("label-value") && !symbols {
        (13.5, f64::from(BOLD))
    } else if node.class("label-value") || node.class("symbol-value") {
        (12.5, f64::from(BOLD))
    } else {
        (12.5, 1.02)
    };
    let wide = f64::from(width_em(&node.text)) * size * weight;
    let (x, y) = node.place(node.number("x"), node.number("y"));
    let left = match node.anchor.as_str() {
        "start" => x,
        "middle" => x - wide / 2.0,
        _ => x - wide,
    };
    // Capital height and the depth of «қ» and «ү».
    Box { what: node.text.clone(), left, top: y - 0.74 * size, right: left + wide, bottom: y + 0.2 * size }
}

/// The circles of a class.
pub fn circles(nodes: &[Node], class: &str) -> Vec<Box> {
    let found = nodes.iter().filter(|n| n.tag == "circle" && n.class(class));
    found
        .map(|n| {
            let (x, y) = n.place(0.0, 0.0);
            let r = n.number("r") * n.scale;
            Box { what: n.get("id").to_owned(), left: x - r, top: y - r, right: x + r, bottom: y + r }
        })
        .collect()
}

/// How far a rectangle reaches into a circle that fills its own box, px; 0 if it does not.
pub fn into_circle(text: &Box, circle: &Box) -> f64 {
    let (cx, cy) = ((circle.left + circle.right) / 2.0, (circle.top + circle.bottom) / 2.0);
    let radius = (circle.right - circle.left) / 2.0;
    let x = cx.clamp(text.left, text.right) - cx;
    let y = cy.clamp(text.top, text.bottom) - cy;
    (radius - x.hypot(y)).max(0.0)
}
