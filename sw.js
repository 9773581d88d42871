// Opens the site without a network after one visit. `cargo xtask build` writes the release and its files below.
//
// One cache holds one release, whole: a worker installs only when every file has come with the digest it had when the
// release was built, and it takes over when the last page of the old release is closed. With a network the page is
// asked for first, so a correction is seen at once; its scripts and styles have names that tell their content, so
// files of two releases never meet in one page.

const RELEASE = "";
const FILES = {};

const HOME = new URL("./", self.location).href;
const OURS = `jolkarta ${HOME} `;
const CACHE = OURS + RELEASE;
const PATIENCE = 4000;

const isMarked = (path) => /-[0-9a-f]{16}(_bg)?\.[a-z]+$/.test(path);

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(HOME)) return;
  const path = url.slice(HOME.length).replace(/[?#].*$/s, "").replace(/(^|\/)index\.html$/, "$1");
  if (!Object.hasOwn(FILES, path)) return;
  event.respondWith(mode === "navigate" ? page(event, path) : file(event.request, path));
});

async function fill() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(([path, integrity]) => add(cache, path, integrity)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// A marked file is the same in every release that has it; everything else is asked for anew.
async function add(cache, path, integrity) {
  const address = HOME + path;
  const known = isMarked(path) && (await caches.match(address, { ignoreVary: true }));
  const answer = known || (await fetch(address, { integrity, cache: isMarked(path) ? "default" : "no-cache" }));
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, answer);
}

async function tidy() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
}

async function stored(path) {
  return (await caches.open(CACHE)).match(HOME + path, { ignoreVary: true });
}

// What was asked for ahead may come out of the browser's own store, where the host allows that: a page whose files are gone.
async function page(event, path) {
  const asks = (answer) => /no-cache|no-store|max-age=0/.test(answer?.headers.get("Cache-Control"));
  const asked = Promise.resolve(event.preloadResponse)
    .then((ahead) => (asks(ahead) ? ahead : fetch(event.request, { cache: "no-cache" })));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const fresh = await Promise.race([asked, late]).catch(() => undefined);
  if (fresh && fresh.status < 500) return fresh;
  return (await stored(path)) ?? asked;
}

async function file(request, path) {
  return (await stored(path)) ?? fetch(request);
}
