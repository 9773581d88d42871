// Talks to the page around an embed: roadmap-embed v1, AMP's embed-size and pym. docs/embedding.md is the contract.
// start.js asks for this file only inside a frame. It says how high the content is, and nothing of the visitor; what is
// chosen is told only where the host asked for it with `events=1`.

const root = document.documentElement;
// On their way into a page addresses get their `&` escaped.
const asked = new URLSearchParams(location.search.replace(/&amp(;|%3b)/gi, "&"));
const child = (asked.get("childId") ?? "").slice(0, 64);
const id = (asked.get("id") ?? child).slice(0, 64);
const events = asked.get("events") === "1";

const post = (message) => parent.postMessage(message, "*");
const tell = (type, more) => post({ proto: "roadmap-embed", v: 1, type, id, ...more });

// The height of what is there; the frame's own height never enters, so a frame shrinks as it grew. Told once a frame,
// by a timer where the browser paints no frames because nobody sees this one yet.
let height = 0;
let waiting;
function soon() {
  if (waiting) return;
  waiting = setTimeout(measure, 250);
  requestAnimationFrame(measure);
}
function measure() {
  clearTimeout(waiting);
  waiting = undefined;
  const now = Math.ceil(document.body.getBoundingClientRect().height);
  if (now === height || now === 0) return;
  height = now;
  say();
}
function say() {
  tell("resize", { height });
  post({ sentinel: "amp", type: "embed-size", height });
  if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
}
new ResizeObserver(soon).observe(document.body);
// Nothing is observed in a frame that nobody sees yet; a look a second costs nothing where nothing has changed.
setInterval(measure, 1000);

// The program writes what is shown into attributes of the root.
let ready = false;
let shown;
let held = [];
function follow() {
  soon();
  if (!("ready" in root.dataset)) return;
  if (!ready) {
    ready = true;
    hello();
    held.forEach(set);
    held = [];
  }
  if (events && shown !== root.dataset.query) {
    shown = root.dataset.query;
    tell("state", { query: own(shown) });
  }
}
function hello() {
  tell("ready", { title: document.title, lang: root.lang });
}
function own(query) {
  const pairs = new URLSearchParams(query);
  for (const key of ["embed", "lock", "target", "theme"]) pairs.delete(key);
  return `${pairs}`;
}
new MutationObserver(follow).observe(root, { attributeFilter: ["data-ready", "data-query"] });
follow();

// Only the page around is heard. The program takes the keys that a host may set, and leaves the rest.
function set(query) {
  if (ready) dispatchEvent(new CustomEvent("jolkarta-ask", { detail: `set:${query}` }));
  else held = [...held, query].slice(-8);
}
addEventListener("message", ({ source, data }) => {
  if (source !== parent || data?.proto !== "roadmap-embed" || data.v !== 1) return;
  if (data.type === "ping") {
    if (ready) hello();
    if (height) say();
  }
  if (data.type === "set" && typeof data.query === "string") set(data.query.slice(0, 2000));
});

// A sandbox without allow-popups drops a press on a link to a new tab without a word. So the window is opened here, and the
// address said where none comes.
addEventListener("click", (event) => {
  const link = event.target.closest?.('a[target="_blank"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const opened = open(link.href, "_blank");
  if (opened) {
    opened.opener = null;
    return;
  }
  const said = document.getElementById("shut");
  if (!said) return;
  said.setAttribute("role", "status");
  said.lastElementChild.textContent = link.href;
  said.hidden = false;
  said.scrollIntoView({ block: "nearest" });
});
