//! Serves `dist/` on this machine as a host does that reads `_headers`: only GET and HEAD, only files inside the folder, everything
//! under one base path.

use crate::failure::{Failure, Outcome};
use percent_encoding::percent_decode_str;
use std::fs;
use std::io::{self, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::thread;
use tiny_http::{Method, Request, Server, StatusCode};

/// The usual port; another one is taken when it is busy and none was asked for.
const USUAL_PORT: u16 = 8080;
/// Requests that are answered at the same time.
const THREADS: usize = 8;

/// A folder served under a base path, with what its `_headers` says of every answer.
#[derive(Clone, Debug)]
pub struct Site {
    folder: PathBuf,
    base: String,
    headers: Vec<(String, String)>,
}

/// One answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// A file.
    File(PathBuf),
    /// Where it is, a folder with its slash.
    Moved(String),
    /// Why there is none: the status code and its words.
    None(u16, &'static str),
}

impl Site {
    /// `base` may lack its slashes: `sub/path` is served as `/sub/path/`.
    pub fn new(folder: &Path, base: &str) -> Self {
        let inner = base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        let rules = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
        Site { folder: folder.into(), base, headers: of_all(&rules) }
    }

    /// The answer to a path, as it is asked for.
    pub fn answer(&self, target: &str) -> Answer {
        const MISSING: Answer = Answer::None(404, "There is no such file here.");
        let asked = target.split(['?', '#']).next().unwrap_or_default();
        let is_hex = |code: &str| code.get(..2).is_some_and(|code| u8::from_str_radix(code, 16).is_ok());
        let path = percent_decode_str(asked).decode_utf8().ok();
        let Some(path) = path.filter(|_| asked.split('%').skip(1).all(is_hex)) else {
            return Answer::None(400, "The address is not well-formed.");
        };
        if format!("{path}/") == self.base {
            return Answer::Moved(self.base.clone());
        }
        let Some(inside) = path.strip_prefix(&*self.base) else { return MISSING };
        let mut file = self.folder.clone();
        for part in inside.split('/').filter(|part| !part.is_empty()) {
            if part.starts_with('.') || part.contains(['\\', '\0', ':']) {
                return MISSING;
            }
            // Never `join(inside)`: a path that starts with a slash would leave the folder.
            file.push(part);
        }
        if file.is_dir() {
            if !path.ends_with('/') {
                // Two slashes at the start would name another host.
                return Answer::Moved(["/", asked.trim_start_matches('/'), "/"].concat());
            }
            file.push("index.html");
        }
        if file.is_file() { Answer::File(file) } else { MISSING }
    }

    fn respond(&self, request: Request) -> io::Result<()> {
        let answer = match request.method() {
            Method::Get | Method::Head => self.answer(request.url()),
            _ => Answer::None(405, "Only GET and HEAD are answered here."),
        };
        let (mut headers, mut status) = (vec![("Cache-Control".to_owned(), "no-cache".to_owned())], 200);
        let body = match answer {
            Answer::File(file) => {
                headers.push(("Content-Type".to_owned(), kind(&file)));
                fs::read(file)?
            }
            Answer::Moved(to) => {
                headers.push(("Location".to_owned(), to));
                status = 301;
                Vec::new()
            }
            Answer::None(code, words) => {
                status = code;
                headers.push(("Content-Type".to_owned(), kind(Path::new("a.txt"))));
                format!("{words}\n").into_bytes()
            }
        };
        headers.push(("Content-Length".to_owned(), body.len().to_string()));
        // tiny_http answers some connections only when others are closed; browsers open several and keep them.
        headers.push(("Connection".to_owned(), "close".to_owned()));
        let words = StatusCode(status).default_reason_phrase();
        let mut head = format!("HTTP/1.1 {status} {words}\r\n");
        for (name, value) in headers.iter().chain(&self.headers) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let with_body = *request.method() != Method::Head;
        let mut out = request.into_writer();
        out.write_all(head.as_bytes())?;
        out.write_all(b"\r\n")?;
        if with_body {
            out.write_all(&body)?;
        }
        out.flush()
    }
}

/// The header fields that `_headers` names for every path.
fn of_all(rules: &str) -> Vec<(String, String)> {
    let own = rules.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| line.starts_with(' '));
    own.filter_map(|line| line.trim().split_once(": "))
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}

/// The value of Content-Type for a file; texts are UTF-8.
fn kind(file: &Path) -> String {
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    let charset = if kind.type_() == "text" { "; charset=utf-8" } else { "" };
    format!("{kind}{charset}")
}

/// Serves the site until the process is stopped, and says where.
pub fn serve(site: &Site, port: Option<u16>) -> Outcome<()> {
    let listener = listen(port)?;
    let address = listener.local_addr()?;
    let server = Server::from_listener(listener, None).map_err(|error| lost(&error.to_string()))?;
    println!("\nJolkarta: http://{address}{}\nStop it with Ctrl+C.", site.base);
    io::stdout().flush()?;
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    // A visitor that went away before it was heard is no reason to stop.
                    let _ = site.respond(request);
                }
            });
        }
    });
    Ok(())
}

