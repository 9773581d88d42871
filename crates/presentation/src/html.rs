//! Writing markup: elements with escaped attributes and texts.

use super::link::from_root;
use graphics::map::xml::{attr, esc};

/// Markup under construction.
#[derive(Default)]
pub struct Html {
    out: String,
}

impl Html {
    /// Nothing yet.
    pub fn new() -> Html {
        Html::default()
    }

    /// Opens an element. An attribute with an empty name is left out, so that conditions stay short.
    pub fn open(&mut self, tag: &str, attrs: &[(&str, &str)]) -> &mut Html {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attrs.iter().filter(|(name, _)| !name.is_empty()) {
            match *name {
                "href" => attr(&mut self.out, name, &from_root(value)),
                _ => attr(&mut self.out, name, value),
            }
        }
        // A browser that enters again what stood here before the reload would speak against the address.
        let ticked = attrs.iter().any(|(_, value)| matches!(*value, "checkbox" | "radio"));
        if matches!(tag, "input" | "select") && !ticked {
            attr(&mut self.out, "autocomplete", "off");
        }
        self.out.push('>');
        self
    }

    /// Closes an element.
    pub fn close(&mut self, tag: &str) -> &mut Html {
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
        self
    }

    /// Escaped text.
    pub fn text(&mut self, text: &str) -> &mut Html {
        esc(&mut self.out, text);
        self
    }

    /// Markup as it is; of our own making only.
    pub fn raw(&mut self, markup: &str) -> &mut Html {
        self.out.push_str(markup);
        self
    }

    /// An element that holds one text.
    pub fn leaf(&mut self, tag: &str, attrs: &[(&str, &str)], text: &str) -> &mut Html {
        self.open(tag, attrs).text(text).close(tag)
    }

    /// The finished markup.
    pub fn done(self) -> String {
        self.out
    }
}
