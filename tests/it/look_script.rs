//! `look.js` dresses the page before the program is there: it must read every address as the program does. Node runs
//! it here on a bare document.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use jolkarta::text::{Locale, TAGS};
use jolkarta::view::{CONTROLS, Lock, from_query, says};
use serde_json::Value;

/// Reads queries and languages of served pages, and prints for each the query as a browser has it and what look.js makes of it.
const STAGE: &str = r#"
const { readFileSync } = require("fs");
const { runInNewContext } = require("vm");
const script = process.argv.slice(1).map((path) => readFileSync(path, "utf8")).join("\n");
const stage = ([query, lang]) => {
  const search = new URL(`https://a.kz/${query}`).search;
  const dataset = {};
  const document = { title: "Headline · Name", documentElement: { dataset, lang }, createElement: () => ({}), head: { append() {} }, querySelector() {} };
  const quiet = () => ({ matches: false });
  runInNewContext(script, { document, location: { search, hash: "", protocol: "https:", replace() {} }, localStorage: { getItem: () => null }, URLSearchParams, addEventListener() {}, setTimeout() {}, matchMedia: quiet });
  return [search, { ...dataset, lang: document.documentElement.lang, title: document.title }];
};
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(stage)));
"#;

/// What runs before the first paint, in its order.
const SCRIPTS: [&str; 3] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/asked.js"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/places.js"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/look.js"),
];

type Dress = BTreeMap<String, String>;

fn staged(asked: &[(String, &str)]) -> Vec<(String, Dress)> {
    let mut node = Command::new("node");
    node.args(["-e", STAGE]).args(SCRIPTS).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = node.spawn().expect("node runs look.js");
    let input = serde_json::to_vec(asked).unwrap();
    running.stdin.take().unwrap().write_all(&input).unwrap();
    let out = running.wait_with_output().unwrap();
    assert!(out.status.success());
    serde_json::from_slice(&out.stdout).unwrap()
}

/// What the program makes of an address on a page that was served in a language.
fn expected(search: &str, served: &str) -> Dress {
    let (state, _) = from_query(search);
    let look = state.look.unwrap_or_default();
    let worn = look.attributes().filter_map(|(name, value)| Some((name.strip_prefix("data-")?, value?)));
    let mut dress: Dress = worn.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let mut wear = |name: &str, word: &str| dress.insert(name.to_owned(), word.to_owned());
    let embed = state.embed;
    if embed.theme != Default::default() {
        wear("theme", embed.theme.code());
    }
    if let Some(part) = embed.part {
        wear("embed", part.code());
    }
    if embed.lock != Lock::default() {
        let words: Vec<_> = CONTROLS.into_iter().filter(|control| embed.lock.holds(control)).collect();
        wear("lock", &words.join(" "));
    }
    if let Some(target) = embed.target {
        wear("only", target);
    }
    let asked = says(search, "lang");
    wear("served", served);
    // Nothing says that the page is in another language than the address asks for.
    let tongue = if asked { state.locale.code() } else { served };
    wear("tongue", tongue);
    wear("lang", tongue);
    wear("title", if tongue == served { "Headline · Name" } else { "Name" });
    let other = [
        "measure", "year", "region", "view", "with", "borders", "sort", "years", "find", "area", "sex",
        "age", "classes", "embed",
    ];
    if asked && state.locale.code() != served {
        wear("other", "lang");
    } else if other.iter().any(|key| says(search, key)) {
        wear("other", "view");
    }
    dress
}

/// Words of the contract, what surrounds them on their way, and noise.
const PIECES: [&str; 72] = [
    "lang",
    "LANG",
    "measure",
    "view",
    "embed",
    "lock",
    "target",
    "theme",
    "lv",
    "find",
    "project",
    "=",
    "=",
    "=",
    "=",
    "&",
    "&",
    "&amp;",
    "&amp%3B",
    "&amp;amp;",
    ";",
    "?",
    "%26",
    "%3b",
    "%3F",
    "%3D",
    ",",
    "%2C",
    "%2c",
    "|",
    "+",
    "%20",
    "%E2%80%8B",
    "%EF%BB%BF",
    "\u{200d}",
    "%C2%A0",
    ".",
    ")",
    "%22",
    "»",
    "_",
    "-",
    "–",
    "kk",
    "kz",
    "RU-ru",
    "rus",
    "eng",
    "en_US",
    "de",
    "neet",
    "map",
    "Trend",
    "tracker",
    "all",
    "year",
    "look",
    "door",
    "dark",
    "Light",
    "poverty",
    "text-150",
    "white_on-black",
    "constructor",
    "%253D",
    "%2526",
    "%252C",
    "%2B",
    "/",
    "[]",
    "%5B0%5D",
    "area",
];

