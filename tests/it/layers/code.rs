//! A Rust file as the rules see it: words and brackets, without comments and strings.

/// One file.
pub struct Source {
    /// Path from the project's root.
    pub name: String,
    /// Number of lines.
    pub lines: usize,
    /// Everything that is code.
    pub tokens: Vec<Token>,
}

/// A word or a punctuation character, with its line (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

impl Source {
    /// Reads the text of a file.
    pub fn new(name: &str, text: &str) -> Self {
        Source { name: name.to_string(), lines: text.lines().count(), tokens: tokens(text) }
    }

    /// The words from this place on; an empty text after the end.
    pub fn at(&self, place: usize) -> &str {
        self.tokens.get(place).map_or("", |token| &token.text)
    }
}

/// Splits a text into tokens; `::` is one token.
fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut place, mut line) = (Vec::new(), 0, 1);
    while place < chars.len() {
        let start = place;
        let (end, is_code) = piece(&chars, place);
        let first = line;
        line += chars[start..end].iter().filter(|&&c| c == '\n').count();
        if is_code {
            let text = chars[start..end].iter().collect();
            out.push(Token { text, line: first });
        }
        place = end;
    }
    out
}

/// Where the piece that starts here ends, and whether it is code.
fn piece(chars: &[char], start: usize) -> (usize, bool) {
    let c = chars[start];
    let next = chars.get(start + 1).copied().unwrap_or(' ');
    match c {
        '/' if next == '/' => (find(chars, start, '\n'), false),
        '/' if next == '*' => (block_comment_end(chars, start), false),
        '"' => (string_end(chars, start + 1), false),
        'r' if raw_string_end(chars, start).is_some() => (raw_string_end(chars, start).unwrap(), false),
        '\'' => (quote_end(chars, start), false),
        ':' if next == ':' => (start + 2, true),
        _ if c.is_whitespace() => (start + 1, false),
        _ if is_word(c) => {
            let length = chars[start..].iter().take_while(|&&c| is_word(c)).count();
            (start + length, true)
        }
        _ => (start + 1, true),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn find(chars: &[char], from: usize, wanted: char) -> usize {
    let found = chars[from..].iter().position(|&c| c == wanted);
    found.map_or(chars.len(), |offset| from + offset)
}

fn block_comment_end(chars: &[char], start: usize) -> usize {
    let (mut depth, mut place) = (0, start);
    while place + 1 < chars.len() {
        match (chars[place], chars[place + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') if depth == 1 => return place + 2,
            ('*', '/') => depth -= 1,
            _ => {
                place += 1;
                continue;
            }
        }
        place += 2;
    }
    chars.len()
}

fn string_end(chars: &[char], mut place: usize) -> usize {
    while place < chars.len() {
        match chars[place] {
            '\\' => place += 2,
            '"' => return place + 1,
            _ => place += 1,
        }
    }
    chars.len()
}

/// The end of `r"…"` or `r#"…"#`, or `None` when no raw string starts here.
fn raw_string_end(chars: &[char], start: usize) -> Option<usize> {
    let hashes = chars[start + 1..].iter().take_while(|&&c| c == '#').count();
    let mut place = start + 1 + hashes;
    if chars.get(place) != Some(&'"') {
        return None;
    }
    loop {
        place = find(chars, place + 1, '"');
        let closing = chars.iter().skip(place + 1).take(hashes);
        if place >= chars.len() || closing.filter(|&&c| c == '#').count() == hashes {
            return Some((place + 1 + hashes).min(chars.len()));
        }
    }
}

/// The end of a character, or of the quote alone when it starts a lifetime.
fn quote_end(chars: &[char], start: usize) -> usize {
    match (chars.get(start + 1), chars.get(start + 2)) {
        (Some('\\'), _) => (find(chars, start + 3, '\'') + 1).min(chars.len()),
        (Some(_), Some('\'')) => start + 3,
        _ => start + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn only_code_is_read() {
        let text = "use a::b; // crate::x\n/* crate::y /* z */ */ let s = \"crate::\\\"w\"; r#\"q\"\"#";
        assert_eq!(words(text), ["use", "a", "::", "b", ";", "let", "s", "=", ";"]);
        assert_eq!(words("'\\'' '\"' '{' for_each"), ["for_each"]);
        assert_eq!(words("<'a>(x: &'a str)").concat(), "<a>(x:&astr)");
    }

    #[test]
    fn lines_are_counted_through_strings_and_comments() {
        let all = tokens("a\n/* \n */ b \"\n\" c");
        let lines: Vec<usize> = all.iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 3, 4]);
    }
}
