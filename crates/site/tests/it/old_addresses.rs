//! Addresses that were published when the site was one page lead to the page that they mean now: Node runs the overview's
//! scripts on a bare document, and the place that it leads to must be there.

use model::route::Route;
use model::state::{ViewState, at_root, from_query};
use site::bundle::Bundle;
use site::place::Place;
use site::{pages, shell};
use std::io::Write;
use std::process::{Command, Stdio};
use text::Locale;

const ROOT: &str = "https://a.kz/b/";

/// Reads languages of served pages and what follows their folders; prints for each where the page leads, or nothing.
const STAGE: &str = r#"
const { readFileSync } = require("fs");
const { runInNewContext } = require("vm");
const script = process.argv.slice(1).map((path) => readFileSync(path, "utf8")).join("\n");
const stage = ([lang, rest]) => {
  const folder = lang === "kk" ? "" : `${lang}/`;
  const url = new URL(`https://a.kz/b/${folder}${rest}`);
  let led = "";
  const location = { search: url.search, hash: url.hash, protocol: url.protocol, replace(to) { led = new URL(to, url).href; } };
  const fetch = (what) => { led = `frame ${new URL(what, url).href}`; return new Promise(() => {}); };
  const documentElement = { dataset: { root: folder ? "../" : "./", page: folder }, lang };
  const document = { documentElement, baseURI: url.href, readyState: "loading", currentScript: { dataset: {} }, head: { append() {} }, createElement: () => ({}) };
  const around = { self: {}, history: {}, addEventListener() {}, setTimeout() {}, matchMedia: () => ({}) };
  runInNewContext(script, { document, location, fetch, URL, URLSearchParams, ...around });
  return led;
};
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(stage)));
"#;

/// Where each address leads, without the site's root; empty where it stays.
fn led(asked: &[(&str, String)]) -> Vec<String> {
    let script = |name: &str| format!("{}/../../web/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut node = Command::new("node");
    node.args([
        "-e",
        STAGE,
        &script("address.js"),
        &script("places.js"),
        &script("home.js"),
        &script("page.js"),
    ]);
    let mut running = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    running.stdin.take().unwrap().write_all(&serde_json::to_vec(asked).unwrap()).unwrap();
    let out = running.wait_with_output().unwrap();
    assert!(out.status.success());
    let all: Vec<String> = serde_json::from_slice(&out.stdout).unwrap();
    all.into_iter().map(|to| to.replace(ROOT, "")).collect()
}

#[test]
fn what_was_asked_of_the_one_page_leads_to_the_page_that_has_it() {
    let rows = [
        ("kk", "", ""),
        ("kk", "?utm_source=letter&fbclid=1", ""),
        ("ru", "?lv=wide&theme=dark", ""),
        ("ru", "?lang=ru", ""),
        ("kk", "?lang=ru", "ru/"),
        ("kk", "?lang=ru-RU&utm_source=a", "ru/?utm_source=a"),
        ("ru", "?lang=kz#plan", "plan/#plan"),
        ("ru", "?lang=kk", ""),
        ("en", "?lang=qaz&measure=neet&year=2013", "map/?measure=neet&year=2013"),
        ("ru", "?lang=en#term-target", "en/data/#term-target"),
        ("kk", "?lang=rus&lv=wide#how-poverty", "ru/targets/?lv=wide#how-poverty"),
        ("kk", "#trackers", ""),
        ("en", "#Project-19)", "en/programme/projects/#Project-19)"),
        (
            "kk",
            "?project=сироты&lang=ru",
            "ru/programme/projects/?project=%D1%81%D0%B8%D1%80%D0%BE%D1%82%D1%8B",
        ),
        ("kk", "?group=youth", "programme/projects/?group=youth"),
        ("kk", "?measure=poverty&year=2019&lang=en#explorer", "en/map/?measure=poverty&year=2019#explorer"),
        ("kk", "?year=2014", "map/?measure=plan&year=2014"),
        ("ru", "?view=passport&region=KZ-YUZ", "ru/map/?measure=plan&year=2016&view=passport&region=KZ-YUZ"),
        ("kk", "?verdict=all&lang=en", "en/article/?verdict=all"),
        (
            "ru",
            "?measure=neet&year=2013&verdict=all#audit-sums-2013",
            "ru/article/?measure=neet&year=2013&verdict=all#audit-sums-2013",
        ),
        ("kk", "#f-rate-2013", "targets/#f-rate-2013"),
        ("kk", "?embed=map&lang=ru", "frame ru/map/"),
        ("en", "?embed=tracker", "frame en/map/"),
        ("kk", "?embed=door&year=2014", "map/?measure=plan&embed=door&year=2014"),
    ];
    let asked: Vec<_> = rows.iter().map(|(lang, rest, _)| (*lang, (*rest).to_owned())).collect();
    for ((lang, rest, to), found) in rows.iter().zip(led(&asked)) {
        assert_eq!(found, *to, "{lang}: {rest}");
    }
}

/// Views whose addresses were published, also as they arrive from letters and messengers.
const VIEWS: [&str; 9] = [
    "?measure=unemployment&year=2013&region=KZ-YUZ",
    "?lang=en&measure=neet&year=2023&view=bars",
    "?lang=ru&measure=unemployment&region=KZ-ALA,KZ-AST&view=trend",
    "?measure=neet&year=2016&with=2023&borders=comparable",
    "?measure=poverty&view=table&years=all&sort=2013-down",
    "?lang=ru&region=KZ-YUZ&view=passport",
    "?view=tiles&amp;lang=ru",
    "?lang=ru%26measure%3Dneet",
    "?region[]=KZ-71&region[]=KZ-75&year=2014%E2%80%8B&utm_source=a",
];

#[test]
fn a_view_looks_as_it_did_when_its_address_was_published() {
    let asked: Vec<_> = VIEWS.iter().map(|query| ("kk", (*query).to_owned())).collect();
    for (query, to) in VIEWS.iter().zip(led(&asked)) {
        let (path, rest) = to.split_once('?').unwrap_or_else(|| panic!("{query}: {to}"));
        let now = from_query(&at_root(path, &["?", rest].concat())).0;
        assert_eq!(now, from_query(query).0, "{query}: {to}");
        assert_ne!(now, ViewState::opening(Locale::Kk), "{query}");
    }
}

/// The ids of the one page that were addresses, a line each: sections, and places in them.
const PUBLISHED: &str = include_str!("../published.txt");

#[test]
fn every_place_of_the_one_page_is_on_the_page_that_its_address_leads_to() {
    let ids: Vec<&str> = PUBLISHED.lines().collect();
    let asked: Vec<_> = ids.iter().map(|id| ("ru", ["#", id].concat())).collect();
    let mut missing = Vec::new();
    for (id, to) in ids.iter().zip(led(&asked)) {
        let (path, fragment) = to.split_once('#').unwrap_or((&to, ""));
        assert_eq!(fragment, *id, "{to}");
        let route = Route::of(path).unwrap_or_else(|| panic!("#{id}: {to}"));
        let stands =
            shell::page(Place { route }, &pages::content(Place { route }).unwrap(), &Bundle::default())
                .contains(&[" id=\"", id, "\""].concat());
        if !stands {
            missing.push(format!("{path}#{id}"));
        }
    }
    assert!(missing.is_empty(), "{} are not there: {missing:#?}", missing.len());
}
