//! `web/sw.js` keeps the pages that it is asked for and tells of each. Node runs it here with a cache and a network of its own.

use std::process::Command;

use serde_json::{Value, json};

/// A network on which one page is lost, one is redirected and one cannot be stored; prints what was told, what was asked for
/// and what is stored.
const STAGE: &str = r##"
const { readFileSync } = require("fs");
const { runInNewContext } = require("vm");
const script = 'const RELEASE = "", FILES = { "": "hash" };' + readFileSync(process.argv[1], "utf8");
const home = "https://a.kz/b/";
const heard = {}, told = [], asked = [];
const stored = new Map([[home + "plan/", {}]]);
const cache = {
  match: async (url) => stored.get(url),
  put: async (url, answer) => { if (url.endsWith("full/")) throw new Error("no room"); stored.set(url, answer); },
};
const fetch = async (url) => {
  asked.push(url);
  if (url.endsWith("lost/")) throw new Error("no network");
  return { ok: !url.endsWith("gone/"), redirected: false };
};
const self = { location: new URL(home + "sw.js"), addEventListener: (kind, run) => { heard[kind] = run; } };
runInNewContext(script, { self, caches: { open: async () => cache, has: async () => true, keys: async () => [] }, fetch, URL, Promise, Object, String, setTimeout });
const pages = ["", "plan/", "data/", "lost/", "gone/", "full/", "about/"].map((path) => home + path);
let done;
heard.message({ data: { visited: pages }, ports: [{ postMessage: (word) => told.push(word) }], waitUntil: (all) => { done = all; } });
done.then(() => heard.message({ data: { visited: [home + "data/"] }, ports: [], waitUntil: (all) => { done = all; } })).then(() => done).then(() => {
  const short = (urls) => [...urls].map((url) => url.slice(home.length)).sort();
  console.log(JSON.stringify({ told: told.sort(), asked: short(asked), stored: short(stored.keys()) }));
});
"##;

/// What is kept already is not asked for again, a page that is lost, gone or too large spoils none of the others.
#[test]
fn each_page_is_kept_or_told_to_be_lost() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/web/sw.js");
    let out = Command::new("node").args(["-e", STAGE, script]).output().expect("node runs sw.js");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let found: Value = serde_json::from_slice(&out.stdout).unwrap();
    let expected = json!({
        "told": ["kept", "kept", "kept", "kept", "lost", "lost", "lost"],
        "asked": ["about/", "data/", "full/", "gone/", "lost/"],
        "stored": ["about/", "data/", "plan/"],
    });
    assert_eq!(found, expected);
}
