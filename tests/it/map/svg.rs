//! A reader of the map's own markup, independent of the code that writes it: elements with their place on
//! the page in CSS pixels.

use std::collections::HashMap;

/// An element of the markup.
#[derive(Clone, Debug)]
pub struct Node {
    pub tag: String,
    pub attrs: HashMap<String, String>,
    pub text: String,
    /// Origin of its coordinates, CSS px.
    pub origin: (f64, f64),
    /// CSS px in one of its units.
    pub scale: f64,
    /// Inherited `text-anchor`.
    pub anchor: String,
    /// Classes of the elements around it, outermost first.
    pub around: Vec<String>,
}

impl Node {
    pub fn get(&self, name: &str) -> &str {
        self.attrs.get(name).map_or("", String::as_str)
    }

    pub fn number(&self, name: &str) -> f64 {
        self.get(name).parse().unwrap_or(0.0)
    }

    pub fn class(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|c| c == class)
    }

    pub fn inside(&self, class: &str) -> bool {
        self.around.iter().any(|c| c.split(' ').any(|c| c == class))
    }

    /// A point of its coordinates on the page, CSS px.
    pub fn place(&self, x: f64, y: f64) -> (f64, f64) {
        (self.origin.0 + x * self.scale, self.origin.1 + y * self.scale)
    }
}

/// All elements outside `defs` of a map drawn `width` px wide from a viewBox 4000 wide. Groups of class
/// `px` are scaled so that their unit is a pixel, as the style sheet does.
pub fn read(markup: &str, width: f64) -> Vec<Node> {
    let unit = width / 4000.0;
    let mut open: Vec<Node> = Vec::new();
    let mut out: Vec<Node> = Vec::new();
    let mut defs = 0;
    for piece in markup.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("every tag is closed");
        if let Some(name) = tag.strip_prefix('/') {
            defs -= i32::from(name == "defs");
            if let Some(node) = open.pop() {
                assert_eq!(node.tag, name, "tags are nested");
                out.push(node);
            }
            continue;
        }
        let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |t| (t, true));
        let mut node = element(tag, open.last(), unit);
        node.text = unescape(text);
        defs += i32::from(node.tag == "defs");
        if empty {
            if defs == 0 {
                out.push(node);
            }
        } else {
            open.push(node);
        }
    }
    assert!(open.is_empty(), "every element is closed");
    out
}

fn element(tag: &str, parent: Option<&Node>, unit: f64) -> Node {
    let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attrs = HashMap::new();
    let mut parts = rest.split('"');
    while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
        let key = key.trim().trim_end_matches('=').to_owned();
        assert!(attrs.insert(key, unescape(value)).is_none(), "an attribute stands twice: {tag}");
    }
    let mut node = Node {
        tag: name.to_owned(),
        text: String::new(),
        origin: parent.map_or((0.0, 0.0), |p| p.origin),
        scale: parent.map_or(unit, |p| p.scale),
        anchor: parent.map_or("start".to_owned(), |p| p.anchor.clone()),
        around: parent.map_or_else(Vec::new, |p| p.around.clone()),
        attrs,
    };
    if let Some(anchor) = node.attrs.get("text-anchor") {
        node.anchor = anchor.clone();
    }
    let transform = node.get("transform").to_owned();
    if node.class("fixed-size") {
        node.scale = 1.0;
    } else if let Some(to) = transform.strip_prefix("translate(") {
        let (x, y) = to.trim_end_matches(')').split_once(' ').expect("two numbers");
        node.origin = node.place(x.parse().expect("a number"), y.parse().expect("a number"));
    } else if let Some(by) = transform.strip_prefix("scale(") {
        node.scale *= by.trim_end_matches(')').parse::<f64>().expect("a number");
    }
    node.around.push(node.get("class").to_owned());
    node
}

fn unescape(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |t, (from, to)| t.replace(from, to))
}
