//! `web/page.js` styles the pages before their program is there, and carries what the address asks for to other pages of
//! the site. Node runs it here on a bare document.

use std::io::Write;
use std::process::{Command, Stdio};

use model::state::{CHOICES, Preferences};
use serde_json::{Value, json};

/// Loads the script at an address; clicks a link there; prints what `<html>` got and where the link leads.
const STAGE: &str = r##"
const { readFileSync } = require("fs");
const { runInNewContext } = require("vm");
const script = process.argv.slice(1).map((path) => readFileSync(path, "utf8")).join("\n");
const stage = ([address, href, closest]) => {
  const location = new URL(address);
  const dataset = { root: "./" };
  const heard = {};
  const document = { documentElement: { dataset }, baseURI: "https://a.kz/b/", readyState: "loading", currentScript: { dataset: {} }, createElement: () => ({}), head: { append() {} } };
  const addEventListener = (kind, run) => { heard[kind] ||= run; };
  runInNewContext(script, { document, location, history: {}, localStorage: { getItem: () => null }, URL, URLSearchParams, addEventListener, setTimeout() {}, matchMedia: () => ({ matches: false }), self: {} });
  const link = new URL(href, address);
  link.hasAttribute = () => false;
  link.closest = (selector) => (selector.split(", ").includes(closest) ? link : null);
  heard.click({ target: { closest: () => link } });
  // That the script ran.
  delete dataset.script;
  delete dataset.root;
  return { dataset, href: link.href };
};
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(stage)));
"##;

fn staged(asked: &[[&str; 3]]) -> Vec<Value> {
    let scripts = ["/web/address.js", "/web/page.js"].map(|path| [env!("CARGO_MANIFEST_DIR"), path].concat());
    let mut node = Command::new("node");
    node.args(["-e", STAGE]).args(scripts).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = node.spawn().expect("node runs web/page.js");
    running.stdin.take().unwrap().write_all(&serde_json::to_vec(asked).unwrap()).unwrap();
    let out = running.wait_with_output().unwrap();
    assert!(out.status.success());
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn every_word_of_the_look_dresses_the_page_as_the_program_reads_it() {
    let words = CHOICES.iter().flat_map(|(_, words)| words.iter().map(|(word, _)| *word));
    let mut lists: Vec<String> = words.map(str::to_owned).collect();
    lists.extend(
        ["", "normal", "constructor,links", "WIDE,text-150", "wide;links still", "text-125,text-200"]
            .map(String::from),
    );
    let addresses: Vec<String> = lists.iter().map(|list| format!("https://a.kz/b/plan/?lv={list}")).collect();
    let asked: Vec<[&str; 3]> = addresses.iter().map(|address| [address.as_str(), "../", ""]).collect();
    for (list, found) in lists.iter().zip(staged(&asked)) {
        let preferences = Preferences::read(list, |_| ());
        let worn =
            preferences.attributes().filter_map(|(name, value)| Some((name.strip_prefix("data-")?, value?)));
        let expected: serde_json::Map<String, Value> =
            worn.map(|(name, value)| (name.to_owned(), json!(value))).collect();
        assert_eq!(found["dataset"], Value::Object(expected), "{list}");
    }
}

#[test]
fn the_look_and_the_theme_travel_with_links_inside_the_site() {
    let rows = [
        (
            "https://a.kz/b/plan/?lv=wide,links&x=1",
            "../targets/",
            "",
            "https://a.kz/b/targets/?lv=wide,links",
        ),
        (
            "https://a.kz/b/plan/?theme=dark",
            "../data/?measure=neet#a",
            "",
            "https://a.kz/b/data/?measure=neet&theme=dark#a",
        ),
        (
            "https://a.kz/b/plan/?theme=dark&lv=wide",
            "../?lv=still",
            "",
            "https://a.kz/b/?lv=still&theme=dark",
        ),
        ("https://a.kz/b/plan/?lv=wide", "../data/plan.csv", "", "https://a.kz/b/data/plan.csv"),
        ("https://a.kz/b/plan/?lv=wide", "https://a.kz/c/", "", "https://a.kz/c/"),
        ("https://a.kz/b/plan/?lv=wide", "https://stat.gov.kz/", "", "https://stat.gov.kz/"),
        ("https://a.kz/b/plan/", "../targets/", "", "https://a.kz/b/targets/"),
        (
            "https://a.kz/b/regions/?measure=neet&lv=wide#t",
            "../ru/regions/",
            ".languages",
            "https://a.kz/b/ru/regions/?measure=neet&lv=wide#t",
        ),
        (
            "https://a.kz/b/regions/abai/?region=KZ-AST&lv=wide#t",
            "../ulytau/",
            ".region-change",
            "https://a.kz/b/regions/ulytau/?region=KZ-AST&lv=wide#t",
        ),
    ];
    let asked: Vec<[&str; 3]> = rows.iter().map(|(at, href, closest, _)| [*at, *href, *closest]).collect();
    for ((at, href, _, expected), found) in rows.iter().zip(staged(&asked)) {
        assert_eq!(found["href"], *expected, "{href} on {at}");
    }
}
