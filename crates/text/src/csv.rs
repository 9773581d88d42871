//! The first rows of a CSV file, as its own bytes have them (RFC 4180).

/// The header and the first `count` rows.
pub fn first_rows(text: &str, count: usize) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let (mut row, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
                if rows.len() > count {
                    return rows;
                }
            }
            other => cell.push(other),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_commas_and_line_ends() {
        let text = "a,b\n1,\"x, \"\"y\"\"\"\r\n\"two\nlines\",\n3,4\n";
        assert_eq!(first_rows(text, 2), [vec!["a", "b"], vec!["1", "x, \"y\""], vec!["two\nlines", ""]]);
        assert_eq!(first_rows(text, 9).len(), 4);
        assert_eq!(first_rows("a,b", 5), [vec!["a", "b"]]);
        assert!(first_rows("", 5).is_empty());
    }
}
