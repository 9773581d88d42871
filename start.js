// Starts the program. Its two files have hashed names; Trunk writes them into the head as preload links.
// Where the program cannot start, look.js hears of it as of a script that was lost.
const page = document.documentElement.dataset;
const address = (rel) => document.querySelector(`link[rel="${rel}"]`).href;
// Before the program runs: it may change the page's address.
const second = new URL(page.below, document.baseURI).href;
// What the two programs weigh, unpacked.
const [first, then] = page.bytes.split(" ");

// A part of the page inside another page tells it its height. Without this file the frame keeps the height it has.
if (self !== parent && page.embed) {
  import(new URL("embed-child.js", import.meta.url)).catch(() => {});
}

async function start() {
  await mend().catch(console.error);
  const program = await import(address("modulepreload"));
  await program.default({ module_or_path: counted(address("preload"), first) });
}

// A host that still sends another release's policy blocks what stands inside the page; as files both may come.
async function mend() {
  if (document.querySelector("style")?.sheet === null) await Promise.all([import("./look.js"), dress(new URL("site.css", import.meta.url))]);
}

// The first program asks for what comes after the first view when that is on the screen: the second style sheet, and the
// second program, charts and the sections below, when it is needed. The page works without them; what cannot be fetched
// is said to the first program.
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
  }
  again();
}

// What look.js kept is pressed again: when the first program runs, and, where that is not its business, with the second.
function again() {
  const { asked } = page;
  const pressed = asked && document.querySelector(asked);
  delete page.asked;
  document.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  pressed?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

// Shows how much of a program has come.
async function counted(href, bytes) {
  const answer = await fetch(href);
  const reader = answer.clone().body.getReader();
  let came = 0;
  const next = ({ done, value }) => {
    if (done) return;
    document.querySelector("progress").value = (came += value.length) / bytes;
    return reader.read().then(next);
  };
  // Nothing depends on it.
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
