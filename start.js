// Starts the program. Its two files have hashed names; Trunk writes them into the head as preload links.
// Where the program cannot start, the page says so: style/failed.css shows the message in the body.
const address = (rel) => document.querySelector(`link[rel="${rel}"]`).href;
// Before the program runs: it may change the page's address.
const second = new URL(document.documentElement.dataset.below, document.baseURI).href;

// A part of the page inside another page tells it its height. Without this file the frame keeps the height it has.
if (self !== parent && document.documentElement.dataset.embed) {
  import(new URL("embed-child.js", import.meta.url)).catch(() => {});
}

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is not available");
  await mend().catch(console.error);
  const program = await import(address("modulepreload"));
  await program.default({ module_or_path: address("preload") });
  await more();
  await keep();
}

// A host that still sends another release's policy blocks what stands inside the page; as files both may come.
async function mend() {
  if (document.querySelector("style")?.sheet === null) await Promise.all([import("./look.js"), dress(new URL("site.css", import.meta.url))]);
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
