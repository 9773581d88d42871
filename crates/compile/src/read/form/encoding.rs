//! Bytes into text: UTF-8 or UTF-16, with or without a byte order mark, any line ends.

use std::borrow::Cow;

/// The text with LF line ends; `None` for another encoding.
pub fn decode<'a>(bytes: &'a [u8], heard: &mut Vec<String>) -> Option<Cow<'a, str>> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(wide(rest, u16::from_le_bytes, heard)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(wide(rest, u16::from_be_bytes, heard)?),
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            let text = std::str::from_utf8(rest).ok()?;
            heard.push("a byte order mark".to_owned());
            Cow::Borrowed(text)
        }
        _ => Cow::Borrowed(std::str::from_utf8(bytes).ok()?),
    };
    if !text.contains('\r') {
        return Some(text);
    }
    heard.push("Windows line ends".to_owned());
    Some(Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")))
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16, heard: &mut Vec<String>) -> Option<String> {
    let pairs = bytes.chunks(2).map(|pair| Some(unit([*pair.first()?, *pair.get(1)?])));
    let units: Option<Vec<u16>> = pairs.collect();
    let text = String::from_utf16(&units?).ok()?;
    heard.push("the encoding UTF-16".to_owned());
    Some(text)
}