/// A port that is free at this moment.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn listen(port: Option<u16>) -> Outcome<TcpListener> {
    match (TcpListener::bind(("127.0.0.1", port.unwrap_or(USUAL_PORT))), port) {
        (Ok(listener), _) => Ok(listener),
        (Err(_), None) => TcpListener::bind(("127.0.0.1", 0)).map_err(|error| lost(&error.to_string())),
        (Err(error), Some(port)) => Err(Failure::new(
            format!("Port {port} cannot be used: {error}."),
            "Choose another one: `cargo xtask serve --port 8090`.",
        )),
    }
}

fn lost(error: &str) -> Failure {
    Failure::new(
        format!("The server cannot run: {error}."),
        "Check that this machine has a loopback network, then run the command again.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site with a page, a program, a folder and, outside it, a secret.
    struct Fixture(PathBuf);

    impl Fixture {
        fn new(name: &str) -> Self {
            let home = std::env::temp_dir().join(format!("xtask-serve-{name}-{}", std::process::id()));
            fs::create_dir_all(home.join("site/data")).unwrap();
            for (file, text) in [
                ("secret.txt", "secret"),
                ("site/index.html", "<p>page"),
                ("site/app.wasm", "\0asm"),
                ("site/data/index.html", "<p>data"),
                ("site/.hidden", "hidden"),
                ("site/_headers", "# all\n/*\n  X-A: 1\n  X-B: a b\n/app-1.js\n  Cache-Control: x\n"),
            ] {
                fs::write(home.join(file), text).unwrap();
            }
            Fixture(home)
        }

        fn ask(&self, base: &str, target: &str) -> Answer {
            Site::new(&self.0.join("site"), base).answer(target)
        }

        fn file(&self, name: &str) -> Answer {
            Answer::File(self.0.join("site").join(name))
        }
    }

    impl Drop for Fixture {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn files_have_their_types() {
        let kinds = ["a.html", "a.css", "a.js", "a.webmanifest", "a.svg", "a.csv", "a.wasm"]
            .map(|f| kind(Path::new(f)));
        let wanted = [
            "text/html; charset=utf-8",
            "text/css; charset=utf-8",
            "text/javascript; charset=utf-8",
            "application/manifest+json",
            "image/svg+xml",
            "text/csv; charset=utf-8",
            "application/wasm",
        ];
        assert_eq!(kinds, wanted);
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let site = Fixture::new("outside");
        let secret = format!("/{}", site.0.join("secret.txt").display());
        for path in [
            "/../secret.txt",
            "/data/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "//secret.txt",
            "/.hidden",
            "/missing.js",
            &secret,
        ] {
            assert!(matches!(site.ask("/", path), Answer::None(404, _)), "{path}");
        }
        for path in ["/%zz", "/%ff", "/%2"] {
            assert!(matches!(site.ask("/", path), Answer::None(400, _)), "{path}");
        }
    }

    #[test]
    fn under_a_sub_path_nothing_else_answers() {
        let site = Fixture::new("base");
        assert_eq!(site.ask("/", "/?lang=kk&year=2016"), site.file("index.html"));
        assert_eq!(site.ask("pages/map", "/pages/map/"), site.file("index.html"));
        assert_eq!(site.ask("/pages/map/", "/pages/map/app.wasm"), site.file("app.wasm"));
        for path in ["/app.wasm", "/"] {
            assert!(matches!(site.ask("/pages/map/", path), Answer::None(404, _)), "{path}");
        }
        assert_eq!(site.ask("/pages/map/", "/pages/map"), Answer::Moved("/pages/map/".into()));
        assert_eq!(site.ask("/", "/data"), Answer::Moved("/data/".into()));
        assert_eq!(site.ask("/", "//data?a"), Answer::Moved("/data/".into()));
    }

    #[test]
    fn every_answer_has_the_headers_of_the_site() {
        let site = Fixture::new("headers");
        let server = Server::http("127.0.0.1:0").unwrap();
        let address = server.server_addr().to_ip().unwrap();
        let asked = thread::spawn(move || {
            let mut client = std::net::TcpStream::connect(address).unwrap();
            client.write_all(b"HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET /missing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
            io::read_to_string(client).unwrap()
        });
        let own = Site::new(&site.0.join("site"), "/");
        server.incoming_requests().take(2).for_each(|request| own.respond(request).unwrap());
        let text = asked.join().unwrap();
        assert!(
            text.contains("200 OK") && text.contains("404 Not Found") && !text.contains("<p>page"),
            "{text}"
        );
        assert_eq!(text.matches("X-A: 1").count() + text.matches("X-B: a b").count(), 4, "{text}");
        assert_eq!(text.matches("Cache-Control: no-cache").count(), 2, "{text}");
        // Else a browser that keeps its connections waits for ever for the last of them.
        assert_eq!(text.matches("Connection: close").count(), 2, "{text}");
    }
}
