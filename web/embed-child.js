// Sends messages from an embed to the host page: roadmap-embed v1, AMP's embed-size and pym. docs/embedding.md is the contract.
// web/map.js loads this file only inside a frame. It reports the height of the content and no visitor data; selections are
// reported only if the host asked for them with `events=1`.

const root = document.documentElement;
// A URL that was pasted into HTML may have its `&` escaped.
const asked = new URLSearchParams(location.search.replace(/&amp(;|%3b)/gi, "&"));
const child = (asked.get("childId") ?? "").slice(0, 64);
const id = (asked.get("id") ?? child).slice(0, 64);
const events = asked.get("events") === "1";

const post = (message) => parent.postMessage(message, "*");
const tell = (type, more) => post({ proto: "roadmap-embed", v: 1, type, id, ...more });

// The height of the content. The frame's own height is not used, so a frame can also shrink. Measured at most once per animation
// frame, or by a timer if the browser runs no animation frames because this iframe is not visible yet.
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
// ResizeObserver does not report in a frame that is not visible yet; measuring once a second costs nothing if nothing has changed.
setInterval(measure, 1000);

// The program writes what is shown into attributes of <html>.
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

// Only messages from the host page are accepted. The program uses the keys that a host may set and ignores the rest.
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

// A sandbox without allow-popups silently ignores links to a new tab. So the window is opened here, and the URL is shown if no
// window opens.
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
