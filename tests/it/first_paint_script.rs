//! What runs before the first paint of the explorer's page: it must read every address as the program does, and keep what is
//! pressed until the program runs. Node runs it here on a bare document.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use model::state::{CONTROLS, Lock, from_query, says};
use serde_json::Value;
use text::{Locale, TAGS};

/// Reads queries and languages of served pages, and prints for each the query as a browser has it and what the scripts make of
/// it. `page` makes a bare document.
const STAGE: &str = r#"
const { readFileSync } = require("fs");
const { runInNewContext } = require("vm");
const script = process.argv.slice(1).map((path) => readFileSync(path, "utf8")).join("\n");
const frame = {};
const page = (search, lang) => {
  const document = { documentElement: { dataset: { root: "./" }, lang }, baseURI: "https://a.kz/", readyState: "loading", currentScript: { dataset: {} }, createElement: () => ({}), head: { append() {} } };
  const location = { search, hash: "", protocol: "https:", replace() {} };
  const storage = { getItem: () => null };
  const heard = {};
  const addEventListener = (kind, run) => { (heard[kind] ||= []).push(run); };
  const seen = [];
  class MutationObserver { constructor(run) { seen.push(run); } observe() {} disconnect() {} }
  class MouseEvent { constructor(kind) { this.type = kind; } }
  const scope = { document, location, history: {}, localStorage: storage, URL, URLSearchParams, addEventListener, setTimeout() {}, matchMedia: () => ({ matches: false }), MutationObserver, MouseEvent, self: frame, parent: frame, WebAssembly: { validate: () => true }, Uint8Array };
  runInNewContext(`${script}\nglobalThis.tongue = readAddress(location.search).language();`, scope);
  return { document, heard, seen, scope };
};
const stage = ([query, lang]) => {
  const search = new URL(`https://a.kz/${query}`).search;
  const { document, scope } = page(search, lang);
  // Said for the style sheets.
  delete document.documentElement.dataset.script;
  delete document.documentElement.dataset.root;
  return [search, { ...document.documentElement.dataset, ...(scope.tongue && { tongue: scope.tongue }) }];
};
"#;

/// Does that for all that it is given.
const READ: &str = r#"console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(stage)));"#;

/// What runs before the first paint, in its order.
const SCRIPTS: [&str; 4] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/address.js"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/places.js"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/page.js"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/web/map.js"),
];

type Dress = BTreeMap<String, String>;

/// What node prints when it runs the scripts on the stage.
fn run(program: &str, input: &[u8]) -> Vec<u8> {
    let mut node = Command::new("node");
    node.args(["-e", &[STAGE, program].concat()]).args(SCRIPTS).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = node.spawn().expect("node runs the scripts");
    running.stdin.take().unwrap().write_all(input).unwrap();
    let out = running.wait_with_output().unwrap();
    assert!(out.status.success());
    out.stdout
}

fn staged(asked: &[(String, &str)]) -> Vec<(String, Dress)> {
    serde_json::from_slice(&run(READ, &serde_json::to_vec(asked).unwrap())).unwrap()
}

/// What the program makes of an address.
fn expected(search: &str) -> Dress {
    let (state, _) = from_query(search);
    let preferences = state.preferences.unwrap_or_default();
    let worn =
        preferences.attributes().filter_map(|(name, value)| Some((name.strip_prefix("data-")?, value?)));
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
    if says(search, "lang") {
        wear("tongue", state.locale.code());
    }
    let other = [
        "measure", "year", "region", "view", "with", "borders", "sort", "years", "find", "area", "sex",
        "age", "classes", "embed",
    ];
    if other.iter().any(|key| says(search, key)) {
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
        assert_eq!(found, expected(&search), "{query} on the page in {served}");
        dressed += usize::from(!found.is_empty());
        seen.extend(found.into_keys());
    }
    assert!(dressed > 500, "{dressed}");
    let names = ["contrast", "embed", "links", "lock", "only", "other", "spacing", "text", "theme", "tongue"];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), names, "every kind of word was tried");
}

#[test]
fn the_script_knows_the_same_tags_of_languages() {
    let script = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/web/address.js")).unwrap();
    assert!(
        script.contains(&serde_json::to_string(&TAGS.map(Value::from)).unwrap().replace("\",\"", "\", \""))
    );
}

/// Presses controls before the program runs, and prints which of them wait, and which are pressed when it does.
const PRESSES: &str = r##"
const { document, heard, seen } = page("", "en");
const again = [];
const nodes = ["a", "b", "c"].map((name) => ({ name, closest(kinds) { return kinds.startsWith("#explorer") ? this : null; }, matches: () => false, setAttribute(what) { this.busy = what; }, dispatchEvent() { again.push(name); } }));
document.querySelectorAll = () => nodes;
const texts = { waiting: { textContent: "Loading" }, live: {} };
document.getElementById = (id) => texts[id];
let prevented = 0;
const press = (target) => heard.click.forEach((run) => run({ target, preventDefault: () => { prevented += 1; } }));
[nodes[2], nodes[0], nodes[2]].forEach(press);
const waiting = nodes.filter((node) => node.busy === "aria-busy").map((node) => node.name);
const before = [again.length, texts.live.textContent];
document.documentElement.dataset.ready = "";
seen.forEach((run) => run([], { disconnect() {} }));
press(nodes[1]);
console.log(JSON.stringify({ waiting, before, after: texts.live.textContent, again, prevented }));
"##;

#[test]
fn presses_before_the_program_wait_and_are_pressed_again_in_order() {
    let out: Value = serde_json::from_slice(&run(PRESSES, b"")).unwrap();
    assert_eq!(
        out,
        serde_json::json!({ "waiting": ["a", "c"], "before": [0, "Loading"], "after": "", "again": ["c", "a", "c"], "prevented": 3 })
    );
}
