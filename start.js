// Loads the two WebAssembly modules. Trunk writes the hashed file names of the first one into the head as preload links.
// If the first module cannot start, look.js is told by an error event, as for a script that failed to load.
const root = document.documentElement;
const page = root.dataset;
const address = (rel) => document.querySelector(`link[rel="${rel}"]`).href;
// Resolved before the module runs, because the module may change the page's URL.
const second = new URL(page.below, document.baseURI).href;
// Uncompressed sizes of the two modules, in bytes.
const [first, then] = page.bytes.split(" ");

// An embed reports its height to the host page. Without this file, the frame keeps its height.
if (self !== parent && page.embed) {
  import(new URL("embed-child.js", import.meta.url)).catch(() => {});
}

async function start() {
  await mend().catch(console.error);
  const program = await import(address("modulepreload"));
  await program.default({ module_or_path: counted(address("preload"), first) });
}

// If the host still sends the CSP of another release, the inlined script and CSS are blocked; both are then loaded as files.
async function mend() {
  if (document.querySelector("style")?.sheet === null) await Promise.all([import("./look.js"), dress(new URL("site.css", import.meta.url))]);
}

// When the first view is painted, the first module asks for the second style sheet and, if needed, the second module (charts
// and the sections below). The page works without them; failures are reported to the first module.
addEventListener("jolkarta-need", again, { once: true });
let style, more;
addEventListener("jolkarta-need", ({ detail }) => {
  style ??= dress(`${second}.css`);
  style.catch(() => {});
  if (detail) more ??= load();
});

async function load() {
  try {
    const [below] = await Promise.all([import(`${second}.js`), style]);
    await below.default({ module_or_path: counted(`${second}_bg.wasm`, then) });
    page.second = "here";
    below.keep();
  } catch (error) {
    page.second = "lost";
    dispatchEvent(new CustomEvent("jolkarta-ask", { detail: "lost" }));
    console.error(error);
    // The first module writes the message, with the link that gets the focus, in a task of its own.
    await new Promise((done) => setTimeout(done));
    const link = document.querySelector("#lost a");
    if (link && location.hash) link.hash = location.hash;
  }
  again();
}

// Repeats what look.js stored, in order: when the first module runs and, where that does not handle it, when the second runs.
function again() {
  const { asked } = root;
  if (!asked?.length) return;
  root.asked = [];
  delete page.asked;
  document.getElementById("live").textContent = "";
  for (const node of document.querySelectorAll("[aria-busy]")) node.removeAttribute("aria-busy");
  const all = { bubbles: true, cancelable: true };
  let before;
  for (const [place, key] of asked) {
    // A key may move the focus; the next one starts there.
    const node = key && place === before ? document.activeElement : document.querySelector(place);
    before = place;
    // Opens the list of the search, which has closed if the field has lost the focus.
    if (key && node?.value) node.dispatchEvent(new Event("input", all));
    node?.dispatchEvent(key ? new KeyboardEvent("keydown", { key, ...all }) : new MouseEvent("click", all));
  }
}

// Shows the download progress of a module.
async function counted(href, bytes) {
  const answer = await fetch(href);
  const reader = answer.clone().body.getReader();
  let came = 0;
  const next = ({ done, value }) => {
    if (done) return;
    document.querySelector("progress").value = (came += value.length) / bytes;
    return reader.read().then(next);
  };
  // The progress is only shown; a failure here has no consequences.
  reader.read().then(next).catch(() => {});
  return answer;
}

function dress(href) {
  return new Promise((done, failed) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: failed });
    document.head.append(link);
  });
}

if (!("failed" in page)) {
  start().catch((error) => {
    document.querySelector("script[src]").dispatchEvent(new Event("error"));
    console.error(error);
  });
}
// The last statement: look.js takes a file without it for a broken one.
root.started = true;
