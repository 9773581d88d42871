//! Numbers as they are written in Kazakhstan: a decimal comma, spaces between thousands.

/// Space, no-break space, thin space, narrow no-break space.
const SPACES: [char; 4] = [' ', '\u{a0}', '\u{2009}', '\u{202f}'];

/// False when no cell of a table with commas can be such a number: none is in quotes, no digits are parted by a space.
pub fn may_be_foreign(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
    let parted = |(at, _): (usize, &u8)| at > 0 && digit(bytes.get(at - 1)) && digit(bytes.get(at + 1));
    let spaced = bytes.iter().enumerate().filter(|(_, b)| **b == b' ').any(parted);
    spaced || text.contains('"') || text.contains(SPACES.get(1..).unwrap_or_default())
}

/// The number as `1391.1`, if the cell writes it otherwise and can mean nothing else. In a table with commas three
/// digits behind a comma may be thousands, so such a cell stays as it is.
pub fn plain(cell: &str, may_have_decimals: bool, is_decimal_comma: bool) -> Option<String> {
    let (sign, digits) = cell.strip_prefix('-').map_or(("", cell), |digits| ("-", digits));
    let (whole, fraction) = match digits.split_once([',', '.']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut groups = whole.split(SPACES);
    let first = groups.next().filter(|group| all_digits(group))?;
    let rest: Vec<&str> = groups.collect();
    if !rest.is_empty() && (first.len() > 3 || !rest.iter().all(|g| g.len() == 3 && all_digits(g))) {
        return None;
    }
    let joined = format!("{sign}{first}{}", rest.concat());
    let Some(fraction) = fraction else {
        return (joined != cell).then_some(joined);
    };
    let is_clear = is_decimal_comma || digits.contains('.') || fraction.len() != 3;
    let plain = format!("{joined}.{fraction}");
    (may_have_decimals && is_clear && all_digits(fraction) && plain != cell).then_some(plain)
}