#[test]
fn the_script_before_the_first_paint_reads_every_address_as_the_program_does() {
    let mut seed = 20u64;
    let mut roll = |below: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % below
    };
    let mut asked: Vec<(String, &str)> = [
        "?lang=ru&amp;measure=poverty&amp;embed=map&amp;lock=year,region",
        "?lang=ru&amp%3Bembed=tracker&amp%3Btarget=poverty.",
        "?embed=map?utm_source=telegram&theme=dark)",
        "?lang%3Den%26embed%3Dbars",
        "?lv=text-150, wide;links&embed=%22map%22",
        "?__proto__=1&lv=constructor,toString",
        "?lang=ru%26embed%3Dmap%26lock%3Dyear",
        "?lv=wide&lv[]=links&lock=&lock[0]=year/region&embed=&embed=bars",
        "?lang%253Den%2526lv%253Dwide%25252Clinks",
        "?from=https%3A%2F%2Fa.kz%2F%3Flang%3Den%26embed%3Dmap&find=a%26lang%3Den",
    ]
    .into_iter()
    .flat_map(|query| [(query.to_owned(), "kk"), (query.to_owned(), "ru")])
    .collect();
    for at in 0..4000 {
        let pieces: String = (0..2 + roll(12)).map(|_| PIECES[roll(PIECES.len())]).collect();
        // Half of them say something of a key for certain.
        let key = PIECES[roll(11)];
        let query = if at % 2 == 0 { format!("?{pieces}") } else { format!("?{key}={pieces}") };
        asked.push((query, Locale::ALL[roll(3)].code()));
    }
    let (mut dressed, mut seen) = (0, BTreeSet::new());
    for ((query, served), (search, found)) in asked.iter().zip(staged(&asked)) {
        let mut found = found;
        if let Some(lock) = found.get_mut("lock") {
            let words: Vec<_> =
                CONTROLS.into_iter().filter(|c| lock.split(' ').any(|word| word == *c)).collect();
            *lock = words.join(" ");
        }
        assert_eq!(found, expected(&search, served), "{query} on the page in {served}");
        dressed += usize::from(found.len() > 4);
        seen.extend(found.into_keys());
    }
    assert!(dressed > 500, "{dressed}");
    let names = [
        "contrast", "embed", "lang", "links", "lock", "only", "other", "served", "spacing", "text", "theme",
        "title", "tongue",
    ];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), names, "every kind of word was tried");
}

#[test]
fn the_script_knows_the_same_tags_of_languages() {
    let script = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/web/asked.js")).unwrap();
    assert!(
        script.contains(&serde_json::to_string(&TAGS.map(Value::from)).unwrap().replace("\",\"", "\", \""))
    );
}

/// Presses the given controls before any program runs, and prints what waits: the place, and the key.
const PRESSES: &str = r##"
const { readFileSync } = require("fs");
const { runInNewContext } = require("vm");
const heard = {};
const root = { dataset: {}, lang: "en" };
const words = { textContent: "Loading" };
const document = { documentElement: root, head: { append() {} }, getElementById: (id) => (id === "live" ? words : null), querySelector: () => words };
const addEventListener = (kind, run) => { (heard[kind] ||= []).push(run); };
const location = { search: "", protocol: "https:" };
const WebAssembly = { validate: () => true };
runInNewContext(process.argv.slice(1).map((path) => readFileSync(path, "utf8")).join("\n"), { document, location, localStorage: { getItem: () => null }, URLSearchParams, Uint8Array, WebAssembly, addEventListener, setTimeout() {}, matchMedia: () => ({ matches: false }) });
const nodes = {};
const node = (asked) => nodes[asked] ||= {
  id: asked, dataset: asked[0] === "#" ? {} : asked.startsWith("KZ-") ? { region: asked } : { do: asked }, busy: false,
  closest() { return this; }, getAttribute: () => asked, matches: (what) => (asked === "region-search") === (what[0] === "#") && what !== "[role=button]",
  setAttribute() { this.busy = true; }, removeAttribute() { this.busy = false; },
};
const { presses, keys } = JSON.parse(readFileSync(0, "utf8"));
let prevented = 0;
const event = (target, key) => ({ target, key, preventDefault: () => { prevented += 1; } });
for (const asked of presses) heard.click.forEach((run) => run(event(node(asked))));
for (const [id, key] of keys) heard.keydown.forEach((run) => run(event(node(id), key)));
const waits = root.asked.map(([place, key]) => key ? `${place} ${key}` : place);
const busy = Object.keys(nodes).filter((asked) => nodes[asked].busy);
heard.DOMContentLoaded.forEach((run) => run());
const failed = root.dataset.failed;
console.log(JSON.stringify({ waits, busy, prevented, said: words.textContent, failed }));
"##;

#[test]
fn presses_before_the_program_wait_in_order_and_only_alternatives_replace_each_other() {
    let presses = [
        "measure:neet",
        "view:table",
        "measure:poverty",
        "pin:KZ-PAV",
        "KZ-AKM",
        "step:1",
        "step:1",
        "see",
        "share",
    ];
    let keys = [
        ("tab-poverty", "ArrowRight"),
        ("tab-poverty", "Tab"),
        ("region-search", "Home"),
        ("region-search", "Enter"),
    ];
    let mut node = Command::new("node");
    node.args(["-e", PRESSES]).args(SCRIPTS).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = node.spawn().expect("node runs look.js");
    let input = serde_json::json!({ "presses": presses, "keys": keys }).to_string();
    running.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let out: Value = serde_json::from_slice(&running.wait_with_output().unwrap().stdout).unwrap();
    let waits = [
        "[data-do='view:table']",
        "[data-do='measure:poverty']",
        "[data-do='pin:KZ-PAV']",
        "[data-region='KZ-AKM']",
        "[data-do='step:1']",
        "[data-do='step:1']",
        "[data-do='see']",
        "[data-do='share']",
        "#tab-poverty ArrowRight",
        "#region-search Enter",
    ];
    assert_eq!(out["waits"], serde_json::json!(waits));
    let busy = [
        "view:table",
        "measure:poverty",
        "pin:KZ-PAV",
        "KZ-AKM",
        "step:1",
        "see",
        "share",
        "tab-poverty",
        "region-search",
    ];
    let mut shown: Vec<_> = out["busy"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    shown.sort_by_key(|one| busy.iter().position(|other| other == one));
    assert_eq!(shown, busy, "each says that it waits");
    assert_eq!(out["prevented"], presses.len() + 2);
    assert_eq!(out["said"], "Loading");
    assert_eq!(out["failed"], "lost", "start.js has not said that it ran");
}

#[test]
fn the_last_statement_of_the_start_says_that_it_ran() {
    let script = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/start.js")).unwrap();
    assert!(script.trim_end().ends_with("root.started = true;"));
}
