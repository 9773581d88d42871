//! A small site in a temporary folder, asked as a browser and as an attacker would ask it.

use super::*;

/// A site with a page, a program, a folder and, outside it, a secret.
struct Fixture {
    home: PathBuf,
}

impl Fixture {
    fn new(name: &str) -> Self {
        let home = std::env::temp_dir().join(format!("xtask-http-{name}-{}", std::process::id()));
        fs::create_dir_all(home.join("site/data")).unwrap();
        fs::write(home.join("secret.txt"), "secret").unwrap();
        fs::write(home.join("site/index.html"), "<p>page").unwrap();
        fs::write(home.join("site/app.wasm"), "\0asm").unwrap();
        fs::write(home.join("site/data/index.html"), "<p>data").unwrap();
        fs::write(home.join("site/.hidden"), "hidden").unwrap();
        Fixture { home }
    }

    fn ask(&self, base: &str, line: &str) -> Answer {
        Site::new(&self.home.join("site"), base).answer(line)
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

#[test]
fn serves_the_page_and_its_files_with_their_types() {
    let site = Fixture::new("types");
    let page = site.ask("/", "GET /?lang=kk&year=2016 HTTP/1.1");
    assert_eq!((page.status, page.kind.as_str()), ("200 OK", "text/html; charset=utf-8"));
    assert_eq!(page.body, b"<p>page");
    let wasm = site.ask("/", "GET /app.wasm HTTP/1.1");
    assert_eq!((wasm.status, wasm.kind.as_str()), ("200 OK", "application/wasm"));
    let kinds = ["a.css", "a.js", "a.webmanifest", "a.svg", "a.csv"].map(|f| kind(Path::new(f)));
    assert_eq!(kinds[0], "text/css; charset=utf-8");
    assert_eq!(kinds[1], "text/javascript; charset=utf-8");
    assert_eq!(kinds[2], "application/manifest+json");
    assert_eq!(kinds[3], "image/svg+xml");
    assert_eq!(kinds[4], "text/csv; charset=utf-8");
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let site = Fixture::new("outside");
    let tries = [
        "/../secret.txt",
        "/data/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/.hidden",
        "/missing.js",
    ];
    for path in tries {
        let answer = site.ask("/", &format!("GET {path} HTTP/1.1"));
        assert_eq!(answer.status, "404 Not Found", "{path}");
    }
    let absolute = format!("GET /{} HTTP/1.1", site.home.join("secret.txt").display());
    assert_eq!(site.ask("/", &absolute).status, "404 Not Found");
}

#[test]
fn only_get_and_head_and_only_well_formed_addresses() {
    let site = Fixture::new("methods");
    assert_eq!(site.ask("/", "HEAD / HTTP/1.1").status, "200 OK");
    assert_eq!(site.ask("/", "POST / HTTP/1.1").status, "405 Method Not Allowed");
    assert_eq!(site.ask("/", "").status, "400 Bad Request");
    assert_eq!(site.ask("/", "GET /%zz HTTP/1.1").status, "400 Bad Request");
    assert_eq!(site.ask("/", "GET /%ff HTTP/1.1").status, "400 Bad Request");
}

#[test]
fn under_a_sub_path_nothing_else_answers() {
    let site = Fixture::new("base");
    assert_eq!(site.ask("pages/map", "GET /pages/map/ HTTP/1.1").status, "200 OK");
    assert_eq!(site.ask("/pages/map/", "GET /pages/map/app.wasm HTTP/1.1").status, "200 OK");
    assert_eq!(site.ask("/pages/map/", "GET /app.wasm HTTP/1.1").status, "404 Not Found");
    assert_eq!(site.ask("/pages/map/", "GET / HTTP/1.1").status, "404 Not Found");
    let moved = site.ask("/pages/map/", "GET /pages/map HTTP/1.1");
    assert_eq!(moved.location.as_deref(), Some("/pages/map/"));
    let folder = site.ask("/", "GET /data HTTP/1.1");
    assert_eq!(folder.location.as_deref(), Some("/data/"));
}
