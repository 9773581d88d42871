//! Writes carried out on markup, as the browser carries them out on elements.
//!
//! For markup of our own making only: attributes in double quotes, an element with an id closed by its own tag.

use crate::map::xml::{attr, esc};
use crate::page::{What, Write};

/// Markup that is written to by id.
pub struct Doc {
    out: String,
}

/// Where an element stands in the markup, in bytes.
struct Place {
    /// From `<` up to and with the `>` of the opening tag.
    tag: (usize, usize),
    /// The inside; empty for an element that closes itself.
    inside: (usize, usize),
}

impl Doc {
    /// A document to write to.
    pub fn new(markup: &str) -> Doc {
        Doc { out: markup.to_owned() }
    }

    /// The finished markup.
    pub fn done(self) -> String {
        self.out
    }

    /// Replaces the inside of an element; an empty one is hidden, as `ui::keep` does.
    pub fn put(&mut self, id: &str, markup: &str) {
        self.fill(id, markup);
        self.set(id, "hidden", markup.is_empty().then_some(""));
    }

    /// Replaces the inside of an element and carries out what follows the state.
    pub fn part(&mut self, id: &str, skeleton: &str, writes: &[Write]) {
        self.fill(id, skeleton);
        writes.iter().for_each(|write| self.write(write));
    }

    /// Carries out one write. Properties of the style are left to style sheets: a page has no inline styles.
    pub fn write(&mut self, write: &Write) {
        match write.what {
            What::Text => {
                let mut text = String::new();
                esc(&mut text, &write.value);
                self.fill(&write.id, &text);
            }
            What::Attr(name) => {
                let value = Some(write.value.as_str()).filter(|v| !v.is_empty());
                self.set(&write.id, name, value);
            }
            What::Value => self.choose(&write.id, &write.value),
            What::Property(_) => {}
        }
    }

    /// The value of an input, or the option of a select.
    fn choose(&mut self, id: &str, value: &str) {
        let Some(place) = self.place(id) else {
            return;
        };
        if !self.slice(place.tag).starts_with("<select") {
            return self.set(id, "value", Some(value));
        }
        let mut option = String::from("<option");
        attr(&mut option, "value", value);
        let chosen = self.slice(place.inside).replace(&option, &[&option, " selected=\"\""].concat());
        self.splice(place.inside, &chosen);
    }

    /// Puts markup in front of an element.
    pub fn before(&mut self, id: &str, markup: &str) {
        if let Some(place) = self.place(id) {
            self.splice((place.tag.0, place.tag.0), markup);
        }
    }

    fn fill(&mut self, id: &str, markup: &str) {
        if let Some(place) = self.place(id) {
            self.splice(place.inside, markup);
        }
    }

    fn set(&mut self, id: &str, name: &str, value: Option<&str>) {
        let Some(place) = self.place(id) else {
            return;
        };
        let tag = self.slice(place.tag);
        let (mut head, end) = match tag.strip_suffix("/>") {
            Some(head) => (head.to_owned(), "/>"),
            None => (tag.trim_end_matches('>').to_owned(), ">"),
        };
        let start = [" ", name].concat();
        if let Some((before, after)) = cut(&head, &start) {
            head = [before, after].concat();
        }
        if let Some(value) = value {
            attr(&mut head, name, value);
        }
        head.push_str(end);
        self.splice(place.tag, &head);
    }

    fn place(&self, id: &str) -> Option<Place> {
        let mark = [" id=\"", id, "\""].concat();
        let at = self.out.find(&mark)?;
        let start = self.out.get(..at)?.rfind('<')?;
        let end = start + end_of_tag(self.out.get(start..)?)?;
        let tag = self.slice((start, end));
        if tag.ends_with("/>") || tag.starts_with("<input") {
            return Some(Place { tag: (start, end), inside: (end, end) });
        }
        let name: String = tag.chars().skip(1).take_while(|c| c.is_ascii_alphanumeric()).collect();
        let close = end + inside_of(self.out.get(end..)?, &name)?;
        Some(Place { tag: (start, end), inside: (end, close) })
    }

    fn slice(&self, (start, end): (usize, usize)) -> &str {
        self.out.get(start..end).unwrap_or_default()
    }

    fn splice(&mut self, (start, end): (usize, usize), text: &str) {
        if self.out.get(start..end).is_some() {
            self.out.replace_range(start..end, text);
        }
    }
}

/// An opening tag without one of its attributes: what stands before and after it.
fn cut<'a>(tag: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let places = tag.match_indices(name).filter_map(|(at, _)| {
        let rest = tag.get(at + name.len()..)?;
        let after = match rest.strip_prefix("=\"") {
            Some(value) => value.split_once('"')?.1,
            None if rest.is_empty() || rest.starts_with(' ') => rest,
            None => return None,
        };
        // Not inside the value of another attribute.
        let before = tag.get(..at)?;
        (before.matches('"').count() % 2 == 0).then_some((before, after))
    });
    { places }.next()
}

/// Bytes up to and with the `>` that ends the first tag; `>` in a value does not count.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quoted = false;
    let end = text.bytes().position(|b| {
        quoted ^= b == b'"';
        b == b'>' && !quoted
    })?;
    Some(end + 1)
}

/// Bytes up to the tag that closes the element `name` whose inside begins here.
fn inside_of(text: &str, name: &str) -> Option<usize> {
    let (open, close) = (["<", name].concat(), ["</", name, ">"].concat());
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let next = rest.find('<')?;
        let tag = rest.get(next..)?;
        if tag.starts_with(&close) {
            if depth == 0 {
                return Some(at + next);
            }
            depth -= 1;
        } else if tag.strip_prefix(&open).is_some_and(|after| after.starts_with([' ', '>', '/'])) {
            let whole = tag.get(..end_of_tag(tag)?)?;
            depth += usize::from(!whole.ends_with("/>"));
        }
        at += next + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<div id=\"a\" hidden><div class=\"x > y\"><p id=\"b\"></p></div></div><input id=\"c\" value=\"1\">\
        <select id=\"d\"><option value=\"1\">1</option><option value=\"2\">2</option></select><path id=\"e\" d=\"M0\"/>";

    #[test]
    fn writes_are_carried_out_on_markup() {
        let mut doc = Doc::new(PAGE);
        doc.write(&Write::text("b", "1 < 2"));
        doc.write(&Write::attr("b", "title", "\"q\""));
        doc.write(&Write::attr("a", "hidden", ""));
        doc.write(&Write::value("c", "7"));
        doc.write(&Write::value("d", "2"));
        doc.write(&Write::attr("e", "d", "M1"));
        assert_eq!(
            doc.done(),
            "<div id=\"a\"><div class=\"x > y\"><p id=\"b\" title=\"&quot;q&quot;\">1 &lt; 2</p></div></div>\
             <input id=\"c\" value=\"7\"><select id=\"d\"><option value=\"1\">1</option>\
             <option value=\"2\" selected=\"\">2</option></select><path id=\"e\" d=\"M1\"/>"
        );
    }

    #[test]
    fn a_part_replaces_what_stood_there() {
        let mut doc = Doc::new(PAGE);
        doc.put("a", "<b>1</b>");
        doc.put("d", "");
        assert_eq!(
            doc.done(),
            "<div id=\"a\"><b>1</b></div><input id=\"c\" value=\"1\"><select id=\"d\" hidden=\"\"></select>\
             <path id=\"e\" d=\"M0\"/>"
        );
    }
}
