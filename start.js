// Starts the program. Its two files have hashed names; Trunk writes them into the head as preload links.
// Where the program cannot start, the page says so: style/failed.css shows the message in the body.
const address = (rel) => document.querySelector(`link[rel="${rel}"]`).href;
// Before the program runs: it may change the page's address.
const second = new URL(document.documentElement.dataset.below, document.baseURI).href;

// A part of the page inside another page tells it its height. Without this file the frame keeps the height it has.
if (self !== parent && document.documentElement.dataset.embed) {
  import(new URL("embed-child.js", import.meta.url)).catch(() => {});
}

// The page as it was served is on the screen.
if (document.getElementById("app")) requestAnimationFrame(() => setTimeout(() => performance.mark("picture")));

// Makes what stands in an element like markup, changing only what differs: a word is not laid out anew because another one
// changes. What the second program has hung there (`data-is`) stays. `whole`: the markup is the element itself.
const sheet = document.createElement("template");
globalThis.morph = (standing, markup, whole) => {
  sheet.innerHTML = markup;
  if (whole) alike(standing, sheet.content.firstChild);
  else inside(standing, sheet.content);
};

function inside(standing, wanted) {
  const hung = (node) => (node?.dataset && "is" in node.dataset ? hung(node.nextSibling) : node);
  let old = hung(standing.firstChild);
  for (const now of [...wanted.childNodes]) {
    const next = old && hung(old.nextSibling);
    if (old) alike(old, now);
    else standing.append(now);
    old = next;
  }
  while (old) {
    const next = hung(old.nextSibling);
    old.remove();
    old = next;
  }
}

function alike(old, now) {
  if (old.nodeName !== now.nodeName || old.id !== now.id) return old.replaceWith(now);
  if (!now.attributes) {
    if (old.data !== now.data) old.data = now.data;
    return;
  }
  for (const { name } of [...old.attributes]) if (!now.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const { name, value } of now.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  // Before what is inside moves over.
  const { value, checked } = now;
  inside(old, now);
  if (old.value !== value) old.value = value;
  if (old.checked !== checked) old.checked = checked;
}

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is not available");
  const program = await import(address("modulepreload"));
  await program.default({ module_or_path: address("preload") });
  await more();
  await keep();
}

// The second program, charts and the sections below, and their style sheet are fetched when the first view is on the
// screen. The page works without them; what cannot be fetched is said to the first program.
async function more() {
  try {
    const [below] = await Promise.all([import(`${second}.js`), dress(`${second}.css`)]);
    await below.default({ module_or_path: `${second}_bg.wasm` });
  } catch (error) {
    dispatchEvent(new CustomEvent("jolkarta-ask", { detail: "lost" }));
    console.error(error);
  }
}

function dress(href) {
  return new Promise((done, failed) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: failed });
    document.head.append(link);
  });
}

// From the second visit on a published site opens without a network: sw.js, beside this file, keeps it. Not inside
// other pages, not for those who save data, and nothing is lost where a browser forbids it.
async function keep() {
  if (!document.documentElement.dataset.release || self !== top || navigator.connection?.saveData) return;
  try {
    await navigator.serviceWorker.register(new URL("sw.js", import.meta.url));
  } catch {
    // No secure connection, blocked storage or a private window: the site works, with a network.
  }
}

start().catch((error) => {
  document.documentElement.dataset.failed = "";
  console.error(error);
});
