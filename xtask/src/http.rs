//! Answers for a static site, from the request line alone: which file, which type, which status.
//!
//! Only GET and HEAD, only files inside the site's folder, and everything under one base path, as a host
//! that serves the site from `/some/path/` would do it.

use crate::publish::policy;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder served under a base path.
#[derive(Clone, Debug)]
pub struct Site {
    folder: PathBuf,
    base: String,
}

/// One answer, ready to be written.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code and its words: `200 OK`.
    pub status: &'static str,
    /// The value of Content-Type.
    pub kind: String,
    /// Where to go instead, for redirections.
    pub location: Option<String>,
    /// What follows the head; not sent for HEAD.
    pub body: Vec<u8>,
}

impl Site {
    /// `base` may lack its slashes: `sub/path` is served as `/sub/path/`.
    pub fn new(folder: &Path, base: &str) -> Self {
        let inner = base.trim_matches('/');
        Site { folder: folder.into(), base: if inner.is_empty() { "/".into() } else { format!("/{inner}/") } }
    }

    /// The base path with a slash at both ends.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The answer to a request line such as `GET /index.html?year=2016 HTTP/1.1`.
    pub fn answer(&self, request_line: &str) -> Answer {
        let mut words = request_line.split_whitespace();
        let (Some(method), Some(target)) = (words.next(), words.next()) else {
            return message("400 Bad Request", "This is not an HTTP request.");
        };
        if method != "GET" && method != "HEAD" {
            return message("405 Method Not Allowed", "Only GET and HEAD are answered here.");
        }
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let Some(path) = decode(path) else {
            return message("400 Bad Request", "The address is not well-formed.");
        };
        if format!("{path}/") == self.base {
            return moved(&self.base);
        }
        match path.strip_prefix(&self.base) {
            Some(inside) => self.file(&path, inside),
            None => not_found(),
        }
    }

    fn file(&self, path: &str, inside: &str) -> Answer {
        let mut file = self.folder.clone();
        for part in inside.split('/').filter(|part| !part.is_empty()) {
            if part.starts_with('.') || part.contains(['\\', '\0', ':']) {
                return not_found();
            }
            // Never `join(inside)`: a path that starts with a slash would leave the folder.
            file.push(part);
        }
        if file.is_dir() {
            if !path.ends_with('/') {
                return moved(&format!("{path}/"));
            }
            file.push("index.html");
        }
        match fs::read(&file) {
            Ok(body) => Answer { status: "200 OK", kind: kind(&file), location: None, body },
            Err(_) => not_found(),
        }
    }
}

impl Answer {
    /// The security policy that is sent along: a page's own, since it names what stands inside the page.
    pub fn policy(&self) -> &str {
        let page = self.kind.starts_with("text/html").then_some(self.body.as_slice());
        let page = page.and_then(|bytes| std::str::from_utf8(bytes).ok());
        page.and_then(policy::of_page).unwrap_or(policy::PAGE)
    }
}

fn message(status: &'static str, text: &str) -> Answer {
    Answer {
        status,
        kind: "text/plain; charset=utf-8".into(),
        location: None,
        body: format!("{text}\n").into_bytes(),
    }
}

fn not_found() -> Answer {
    message("404 Not Found", "There is no such file here.")
}

fn moved(to: &str) -> Answer {
    let mut answer = message("301 Moved Permanently", "The address ends with a slash.");
    answer.location = Some(encode(to));
    answer
}

/// Percent-decoded text, or `None` when it is not UTF-8 or an escape is broken.
fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut out = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

/// A path as it may stand in a header: everything unusual as `%XX`, never `//` at the start.
fn encode(path: &str) -> String {
    let mut out = String::from("/");
    for byte in path.trim_start_matches('/').bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The types of the site's files, by their endings; the files for the hosts say the same.
pub const KINDS: [(&str, &str); 15] = [
    ("html", "text/html"),
    ("css", "text/css"),
    ("js mjs", "text/javascript"),
    ("wasm", "application/wasm"),
    ("json map", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("webp", "image/webp"),
    ("csv", "text/csv"),
    ("txt md", "text/plain"),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// The value of Content-Type for a file; texts are UTF-8.
fn kind(file: &Path) -> String {
    let ending = file.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let known = KINDS.iter().find(|(endings, _)| endings.split(' ').any(|one| one == ending));
    let kind = known.map_or("application/octet-stream", |(_, kind)| *kind);
    let charset = if kind.starts_with("text/") { "; charset=utf-8" } else { "" };
    format!("{kind}{charset}")
}

#[cfg(test)]
#[path = "http_tests.rs"]
mod tests;
