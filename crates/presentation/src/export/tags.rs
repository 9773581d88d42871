//! Reading our own markup piece by piece. It reads what [`graphics::map`] writes: attributes in double quotes, no
//! comments, no entities but those of [`graphics::map::xml::esc`], which stay as they are.

/// A piece of markup.
pub enum Piece<'a> {
    /// The start of an element.
    Open(Tag<'a>),
    /// The end of an element.
    Close(&'a str),
    /// Text, still escaped.
    Text(&'a str),
}

/// The start of an element.
pub struct Tag<'a> {
    /// Its name.
    pub name: &'a str,
    /// Names and values, still escaped.
    pub attrs: Vec<(&'a str, &'a str)>,
    /// True when it ends at once.
    pub closed: bool,
}

impl<'a> Piece<'a> {
    /// The pieces of a markup. An empty text before an end is a piece too, so that every text element has one.
    pub fn of(markup: &'a str) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut rest = markup;
        while let Some((text, after)) = rest.split_once('<') {
            let opened = matches!(pieces.last(), Some(Piece::Open(Tag { name: "text", .. })));
            if !text.is_empty() || opened {
                pieces.push(Piece::Text(text));
            }
            let Some((inside, tail)) = after.split_once('>') else {
                return pieces;
            };
            pieces.push(match inside.strip_prefix('/') {
                Some(name) => Piece::Close(name),
                None => Piece::Open(Tag::read(inside)),
            });
            rest = tail;
        }
        pieces
    }
}

impl<'a> Tag<'a> {
    fn read(inside: &'a str) -> Tag<'a> {
        let (inside, closed) = inside.strip_suffix('/').map_or((inside, false), |i| (i, true));
        let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
        let mut attrs = Vec::new();
        while let Some((name, after)) = rest.split_once("=\"") {
            let (value, tail) = after.split_once('"').unwrap_or((after, ""));
            attrs.push((name.trim(), value));
            rest = tail;
        }
        Tag { name, attrs, closed }
    }

    /// The value of an attribute, or an empty text.
    pub fn get(&self, name: &str) -> &'a str {
        self.attrs.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value)
    }
}

/// A decimal in thousandths: `4.808` is 4808. What is no number is 0.
pub fn thousandth(text: &str) -> i32 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    let number = |t: &str| t.parse::<i32>().unwrap_or(0);
    number(whole) * 1000 + number(&part)
}

/// The first drawing of a markup: its start and what it holds.
pub fn first_svg(markup: &str) -> Option<(Tag<'_>, &str)> {
    let from = markup.find("<svg")?;
    let start = markup.get(from..)?;
    let (_, inside) = start.split_once('>')?;
    let (inside, _) = inside.split_once("</svg>")?;
    match Piece::of(start).into_iter().next() {
        Some(Piece::Open(tag)) => Some((tag, inside)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_without_floats() {
        assert_eq!(["4.808", "5", "0.151", "2.5", "x"].map(thousandth), [4808, 5000, 151, 2500, 0]);
    }
}
